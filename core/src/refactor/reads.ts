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
