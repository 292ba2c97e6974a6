/** The YAML at the top of a file as plain data that remembers where each value stands. */
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { slipOf, wordsOf, type YamlSlip } from "../text/yaml-slips.ts";
import type { Block, Span } from "./block.ts";
import { readSimpleYaml } from "./simple-yaml.ts";
import type { Entry, Place, Value } from "./yaml-value.ts";

/** The keys of a header. */
export interface FrontMatter {
  readonly entries: readonly Entry[];
  /** What is broken first, and where. */
  readonly error?: HeaderError;
}

/** A slip that has a sentence of its own, or the YAML parser's own words. */
export interface HeaderError {
  readonly slip?: YamlSlip | undefined;
  readonly text: string;
  readonly span: Span;
}

/** Deeper values are not looked into. */
const deepest = 20;

/** Reads a front-matter block. Broken YAML gives what could be read, and the parser's first error. */
export function readFrontMatter(block: Block): FrontMatter {
  const opening = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)?/.exec(block.text)?.[0].length ?? 0;
  const closing = block.unclosed
    ? undefined
    : /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*$/.exec(block.text.slice(opening, block.contentEnd));
  const yaml = block.text.slice(
    opening,
    closing
      ? opening + closing.index + (closing.index === 0 && !/[\r\n]/.test(closing[0][0] ?? "") ? 0 : 1)
      : block.contentEnd,
  );
  const spanOf = (start: number, end: number): Span => ({
    block,
    start: opening + start,
    end: opening + Math.max(start, end),
  });
  const simple = readSimpleYaml(yaml, spanOf);
  return simple ? { entries: simple } : readYaml(yaml, spanOf);
}

/** What the library makes of a header. */
export function readYaml(yaml: string, spanOf: Place): FrontMatter {
  const inAll = (slip: YamlSlip): HeaderError => ({ slip, text: "", span: spanOf(0, firstLine(yaml)) });
  const tooDeep = inAll("deep");
  if (opensDeeply(yaml)) return { entries: [], error: tooDeep };
  // The library holds each key against each.
  const areKeysMany = yaml.split(":", mostKeys).length === mostKeys;
  try {
    // To YAML a lone CR ends no line; offsets stay.
    const document = parseDocument(yaml.replace(/\r(?!\n)/g, "\n"), {
      strict: true,
      uniqueKeys: !areKeysMany,
      prettyErrors: false,
      logLevel: "silent",
    });
    const [error] = document.errors;
    const root = document.contents;
    const entries = isMap(root) ? entriesOf(root, spanOf, yaml, 0) : [];
    if (error) {
      const span = spanOf(...around(yaml, error.pos));
      return { entries, error: { slip: slipOf(error, yaml), text: wordsOf(error), span } };
    }
    if (root !== null && !isMap(root)) return { entries, error: inAll("key") };
    const again = areKeysMany ? repeated(entries) : undefined;
    return again ? { entries, error: { slip: "twice", text: "", span: again.key.span } } : { entries };
  } catch {
    // The YAML library gives up on absurd nesting by overflowing the stack.
    return { entries: [], error: tooDeep };
  }
}

/** So many colons are more keys than a header has. */
const mostKeys = 500;

/** The first key that stands twice in its map. */
function repeated(entries: readonly Entry[]): Entry | undefined {
  const seen = new Set<string>();
  for (const entry of entries) {
    const inside = entry.value.kind === "map" ? repeated(entry.value.entries) : undefined;
    if (inside ?? seen.has(entry.key.text)) return inside ?? entry;
    seen.add(entry.key.text);
  }
  return undefined;
}

/** Whether brackets open deeper than any header's; the library's time grows with the square of that. */
function opensDeeply(yaml: string): boolean {
  let depth = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > 5 * deepest) return true;
  }
  return false;
}

function entriesOf(node: Node, spanOf: Place, source: string, depth: number): Entry[] {
  if (!isMap(node)) return [];
  const entries: Entry[] = [];
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const [start = 0, end = 0] = pair.key.range ?? [];
    const key = { text: String(pair.key.value), span: spanOf(start, end) };
    const value = valueOf(pair.value as Node | null, spanOf, source, depth + 1) ?? {
      kind: "scalar" as const,
      value: null,
      text: "",
      span: spanOf(end, end),
    };
    entries.push({ key, value });
  }
  return entries;
}

function valueOf(node: Node | null, spanOf: Place, source: string, depth: number): Value | undefined {
  if (!node || depth > deepest || isAlias(node)) return undefined;
  const [start = 0, end = 0] = node.range ?? [];
  const span = spanOf(start, end);
  if (isScalar(node)) {
    // What the writer typed, not what YAML makes of it: `0412` and `2026-02-10` are text to a person.
    const text = typeof node.value === "string" ? node.value : source.slice(start, end).trim();
    return { kind: "scalar", value: node.value, text, span };
  }
  if (isSeq(node)) {
    const items = node.items
      .map((item) => valueOf(item as Node, spanOf, source, depth + 1))
      .filter((item) => item !== undefined);
    return { kind: "list", items, span };
  }
  return { kind: "map", entries: entriesOf(node, spanOf, source, depth), span };
}

/** An error of no width is shown on the rest of its line, and one at the end on the last line. */
function around(yaml: string, [start, end]: readonly [number, number]): [number, number] {
  const from = Math.min(start, Math.max(0, yaml.trimEnd().length - 1));
  if (end > from + 1) return [from, Math.min(end, yaml.length)];
  const rest = /^[^\r\n]*/.exec(yaml.slice(from))?.[0].length ?? 0;
  return [from, from + Math.max(1, rest)];
}

function firstLine(yaml: string): number {
  return /^[^\r\n]*/.exec(yaml)?.[0].length ?? 0;
}
