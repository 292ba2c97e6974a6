/** Edits as an editor makes them. */
import { type Edit, edited as editedText, fileSpan, plainOf } from "#core";

/** The text after edits that do not touch one another, with words in the places of snippets. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => fileSpan(a.span).start - fileSpan(b.span).start);
  for (const [index, { span }] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (before && fileSpan(span).start < fileSpan(before.span).end) throw new Error("Two edits touch one another.");
  }
  return editedText(
    text,
    inOrder.map((edit) => (edit.snippet ? { ...edit, text: plainOf(edit.text) } : edit)),
  );
}
