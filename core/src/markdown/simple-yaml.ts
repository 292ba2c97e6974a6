/**
 * YAML as nearly every header has it: each key with words, a number, a date, a list of names or a few settings in braces
 * on its line. It is read here a hundred times faster than by the library, which need not even be loaded for it. Whatever is not
 * certainly as simple as that is left to the library; `test/unit/yaml.test.ts` compares the two.
 */
import type { Entry, Place, Value } from "./yaml-value.ts";

const key = /^[A-Za-zÀ-ÖØ-öø-ɏ](?:[\w À-ÖØ-öø-ɏ-]*[\wÀ-ÖØ-öø-ɏ])?$/;
/** Nothing in it means anything to YAML, wherever it stands behind a letter: `Tuesday parents`, `4 of 12`. */
const words = /^(?:\d+ )?[A-Za-zÀ-ÖØ-öø-ɏ][\w À-ÖØ-öø-ɏ.'’()/–—-]*$/;
const date = /^\d{4}-\d\d-\d\d$/;
const number = /^(?:0|[1-9]\d{0,14})$/;
const keyword = /^(?:true|false|null)$/i;
/** Brackets in brackets in brackets are the library's. */
const deepest = 3;
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
  if (!/^[[{]/.test(text)) return scalarOf(text.replaceAll(",", " "), text, from, place);
  return flowOf(text, from, place, 1);
}

/** A value inside of brackets or braces. */
function innerOf(text: string, start: number, place: Place, depth: number): Value | undefined {
  return /^[[{]/.test(text) ? flowOf(text, start, place, depth + 1) : scalarOf(text, text, start, place);
}

/** A list in brackets, or keys in braces. */
function flowOf(text: string, start: number, place: Place, depth: number): Value | undefined {
  const parts = depth <= deepest ? partsOf(text) : undefined;
  if (!parts) return undefined;
  const span = place(start, start + text.length);
  const items: Value[] = [];
  const entries = new Map<string, Entry>();
  let at = start + 1;
  for (const part of parts) {
    const item = part.trim();
    // Nothing at all between the brackets; a comma too many is the library's.
    if (item === "" && parts.length === 1) break;
    const from = at + part.indexOf(item);
    if (text.startsWith("[")) {
      const value = innerOf(item, from, place, depth);
      if (!value) return undefined;
      items.push(value);
    } else {
      const [whole = "", name = ""] = /^([^:]*): +/.exec(item) ?? [];
      const value = innerOf(item.slice(whole.length), from + whole.length, place, depth);
      if (!value || !key.test(name) || keyword.test(name) || entries.has(name)) return undefined;
      entries.set(name, { key: { text: name, span: place(from, from + name.length) }, value });
    }
    at += part.length + 1;
  }
  return text.startsWith("[") ? { kind: "list", items, span } : { kind: "map", entries: [...entries.values()], span };
}

/** What stands between brackets that close at the end of a text, cut at the commas outside of inner ones. */
function partsOf(text: string): readonly string[] | undefined {
  const parts: string[] = [];
  const open: string[] = [];
  let from = 1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (sign === "[" || sign === "{") open.push(sign === "[" ? "]" : "}");
    else if ((sign === "]" || sign === "}") && open.pop() !== sign) return undefined;
    const isEnd = open.length === 0;
    if (isEnd && at < text.length - 1) return undefined;
    if (!isEnd && (sign !== "," || open.length > 1)) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return open.length === 0 ? parts : undefined;
}

/** A value of words, digits or a date; `plain` is its text without what means nothing where it stands. */
function scalarOf(plain: string, text: string, start: number, place: Place): Value | undefined {
  const span = place(start, start + text.length);
  if (number.test(plain)) return { kind: "scalar", value: Number(text), text, span };
  if ((words.test(plain) && !keyword.test(plain)) || date.test(plain))
    return { kind: "scalar", value: text, text, span };
  return undefined;
}
