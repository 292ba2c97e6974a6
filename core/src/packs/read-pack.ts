/** A course pack from its files: one value, and everything that is wrong at its place. What is sound is read all the same. */
import type { Language } from "../recording/model.ts";
import type { Rule } from "../rules/rule.ts";
import { isRecord } from "../schema/schema.ts";
import { message } from "../text/message.ts";
import type { Concept, Criterion, Exemplar, Pack, Phase, Population } from "../vocabulary/pack.ts";
import { type Change, type Layer, overlay } from "./overlay.ts";
import { kindOf, type FileKind, type PackFile, strays, tooMuch } from "./files.ts";
import { isUsable, type PackProblem } from "./problem.ts";
import { type Data, kindOfSetting, readData, type Report } from "./read-data.ts";
import { readTemplates } from "./read-templates.ts";
import { references } from "./references.ts";
import { layerOf, notesOf } from "./rule-words.ts";
import { type DataKind, packSchemas } from "./shapes.ts";
import { compare, isVersion, readPackName } from "../vocabulary/version.ts";

/** What packs are read with. */
export interface Library {
  /** A pack by its name: as data, or as files that are read in their turn. */
  readonly find: (name: string) => Pack | readonly PackFile[] | undefined;
  readonly rules: readonly Rule[];
  /** Version of this tool. */
  readonly tool: string;
}

/** What came of the files of a pack. */
export interface PackReading {
  /** The pack with all that it builds on, where its `pack.yaml` could be read. */
  readonly pack?: Pack;
  /** In the order of files and places. */
  readonly problems: readonly PackProblem[];
  /** Its data files. */
  readonly data: readonly Data[];
}

/** Reads the files of a pack. `above`: the packs that build on this one. */
export function readPack(files: readonly PackFile[], library: Library, above: readonly string[] = []): PackReading {
  const problems: PackProblem[] = [];
  const reportTo =
    (file: string): Report =>
    (place, words, about) =>
      void problems.push({ ...place, file, code: "invalid-pack", severity: "error", message: words, ...about });
  const ended = (pack?: Pack, data: readonly Data[] = []): PackReading => ({
    ...(pack && { pack }),
    problems: inOrder(problems),
    data,
  });

  const much = tooMuch(files);
  if (much) return { problems: [much], data: [] };
  for (const { path, text } of files)
    if (text === undefined && kindOf(path) !== undefined && kindOf(path) !== "form")
      reportTo(path)({ start: 0, end: 0 }, message("This is no text in UTF-8. Save it as UTF-8."));
  const schemas = packSchemas(library.rules);
  const dataOf = (kind: DataKind, languages: readonly Language[]): readonly Data[] =>
    filesOf(files, kind).flatMap(({ path, text = "" }) => {
      const settings = kind === "rules" && { kindOf: kindOfSetting };
      return readData(path, text, { schema: schemas[kind], languages, problem: reportTo(path), ...settings }) ?? [];
    });
  const [head] = dataOf("pack", []);
  if (filesOf(files, "pack").length === 0)
    reportTo("pack.yaml")(
      { start: 0, end: 0 },
      message("A course pack has a file “pack.yaml”: its name, version and title."),
    );
  if (head && isTooNew(head, library.tool, reportTo(head.file))) return ended(undefined, [head]);
  const isNamed = head !== undefined && isUsable(problems);

  const languages = languagesOf(head?.value);
  const about = named(isNamed ? dataOf("pack", languages)[0]?.value : undefined);
  const data = {
    concepts: dataOf("concepts", languages),
    phases: dataOf("phases", languages),
    populations: dataOf("populations", languages),
    rules: dataOf("rules", languages),
    rubric: dataOf("rubric", languages),
  };
  const listed = (kind: keyof typeof data): readonly unknown[] => data[kind].flatMap(({ value }) => value);
  const layer: Layer = {
    ...about,
    concepts: listed("concepts") as readonly Change<Concept>[],
    phases: listed("phases") as readonly Change<Phase>[],
    populations: listed("populations") as readonly Population[],
    rubric: (listed("rubric") as readonly Change<Criterion>[]).map(withEvidence),
    templates: readTemplates(filesOf(files, "template"), { schema: schemas.template, languages, reportTo }),
    exemplars: filesOf(files, "exemplar").map(exemplarOf),
    settings: data.rules.map((each) => layerOf(each, about.name, textOf(files, each.file))),
    notes: data.rules.flatMap(notesOf),
  };
  const base = head && baseOf(head, layer, library, above, reportTo(head.file));
  const pack = overlay(layer, base);
  problems.push(...strays(files));
  // Where a file could not be read, nobody knows which ids it has.
  const whole = head !== undefined && isWhole(head, base) && filesOf(files, "concepts").length === data.concepts.length;
  problems.push(
    ...references({ pack, base, data, whole, rules: library.rules, exampleFiles: filesOf(files, "example") }),
  );
  return ended(isNamed ? pack : undefined, [...(head ? [head] : []), ...Object.values(data).flat()]);
}

