/** What the file says about the session before it begins: from YAML front matter, or from plain lines. */
import { headerKeyOf } from "../../language/index.ts";
import type { Block, Located, Span } from "../../markdown/block.ts";
import { conflictMark } from "../../markdown/conflict.ts";
import { readFrontMatter } from "../../markdown/front-matter.ts";
import { type Entry, plainValue } from "../../markdown/yaml-value.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { PhaseId } from "../../vocabulary/pack.ts";
import { kebab, nameKey } from "../../text/names.ts";
import { optional } from "../../text/optional.ts";
import {
  type Letter,
  missingIn,
  peopleOf,
  readLegend,
  readOneOf,
  readSession,
  readTexts,
  type Wrong,
} from "./header-values.ts";
import { clientOf, spelledOut, studentIn, withWriter, workersOf } from "./header-people.ts";
import { isNobody } from "./key-meaning.ts";
import { codesOf, legendOf } from "./legend.ts";
import { isWhole } from "./running-header.ts";
import type { Field, Header, Person, Problem } from "../model.ts";

const kinds = ["group", "individual", "family", "community"] as const;
const notations = ["dialogue", "table", "narrative", "transcript"];

/** A header, and what in it could not be meant. */
export interface HeaderReading {
  readonly header: Header;
  readonly problems: readonly Problem[];
}

/** The header of a file with this first block; `plainLines`: header lines without front matter, or the legend below it. */
export function readHeader(
  first: Block | undefined,
  plainLines: readonly Entry[],
  vocabulary: Vocabulary,
): HeaderReading {
  if (first?.kind === "front-matter") {
    const { entries, error } = readFrontMatter(first);
    const problems: Problem[] = [];
    const opening = { block: first, start: 0, end: 3 };
    if (first.unclosed) problems.push({ code: "invalid-front-matter", detail: "unclosed", args: {}, span: opening });
    const marks = conflictsIn(first);
    problems.push(...marks);
    // What YAML stumbles over is the mark.
    if (error && marks.length === 0)
      problems.push({
        ...{ code: "invalid-front-matter", detail: error.slip ? `yaml-${error.slip}` : "yaml", span: error.span },
        args: error.slip ? {} : { error: error.text },
      });
    const hasLegend = entries.some(({ key }) => headerKeyOf(key.text) === "aliases");
    return fromEntries(
      hasLegend ? entries : [...entries, ...plainLines],
      "front-matter",
      problems,
      { block: first, start: 0, end: first.contentEnd },
      vocabulary,
    );
  }
  const last = plainLines.at(-1);
  if (!last) return fromEntries([], "none", [], undefined, vocabulary);
  return fromEntries(plainLines, "plain", [], last.value.span, vocabulary);
}

/** Marks that git has left in the header. */
function conflictsIn(block: Block): readonly Problem[] {
  if (!/^<{7}/m.test(block.text)) return [];
  const found: Problem[] = [];
  let start = 0;
  for (const line of block.text.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const detail = conflictMark(line.trimEnd());
    if (detail) found.push({ code: "merge-conflict", detail, args: {}, span: { block, start, end: start + 7 } });
    start += line.length;
  }
  return found;
}

