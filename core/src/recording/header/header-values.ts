/** The values that keys of the header may have. */
import { legendWords, numberWords, valueWords } from "../../language/header-words.ts";
import { workerLabels } from "../../language/index.ts";
import { nameKey } from "../../text/names.ts";
import { hasLetter, unaccented } from "../../text/latin.ts";
import { blankComments } from "../../markdown/inline/marks.ts";
import type { Entry, Value } from "../../markdown/yaml-value.ts";
import type { Located } from "../../markdown/block.ts";
import type { Slice } from "../../markdown/slice.ts";
import { optional } from "../../text/optional.ts";
import { legendOf } from "./legend.ts";
import type { Header, Person } from "../model.ts";
import { personNameOf, trimmedEnd } from "./person-name.ts";

/** Told about a value that cannot be meant. */
export type Wrong = (entry: Entry, detail: string, expected?: string) => void;

/** Names as a list, as objects with `name`, or as one text with commas. */
export function peopleOf(entry: Entry, wrong: (at: Value) => void): Person[] {
  const { value } = entry;
  // `members: 5`, `new: true`
  if (value.kind === "scalar" && /^(?:number|boolean)$/.test(typeof value.value)) {
    wrong(value);
    return [];
  }
  if (value.kind === "scalar") return value.value === null ? [] : separated(value);
  if (value.kind === "map") return person(value, wrong);
  return value.items.flatMap((item) => person(item, wrong));
}

function person(value: Value, wrong: (at: Value) => void): Person[] {
  if (value.kind === "scalar" && value.value !== null && typeof value.value !== "boolean")
    return [{ name: value.text, span: value.span, ...called(value) }];
  if (value.kind === "map") {
    const name = value.entries.find((entry) => entry.key.text === "name")?.value;
    const alias = value.entries.find((entry) => entry.key.text === "alias")?.value;
    if (name?.kind === "scalar" && name.text !== "")
      return [{ name: name.text, span: name.span, ...(alias?.kind === "scalar" ? { alias: alias.text } : {}) }];
  }
  wrong(value);
  return [];
}

/** `Raymond (Ray)` as an item of a list: his name at its place, and what he is called. */
function called({ text, span }: Value & { kind: "scalar" }): Partial<Person> {
  const { name, alias, me, start, end } = personNameOf(text);
  const at = name === text || name === "" ? -1 : span.block.text.slice(span.start, span.end).indexOf(text);
  if (at < 0) return {};
  return {
    name,
    ...optional("alias", alias),
    ...optional("me", me),
    span: { block: span.block, start: span.start + at + start, end: span.start + at + end },
  };
}

/** What stands in a list of people and is nobody. */
const nobody =
  /^(?:and|y|e|\/|me|myself|yo|none|nobody|no one|n\/?a|etc|all|everyone|everybody|(?:and )?others?|nadie|ningun[oa]|todos|todas|otr[oa]s|\d+)$/iu;

/** What stands behind a name in brackets or behind a dash. */
const aside = (): RegExp => /(?:\s*\([^()]*\)|[ \t]+[–—-]\s)(?:(?![ \t](?:and|y|e|&)[ \t]\p{Lu})[^,;\r\n])*/gu;

/** “4 (”, “5 of 7: ”, “6 members (names changed) – ” */
const count =
  /^\s*\d+(?:\s*(?:of|out of|de|\/)\s*\d+)?\s*(?:members?|people|women|men|personas|integrantes|miembros|mujeres)?\s*(?:\([^()]*\)\s*(?=[:–—-]))?[(:–—-]\s*/iu;
/** “…; Leo and Cy excused”: who is in the list and was not there. */
const missing =
  /[;.]([^;.]*?)(?<!\p{L})(?:excused|absent|missing|ausentes?|faltó|faltaron|justificad[oa]s?)(?!\p{L})[^;.)]*/giu;

/** Who is named so in a list of those present. */
export function missingIn(entry: Entry | undefined): readonly Person[] {
  if (entry?.value.kind !== "scalar") return [];
  const { block, start, end } = entry.value.span;
  return [...block.text.slice(start, end).matchAll(missing)].flatMap(({ 1: names = "", index }) => {
    const from = start + index + 1;
    return separated({
      kind: "scalar",
      text: names,
      value: names,
      span: { block, start: from, end: from + names.length },
    });
  });
}

