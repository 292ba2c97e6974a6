/** What the student shows of a session, with a tag or in words: concepts that turns and the remarks on them name. */
import type { Annotation, Recording, Turn } from "../recording/model.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { namedConcepts } from "./named.ts";
import type { Walk } from "./walk.ts";

const isOwnWord = ({ kind }: Annotation): boolean => kind === "analysis" || kind === "skill";

/** Turns with a tag, or with a remark that may call a concept by its name. */
export const turnsThatShow: Walk<object, Turn> = {
  start: {},
  step(before, turn, tell) {
    if (turn.tags.some(({ concept }) => concept !== undefined) || turn.annotations.some(isOwnWord)) tell(turn);
    return before;
  },
};

const names = new WeakMap<Vocabulary, WeakMap<Annotation, readonly string[]>>();

/** What the remarks on a turn call by name; each remark is looked through once. */
export function namesIn({ language }: Recording, vocabulary: Vocabulary): (turn: Turn) => readonly string[] {
  const known = names.get(vocabulary) ?? new WeakMap<Annotation, readonly string[]>();
  names.set(vocabulary, known);
  const inRemark = (remark: Annotation): readonly string[] => {
    const kept = known.get(remark) ?? namedConcepts(remark.text, vocabulary, language).map(({ id }) => id);
    known.set(remark, kept);
    return kept;
  };
  return ({ annotations }) => annotations.filter(isOwnWord).flatMap(inRemark);
}
