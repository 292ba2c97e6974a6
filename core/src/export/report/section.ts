/** The report as words and tables, before it becomes Markdown, a page or a view: nothing is only a picture. */
import type { Figures } from "../../measures/figures.ts";
import type { Report } from "../../measures/report.ts";
import type { Args } from "../../text/message.ts";
import type { Localised } from "../../vocabulary/pack.ts";

/** In which words the report speaks. */
export interface ReportSpeech {
  readonly say: (text: string, args?: Args) => string;
  readonly pick: <T>(text: Localised<T>) => T;
}

/** A piece of text that may lead to turns of the recording. */
export interface Cell {
  readonly text: string;
  /** Written turns, from the first to the last. */
  readonly turns?: readonly [first: number, last: number];
  /** URI of another recording that the text names. */
  readonly file?: string;
  readonly isNumber?: boolean;
}

/** Rows under headings. The first cell of a row names it. */
export interface ReportTable {
  readonly id: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Said where rows were left out. */
  readonly note?: string;
}

/** A part of the report: sentences, and tables that say all that its chart shows. */
export interface ReportSection {
  readonly id: SectionId;
  readonly title: string;
  readonly sentences: readonly Cell[];
  readonly tables: readonly ReportTable[];
  /** How it is counted: the names and definitions of its measures. */
  readonly counted: readonly { readonly name: string; readonly definition: string }[];
}

/** What a section is made of. */
export interface Telling {
  readonly report: Report;
  /** Those of the whole recording, or of a stretch of it. */
  readonly figures: Figures;
  readonly speech: ReportSpeech;
  readonly nameOf: (id: string) => string;
  readonly counted: (...ids: readonly string[]) => ReportSection["counted"];
}

/** A recording of a series, as a chart over time shows it. Shares from 0 to 1; none of a short recording. */
export interface SeriesPoint {
  readonly label: string;
  readonly turnShare?: number;
  readonly wordShare?: number;
}

/** What the charts of series show, by section. */
export type SeriesPoints = Readonly<Record<string, readonly SeriesPoint[]>>;

export type SectionId =
  "participation" | "map" | "timeline" | "facilitation" | "dynamics" | "reflection" | ClassSectionId;

/** Sections about many recordings. */
export type ClassSectionId = "safety" | "unread" | "recordings" | `series-${number}`;

/** A cell of words. */
export function words(text: string, turns?: Cell["turns"]): Cell {
  return turns ? { text, turns } : { text };
}

/** A cell that names a recording. */
export function fileCell({ file, uri }: { readonly file: string; readonly uri: string }): Cell {
  return { text: file, file: uri };
}

/** A cell of a number. */
export function number(value: number, turns?: Cell["turns"]): Cell {
  return { ...words(String(value), turns), isNumber: true };
}

/** A share from 0 to 1 as whole per cent. */
export function share(value: number): Cell {
  return { text: `${inPercent(value)} %`, isNumber: true };
}

/** A share from 0 to 1 in per cent, rounded. */
export function inPercent(value: number): number {
  return Math.round(100 * value);
}

/** So many rows are shown, or as many as a chart draws; the rest is in the JSON. */
export const mostRows = { any: 100, arrows: 150, marks: 800 } as const;

/** A table that says how many rows it leaves out. */
export function limited(table: ReportTable, { say }: ReportSpeech, most: number = mostRows.any): ReportTable {
  const left = table.rows.length - most;
  if (left <= 0) return table;
  return {
    ...table,
    rows: table.rows.slice(0, most),
    note: say("{count} more rows are not shown here.", { count: left }),
  };
}

/** `3`, or `3–5`, counted from 1. */
export function range([first, last]: readonly [number, number]): string {
  return first === last ? String(first + 1) : `${first + 1}–${last + 1}`;
}
