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

/** A turn that is two turns on one side. */
interface Cut {
  /** Index of the turn, and of the first of the two. */
  readonly at: number;
  readonly isTwo: boolean;
}

/** Whether a text says what the recording says: the same turns with their tags and remarks, under the same headings. */
export function saysTheSame(text: string, before: Recording, vocabulary: Vocabulary): boolean {
  return JSON.stringify(saidIn(readWithin(text, vocabulary))) === JSON.stringify(saidIn(before));
}

/** Whether a text says the same but for one turn, which is two turns there, or was two before. */
export function saysTheSameCut(text: string, before: Recording, vocabulary: Vocabulary, { at, isTwo }: Cut): boolean {
  const after = readWithin(text, vocabulary);
  const [now, then] = [saidIn(after, { at, isTwo }), saidIn(before, { at, isTwo: !isTwo })];
  return after.turns.length === before.turns.length + (isTwo ? 1 : -1) && JSON.stringify(now) === JSON.stringify(then);
}

function saidIn(recording: Recording, cut?: Cut): unknown {
  const { sections, silences, events, suppressions, speakers } = recording;
  const folded = (words: string): string => words.replace(/\s+/g, " ");
  const turns = cut ? uncut(recording.turns, cut) : recording.turns;
  /** The same index on both sides. */
  const place = (index: number): number => (cut?.isTwo && index > cut.at ? index - 1 : index);
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
    sections.map(({ kind, title, turns: range, text: prose }) => [kind, title, range?.map(place), folded(prose)]),
    silences.map(({ after }) => place(after)),
    events.map(({ after, text: act }) => [place(after), act]),
    new Set(suppressions.map(({ rules, reason }) => JSON.stringify([rules.map((rule) => rule.text), reason]))).size,
  ];
}

/** The turns with the two as one. To whom they go counts as far as it is written: the rest may follow from the cut. */
function uncut(turns: readonly Turn[], { at, isTwo }: Cut): readonly Turn[] {
  const [first, second] = [turns[at], isTwo ? turns[at + 1] : undefined];
  if (!first) return turns;
  const both = second ? [first, second] : [first];
  const written = first.addressees.filter(({ basis }) => basis === "explicit");
  const one = {
    ...first,
    text: both.flatMap(({ text }) => (text === "" ? [] : [text])).join(" "),
    nonverbal: both.flatMap(({ nonverbal }) => nonverbal),
    addressees: written,
    tags: both.flatMap(({ tags }) => tags),
    annotations: both.flatMap(({ annotations }) => annotations),
  };
  return [...turns.slice(0, at), one, ...turns.slice(at + both.length)];
}
