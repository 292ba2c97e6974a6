/** What a dialogue cell says: labelled lines, things that happen, and words that are nobody's. */
import type { Line, Note, Piece } from "../export/script.ts";
import { stopList } from "../language/index.ts";
import { readInline } from "../markdown/inline.ts";
import { readLabel } from "../markdown/label.ts";
import { nameKey } from "../text/names.ts";
import { optional } from "../text/optional.ts";
import type { Paragraph, Run } from "./document.ts";
import { cutAt, inlineOf } from "./inline-of.ts";

/** A line whose words may still go on, or another piece. */
export type Draft =
  | (Omit<Line, "words" | "notes"> & { readonly words: string[]; readonly notes: Note[] })
  | Exclude<Piece, { kind: "line" }>;

/** A name, and what stands around it. */
export interface Labelled extends Pick<Line, "who" | "to" | "number" | "time"> {
  readonly acts: readonly string[];
  readonly rest: string;
}

/** The name in a cell of its own. */
export function labelIn(cell: string): Labelled | undefined {
  if (cell === "") return undefined;
  return labelAtStart([{ text: `${cell.replace(/[:：]$/, "")}: ` }]) ?? { who: cell, to: [], acts: [], rest: "" };
}

/** Whether a cell can be somebody's name. */
export function isLabel(cell: string): boolean {
  return labelAtStart([{ text: `${cell.replace(/[:：]$/, "")}: ` }]) !== undefined;
}

/** A line that begins with a name. */
export function lineOf({ who, to, acts, rest, number, time }: Labelled, ofRow?: string): Draft {
  const words = [...acts, rest].filter((each) => each !== "");
  return { kind: "line", who, to, words, notes: [], ...optional("number", number ?? ofRow), ...optional("time", time) };
}

/** One paragraph of a dialogue cell: a labelled line, more of the line before, or nobody's. */
export function addPiece({ runs }: Paragraph, drafts: Draft[], isNamed: boolean, number: string | undefined): void {
  const words = inlineOf(runs);
  if (words === "") return;
  const ofRow = drafts.length === 0 ? number : undefined;
  const found = isNamed ? undefined : labelAtStart(runs);
  const last = drafts.at(-1);
  if (found) drafts.push(lineOf(found, ofRow));
  else if (last?.kind === "line") last.words.push(words);
  else if (isAct(words)) drafts.push({ kind: "act", text: words, ...optional("number", ofRow) });
  else drafts.push({ kind: "source", text: words });
}

/** Whether the words are only something done, in brackets. */
export function isAct(words: string): boolean {
  const { text, acts, tags } = readInline(words);
  return text === "" && acts.length === 1 && tags.length === 0;
}

function labelAtStart(runs: readonly Run[]): Labelled | undefined {
  const text = runs.map((run) => run.text).join("");
  const label = readLabel(text);
  const of = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  if (!label || stopList.has(nameKey(of(label.name)))) return undefined;
  const [, number, time] = /(?:(\d{1,5})[.)]\s+)?(\[[\d:.,]+\])?\s*$/.exec(text.slice(0, label.name.start)) ?? [];
  return {
    ...{ who: of(label.name), to: label.addressees.map(of), acts: label.acts.map((act) => `*(${of(act)})*`) },
    rest: inlineOf(cutAt(runs, label.end)[1]),
    ...{ ...optional("number", number), ...optional("time", time) },
  };
}
