/** What editors would not take for the placeholder that was meant. */
import { message, type Message } from "../text/message.ts";

/** One thing that is wrong with a snippet, at offsets of it. */
export interface SnippetProblem {
  readonly start: number;
  readonly end: number;
  readonly message: Message;
}

/** `${1}`, `${1:words}`, `${1|a,b|}`, `$1`; `\$` means itself. */
const piece = /\\[\\$}|,]|\$\d+|\$\{\d+([}:|])|\$\{|\$(?=[A-Za-z_])/g;
const words = /(?:\\.|[^\\}\r\n$]|\$(?![{\w]))*/y;
const choices = /(?:\\.|[^\\|\r\n])*/y;

/** All of a snippet that editors do not read as it is meant. Placeholders stand on one line, and not in one another. */
export function snippetProblems(snippet: string): readonly SnippetProblem[] {
  const problems: SnippetProblem[] = [];
  const tell = (start: number, end: number, found: Message): void => void problems.push({ start, end, message: found });
  const pieces = new RegExp(piece);
  for (let found = pieces.exec(snippet); found; found = pieces.exec(snippet)) {
    const [opening, kind] = found;
    const start = found.index;
    if (opening === "${" || opening === "$") tell(start, start + 2, noPlaceholder);
    if (kind !== ":" && kind !== "|") continue;
    const inside = kind === ":" ? words : choices;
    inside.lastIndex = pieces.lastIndex;
    inside.exec(snippet);
    const end = inside.lastIndex;
    if (snippet[end] === "$") tell(end, end + 1, inAnother);
    else if (!snippet.startsWith(kind === ":" ? "}" : "|}", end)) tell(start, pieces.lastIndex, open);
    pieces.lastIndex = end;
  }
  return problems;
}

const noPlaceholder = message("This is no placeholder. Write ${1:words}, or \\$ for the sign itself.");
const inAnother = message("One placeholder stands inside another. Close the first one with } before it.");
const open = message("This placeholder is never closed. Close it with } on the same line.");
