/** Columns of a school's form that are filled or left empty at the worker's turns. */
import type { AnnotationKind, Turn } from "../recording/model.ts";
import { isFilled } from "./filled.ts";
import type { Walk } from "./walk.ts";

interface Empty {
  /** The worker's turns without the column since the last one with it. */
  readonly turns: number;
}

/** A walk that tells every `nth` of a worker's turns in a row that have no remark of these kinds. */
export function emptyColumn(kinds: readonly AnnotationKind[], nth: number): Walk<Empty, Turn> {
  return {
    start: { turns: 0 },
    step(before, turn, tell) {
      if (turn.speaker.role !== "worker" || turn.notation === "narrative") return before;
      if (turn.annotations.some((remark) => kinds.includes(remark.kind) && isFilled(remark)))
        return before.turns === 0 ? before : { turns: 0 };
      const turns = (before.turns + 1) % nth;
      if (turns === 0) tell(turn);
      return { turns };
    },
  };
}
