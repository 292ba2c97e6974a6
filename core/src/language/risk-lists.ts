/** What the lists of risks are called and hold. */
import type { Phrase } from "../text/phrase.ts";
import type { CueData } from "./cue-lists.ts";

/**
 * - `self`: somebody may do harm to themselves
 * - `other`: somebody may do harm to another
 * - `abuse`: somebody is harmed, or was and may be again
 */
export type Risk = "self" | "other" | "abuse";

/** The phrases of a language; `safety`: how a worker asks after it, or says what happens next. */
export interface RiskTable extends Readonly<Record<Risk | "safety", CueData>> {
  /** Words that are a sign only beside one another: in one sentence, one of each list. */
  readonly together: readonly Together[];
  /** Past and over, told by somebody else, or made up: it speaks for its sentence… */
  readonly elsewhere: readonly Phrase[];
  /** …unless one of these says that it goes on… */
  readonly now: readonly Phrase[];
  /** …and none that somebody is glad of where they are today… */
  readonly over: readonly Phrase[];
  /** …or, anywhere in the turn, that nobody has been told before. */
  readonly untold: readonly Phrase[];
  /**
   * What is long past, made up, taught or a joke, anywhere in the turn: beside one of these a sign has to weigh, too. Of no
   * accidents, with which somebody may explain a bruise away, and of nothing that somebody was asked.
   */
  readonly tame: readonly Phrase[];
}

/** What several words say together. */
export interface Together {
  readonly of: Risk;
  readonly all: readonly (readonly Phrase[])[];
}
