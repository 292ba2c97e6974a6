/** One data file of a pack: what it says in its normal form, what it names, and what is wrong with it. */
import { type Named, type Path, type Schema, isRecord, walk } from "../schema/schema.ts";
import { validate } from "../schema/validate.ts";
import { type Place, readYaml, type YamlFile } from "../schema/yaml.ts";
import { message, type Message } from "../text/message.ts";
import type { Language } from "../recording/model.ts";
import { normalised } from "./normal.ts";
import type { PackProblem } from "./problem.ts";

/** An id that a file names, and where. */
export interface Mention extends Place {
  readonly file: string;
  readonly names: Named;
  readonly id: string;
  /** The whole entry that names it. */
  readonly path: Path;
}

/** The id of an entry of a list. */
export interface EntryId {
  readonly id: string;
  readonly path: Path;
  /** Whether something else is wrong with the entry, which is enough to say of it. */
  readonly isWrong: boolean;
}

/** What a data file says. */
export interface Data {
  readonly file: string;
  readonly yaml: YamlFile;
  /** Lists without the entries that are wrong; every text in its languages. */
  readonly value: unknown;
  readonly mentions: readonly Mention[];
  /** Ids of all entries, of the wrong ones too: naming them is no second mistake. */
  readonly ids: readonly EntryId[];
}

/** What a file is read with. */
export interface Reading {
  readonly schema: Schema;
  /** Plain texts are in the first one; all of them should be there. */
  readonly languages: readonly Language[];
  /** Offset of the YAML in its file. */
  readonly from?: number;
  readonly problem: Report;
  /** What to call an issue with the schema; `invalid-pack` otherwise. */
  readonly kindOf?: (path: Path, atKey: boolean) => Pick<PackProblem, "code" | "severity">;
}

/** Takes a problem with a file. */
export type Report = (place: Place, message: Message, about?: Partial<PackProblem>) => void;

/** Reads a file; `undefined` where it is no YAML. */
export function readData(file: string, text: string, reading: Reading): Data | undefined {
  const { schema, languages, problem } = reading;
  const yaml = shifted(readYaml(text), reading.from ?? 0);
  if (yaml.error) {
    problem(yaml.error.place, yaml.error.message);
    return undefined;
  }
  // A file that says nothing yet is no mistake where a list or keys would do.
  const value = yaml.value ?? (schema.type === "array" ? [] : {});
  const issues = validate(value, schema);
  for (const { path, atKey, message: words } of issues)
    problem(atKey ? yaml.keyOf(path) : yaml.placeOf(path), words, reading.kindOf?.(path, atKey));
  const wrong = new Set(issues.map(({ path }) => path[0]));
  const [kept, visits] = [sound(value, wrong), [...walk(value, schema)]];
  for (const visit of visits) {
    const missing = visit.schema["x-localised"] ? untranslated(visit.value, languages) : undefined;
    if (missing) problem(yaml.placeOf(visit.path), inLanguage(missing), { severity: "warning" });
  }
  return {
    ...{ file, yaml, value: normalised(kept, schema, languages[0] ?? "en") },
    mentions: visits.flatMap(({ value: id, schema: { "x-names": names }, path }) =>
      names && typeof id === "string" ? [{ ...yaml.placeOf(path), file, names, id, path }] : [],
    ),
    ids: idsOf(value, wrong),
  };
}

function idsOf(value: unknown, wrong: ReadonlySet<string | number | undefined>): readonly EntryId[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown, index) => {
    const id = isRecord(entry) ? entry["id"] : undefined;
    return typeof id === "string" ? [{ id, path: [index, "id"], isWrong: wrong.has(index) }] : [];
  });
}

function shifted({ placeOf, keyOf, error, value }: YamlFile, by: number): YamlFile {
  const move = ({ start, end }: Place): Place => ({ start: start + by, end: end + by });
  return {
    value,
    ...(error && { error: { ...error, place: move(error.place) } }),
    placeOf: (path) => move(placeOf(path)),
    keyOf: (path) => move(keyOf(path)),
  };
}

/** A list without its wrong entries. Of keys and values everything is kept: their readers pass over what they must. */
function sound(value: unknown, wrong: ReadonlySet<string | number | undefined>): unknown {
  if (Array.isArray(value)) return value.filter((_, index) => !wrong.has(index));
  return value;
}

/** In a file of settings nothing is wrong with the pack, and rules of tomorrow are unknown today. */
export function kindOfSetting(path: Path, atKey: boolean): Pick<PackProblem, "code" | "severity"> {
  return { code: atKey && path.length === 1 ? "unknown-rule" : "invalid-setting", severity: "warning" };
}

function untranslated(value: unknown, languages: readonly Language[]): Language | undefined {
  const there = isRecord(value) ? Object.keys(value) : languages.slice(0, 1);
  return languages.find((language) => !there.includes(language));
}

function inLanguage(language: Language): Message {
  return language === "es"
    ? message("This is not there in Spanish (es), which the pack says it speaks.")
    : message("This is not there in English (en), which the pack says it speaks.");
}
