/** One row of a spreadsheet as a line, with everything that stands beside the words. */
import type { Line, Note } from "../export/script.ts";
import type { Column } from "../language/index.ts";
import type { AnnotationKind } from "../recording/model.ts";

/** Headings that only spreadsheets have. */
export const more: Readonly<Record<string, Column | "to" | "time" | "tags" | "nonverbal" | "supervisor tags">> = {
  ...{ text: "dialogue", utterance: "dialogue", message: "dialogue", texto: "dialogue", mensaje: "dialogue" },
  ...{ "display name": "speaker", user: "speaker", participant: "speaker", from: "speaker", usuario: "speaker" },
  ...{ to: "to", time: "time", start: "time", "start time": "time", timestamp: "time", hora: "time" },
  ...{ tags: "tags", nonverbal: "nonverbal", "supervisor tags": "supervisor tags" },
};

/** What a column of a spreadsheet holds. */
export type Meaning = (typeof more)[string];

/** What is worked out anew, or is the program's that wrote the file. */
const ours: ReadonlySet<string> = new Set([
  ...["turn", "role", "words", "silence", "phase", "confidence"],
  ...["id", "index", "line", "row", "end", "end time", "stop", "duration", "language", "fin", "duración"],
]);

/** Spreadsheets are told by `'` that `=1+1` is no formula. */
export function unguarded(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, "");
}

/** The cell of the first column that means this. */
export function cellOf(row: readonly string[], meanings: readonly (Meaning | undefined)[], meaning: Meaning): string {
  return row[meanings.indexOf(meaning)]?.trim() ?? "";
}

/** How the rows of one file are read. */
export interface Reading {
  readonly head: readonly string[];
  readonly meanings: readonly (Meaning | undefined)[];
  readonly called: (who: string | undefined) => string;
  readonly renamed: (text: string) => string;
  readonly words: (text: string) => string;
}

/** What one row says. */
export function lineOf(row: readonly string[], reading: Reading): Line {
  const { head, meanings, called, renamed, words } = reading;
  const at = (meaning: Meaning): string => cellOf(row, meanings, meaning);
  const acts = at("nonverbal")
    .split(/;\s*/)
    .filter((act) => act !== "")
    .map((act) => `*(${renamed(act)})*`);
  const to = at("to")
    .split(/,\s*/)
    .filter((each) => each !== "");
  const speaker = at("speaker");
  const { more: rest, left } = surplus(row, reading);
  const said = [words(at("dialogue") + rest), ...acts, at("tags")];
  const notes = row.slice(0, head.length).flatMap((cell, index) => {
    const meaning = meanings[index];
    const isFirst = meanings.indexOf(meaning) === index || (meaning !== "speaker" && meaning !== "dialogue");
    if (meaning !== undefined && isFirst) return notesOf(meaning, cell, at("supervisor tags"), reading);
    return noteOf(cell, head[index] ?? "", words);
  });
  return {
    kind: "line",
    who: called(speaker === "" ? undefined : speaker),
    to: to.map(called),
    words: said.filter((each) => each !== "").join(" "),
    notes: [...notes, ...left.flatMap((cell) => noteOf(cell, "", words))],
    ...(at("time") === "" ? {} : timeOf(at("time"))),
  };
}

/**
 * What stands beyond the headings. Behind a last column of words it goes on with them where it begins with a blank, as
 * behind a comma that nobody has put in quotation marks; anything else is kept as a remark.
 */
function surplus(
  row: readonly string[],
  { head, meanings }: Reading,
): { readonly more: string; readonly left: readonly string[] } {
  const cells = row.slice(head.length);
  const isLast = meanings.indexOf("dialogue") === head.length - 1;
  const until = isLast ? cells.findIndex((cell) => !/^\s+\S/.test(cell)) : 0;
  const count = until < 0 ? cells.length : until;
  const mark = row.length > head.length && count > 0 ? "," : "";
  return {
    more: cells
      .slice(0, count)
      .map((cell) => mark + cell)
      .join(""),
    left: cells.slice(count),
  };
}

/** What stands in a column that no form knows, under its heading. */
function noteOf(cell: string, heading: string, words: (text: string) => string): readonly Note[] {
  const text = words(cell);
  if (text === "" || ours.has(heading.trim().toLowerCase())) return [];
  return [{ kind: "analysis", words: heading.trim() === "" ? text : `${words(heading)}: ${text}` }];
}

const kinds = new Set<Meaning | undefined>([
  "feelings",
  "analysis",
  "skill",
  "client",
  "supervisor",
  "reply",
  "next-time",
]);

function notesOf(
  meaning: Meaning | undefined,
  cell: string,
  tags: string,
  { words, renamed }: Reading,
): readonly Note[] {
  if (!kinds.has(meaning)) return [];
  const lines = cell.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  return lines.map((line, index): Note => {
    const kind = meaning as AnnotationKind;
    if (kind !== "supervisor") return { kind, words: words(line) };
    const author = /^\(([^()]{1,40})\)\s+/.exec(line);
    const text = words(line.slice(author?.[0].length ?? 0));
    const claims = index === 0 && tags !== "" ? ` ${tags}` : "";
    return { kind, words: `${text}${claims}`, ...(author?.[1] === undefined ? {} : { author: renamed(author[1]) }) };
  });
}

function timeOf(text: string): { readonly time?: string } {
  const found = /^\d{1,2}:\d{2}(?::\d{2})?/.exec(text);
  return found ? { time: `[${found[0]}]` } : {};
}
