/**
 * The phrases that recordings are searched for, whatever the course. In the bundles another module stands for this one,
 * with the same phrases compiled: `scripts/build/phrases.ts`.
 */
import { type Automaton, createAutomaton } from "../text/automaton.ts";
import type { Phrase } from "../text/phrase.ts";
import { cuePhrases } from "./cue-phrases.ts";
import { spokenEn, writtenEn } from "./cues-en.ts";
import { spokenEs, writtenEs } from "./cues-es.ts";
import { riskPhrases } from "./risk-phrases.ts";

export const phrases = {
  risk: riskPhrases,
  spokenEn: () => cuePhrases(spokenEn),
  spokenEs: () => cuePhrases(spokenEs),
  writtenEn: () => cuePhrases(writtenEn),
  writtenEs: () => cuePhrases(writtenEs),
} as const satisfies Readonly<Record<string, () => Iterable<readonly [Phrase, object]>>>;

type Name = keyof typeof phrases;
type Value<N extends Name> = ReturnType<(typeof phrases)[N]> extends Iterable<readonly [Phrase, infer V]> ? V : never;

const made = new Map<Name, Automaton<unknown>>();

/** The automaton of some phrases, put together when it is first asked for. */
export function automatonOf<N extends Name>(name: N): Automaton<Value<N>> {
  const automaton = made.get(name) ?? createAutomaton<unknown>(phrases[name]());
  made.set(name, automaton);
  return automaton as Automaton<Value<N>>;
}
