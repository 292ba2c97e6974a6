/** Whether a changed text still says what the recording said: the proof before a change is offered. */
import type { Recording, Turn } from "../recording/model.ts";
import { readWithin } from "../recording/limits.ts";
import { nameKey } from "../text/names.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** The key of the name that speaks a turn afterwards. */
export type Expected = (turn: Turn) => string;

/** Whether the text has the same turns, of the speakers that are expected, and the same people in its header. */
export function reads(text: string, before: Recording, vocabulary: Vocabulary, expected: Expected): boolean {
  const after = readWithin(text, vocabulary);
  const declared = ({ speakers }: Recording): number => speakers.filter((each) => each.declared).length;
  return (
    after.turns.length === before.turns.length &&
    declared(after) === declared(before) &&
    before.turns.every((turn, index) => {
      const now = after.turns[index];
      return now?.speaker.role === turn.speaker.role && nameKey(now.speaker.name) === expected(turn);
    })
  );
}

/** Whether a text says what the recording says: the same turns with their tags and remarks, under the same headings. */
export function saysTheSame(text: string, before: Recording, vocabulary: Vocabulary): boolean {
  return JSON.stringify(saidIn(readWithin(text, vocabulary))) === JSON.stringify(saidIn(before));
}

function saidIn({ turns, sections, silences, events, suppressions, speakers }: Recording): unknown {
  const folded = (words: string): string => words.replace(/\s+/g, " ");
  return [
    speakers.map(({ id, role }) => [id, role]),
    turns.map(({ speaker, text, nonverbal, addressees, tags, annotations }) => [
      [speaker.id, folded(text), nonverbal],
      addressees.map(({ id, basis }) => [id, basis]),
      tags.map(({ written, turns: count, tentative }) => `${written} ${count} ${tentative}`).sort(),
      annotations
        .filter((each) => each.text !== "")
        .map(({ kind, text: words, author, date, to, resolved }) =>
          JSON.stringify([kind, folded(words), author, date, to, resolved]),
        )
        .sort(),
    ]),
    sections.map(({ kind, title, turns: range, text: prose }) => [kind, title, range, folded(prose)]),
    silences.map(({ after }) => after),
    events.map(({ after, text: act }) => [after, act]),
    new Set(suppressions.map(({ rules, reason }) => JSON.stringify([rules.map((rule) => rule.text), reason]))).size,
  ];
}
