/**
 * Which Markdown files are recordings. Looked at for every Markdown file that is opened, so it reads no
 * more than the beginning and imports nothing.
 */
import type { RecognisedBy } from "./model.ts";

export type { RecognisedBy };

/** How much of a file is looked at for its front matter, in UTF-16 units. */
const longestHeader = 16_384;

/** Why a file is a recording, or `undefined` where it is not one. */
export function recognise(text: string, fileName: string, inSettings = false): RecognisedBy | undefined {
  const declared = declaration(text);
  if (declared === "false") return undefined;
  if (declared !== undefined) return "front-matter";
  if (/\.recording\.md$/i.test(fileName)) return "name";
  return inSettings ? "setting" : undefined;
}

/**
 * How far a text decides whether it is a recording, and with which pack it is read, in UTF-16 units: to the end of its front
 * matter. What changes behind that changes neither.
 */
export function recognitionReach(text: string): number {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const first = /[\r\n]/.exec(text.slice(start, start + 200));
  if (!first || !/^---[ \t]*$/.test(text.slice(start, start + first.index))) return start + 200;
  const close = /[\r\n](?:---|\.\.\.)[ \t]*(?:[\r\n]|$)/.exec(text.slice(start, longestHeader));
  return close ? start + close.index + close[0].length : longestHeader;
}

/** What the front matter says after `recording:`; an unclosed header counts while it is being typed. */
function declaration(text: string): string | undefined {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  if (!/^---[ \t]*[\r\n]/.test(text.slice(start, start + 200))) return undefined;
  const lines = text.slice(start, start + longestHeader).split(/\r\n|\n|\r/);
  for (const line of lines.slice(1)) {
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) return undefined;
    const found = /^["']?recording["']?[ \t]*:(?:[ \t]+([^#]*)|$)/.exec(line);
    if (found) return (found[1] ?? "").trim().toLowerCase();
  }
  return undefined;
}
