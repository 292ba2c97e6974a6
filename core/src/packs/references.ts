/** Every id of a pack is there once, every id it names is there, and what is new is complete. */
import type { Rule } from "../rules/rule.ts";
import { isRecord, type Path } from "../schema/schema.ts";
import { message, type Message } from "../text/message.ts";
import { closest } from "../text/names.ts";
import type { Pack } from "../vocabulary/pack.ts";
import { aliasSlips } from "./aliases.ts";
import type { PackFile } from "./files.ts";
import type { PackProblem } from "./problem.ts";
import { type Data, kindOfSetting } from "./read-data.ts";

type Lists = Readonly<Record<"concepts" | "phases" | "populations" | "rubric" | "rules", readonly Data[]>>;

/** A pack and what it was made of. */
export interface Made {
  readonly pack: Pack;
  readonly base: Pack | undefined;
  readonly data: Lists;
  /** Whether all ids are known. */
  readonly whole: boolean;
  readonly rules: readonly Rule[];
  readonly exampleFiles: readonly PackFile[];
}

/** What is wrong with the ids of a pack. */
export function references({ pack, base, data, whole, rules, exampleFiles }: Made): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  const tell = (from: Data, path: Path, words: Message, about: Partial<PackProblem> = {}): void => {
    const place = { ...from.yaml.placeOf(path), file: from.file };
    problems.push({ ...place, code: "invalid-pack", severity: "error", message: words, ...about });
  };
  for (const list of [data.concepts, data.phases, data.populations, data.rubric]) {
    const seen = new Map<string, string>();
    for (const each of list)
      for (const { id, path } of each.ids) {
        const before = seen.get(id);
        if (before !== undefined)
          tell(each, path, message("“{id}” is there already, in {file}.", { id, file: before }));
        seen.set(id, before ?? each.file);
      }
  }
  const concepts = new Set([
    ...[...pack.concepts, ...(base?.concepts ?? [])].map(({ id }) => id),
    ...data.concepts.flatMap(({ ids }) => ids.map(({ id }) => id)),
  ]);
  // A word that is nearest is looked for among all: who names so much that is not there has slipped elsewhere.
  let suggestions = 100;
  const ruleIds = new Set(rules.map(({ id }) => id));
  for (const each of Object.values(data).flat())
    for (const { names, id, path } of each.mentions) {
      if (names === "concept" && whole && !concepts.has(id))
        tell(each, path, noConcept(id, suggestions-- > 0 ? concepts : []));
      if (names === "rule" && !ruleIds.has(id)) tell(each, path, noRule(id, ruleIds), kindOfSetting(["rule"], true));
    }
  for (const kind of whole ? (["concepts", "phases"] as const) : [])
    for (const each of data[kind])
      for (const found of incomplete(each, neededBy[kind], base?.[kind] ?? [])) tell(each, ...found);
  if (whole)
    for (const [from, path, words] of aliasSlips(pack, data.concepts)) tell(from, path, words, { severity: "warning" });
  for (const { path } of exampleFiles) {
    const id = path.split("/")[1] ?? "";
    const place = { file: path, start: 0, end: 1, severity: "warning" } as const;
    if (!ruleIds.has(id)) problems.push({ ...place, code: "unknown-rule", message: noRule(id, ruleIds) });
  }
  return problems;
}

function noConcept(id: string, known: Iterable<string>): Message {
  const meant = closest(id, known);
  return meant === undefined
    ? message("There is no concept “{id}”.", { id })
    : message("There is no concept “{id}”. Did you mean “{meant}”?", { id, meant });
}

function noRule(id: string, known: ReadonlySet<string>): Message {
  const meant = closest(id, known);
  return meant === undefined
    ? message("There is no rule “{id}”.", { id })
    : message("There is no rule “{id}”. Did you mean “{meant}”?", { id, meant });
}

type Found = readonly [path: Path, message: Message, about?: Partial<PackProblem>];

/** What is new says what it is; where a concept comes from is asked for, and is no reason to do without the pack. */
function* incomplete(
  { yaml, ids }: Data,
  needed: readonly string[],
  base: readonly { readonly id: string }[],
): Generator<Found> {
  const ofBase = new Set(base.map(({ id }) => id));
  for (const { id, path, isWrong } of ids) {
    if (isWrong || ofBase.has(id)) continue;
    for (const key of needed) {
      const said = entryAt(yaml.value, path)[key];
      const isEmpty = said === undefined || (key === "sources" && Array.isArray(said) && said.length === 0);
      if (isEmpty)
        yield [
          path,
          message("“{id}” is new and has no “{key}”.", { id, key }),
          key === "sources" ? { severity: "warning" } : {},
        ];
    }
  }
}

const neededBy = {
  concepts: ["group", "label", "definition", "sources"],
  phases: ["concept", "label", "headings", "goals", "tasks", "mustShow"],
} as const;

function entryAt(list: unknown, [index]: Path): Readonly<Record<string, unknown>> {
  const entry: unknown = Array.isArray(list) ? list[Number(index)] : undefined;
  return isRecord(entry) ? entry : {};
}