/** What a pack says about itself; of one that cannot be named the other files are read all the same. */
function named(about: unknown): Pick<Layer, "name" | "version" | "title"> {
  const { name, version, title } = (about ?? { name: "", version: "", title: { en: "" } }) as Layer;
  return { name, version, title };
}

function isWhole({ value }: Data, base: Pack | undefined): boolean {
  return base !== undefined || !isRecord(value) || value["extends"] === undefined;
}

function filesOf(files: readonly PackFile[], kind: FileKind): readonly PackFile[] {
  return files.filter(({ path }) => kindOf(path) === kind).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function textOf(files: readonly PackFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? "";
}

function exemplarOf({ path, text = "" }: PackFile): Exemplar {
  return {
    id: path.slice(path.lastIndexOf("/") + 1).replace(/\.recording\.md$/, ""),
    text: text.replace(/^\uFEFF/, ""),
  };
}

function withEvidence(criterion: Change<Criterion>): Criterion {
  const { concepts = [], rules = [] }: Partial<Criterion["evidence"]> = criterion.evidence ?? {};
  return { ...(criterion as Criterion), evidence: { concepts, rules } };
}

/** The languages that a pack says it speaks; one that says nothing, or none that we know, speaks English. */
function languagesOf(head: unknown): readonly Language[] {
  const said = isRecord(head) ? [head["language"]].flat() : [];
  const known = said.filter((each): each is Language => each === "en" || each === "es");
  return known.length > 0 ? known : ["en"];
}

/** Whether a pack needs a newer tool than this one; then nothing else of it is worth a word. */
function isTooNew({ value, yaml }: Data, tool: string, problem: Report): boolean {
  const needed = isRecord(value) ? value["minimumToolVersion"] : undefined;
  if (typeof needed !== "string" || compare(needed, tool) <= 0) return false;
  problem(
    yaml.placeOf(["minimumToolVersion"]),
    message("This pack needs Process Recordings {needed}, and this is {tool}. Update the extension.", { needed, tool }),
  );
  return true;
}

/** The pack that a pack builds on, or a problem at `extends`. */
function baseOf(
  head: Data,
  layer: Layer,
  library: Library,
  above: readonly string[],
  problem: Report,
): Pack | undefined {
  const asked = isRecord(head.value) ? head.value["extends"] : undefined;
  if (typeof asked !== "string") return undefined;
  const { name, version } = readPackName(asked);
  const place = head.yaml.placeOf(["extends"]);
  const chain = [...above, layer.name];
  if (chain.includes(name)) {
    problem(place, message("A pack cannot build on itself: {chain}.", { chain: [...chain, name].join(" → ") }));
    return undefined;
  }
  const found = library.find(name);
  if (!found) {
    problem(place, message("There is no course pack “{name}” here to build on.", { name }));
    return undefined;
  }
  const reading = "name" in found ? { pack: found, problems: [] } : readPack(found, library, chain);
  if (!reading.pack || !isUsable(reading.problems)) {
    const [first] = reading.problems.filter(({ severity }) => severity === "error");
    const words = first
      ? message("“{name}”, which this pack builds on, cannot be used: see {file} there.", { name, file: first.file })
      : message("“{name}”, which this pack builds on, cannot be used.", { name });
    problem(place, words);
    return undefined;
  }
  if (!isVersion(reading.pack.version, version)) {
    const there = reading.pack.version;
    problem(place, message("This pack builds on {asked}, and here is version {there}.", { asked, there }), {
      severity: "warning",
    });
  }
  return reading.pack;
}

function inOrder(problems: readonly PackProblem[]): readonly PackProblem[] {
  return [...problems].sort((a, b) =>
    a.file === b.file ? a.start - b.start || a.end - b.end : a.file < b.file ? -1 : 1,
  );
}
