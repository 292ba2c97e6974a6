/** Where the parts of a YAML document stand in its text. */
import { isMap, isNode, isScalar, isSeq, type YAMLMap } from "yaml";
import type { Path } from "./schema.ts";

/** A stretch of a text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export type Range = readonly [start: number, end: number];

type Child = ReturnType<typeof createChild>;

/** The range of a value or its key, or of the innermost thing around it that has one. */
export function rangeIn(contents: unknown, path: Path, part: "key" | "value", child: Child): Range | undefined {
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

interface Entry {
  readonly key?: unknown;
  readonly value: unknown;
}

/** What stands under a step. The keys of a map are gone through once, however often it is asked. */
export function createChild(): (node: unknown, step: string | number) => Entry | undefined {
  const known = new WeakMap<object, ReadonlyMap<string, Entry>>();
  const entriesOf = (map: YAMLMap): ReadonlyMap<string, Entry> => {
    const before = known.get(map);
    if (before) return before;
    const entries = new Map(map.items.flatMap((item) => (isScalar(item.key) ? [[String(item.key.value), item]] : [])));
    known.set(map, entries);
    return entries;
  };
  return (node, step) => {
    if (isMap(node)) return entriesOf(node).get(String(step));
    return isSeq(node) && node.items.length > Number(step) ? { value: node.items[Number(step)] } : undefined;
  };
}

/** Empty values have no range. */
export function rangeOf(node: unknown): Range | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return end > start ? [start, end] : undefined;
}

/** Where an error is shown: what has no width is hard to see, so it is shown to the end of its line. */
export function errorPlace(source: string, start: number, end: number): Place {
  return lineOf(source, start, end > start + 1 ? end : start);
}

/** At least one sign, at most what is left of the line; all of that where it has no width. */
export function lineOf(source: string, start: number, end: number): Place {
  const from = Math.min(start, Math.max(0, source.trimEnd().length - 1));
  const rest = /^[^\r\n]*/.exec(source.slice(from))?.[0].trimEnd().length ?? 0;
  const to = end > from ? Math.min(end, from + rest) : from + rest;
  return { start: from, end: Math.min(source.length, Math.max(from + 1, to)) };
}
