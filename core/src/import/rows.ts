/** Rows of a spreadsheet with a speaker and what is said. */
import { escapeAll, escapeMarks } from "../export/escape.ts";
import type { Line, Note, Script } from "../export/script.ts";
import { columnOf, type Column } from "../language/index.ts";
import type { AnnotationKind, Language } from "../recording/model.ts";
import { type NameMap, renaming } from "./names.ts";
import { callers } from "./utterance.ts";

const more: Readonly<Record<string, Column | "to" | "time" | "tags" | "nonverbal" | "supervisor tags">> = {
  ...{ text: "dialogue", utterance: "dialogue", message: "dialogue", texto: "dialogue", mensaje: "dialogue" },
  ...{ "display name": "speaker", user: "speaker", participant: "speaker", from: "speaker", usuario: "speaker" },
  ...{ to: "to", time: "time", start: "time", timestamp: "time", hora: "time" },
  ...{ tags: "tags", nonverbal: "nonverbal", "supervisor tags": "supervisor tags" },
};

type Meaning = (typeof more)[string];

/** The script of a table, its first row the headings; nothing where it has no column of speakers or of words. */
export function scriptOfRows(
  rows: readonly (readonly string[])[],
  names: NameMap,
  language: Language,
): Script | undefined {
  const [head = [], ...body] = rows;
  const meanings = head.map((cell): Meaning | undefined => more[cell.trim().toLowerCase()] ?? columnOf(cell));
  if (!meanings.includes("speaker") || !meanings.includes("dialogue")) return undefined;
  const at = (row: readonly string[], meaning: Meaning): string => row[meanings.indexOf(meaning)]?.trim() ?? "";
  const called = callers(
    names,
    body.map((row) => ({ who: at(row, "speaker") })),
  );
  const renamed = renaming(names);
  // Where claims have a column of their own, as in what we export, a `#` among the words is none.
  const escape = meanings.includes("tags") ? escapeAll : escapeMarks;
  const words = (text: string): string => escape(renamed(unguarded(text)).replace(/\s+/g, " ").trim());
  const pieces = body
    .filter((row) => row.some((cell) => cell.trim() !== ""))
    .map((row): Line => {
      const speaker = at(row, "speaker");
      const acts = at(row, "nonverbal")
        .split(/;\s*/)
        .filter((act) => act !== "");
      const said = [words(at(row, "dialogue")), ...acts.map((act) => `*(${act})*`), at(row, "tags")];
      const to = at(row, "to")
        .split(/,\s*/)
        .filter((each) => each !== "");
      return {
        kind: "line",
        who: called(speaker === "" ? undefined : speaker),
        to: to.map(called),
        words: said.filter((each) => each !== "").join(" "),
        notes: meanings.flatMap((meaning, index) =>
          notesOf(meaning, row[index] ?? "", at(row, "supervisor tags"), words),
        ),
        ...(at(row, "time") === "" ? {} : timeOf(at(row, "time"))),
      };
    });
  return { pieces, language, transcript: false };
}

/** Spreadsheets are told by `'` that `=1+1` is no formula. */
function unguarded(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r])/, "");
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
  words: (text: string) => string,
): readonly Note[] {
  if (!kinds.has(meaning)) return [];
  const lines = cell.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  return lines.map((line, index): Note => {
    const kind = meaning as AnnotationKind;
    if (kind !== "supervisor") return { kind, words: words(line) };
    const author = /^\(([^()]{1,40})\)\s+/.exec(line);
    const text = words(line.slice(author?.[0].length ?? 0));
    const claims = index === 0 && tags !== "" ? ` ${tags}` : "";
    return { kind, words: `${text}${claims}`, ...(author?.[1] === undefined ? {} : { author: author[1] }) };
  });
}

function timeOf(text: string): { readonly time?: string } {
  const found = /^\d{1,2}:\d{2}(?::\d{2})?/.exec(text);
  return found ? { time: `[${found[0]}]` } : {};
}
