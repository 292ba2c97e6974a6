/**
 * An exemplar of a course pack as an exercise: the recording without what the expert said about it, and what the expert
 * said, turn by turn. In exemplars the expert's tags stand in supervisors' remarks, with the reason beside them.
 */
import type { TextEdit } from "../markdown/rescan.ts";
import type { Recording } from "../recording/model.ts";
import { commentThreads } from "./threads.ts";
import { remove } from "./write.ts";

/** One turn that the expert coded. */
export interface Step {
  /** Index of the turn; the same in the exercise as in the exemplar. */
  readonly turn: number;
  /** Ids of the concepts that the expert sees at work. */
  readonly concepts: readonly string[];
  /** Why, in the expert's words, without tags. */
  readonly reason: string;
}

/** An exemplar to practise with. */
export interface Exercise {
  /** The exemplar without the expert's remarks. */
  readonly text: string;
  /** In the order of the recording. */
  readonly steps: readonly Step[];
}

/** Takes the expert's remarks out of an exemplar. */
export function exerciseOf(exemplar: Recording): Exercise {
  const remarks = commentThreads(exemplar).flatMap(({ comments }) => comments.filter(({ by }) => by !== "writer"));
  const text = exemplar.blocks.reduce((all, block) => all + block.text, "");
  const steps = exemplar.turns.flatMap((turn): readonly Step[] => {
    const tags = turn.tags.filter(({ by }) => by === "supervisor");
    const concepts = [...new Set(tags.flatMap(({ concept }) => concept ?? []))];
    const reasons = turn.annotations.filter(({ kind }) => kind === "supervisor").map((each) => each.text);
    return concepts.length === 0 ? [] : [{ turn: turn.index, concepts, reason: reasons.join(" ") }];
  });
  return { text: applied(text, remove(remarks)), steps };
}

function applied(text: string, edits: readonly TextEdit[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, text: more } of edits) {
    out += text.slice(at, start) + more;
    at = end;
  }
  return out + text.slice(at);
}
