/** Edits as an editor makes them. */
import { type Edit, fileSpan, plainOf } from "#core";

/** The text after edits that do not touch one another; of those at one place the first comes first. */
export function edited(text: string, edits: readonly Edit[]): string {
  let after = "";
  let at = 0;
  for (const { span, text: by, snippet } of [...edits].sort(
    (a, b) => fileSpan(a.span).start - fileSpan(b.span).start,
  )) {
    const { start, end } = fileSpan(span);
    if (start < at) throw new Error("Two edits touch one another.");
    after += text.slice(at, start) + (snippet ? plainOf(by) : by);
    at = end;
  }
  return after + text.slice(at);
}
