/** The phrases of cues in one list, each with what it stands for. */
import type { Phrase } from "../text/phrase.ts";
import type { CueData } from "./cue-lists.ts";

/** What a phrase stands for. All phrases of a list share it. */
export interface CueEntry<C> {
  readonly cue: C;
  /** It means something else, and excuses what lies in it. */
  readonly isNot: boolean;
}

/** All phrases of a table of cues. */
export function* cuePhrases<C extends string>(
  table: Readonly<Record<C, CueData>>,
): Iterable<readonly [Phrase, CueEntry<C>]> {
  for (const [cue, { is, isNot = [] }] of Object.entries(table) as [C, CueData][]) {
    const [yes, no] = [
      { cue, isNot: false },
      { cue, isNot: true },
    ];
    for (const phrase of is) yield [phrase, yes];
    for (const phrase of isNot) yield [phrase, no];
  }
}
