/** The phrases of risk in one list, each with what it stands for. */
import type { Phrase } from "../text/phrase.ts";
import type { CueData } from "./cue-lists.ts";
import { riskEn } from "./risk-en.ts";
import { riskEs } from "./risk-es.ts";
import type { Risk, RiskTable } from "./risk-lists.ts";

type Of = Risk | "safety" | "elsewhere" | "now" | "over" | "untold" | "tame";

/** What a phrase stands for. All phrases of a list share it. */
export interface RiskEntry {
  readonly of: Of;
  /** It means something else, and excuses what it touches. */
  readonly isNot: boolean;
  /** Of a sign that needs others beside it: the sign's number, and which of its so many lists this is. */
  readonly part?: { readonly sign: number; readonly list: number; readonly lists: number };
}

/** Both languages together: who is afraid speaks the language of home. */
export function* riskPhrases(): Iterable<readonly [Phrase, RiskEntry]> {
  for (const table of [riskEn, riskEs]) yield* ofTable(table);
  for (const [sign, { of, all }] of [...riskEn.together, ...riskEs.together].entries())
    for (const [list, phrases] of all.entries())
      yield* standingFor(phrases, { of, isNot: false, part: { sign, list, lists: all.length } });
}

function* ofTable(table: RiskTable): Iterable<readonly [Phrase, RiskEntry]> {
  const { elsewhere, now, over, untold, tame, self, other, abuse, safety } = table;
  const lists: Readonly<Record<Of, CueData>> = {
    ...{ self, other, abuse, safety },
    elsewhere: { is: elsewhere },
    now: { is: now },
    over: { is: over },
    untold: { is: untold },
    tame: { is: tame },
  };
  for (const [of, { is, isNot = [] }] of Object.entries(lists) as [Of, CueData][]) {
    yield* standingFor(is, { of, isNot: false });
    yield* standingFor(isNot, { of, isNot: true });
  }
}

function* standingFor<T>(phrases: readonly Phrase[], entry: T): Iterable<readonly [Phrase, T]> {
  for (const phrase of phrases) yield [phrase, entry];
}
