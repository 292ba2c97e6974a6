/** What the student has written besides the dialogue, and which questions wait. */
import { isFilled } from "../analysis/filled.ts";
import { unanswered } from "../analysis/unanswered.ts";
import type { AnnotationKind } from "../recording/model.ts";
import { countWords } from "../text/words.ts";
import { defineMeasure } from "./measure.ts";

/** A column of the school's form. */
export interface ColumnFilled {
  readonly kind: AnnotationKind;
  /** The worker's written turns that have it, and all turns that have it. */
  readonly worker: number;
  readonly all: number;
}

/** A section of reflection, and how much stands under it. */
export interface ReflectionSection {
  readonly title: string;
  readonly words: number;
}

/** A supervisor's question without a reply. */
export interface OpenQuestion {
  /** The written turn. */
  readonly turn: number;
  /** How many questions wait there. */
  readonly count: number;
}

/** Columns, sections and questions. */
export interface Reflection {
  /** The worker's written turns, stories left out, and all turns. */
  readonly worker: number;
  readonly all: number;
  readonly columns: readonly ColumnFilled[];
  readonly sections: readonly ReflectionSection[];
  readonly questions: readonly OpenQuestion[];
}

const kinds: readonly AnnotationKind[] = [
  "feelings",
  "analysis",
  "skill",
  "client",
  "next-time",
  "supervisor",
  "reply",
];

export const reflection = defineMeasure<Reflection>({
  id: "reflection",
  name: "Reflection",
  definition:
    "At how many turns each column of the form holds something, of the worker's turns and of all; how many words stand under each heading of reflection; and which questions of the supervisor's have no reply behind them.",
  unit: "turns; words; questions",
  source: "The columns of schools' forms. How many should be filled is the course's to say.",
  of({ recording, turns }) {
    const isWorker = (turn: (typeof turns)[number]): boolean =>
      turn.speaker.role === "worker" && turn.notation !== "narrative";
    const columns = kinds.map((kind) => {
      const filled = turns.filter((turn) => turn.annotations.some((each) => each.kind === kind && isFilled(each)));
      return { kind, worker: filled.filter(isWorker).length, all: filled.length };
    });
    const asking = turns.map((turn) => ({ turn: turn.index, count: unanswered(turn).length }));
    return {
      worker: turns.filter(isWorker).length,
      all: turns.length,
      columns,
      sections: recording.sections
        .filter(({ kind }) => kind === "reflection")
        .map(({ title, text }) => ({ title, words: countWords(text) })),
      questions: asking.filter(({ count }) => count > 0),
    };
  },
});
