/** How an exercise went: what somebody saw of what the expert saw. A count, never a grade. */

/** What was asked, and what was answered. */
export interface Answered {
  /** Ids of the concepts that the expert sees. */
  readonly concepts: readonly string[];
  /** Empty where somebody could not tell. */
  readonly answer: string;
}

export interface Count {
  readonly seen: number;
  readonly of: number;
}

export interface Score extends Count {
  readonly byConcept: Readonly<Record<string, Count>>;
}

/** By exemplar: the last time. */
export type Progress = Readonly<Record<string, Score>>;

/** A turn is seen when the answer is one of the expert's concepts; a concept, when it is the answer. */
export function scoreOf(answers: readonly Answered[]): Score {
  const byConcept: Record<string, Count> = {};
  for (const { concepts, answer } of answers)
    for (const concept of concepts) {
      const { seen, of } = byConcept[concept] ?? { seen: 0, of: 0 };
      byConcept[concept] = { seen: seen + Number(concept === answer), of: of + 1 };
    }
  const seen = answers.filter(({ concepts, answer }) => concepts.includes(answer)).length;
  return { seen, of: answers.length, byConcept };
}
