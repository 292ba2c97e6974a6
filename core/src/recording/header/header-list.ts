/** What a key of a header asks for, where it stands in a list below: `Members present:`, a blank line, a person a line. */
import type { Block } from "../../markdown/block.ts";
import { type Entry, textValue, type Value } from "../../markdown/yaml-value.ts";
import { nameKey } from "../../text/names.ts";
import { areNames, bareKey, formKeyOf, isRoster } from "./key-meaning.ts";
import { legendOf, sentenceOf } from "./legend.ts";
import { located } from "../pieces.ts";

/** A key whose value may stand in the blocks below. */
export interface OpenKey {
  readonly canonical: string;
  readonly key: Entry["key"];
  /** The line of the header that the key was taken for, without a value. */
  readonly entry?: Entry;
  /** The letters of a legend so far; one that comes again is somebody's, and speaks. */
  readonly letters: ReadonlySet<string>;
  /** Something stands below it already. */
  readonly isBegun: boolean;
}

const peopleKeys: ReadonlySet<string> = new Set(["members", "absent", "new", "workers", "worker"]);
/** No list of people has more lines, and none of them more signs. */
const [mostLines, longestLine] = [30, 300];

/** The key that a line without a value is. */
export function openKeyOf(entry: Entry, canonical: string | undefined): OpenKey | undefined {
  const isEmpty = entry.value.kind === "scalar" && entry.value.value === null;
  if (canonical === undefined || !isEmpty || !(peopleKeys.has(canonical) || canonical === "aliases")) return undefined;
  return { canonical, key: entry.key, entry, letters: new Set(), isBegun: false };
}

/** The key that a title is: `## Members present`, `**Asistentes (5)**`. */
export function openTitleOf(block: Block): OpenKey | undefined {
  if ((block.kind !== "text" && block.kind !== "heading") || block.lines > 2) return undefined;
  const found = /^[\s#*_]*([^\r\n:*_]{3,60}?)[\s*_:]*$/.exec(block.text.slice(0, block.contentEnd));
  const title = found?.[1];
  const canonical = title === undefined ? undefined : formKeyOf(bareKey(title));
  if (title === undefined || canonical === undefined || !(peopleKeys.has(canonical) || canonical === "aliases"))
    return undefined;
  const start = block.text.indexOf(title);
  const key = { text: canonical, span: { block, start, end: start + title.length } };
  return { canonical, key, letters: new Set(), isBegun: false };
}

/** The entry that a block is under such a key, and the key as it goes on; nothing where the block is something else. */
export function listUnder(open: OpenKey | undefined, block: Block): { entry: Entry; open: OpenKey } | undefined {
  if (!open || block.kind !== "text" || block.contentEnd > mostLines * longestLine) return undefined;
  const whole = located(block, 0, block.contentEnd);
  const key = open.isBegun ? { text: open.canonical, span: { block, start: 0, end: 0 } } : open.key;
  if (open.canonical === "aliases") {
    const found = legendOf(whole.text).map(({ letter }) => nameKey(whole.text.slice(letter.start, letter.end)));
    const isNew = found.length > 0 && found.every((letter) => !open.letters.has(letter));
    if (!isNew || !isListOfLetters(whole.text)) return undefined;
    const value = textValue(whole.text, whole.span);
    return { entry: { key, value }, open: { ...open, letters: new Set([...open.letters, ...found]), isBegun: true } };
  }
  const value = peopleOfList(block);
  return value && { entry: { key, value }, open: { ...open, isBegun: true } };
}

/** `C – Carla`, and no line of dialogue. */
function isListOfLetters(text: string): boolean {
  return text
    .trim()
    .split(/[\r\n]+/)
    .every((line) => line.trim().split(/\s+/).length <= 12 && !/[?!]\s*$/.test(line));
}

/** A person a line, with what is said of them, as a list of their names; nothing where lines are something else. */
function peopleOfList(block: Block, from = 0): Value | undefined {
  const text = block.text.slice(from, block.contentEnd);
  const lines = [...text.matchAll(/[^\r\n]+/g)].filter(([line]) => line.trim() !== "");
  const [only] = lines;
  if (lines.length > mostLines || !only) return undefined;
  const span = { block, start: from, end: block.contentEnd };
  if (lines.length === 1 && (isRoster(only[0].trim()) || (/[,&]|\s(?:and|y|e)\s/.test(only[0]) && areNames(only[0])))) {
    const own = only[0].trim();
    return textValue(own, span);
  }
  const items: Value[] = [];
  for (const { 0: line, index } of lines) {
    const lead = /^[ \t]*(?:[-*+•‣◦·–—][ \t]+|\(?\d{1,2}[.)][ \t]+)?(?:\*\*|__)?/.exec(line)?.[0].length ?? 0;
    const isBulleted = /[-*+•‣◦·–—\d]/.test(line.slice(0, lead));
    const name = nameOfLine(line.slice(lead), isBulleted);
    if (name === undefined || line.length > longestLine || (!isBulleted && lines.length === 1)) return undefined;
    const start = from + index + lead;
    items.push(textValue(name, { block, start, end: start + name.length }));
  }
  return { kind: "list", items, span };
}

/** The name with which a line of a list begins, with what stands in brackets or behind a dash; the age is no more of it. */
function nameOfLine(line: string, isBulleted: boolean): string | undefined {
  const name = (/^(?:\([^()]*\)|[^,;:(\t])+?(?=[,;:\t]|\.?\s*$|\*\*)/.exec(sentenceOf(line))?.[0] ?? "").trimEnd();
  const own = name.replace(/\s*(?:\(|\s[–—-]\s)[\s\S]*$/, "");
  const words = own.split(/\s+/);
  const isCapital = words.every(
    (word) => /^["“«'#]?[\p{Lu}\d]/u.test(word) || /^(?:don|doña|la|el|de|del|lil|big)$/iu.test(word),
  );
  const isName = own !== "" && words.length <= 4 && /^["“«']?\p{L}/u.test(own) && !/[?!]/.test(own);
  // “dre, 34”, with nothing but a name before the comma.
  return isName && (isCapital || (isBulleted && words.length <= 2)) ? name : undefined;
}
