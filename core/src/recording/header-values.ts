/** The values that keys of the header may have. */
import type { Entry, Value } from "../markdown/yaml-value.ts";
import type { Located } from "../markdown/block.ts";
import { optional } from "../text/optional.ts";
import type { Header, Person } from "./model.ts";

/** Told about a value that cannot be meant. */
export type Wrong = (entry: Entry, detail: string, expected?: string) => void;

/** Names as a list, as objects with `name`, or as one text with commas. */
export function peopleOf(entry: Entry, wrong: (at: Value) => void): Person[] {
  const { value } = entry;
  if (value.kind === "scalar") return value.value === null ? [] : separated(value);
  if (value.kind === "map") return person(value, wrong);
  return value.items.flatMap((item) => person(item, wrong));
}

function person(value: Value, wrong: (at: Value) => void): Person[] {
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

/** One text, or a list of texts. */
export function readTexts(entry: Entry | undefined, wrong: Wrong): Located[] {
  if (!entry) return [];
  const items = entry.value.kind === "list" ? entry.value.items : [entry.value];
  return items.flatMap((value) => {
    if (value.kind !== "scalar") wrong({ key: entry.key, value }, "text");
    return value.kind === "scalar" && value.text !== "" ? [{ text: value.text, span: value.span }] : [];
  });
}

/** `4`, `"4 of 12"`. */
export function readSession(entry: Entry | undefined, wrong: Wrong): Header["session"] {
  if (!entry || (entry.value.kind === "scalar" && entry.value.text === "")) return undefined;
  const found =
    entry.value.kind === "scalar"
      ? /^\D{0,20}?(\d{1,4})(?:\s*(?:of|de|\/)\s*(\d{1,4}))?/i.exec(entry.value.text)
      : null;
  const number = Number(found?.[1]);
  const of = found?.[2] === undefined ? undefined : Number(found[2]);
  if (found && (of === undefined || number <= of)) return { number, ...optional("of", of), span: entry.value.span };
  wrong(entry, "session");
  return undefined;
}

/** Letters and the names they stand for. */
export function readLegend(entry: Entry | undefined, wrong: Wrong): Header["aliases"] {
  if (!entry || (entry.value.kind === "scalar" && entry.value.value === null)) return [];
  if (entry.value.kind === "map") {
    return entry.value.entries.flatMap(({ key, value }) =>
      value.kind === "scalar" && value.text !== ""
        ? [{ letter: key, name: { text: value.text, span: value.span } }]
        : [],
    );
  }
  wrong(entry, "legend");
  return [];
}

/** The value where it is one of a few words; else nothing, and it is said. */
export function readOneOf<T extends string>(
  entry: Entry | undefined,
  allowed: readonly T[],
  wrong: Wrong,
): T | undefined {
  if (!entry || (entry.value.kind === "scalar" && entry.value.text === "")) return undefined;
  const word = entry.value.kind === "scalar" ? entry.value.text.toLowerCase() : undefined;
  const value = allowed.find((each) => each === word);
  if (value === undefined) wrong(entry, "one-of", allowed.join(", "));
  return value;
}
