/** What a story tells of one person at one place. */
import type { Slice } from "../../markdown/slice.ts";
import type { Speaker } from "../model.ts";

/** A reported clause, a quotation or a gesture. */
export interface Clause {
  readonly speaker: Speaker;
  readonly confidence: number;
  /** From the subject to the end, or from the quotation to its subject. */
  start: number;
  end: number;
  /** What was said, in one piece or, in quotations with an interruption, several. */
  readonly words: Slice[];
  /** What was done. */
  readonly act: { readonly start: number; end: number } | undefined;
  readonly to: readonly Heard[];
  /** Who is told it by a word that is no name: “told her”, “asked everybody”. */
  readonly hears?: Speaker | "all";
  /** It is the rest of what the last turn of the paragraph before says. */
  readonly goesOn?: boolean;
}

/** Somebody to whom it is said, and where that stands. */
export interface Heard extends Slice {
  readonly speaker: Speaker;
}
