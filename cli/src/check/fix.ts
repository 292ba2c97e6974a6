/** `--fix`: what can be done safely without asking is done, until nothing of the kind is left, and the file is replaced. */
import { check, createLines, fileSpan, fixAll, readWithin, type Edit, type Message, type Rule } from "#core";
import type { Loaded } from "../load.ts";
import { rewriteFile } from "../write-file.ts";

/** A fix may make room for another one; one that brings itself back ends here. */
const mostRounds = 10;

/** A file with its safe fixes written, and how many there were; or why it cannot be written. */
export function fixFile(
  file: Loaded,
  rules?: readonly Rule[],
): { readonly file: Loaded; readonly fixes: number } | { readonly why: Message } {
  const { vocabulary, folder } = file;
  // A rule that breaks is told of by the check that follows.
  const asking = { vocabulary, onFault: () => undefined, ...(folder && { folder }), ...(rules && { rules }) };
  let { text } = file;
  let fixes = 0;
  for (let round = 0; round < mostRounds; round++) {
    const edits = fixAll(check(readWithin(text, vocabulary), asking).findings);
    if (edits.length === 0) break;
    text = edited(text, edits);
    fixes += edits.length;
  }
  if (fixes === 0) return { file, fixes };
  const why = rewriteFile(file.path, file.text, text);
  return why ? { why } : { file: { ...file, text, lines: createLines(text) }, fixes };
}

/** A text with edits that do not touch one another. */
function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .map(({ span, text: put }) => ({ ...fileSpan(span), put }))
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, put }) => done.slice(0, start) + put + done.slice(end), text);
}
