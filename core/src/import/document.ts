/** What a word processor or a web page has, before it is known what of it is a recording. */
import type { Look } from "../export/stretches.ts";

/** Text that looks alike. */
export interface Run extends Look {
  readonly text: string;
}

/** What may be followed from a document without harm: nothing that runs, no file of somebody's machine. */
export function isAddress(link: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s<>]+$/i.test(link);
}

/** A comment in the margin. */
export interface MarginNote {
  /** Initials, or the name where there are none. */
  readonly author: string;
  readonly date?: string;
  readonly text: string;
  readonly resolved?: boolean;
  /** The whole name, and that of whom it answers. */
  readonly by?: string;
  readonly asked?: string;
  /** The student's: an answer to somebody, or a thought. */
  readonly own?: "reply" | "analysis";
}

/** A paragraph with the margin's comments on it. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly runs: readonly Run[];
  /** 1 to 6. */
  readonly heading?: number;
  readonly style?: "quote" | "code" | "list";
  /** Notes at the foot of the page. */
  readonly footnotes?: readonly string[];
  /** Set in from the margin. */
  readonly indented?: boolean;
  /** A line that was broken by hand: the words above go on in it. */
  readonly goesOn?: boolean;
  readonly margin: readonly MarginNote[];
}

/** Rows of cells of paragraphs. */
export interface DocTable {
  readonly kind: "table";
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
  /** Which cells are the lower part of one that is merged over several rows. */
  readonly merged?: readonly (readonly boolean[])[];
  /** Which cells are only the rest of one that is merged over several columns. */
  readonly spanned?: readonly (readonly boolean[])[];
}

export type DocBlock = Paragraph | DocTable;

/** The plain text of paragraphs. */
export function plainText(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ runs }) => runs.map((run) => run.text).join(""))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}
