/**
 * YAML as nearly every header has it: each key with words, a number, a date or a list of names on its line. It is
 * read here a hundred times faster than by the library, which need not even be loaded for it. Whatever is not
 * certainly as simple as that is left to the library; `test/unit/yaml.test.ts` compares the two.
 */
import type { Entry, Place, Value } from "./yaml-value.ts";

const key = /^[A-Za-zÀ-ÖØ-öø-ɏ](?:[\w À-ÖØ-öø-ɏ-]*[\wÀ-ÖØ-öø-ɏ])?$/;
/** Nothing in it means anything to YAML, wherever it stands behind a letter: `Tuesday parents`, `4 of 12`. */
const words = /^(?:\d+ )?[A-Za-zÀ-ÖØ-öø-ɏ][\w À-ÖØ-öø-ɏ.'’()/–—-]*$/;
const date = /^\d{4}-\d\d-\d\d$/;
const number = /^(?:0|[1-9]\d{0,14})$/;
const keyword = /^(?:true|false|null)$/i;
/** Longer lines have limits of their own in YAML. */
const longest = 1000;

/** The keys of a header, or `undefined` where it is not simple enough. */
export function readSimpleYaml(yaml: string, place: Place): Entry[] | undefined {
  const entries: Entry[] = [];
  const keys = new Set<string>();
  for (let start = 0; start < yaml.length;) {
    let end = start;
    while (end < yaml.length && yaml[end] !== "\n" && yaml[end] !== "\r") end++;
    const line = yaml.slice(start, end);
    if (/[^ ]/.test(line)) {
      const entry = entryOf(line, start, place);
      if (!entry || keys.has(entry.key.text)) return undefined;
      keys.add(entry.key.text);
      entries.push(entry);
    }
    start = end + (yaml.startsWith("\r\n", end) ? 2 : 1);
  }
  return entries;
}

function entryOf(line: string, start: number, place: Place): Entry | undefined {
  const colon = line.indexOf(":");
  const text = line.slice(0, Math.max(0, colon));
  if (line.length > longest || !key.test(text) || keyword.test(text)) return undefined;
  if (colon + 1 < line.length && line[colon + 1] !== " ") return undefined;
  const value = valueOf(line.slice(colon + 1), start + colon + 1, place);
  return value && { key: { text, span: place(start, start + colon) }, value };
}

/** What stands behind the colon. */
function valueOf(source: string, start: number, place: Place): Value | undefined {
  const text = source.trim();
  if (text === "")
    return { kind: "scalar", value: null, text, span: place(start + source.length, start + source.length) };
  const from = start + source.indexOf(text);
  if (!text.startsWith("[")) return scalarOf(text.replaceAll(",", " "), text, from, place);
  if (text.indexOf("]") !== text.length - 1) return undefined;
  const items: Value[] = [];
  let at = 1;
  for (const part of text.slice(1, -1).split(",")) {
    const word = part.trim();
    // An empty list is one; a comma too many is the library's.
    const item = scalarOf(word, word, from + at + part.indexOf(word), place);
    if (item) items.push(item);
    else if (part !== text.slice(1, -1) || word !== "") return undefined;
    at += part.length + 1;
  }
  return { kind: "list", items, span: place(from, from + text.length) };
}

/** A value of words, digits or a date; `plain` is its text without what means nothing where it stands. */
function scalarOf(plain: string, text: string, start: number, place: Place): Value | undefined {
  const span = place(start, start + text.length);
  if (number.test(plain)) return { kind: "scalar", value: Number(text), text, span };
  if ((words.test(plain) && !keyword.test(plain)) || date.test(plain))
    return { kind: "scalar", value: text, text, span };
  return undefined;
}
