/** What the readers of a paragraph's clauses share. */
import type { Speaker } from "../model.ts";
import type { Attributions } from "./quotes/attribution.ts";
import type { Reading } from "./reading.ts";
import type { Builder } from "./builder.ts";
import type { Cast } from "./people/cast.ts";

/** Everything that reading a paragraph goes by, and what it has made so far. */
export interface Tools extends Reading {
  readonly attributions: Attributions;
  /** Who the sentence is about: `sentence.ts` begins and ends it, and whoever reads a clause with a subject says so. */
  readonly cast: Cast;
  /**
   * The clauses so far. They begin in `saying.ts`, `manners/acts.ts` and `quotes/quoting.ts`; all others only look at
   * them, or close the one that is open.
   */
  readonly builder: Builder;
  /** Who says in the paragraph before what no mark closes. */
  readonly quoted: Speaker | undefined;
}

/** The sentence at hand. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** Number of the token from which on it says that it was somewhere else. */
  readonly elsewhere: number;
}

/** Where a clause may begin. */
export interface Border {
  /** Number of the token before which the clause before it ends. */
  readonly at: number;
  /** A mark stands there, or the sentence begins. */
  readonly isMarked: boolean;
  /** A conjunction stands there. */
  readonly isJoined: boolean;
  /** … after which somebody answers: “to which”. */
  readonly isAnswer?: boolean;
  /** It is an answer in a round. */
  readonly isRound?: boolean;
  /** It tells when something else was said. */
  readonly isTemporal?: boolean;
}
