/** A course's rubric and one recording: what may be cited for each criterion, and what a supervisor has recorded. */
import { claims } from "../analysis/claims.ts";
import { headerKeyOf } from "../language/index.ts";
import type { Recording } from "../recording/model.ts";
import type { Finding } from "../rules/rule.ts";
import { kebab } from "../text/names.ts";
import { optional } from "../text/optional.ts";
import type { Criterion, Level } from "../vocabulary/pack.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** What stands in the header under `rubric:` for one criterion. */
export interface Recorded {
  /** As written. */
  readonly criterion: string;
  /** As written; empty where only a comment stands there. */
  readonly level: string;
  readonly comment?: string;
  /** Written turns that are cited, by their zero-based index, as far as the recording has them. */
  readonly turns: readonly number[];
}

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

/** What the header says under `rubric:`. */
export function recordedIn({ header, turns }: Recording): readonly Recorded[] {
  const field = header.fields.find(({ key }) => keyOf(key.text) === "rubric");
  if (!isMap(field?.value)) return [];
  return Object.entries(field.value).map(([criterion, value]) => {
    if (!isMap(value)) return { criterion, level: textOf(value), turns: [] };
    const cited = [value["turns"] ?? []].flat();
    const comment = textOf(value["comment"]);
    return {
      ...{ criterion, level: textOf(value["level"]) },
      ...(comment !== "" && { comment }),
      turns: cited.flatMap((turn) =>
        typeof turn === "number" && Number.isInteger(turn) && turn >= 1 && turn <= turns.length ? [turn - 1] : [],
      ),
    };
  });
}

/** The level that is meant: by its id, by its name in either language, or by its points. */
function levelOf({ levels }: Criterion, written: string): Level | undefined {
  if (written === "") return undefined;
  return levels.find((level) => isCalled(written, level)) ?? levels.find(({ points }) => String(points) === written);
}

function isCalled(written: string, { id, title }: Pick<Criterion, "id" | "title">): boolean {
  const key = kebab(written);
  return [id, title.en, title.es ?? title.en].some((name) => kebab(name) === key);
}

function keyOf(written: string): string {
  return headerKeyOf(written) ?? written.toLowerCase();
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
