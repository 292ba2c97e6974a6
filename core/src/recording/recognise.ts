/**
 * Which Markdown files are recordings. Looked at for every Markdown file that is opened, so it reads no
 * more than the beginning and imports next to nothing.
 */
import { frontLines } from "../markdown/front-value.ts";
import type { RecognisedBy } from "./model.ts";

export type { RecognisedBy };

/** What is typed behind this many UTF-16 units begins no front matter. */
const mayBegin = 201;

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
 * matter, or where one may begin. What changes behind that changes neither.
 */
export function recognitionReach(text: string): number {
  return frontLines(text)?.end ?? mayBegin;
}

/** What the front matter says after `recording:`; an unclosed header counts while it is being typed. */
function declaration(text: string): string | undefined {
  for (const line of frontLines(text)?.lines ?? []) {
    const found = /^["']?recording["']?[ \t]*:(?:[ \t]+([^#]*)|$)/.exec(line);
    if (found) return (found[1] ?? "").trim().toLowerCase();
  }
  return undefined;
}
