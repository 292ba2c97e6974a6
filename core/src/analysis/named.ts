/** Concepts that are called by their names in prose. */
import { proseCues } from "../language/cues.ts";
import type { Language } from "../recording/model.ts";
import { type Automaton, createAutomaton } from "../text/automaton.ts";
import { wordsOf } from "../text/words.ts";
import type { Concept } from "../vocabulary/pack.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

const automata = new WeakMap<Vocabulary, Automaton<Concept>>();

/**
 * The dynamics and the worker's skills that a text says were there, each once. A single word names none (“support”,
 * “rehearsal”), and neither does a sentence that misses something, hopes for it or asks.
 */
export function namedConcepts(text: string, vocabulary: Vocabulary, language: Language): readonly Concept[] {
  const automaton = automata.get(vocabulary) ?? createAutomaton(namesIn(vocabulary));
  automata.set(vocabulary, automaton);
  const found = automaton.find(text);
  if (found.length === 0) return [];
  const doubts = proseCues(text, language).filter(({ value }) => value === "unclaimed");
  const claimed = found.filter(({ start, end }) => {
    const [from, to] = sentenceAround(text, start, end);
    return !doubts.some((doubt) => doubt.start >= from && doubt.end <= to);
  });
  return [...new Set(claimed.map(({ value }) => value))];
}

function* namesIn({ pack }: Vocabulary): Iterable<readonly [string, Concept]> {
  for (const concept of pack.concepts) {
    const { id, group, actors, label } = concept;
    if (group !== "dynamic" && !(group === "skill" && !actors.includes("member"))) continue;
    const full = [label.en, label.es ?? "", ...(group === "dynamic" ? [id] : [])];
    for (const name of new Set(full.map(inWords))) if (name.includes(" ")) yield [name, concept];
  }
}

/** A name as an automaton reads it, without what stands in brackets. */
function inWords(name: string): string {
  return wordsOf(name.replace(/\([^)]*\)/g, " ").replaceAll("-", " ")).join(" ");
}

function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  const before = Math.max(...[".", "!", "?", "\n"].map((mark) => text.lastIndexOf(mark, start - 1)));
  const behind = text.slice(end).search(/[.!?\n]/);
  return [before + 1, behind < 0 ? text.length : end + behind + 1];
}
