/** What the header's YAML says, as plain data that remembers where each value stands. */
import { blankComments } from "./inline/marks.ts";
import type { Span } from "./block.ts";

/** A value of the header with its place: text, number and the like, a list, or keys. */
export type Value =
  | { readonly kind: "scalar"; readonly value: unknown; readonly text: string; readonly span: Span }
  | { readonly kind: "list"; readonly items: readonly Value[]; readonly span: Span }
  | { readonly kind: "map"; readonly entries: readonly Entry[]; readonly span: Span };

/** A text as a value that is nothing else. */
export type TextValue = Extract<Value, { readonly kind: "scalar" }>;

/** A text at its place as a value; an empty one says nothing, and a comment in it is none of it. */
export function textValue(written: string, span: Span): TextValue {
  const text = written.includes("<!--") ? blankComments(written).trim() : written;
  return { kind: "scalar", value: text === "" ? null : text, text, span };
}

/** One `key: value`. */
export interface Entry {
  readonly key: { readonly text: string; readonly span: Span };
  readonly value: Value;
}

/** Places a stretch of the YAML in its block. */
export type Place = (start: number, end: number) => Span;

/** A value as plain data, as `JSON.stringify` takes it. */
export function plainValue(value: Value): unknown {
  if (value.kind === "scalar") return typeof value.value === "bigint" ? String(value.value) : value.value;
  if (value.kind === "list") return value.items.map(plainValue);
  return Object.fromEntries(value.entries.map((entry) => [entry.key.text, plainValue(entry.value)]));
}
