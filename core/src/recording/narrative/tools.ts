/** What the readers of a paragraph's clauses share. */
import type { Speaker } from "../model.ts";
import type { Attributions } from "./attribution.ts";
import type { Reading } from "./reading.ts";
import type { Builder } from "./builder.ts";
import type { Cast } from "./cast.ts";
import type { Complement } from "./complement.ts";

/** Everything that reading a paragraph goes by, and what it has made so far. */
export interface Tools extends Reading {
  readonly attributions: Attributions;
  readonly cast: Cast;
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

/** The lists of nouns of saying: “respuesta”, “pregunta”. */
export const nouns = ["speechNouns", "questionNouns", "viewNouns", "proposalNouns"] as const;

/** A quotation as what a verb before it says. */
export function quoteAt(at: number): Complement {
  return { kind: "quote", at, strong: true, to: [], isQuestion: false, isPhrase: false };
}
