/** A course's rubric and one recording: what may be cited for each criterion, and what a supervisor has recorded. */
import { claims } from "../analysis/claims.ts";
import { isCalled, levelOf, type Recorded, recordedIn } from "../analysis/recorded-levels.ts";
import type { Recording } from "../recording/model.ts";
import type { Finding } from "../rules/rule.ts";
import { optional } from "../text/optional.ts";
import type { Criterion, Level } from "../vocabulary/pack.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** One criterion with what speaks for it here. */
export interface CriterionHere {
  readonly criterion: Criterion;
  /** Tags that the course counts as evidence, and the written turns that they stand at. */
  readonly tags: readonly { readonly concept: string; readonly turns: readonly number[] }[];
  /** Rules that ask something here, and which the course counts as evidence, or their concepts; without turns where it is about the whole. */
  readonly asked: readonly { readonly rule: string; readonly turns: readonly number[] }[];
  readonly recorded?: Recorded;
  /** The level that was recorded, where the rubric has it. */
  readonly level?: Level;
}

/** The rubric of a recording. */
export interface RubricHere {
  readonly criteria: readonly CriterionHere[];
  /** What was recorded for criteria that the rubric does not have. */
  readonly unknown: readonly Recorded[];
}

/** Every criterion of the course's rubric, in its order. */
export function rubricOf(recording: Recording, vocabulary: Vocabulary, findings: readonly Finding[] = []): RubricHere {
  const said = claims(recording, vocabulary);
  const recorded = recordedIn(recording);
  const criteria = vocabulary.pack.rubric ?? [];
  return {
    criteria: criteria.map((criterion) => {
      const own = recorded.find((each) => isCalled(each.criterion, criterion));
      const level = own && levelOf(criterion, own.level);
      return {
        criterion,
        tags: criterion.evidence.concepts.flatMap((concept) => {
          const at = said.filter((claim) => claim.concept.id === concept).map(({ turn }) => turn.index);
          const turns = [...new Set(at)];
          return turns.length > 0 ? [{ concept, turns }] : [];
        }),
        asked: askedFor(criterion, findings),
        ...optional("recorded", own),
        ...optional("level", level),
      };
    }),
    unknown: recorded.filter((each) => !criteria.some((criterion) => isCalled(each.criterion, criterion))),
  };
}

/** What rules ask: those that the criterion names, and those that ask about one of its concepts. */
function askedFor({ evidence }: Criterion, findings: readonly Finding[]): CriterionHere["asked"] {
  const asked = new Map<string, Set<number>>();
  for (const { rule, concept, turns } of findings) {
    if (!evidence.rules.includes(rule) && !(concept !== undefined && evidence.concepts.includes(concept))) continue;
    const found = asked.get(rule) ?? new Set<number>();
    asked.set(rule, turns ? found.add(turns[0]) : found);
  }
  return Array.from(asked, ([rule, turns]) => ({ rule, turns: [...turns] }));
}
