/** Levels of the course's rubric that a supervisor has recorded in the header. */
import { headerKeyOf } from "../language/index.ts";
import type { Field, Recording } from "../recording/model.ts";
import { kebab } from "../text/names.ts";
import type { Criterion, Level } from "../vocabulary/pack.ts";

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

/** What the header says under `rubric:`. */
export function recordedIn(recording: Recording): readonly Recorded[] {
  const field = rubricField(recording);
  if (!isMap(field?.value)) return [];
  return Object.entries(field.value).map(([criterion, value]) => {
    if (!isMap(value)) return { criterion, level: textOf(value), turns: [] };
    const cited = [value["turns"] ?? []].flat();
    const comment = textOf(value["comment"]);
    return {
      ...{ criterion, level: textOf(value["level"]) },
      ...(comment !== "" && { comment }),
      turns: cited.flatMap((turn) =>
        typeof turn === "number" && Number.isInteger(turn) && turn >= 1 && turn <= recording.turns.length
          ? [turn - 1]
          : [],
      ),
    };
  });
}

/** The key of the header that holds them. */
export function rubricField({ header }: Recording): Field | undefined {
  return header.fields.find(({ key }) => keyOf(key.text) === "rubric");
}

/** The level that is meant: by its id, by its name in either language, or by its points. */
export function levelOf({ levels }: Criterion, written: string): Level | undefined {
  if (written === "") return undefined;
  return levels.find((level) => isCalled(written, level)) ?? levels.find(({ points }) => String(points) === written);
}

/** Whether a criterion or a level is meant: by its id, or by its name in either language. */
export function isCalled(written: string, { id, title }: Pick<Criterion, "id" | "title">): boolean {
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