/** `Maria, Tina and Gloria` on one line, `4 (Maria, Tina)` or a list, each name at its own place. */
function separated(value: Value & { kind: "scalar" }): Person[] {
  const source = blankComments(value.span.block.text.slice(value.span.start, value.span.end));
  // A number in front counts them; what stands behind a name in brackets or behind a dash is about her.
  const counted = count.exec(source)?.[0] ?? "";
  const present = " ".repeat(counted.length) + source.slice(counted.length).replace(missing, blank);
  const names = present.replace(/[(–—-]/.test(source) ? aside() : "", blank);
  const people: Person[] = [];
  for (const found of names.matchAll(/[^,;|\r\n]+/g)) {
    let from = found.index;
    for (const part of found[0].split(/(\s(?:and|y|e|&|\/)\s)/u)) {
      const own = trimmedEnd(part.replace(/^\s*(?:[-*+•]\s+|\d{1,2}[.)]\s+)?["']?/u, ""), "\"'.) \t");
      const at = from + part.indexOf(own);
      from += part.length;
      // What was blanked behind a name may tell what else its bearer is called.
      const behind = source.slice(at + own.length, from).replace(/^\./, "");
      // “me (Tobe)”, “yo (Itzel, practicante)”
      const mine = nobody.test(own)
        ? /^(\s*\()(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})[,)]/u.exec(behind)
        : null;
      const [, gap = "", called = ""] = mine ?? [];
      if (called !== "" && !workerLabels.has(nameKey(called))) {
        const first = value.span.start + at + own.length + gap.length;
        const span = { block: value.span.block, start: first, end: first + called.length };
        people.push({ name: called, ...optional("me", legendWords.me.has(nameKey(own)) ? own : undefined), span });
      }
      if (!hasLetter(own) || nobody.test(own)) continue;
      // “Mimi” is closed behind it; a name that is all in quotation marks is not.
      const closes = /\s["“«'‘]/.test(own) ? /^["”»'’]?\s*(?:$|\(|[–—-]\s)/ : /^\s*(?:\(|[–—-]\s)/;
      const { name, alias, me, start, end } = personNameOf(own + (closes.test(behind) ? behind : ""));
      const [first, last] = [value.span.start + at + start, value.span.start + at + end];
      const span = { block: value.span.block, start: first, end: last };
      people.push({ name, ...optional("alias", alias), ...optional("me", me), span });
    }
  }
  // “Tina, 34, mother of two”, “me, without co-leader”: where names have capitals, the rest is about them.
  const capital = people.filter(({ name }) => !name.startsWith(name.charAt(0).toLowerCase()));
  const isAbout =
    (capital.length > 0 && /^\s*[-*+•]\s/.test(source)) || /^\s*(?:me|myself|yo)\s*[,;(–—-]/i.test(source);
  const isSomebody = ({ name }: Person): boolean => /\p{Lu}/u.test(name) || !name.includes(" ");
  const named = isAbout ? capital : capital.length > 0 ? people.filter(isSomebody) : people;
  // “me: Tess, intern”
  const others = named.filter(({ name }) => !workerLabels.has(nameKey(name)));
  return others.length > 0 ? others : named;
}

function blank(text: string): string {
  return " ".repeat(text.length);
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
  const written = entry.value.kind === "scalar" && !found ? numbersIn(entry.value.text) : undefined;
  if (written) return { ...written, span: entry.value.span };
  const number = Number(found?.[1]);
  // `session: -3`, `session: 2.5`
  const isCount =
    entry.value.kind !== "scalar" || typeof entry.value.value !== "number" || entry.value.value === number;
  const of = found?.[2] === undefined ? undefined : Number(found[2]);
  if (found && isCount && (of === undefined || number <= of))
    return { number, ...optional("of", of), span: entry.value.span };
  wrong(entry, "session");
  return undefined;
}

/** “second”, “la tercera”, “the long one” */
function numbersIn(text: string): { readonly number: number; readonly of?: number } | undefined {
  const words = unaccented(text.toLowerCase())
    .split(/[^a-zñ]+/, longestOrdinal)
    .filter((word) => word !== "" && !legendWords.articles.has(word));
  const [first = "", joining = "", last = ""] = words;
  const [number, of] = [numberWords.get(first), /^(?:of|de)$/.test(joining) ? numberWords.get(last) : undefined];
  return number === undefined || (of !== undefined && of < number) ? undefined : { number, ...optional("of", of) };
}

/** Among so many words the number stands. */
const longestOrdinal = 6;

/** A letter, whom it stands for, and whether that is the writer. */
export interface Letter {
  readonly letter: Located;
  readonly name: Located;
  readonly isWriter: boolean;
}

/** Letters and the names they stand for. */
export function readLegend(entry: Entry, wrong: Wrong): readonly Letter[] {
  if (entry.value.kind === "scalar" && entry.value.value === null) return [];
  if (entry.value.kind === "map") {
    return entry.value.entries.flatMap(({ key, value }) =>
      value.kind === "scalar" && value.text !== "" ? [{ letter: key, ...meantIn(value) }] : [],
    );
  }
  const { span, text } = entry.value.kind === "scalar" ? entry.value : { span: entry.key.span, text: "" };
  const pairs = legendOf(text);
  if (pairs.length === 0) wrong(entry, "legend");
  const base = span.start + span.block.text.slice(span.start, span.end).indexOf(text);
  const place = ({ start, end }: Slice): Located => ({
    text: span.block.text.slice(base + start, base + end),
    span: { block: span.block, start: base + start, end: base + end },
  });
  return pairs.map(({ letter, name, isWriter }) => ({ letter: place(letter), name: place(name), isWriter }));
}

/** Whom a value of a legend means, as a roster would name them: “Carla (new)”, “Dana (me)”. */
function meantIn({ text, span }: Value & { kind: "scalar" }): Omit<Letter, "letter"> {
  const { name, me, start, end } = personNameOf(text);
  const base = span.block.text.slice(span.start, span.end).indexOf(text);
  // Escapes of YAML: the places are not those of the source.
  if (name === "" || base < 0) return { name: { text, span }, isWriter: false };
  const own = { block: span.block, start: span.start + base + start, end: span.start + base + end };
  return { name: { text: name, span: own }, isWriter: me !== undefined };
}

/** The value where it is one of a few words; else nothing, and it is said. */
export function readOneOf<T extends string>(
  entry: Entry | undefined,
  allowed: readonly T[],
  wrong: Wrong,
): T | undefined {
  if (!entry || (entry.value.kind === "scalar" && entry.value.text === "")) return undefined;
  const word = entry.value.kind === "scalar" ? entry.value.text.toLowerCase() : undefined;
  const meant = word === undefined ? undefined : valueWords.get(unaccented(word));
  const value = allowed.find((each) => each === word || each === meant);
  if (value === undefined) wrong(entry, "one-of", allowed.join(", "));
  return value;
}
