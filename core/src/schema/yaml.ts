/** A YAML file (JSON is YAML, too) as plain data that knows where each part of it stands. */
import { isMap, isNode, isScalar, isSeq, parseDocument, type YAMLError } from "yaml";
import { message, type Message } from "../text/message.ts";
import { slipOf, wordsOf, yamlSlips } from "../text/yaml-slips.ts";
import type { Path } from "./schema.ts";

/** A stretch of a text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a file says, and where. */
export interface YamlFile {
  /** Plain data; `undefined` where the file could not be read. */
  readonly value: unknown;
  /** The first thing that is no YAML. */
  readonly error?: { readonly message: Message; readonly place: Place };
  /** Where a value stands, its first line; of what is not there, the nearest thing around it. */
  readonly placeOf: (path: Path) => Place;
  /** Where the key of a value stands. */
  readonly keyOf: (path: Path) => Place;
}

/** Reads a text. Places are those of the text as given. */
export function readYaml(text: string): YamlFile {
  // A mark at the start is no part of the first key; to YAML a lone CR ends no line. Offsets stay.
  const source = text.replace(/^\uFEFF/, " ").replace(/\r(?!\n)/g, "\n");
  const broken = (problem: Message, place: Place): YamlFile => ({
    ...{ value: undefined, error: { message: problem, place } },
    ...{ placeOf: () => place, keyOf: () => place },
  });
  try {
    const { contents, errors, ...document } = parsed(source);
    const [error] = errors;
    if (error) return broken(describe(error, source), errorPlace(source, ...error.pos));
    const find = (path: Path, part: "key" | "value"): Place => {
      const [start, end] = rangeIn(contents, path, part) ?? [0, 0];
      return lineOf(source, start, end);
    };
    return {
      value: document.plain(),
      placeOf: (path) => find(path, "value"),
      keyOf: (path) => find(path, "key"),
    };
  } catch {
    // The library gives up on absurd nesting by overflowing the stack, and on aliases of aliases of aliases.
    return broken(tooDeep, lineOf(source, 0, 0));
  }
}

/** A common slip in our own words, anything else in the library's. */
function describe(error: YAMLError, source: string): Message {
  const slip = slipOf(error, source);
  return slip ? message(yamlSlips[slip]) : message("This cannot be read here: {error}.", { error: wordsOf(error) });
}

const tooDeep = message(yamlSlips.deep);

function parsed(source: string) {
  const document = parseDocument(source, { uniqueKeys: true, prettyErrors: false, logLevel: "silent" });
  const plain = (): unknown => document.toJS({ maxAliasCount: 100 });
  return { contents: document.contents, errors: document.errors, plain };
}

type Range = readonly [start: number, end: number];

/** The range of a value or its key, or of the innermost thing around it that has one. */
function rangeIn(contents: unknown, path: Path, part: "key" | "value"): Range | undefined {
  let node = contents;
  let range = rangeOf(contents);
  for (const [index, step] of path.entries()) {
    const next = child(node, step);
    if (!next) break;
    const [first, second] =
      part === "key" && index === path.length - 1 ? [next.key, next.value] : [next.value, next.key];
    range = rangeOf(first) ?? rangeOf(second) ?? range;
    node = next.value;
  }
  return range;
}

function child(node: unknown, step: string | number): { readonly key?: unknown; readonly value: unknown } | undefined {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return isSeq(node) && node.items.length > Number(step) ? { value: node.items[Number(step)] } : undefined;
}

/** Empty values have no range. */
function rangeOf(node: unknown): Range | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return end > start ? [start, end] : undefined;
}

/** Where an error is shown: what has no width is hard to see, so it is shown to the end of its line. */
function errorPlace(source: string, start: number, end: number): Place {
  return lineOf(source, start, end > start + 1 ? end : start);
}

/** At least one sign, at most what is left of the line; all of that where it has no width. */
function lineOf(source: string, start: number, end: number): Place {
  const from = Math.min(start, Math.max(0, source.trimEnd().length - 1));
  const rest = /^[^\r\n]*/.exec(source.slice(from))?.[0].trimEnd().length ?? 0;
  const to = end > from ? Math.min(end, from + rest) : from + rest;
  return { start: from, end: Math.min(source.length, Math.max(from + 1, to)) };
}
