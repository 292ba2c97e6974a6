/** The languages together. Structure (labels, headings, columns) is read in all of them; cues only in the dialogue's own. */
import { withoutBrackets } from "../text/brackets.ts";
import { unaccented } from "../text/latin.ts";
import { nameKey, kebab } from "../text/names.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { isAboutNext, isReflective } from "./structure-words.ts";
import type { Column, LanguageData } from "./language.ts";

export type { Column, LanguageData } from "./language.ts";

export const languages = { en, es } as const satisfies Record<string, LanguageData>;

const all: readonly LanguageData[] = Object.values(languages);

/** Set of name keys from a list of every language, with accents and without: “mi” alone is no “mí”. */
function names(list: (language: LanguageData) => readonly string[]): ReadonlySet<string> {
  const keys = all.flatMap(list).map(nameKey);
  return new Set([...keys, ...keys.filter((key) => key.length > 3).map(unaccented)]);
}

/** Headings are compared without accents: many a form is typed without them. */
const columnKey = (heading: string): string => unaccented(kebab(heading));

/** From what is written (as `columnKey` has it) to what it stands for. */
function index<K extends string>(
  table: (language: LanguageData) => Readonly<Record<K, readonly string[]>>,
): Map<string, K> {
  const found = new Map<string, K>();
  for (const language of all) {
    const entries = Object.entries(table(language)) as [K, readonly string[]][];
    for (const [key, written] of entries)
      for (const name of [key, ...written].map(columnKey)) if (!found.has(name)) found.set(name, key);
  }
  return found;
}

export const workerLabels = names((language) => language.workerLabels);
export const clientLabels = names((language) => language.clientLabels);
export const stopList = names((language) => language.stopList);
export const speechVerbs = names((language) => language.speechVerbs);
export const sayingVerbs = names((language) => language.sayingVerbs);
export const toWords = names((language) => language.to);

const collective = new Map<string, "group" | "several" | "unknown">();
for (const language of all)
  for (const kind of ["group", "several", "unknown"] as const)
    for (const label of language.collective[kind]) collective.set(nameKey(label), kind);

/** The keys of labels that name nobody in particular. */
export const collectiveLabels: ReadonlySet<string> = new Set(collective.keys());

/** Which nobody-in-particular a label names. */
export function collectiveOf(label: string): "group" | "several" | "unknown" | undefined {
  return collective.get(nameKey(label));
}

const columns = index<Column>((language) => language.columns);
const headerKeys = index<string>((language) => language.headerKeys);
const reflection = new Set(all.flatMap((language) => language.reflectionHeadings).map(columnKey));
const summaries = new Set(all.flatMap((language) => language.summaryHeadings).map(columnKey));
const backgrounds = new Set(all.flatMap((language) => language.backgroundHeadings).map(columnKey));
const sessions = new Set(all.flatMap((language) => language.sessionHeadings).map(columnKey));
const plans = new Set(all.flatMap((language) => language.planHeadings).map(columnKey));

const beginnings = new Set(Array.from(columns.keys(), (key) => key.replace(/-.*/, "")));

/** Whether a text may be a column's heading at all, by its first word: nearly no cell below the heading is. */
export function mayBeColumn(text: string): boolean {
  const first = /[A-Za-z0-9\u0080-\uffff]+/.exec(text)?.[0];
  return first === undefined
    ? text.includes("#")
    : !/^[\x00-\x7f]*$/.test(first) || beginnings.has(first.toLowerCase());
}

/**
 * Which column a table heading or an annotation's label means. Schools write “Gut reaction (yours only)” and “Skills /
 * techniques”: what stands in brackets at the end is left out, and of several columns in one heading the first counts.
 */
export function columnOf(heading: string): Column | undefined {
  const bare = withoutBrackets(heading).trim();
  if (bare === "#") return "number";
  const whole = columns.get(columnKey(bare));
  if (whole !== undefined || bare.length > 80) return whole;
  const parts = bare
    .split(/\s*[/,;+&–—]\s*|\s+-\s+|\s+(?:and|or|y|e|o)\s+/i)
    .map((part) => columns.get(columnKey(part)));
  return parts.includes(undefined) ? undefined : parts[0];
}

/** Whether what stands in a column is about the turns of its row. */
export function isRemark(column: Column): column is Exclude<Column, "number" | "speaker" | "dialogue"> {
  return column !== "number" && column !== "speaker" && column !== "dialogue";
}

/** The canonical name of a header key. */
export function headerKeyOf(key: string): string | undefined {
  return headerKeys.get(columnKey(key));
}

/** What is longer is no title. */
const longestTitle = 120;

/** Whether a heading's text is reflection. Plans are, once somebody has spoken. */
export function isReflection(heading: string, afterFirstTurn: boolean): boolean {
  const isOne = (title: string): boolean => {
    const key = columnKey(title);
    return reflection.has(key) || isReflective(title) || (afterFirstTurn && (plans.has(key) || isAboutNext(title)));
  };
  if (isOne(heading)) return true;
  // “Summary / Assessment”, “Impresiones y plan”
  const parts = heading.length > longestTitle ? [] : heading.split(/\s*[/&+,]\s*|\s+(?:and|y|e)\s+/);
  return parts.length > 1 && parts.every(isOne);
}

/** Whether a heading's text is about what was before the session: no story there is of the session. */
export function isBackground(heading: string): boolean {
  return backgrounds.has(columnKey(heading));
}

/** Whether a heading's text announces what was said in the session. */
export function isSession(heading: string): boolean {
  return sessions.has(columnKey(heading));
}

/** Whether a heading's text sums the session up. */
export function isSummary(heading: string): boolean {
  return summaries.has(columnKey(heading));
}