function fromEntries(
  entries: readonly Entry[],
  form: Header["form"],
  problems: Problem[],
  span: Span | undefined,
  vocabulary: Vocabulary,
): HeaderReading {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    const key = headerKeyOf(entry.key.text) ?? entry.key.text;
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  const broken = problems.find(({ detail }) => detail.startsWith("yaml"))?.span.start;
  const wrong: Wrong = (entry, detail, expected = "") => {
    // What YAML made of a slip is no second mistake.
    if (broken !== undefined && entry.key.span.start <= broken && broken <= entry.value.span.end) return;
    const span = entry.value.span.end > entry.value.span.start ? entry.value.span : entry.key.span;
    problems.push({ code: "invalid-front-matter", detail, args: { key: entry.key.text, expected }, span });
  };
  const text = (key: string): Located | undefined => {
    const entry = byKey.get(key);
    if (entry?.value.kind === "scalar" && entry.value.text !== "")
      return { text: entry.value.text, span: entry.value.span };
    if (entry && entry.value.kind !== "scalar") wrong(entry, "text");
    return undefined;
  };
  /** The entry of a key, and the blocks of a list that go on with it. */
  const people = (key: string): Person[] =>
    entries
      .filter((entry) => entry === byKey.get(key) || (isGoingOn(entry) && headerKeyOf(entry.key.text) === key))
      // “Co-leader: none, she was ill”
      .filter(({ value }) => !(key === "workers" && value.kind === "scalar" && isNobody(value.text)))
      .flatMap((entry) =>
        peopleOf(entry, (value) => {
          wrong({ key: entry.key, value }, "people");
        }),
      );
  const recordingEntry = byKey.get("recording");
  const isFlag = recordingEntry?.value.kind === "scalar" && typeof recordingEntry.value.value === "boolean";
  const phaseText = text("phase");
  const phase: PhaseId | undefined = phaseText && vocabulary.phaseOfHeading(phaseText.text)?.id;
  const phaseEntry = byKey.get("phase");
  if (phaseText && !phase && phaseEntry) wrong(phaseEntry, "one-of", "preparation, beginning, middle, ending");
  const rules = byKey.get("rules")?.value;
  const session = readSession(byKey.get("session"), wrong);
  const roster = people("members");
  const members = roster.length > 0 ? roster : clientOf(byKey.get("client"));
  // “Code: 4521” in a pasted form is no legend.
  const isLetters = ({ value }: Entry): boolean => value.kind === "scalar" && legendOf(value.text).length > 0;
  const isLegend = (entry: Entry): boolean =>
    entry.key.span.block.kind !== "front-matter"
      ? headerKeyOf(entry.key.text) === "aliases" && isLetters(entry)
      : entry === byKey.get("aliases");
  const legend = entries.filter(isLegend);
  const coded = entries.filter(({ key, value }) => headerKeyOf(key.text) === "aliases" && value.kind === "scalar");
  const codes = coded.flatMap(({ value }) => (value.kind === "scalar" ? codesOf(value.text) : []));
  const letters = legend.flatMap((entry) => readLegend(entry, wrong));
  // “E = Empathy, R = Reframing” says how skills are marked; beside these only people of the roster are somebody's letters.
  const isCode = ({ name }: Letter): boolean => vocabulary.meaning(kebab(name.text)).concept !== undefined;
  const workers = workersOf(people, byKey.get("workers"));
  const names = new Set([...members, ...workers].map(({ name }) => nameKey(name)));
  const isPerson = (each: Letter): boolean => each.isWriter || names.has(nameKey(each.name.text));
  const known = withWriter(
    legend.some(({ key }) => key.span.block.kind !== "front-matter") && letters.some(isCode)
      ? letters.filter(isPerson)
      : letters,
    workers,
    people("student")[0],
  );
  const spelled = spelledOut(known.aliases, names);
  const recording = isFlag ? undefined : readOneOf(recordingEntry, kinds, wrong);
  const header: Header = {
    form,
    ...optional("span", span),
    ...optional("recording", recording),
    ...optional("group", text("group")),
    ...optional("session", session),
    ...optional("date", text("date")),
    ...optional("phase", phase),
    ...optional("purpose", text("purpose")),
    ...optional("goal", text("goal")),
    workers: known.workers,
    members: members.flatMap(spelled),
    rosterDeclared: members.length > 0,
    absent: [...people("absent"), ...missingIn(byKey.get("members"))].flatMap(spelled),
    newcomers: people("new").flatMap(spelled),
    seating: people("seating").map(({ name, span: at }) => ({ text: name, span: at })),
    population: readTexts(byKey.get("population"), wrong),
    aliases: known.aliases,
    codes,
    ...optional("language", text("language")?.text),
    ...optional("notation", readOneOf(byKey.get("notation"), notations, wrong)),
    ...optional("pack", text("pack")),
    rules: rules?.kind === "map" ? (plainValue(rules) as Record<string, unknown>) : {},
    ruleEntries: rules?.kind === "map" ? rules.entries : [],
    fields: entries.map(({ key, value }): Field => ({
      key,
      value: withoutReturns(plainValue(value)),
      span: value.span,
    })),
    ...optional("insertAt", span && insertionPoint(span, form, entries.at(-1))),
  };
  return { header, problems };
}

/** Of several lines, whatever ends them in the file. */
function withoutReturns(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
}

/** A block of a list whose key stands above an earlier one. */
function isGoingOn({ key }: Entry): boolean {
  return key.span.start === key.span.end;
}

/** New keys go before the line that closes the front matter, after the last plain line or row, or above a sentence. */
function insertionPoint(span: Span, form: Header["form"], last: Entry | undefined): Span {
  const { block } = span;
  if (form !== "front-matter") {
    if (last && !isWhole(last.key.span, last.value.span)) return { block, start: 0, end: 0 };
    const at = block.kind === "text" ? span.end : block.contentEnd;
    return { block, start: at, end: at };
  }
  const closing = block.unclosed ? -1 : block.text.slice(0, block.contentEnd).search(/(?:---|\.\.\.)[ \t]*$/);
  const at = closing < 0 ? block.contentEnd : closing;
  return { block, start: at, end: at };
}

/** What of a header decides how the rest of the file is read. Headers of one key read the rest alike. */
export function headerKey(header: Header): string {
  const people = (list: readonly Person[]): unknown => list.map(({ name, alias, me }) => [name, alias, me]);
  const { form, workers, members, absent, newcomers, aliases, codes, notation, language, rosterDeclared } = header;
  const legend = aliases.map(({ letter, name }) => [letter.text, name.text]);
  return JSON.stringify([
    form,
    people(workers),
    people(members),
    people(absent),
    people(newcomers),
    legend,
    codes,
    notation,
    language,
    rosterDeclared,
    studentIn(header),
  ]);
}
