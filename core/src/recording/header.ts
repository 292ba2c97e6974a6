/** What the file says about the session before it begins: from YAML front matter, or from plain lines. */
import { headerKeyOf } from "../language/index.ts";
import type { Block, Located, Span } from "../markdown/block.ts";
import { type Entry, plainValue, readFrontMatter, type Value } from "../markdown/front-matter.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { PhaseId } from "../vocabulary/pack.ts";
import type { Field, Header, Person, Problem } from "./model.ts";

const kinds = ["group", "individual", "family", "community"] as const;
const notations = ["dialogue", "table", "narrative", "transcript"];

export interface HeaderReading {
  readonly header: Header;
  readonly problems: readonly Problem[];
}

/** The header of a file whose first blocks are these. */
export function readHeader(
  blocks: readonly Block[],
  plainLines: readonly Entry[],
  vocabulary: Vocabulary,
): HeaderReading {
  const [first] = blocks;
  if (first?.kind === "front-matter") {
    const { entries, error } = readFrontMatter(first);
    const problems: Problem[] = [];
    if (first.unclosed)
      problems.push({
        code: "invalid-front-matter",
        detail: "unclosed",
        args: {},
        span: { block: first, start: 0, end: 3 },
      });
    if (error)
      problems.push({ code: "invalid-front-matter", detail: "yaml", args: { error: error.text }, span: error.span });
    return fromEntries(
      entries,
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
  const wrong = (entry: Entry, detail: string, expected: string): undefined => {
    problems.push({
      code: "invalid-front-matter",
      detail,
      args: { key: entry.key.text, expected },
      span: entry.value.span.end > entry.value.span.start ? entry.value.span : entry.key.span,
    });
    return undefined;
  };
  const text = (key: string): Located | undefined => {
    const entry = byKey.get(key);
    if (!entry) return undefined;
    if (entry.value.kind === "scalar")
      return entry.value.text === "" ? undefined : { text: entry.value.text, span: entry.value.span };
    return key === "topic" ? undefined : wrong(entry, "text", "");
  };
  const people = (key: string): Person[] => {
    const entry = byKey.get(key);
    return entry ? peopleOf(entry, (at) => wrong({ key: entry.key, value: at }, "people", "")) : [];
  };
  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T | undefined => {
    const found = text(key);
    const entry = byKey.get(key);
    const value = found?.text.toLowerCase() as T | undefined;
    if (!value || !entry || allowed.includes(value)) return value;
    return wrong(entry, "one-of", allowed.join(", "));
  };
  const recordingEntry = byKey.get("recording");
  const isFlag = recordingEntry?.value.kind === "scalar" && typeof recordingEntry.value.value === "boolean";
  const phaseText = text("phase");
  const phase: PhaseId | undefined = phaseText && vocabulary.phaseOfHeading(phaseText.text)?.id;
  const phaseEntry = byKey.get("phase");
  if (phaseText && !phase && phaseEntry) wrong(phaseEntry, "one-of", "preparation, beginning, middle, ending");
  const rules = byKey.get("rules")?.value;
  const session = readSession(byKey.get("session"), wrong);
  const members = people("members");
  const recording = isFlag ? undefined : oneOf("recording", kinds);
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
    workers: [...people("worker"), ...people("workers")],
    members,
    rosterDeclared: members.length > 0,
    absent: people("absent"),
    newcomers: people("new"),
    seating: people("seating").map(({ name, span: at }) => ({ text: name, span: at })),
    aliases: legend(byKey.get("aliases"), wrong),
    ...optional("language", text("language")?.text),
    ...optional("notation", oneOf("notation", notations)),
    ...optional("pack", text("pack")),
    rules: rules?.kind === "map" ? (plainValue(rules) as Record<string, unknown>) : {},
    ruleKeys: rules?.kind === "map" ? rules.entries.map((entry) => entry.key) : [],
    fields: entries.map((entry): Field => ({ key: entry.key, value: plainValue(entry.value), span: entry.value.span })),
    ...optional("insertAt", span && insertionPoint(span, form)),
  };
  return { header, problems };
}

type Wrong = (entry: Entry, detail: string, expected: string) => undefined;

/** Names as a list, as objects with `name`, or as one text with commas. */
function peopleOf(entry: Entry, wrong: (at: Value) => undefined): Person[] {
  const { value } = entry;
  if (value.kind === "scalar") return value.value === null ? [] : separated(value);
  if (value.kind === "map") return person(value, wrong);
  return value.items.flatMap((item) => person(item, wrong));
}

function person(value: Value, wrong: (at: Value) => undefined): Person[] {
  if (value.kind === "scalar" && value.value !== null) return [{ name: value.text, span: value.span }];
  if (value.kind === "map") {
    const name = value.entries.find((entry) => entry.key.text === "name")?.value;
    const alias = value.entries.find((entry) => entry.key.text === "alias")?.value;
    if (name?.kind === "scalar" && name.text !== "")
      return [{ name: name.text, span: name.span, ...(alias?.kind === "scalar" ? { alias: alias.text } : {}) }];
  }
  wrong(value);
  return [];
}

/** `Maria, Tina and Gloria` on one line, each name at its own place. */
function separated(value: Value & { kind: "scalar" }): Person[] {
  const source = value.span.block.text.slice(value.span.start, value.span.end);
  const people: Person[] = [];
  for (const found of source.matchAll(/[^,;]+/g)) {
    let from = found.index;
    for (const part of found[0].split(/(\s(?:and|y|e)\s)/u)) {
      const name = part.trim().replace(/^["']|["'.]$/g, "");
      const start = value.span.start + from + part.indexOf(name);
      from += part.length;
      if (/\p{L}/u.test(name) && !/^(?:and|y|e)$/u.test(name))
        people.push({ name, span: { block: value.span.block, start, end: start + name.length } });
    }
  }
  return people;
}

function readSession(entry: Entry | undefined, wrong: Wrong): Header["session"] {
  if (entry?.value.kind !== "scalar" || entry.value.text === "")
    return entry && entry.value.kind !== "scalar" ? wrong(entry, "session", "") : undefined;
  const { text, span } = entry.value;
  const found = /^\D{0,20}?(\d{1,4})(?:\s*(?:of|de|\/)\s*(\d{1,4}))?/i.exec(text);
  if (!found) return wrong(entry, "session", "");
  const [number, of] = [Number(found[1]), found[2] === undefined ? undefined : Number(found[2])];
  if (of !== undefined && number > of) return wrong(entry, "session", "");
  return { number, ...optional("of", of), span };
}

function legend(entry: Entry | undefined, wrong: Wrong): Header["aliases"] {
  if (!entry || (entry.value.kind === "scalar" && entry.value.value === null)) return [];
  if (entry.value.kind !== "map") return wrong(entry, "legend", "") ?? [];
  return entry.value.entries.flatMap(({ key, value }) =>
    value.kind === "scalar" && value.text !== "" ? [{ letter: key, name: { text: value.text, span: value.span } }] : [],
  );
}

/** New keys go before the line that closes the front matter, or after the last plain line. */
function insertionPoint(span: Span, form: Header["form"]): Span {
  const { block } = span;
  if (form !== "front-matter") return { block, start: span.end, end: span.end };
  const closing = block.unclosed ? -1 : block.text.slice(0, block.contentEnd).search(/(?:---|\.\.\.)[ \t]*$/);
  const at = closing < 0 ? block.contentEnd : closing;
  return { block, start: at, end: at };
}

/** `{ key: value }` where there is a value; under exactOptionalPropertyTypes a key must not hold `undefined`. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
