/** What may be written in the files of a pack and of a folder: keys, words, and ids of concepts, rules and packs. */
import type { Completion } from "../features/completion-item.ts";
import type { Speech } from "../features/speech.ts";
import { branches, type Named, type Schema, schemasAt } from "../schema/schema.ts";
import { cursorAt } from "./yaml-cursor.ts";

/** Something that has an id. */
export interface Thing {
  readonly id: string;
  /** A few words beside the id. */
  readonly detail: string;
  /** Markdown. */
  readonly about: string;
}

/** What completion and hover in data files go by. */
export interface DataContext {
  readonly schema: Schema;
  readonly speech: Speech;
  readonly things: (named: Named) => readonly Thing[];
}

/** No key and no id is longer. */
const longest = 200;

/** What may be written at an offset, best first. */
export function completeData(text: string, offset: number, context: DataContext): readonly Completion[] {
  const cursor = cursorAt(text, offset);
  if (!cursor) return [];
  const { path, typed, from, there, at } = cursor;
  // Who writes in the middle of a word means all of it, and what has a colon keeps it.
  const [, rest = "", colon] = /^([\p{L}\p{N}_-]*)(:?)/u.exec(text.slice(offset, offset + longest)) ?? [];
  const span = { start: from, end: offset + rest.length };
  const schemas = schemasAt(context.schema, path).flatMap((each) => branches(each));
  if (at !== "value") {
    const keys = schemas.flatMap((schema) =>
      keysOf(schema, there, context).map((each) => ({ ...each, ...(colon && { text: each.label }), span })),
    );
    if (keys.length > 0) return keys;
    const item = schemas.find(({ items }) => items);
    if (item?.items && typed === "") return [{ ...newItem(item.items, context), span }];
  }
  // A word in a list, `- mutual-support`, looks like the beginning of a key.
  if (at === "item") return [];
  const words = schemas.flatMap((schema) => valuesOf(schema, context));
  return words.map((each) => ({ ...each, span }));
}

type Offer = Omit<Completion, "span">;

function keysOf(
  { properties = {}, required = [] }: Schema,
  there: readonly string[],
  { speech }: DataContext,
): Offer[] {
  const keys = Object.entries(properties).filter(([key]) => !there.includes(key));
  const isNeeded = ([key]: readonly [string, Schema]): boolean => required.includes(key);
  return [...keys.filter(isNeeded), ...keys.filter((each) => !isNeeded(each))].map(([key, { description }]) => ({
    label: key,
    kind: "key",
    ...(description !== undefined && { detail: speech.say(description) }),
    text: `${key}: `,
  }));
}

/** A new entry of a list, with the keys that it needs. */
function newItem(items: Schema, { speech }: DataContext): Offer {
  const [schema = items] = branches(items);
  const keys = schema.required ?? [];
  const lines = keys.map((key, index) => `${index === 0 ? "- " : "  "}${key}: $${index + 1}`);
  return {
    label: "-",
    kind: "key",
    detail: speech.say("A new entry"),
    text: lines.length === 0 ? "- " : lines.join("\n").replaceAll(/\$\d+/g, ""),
    snippet: lines.length === 0 ? "- $1" : lines.join("\n"),
  };
}

function valuesOf(schema: Schema, { speech, things }: DataContext): readonly Offer[] {
  const { type, enum: words = [], "x-names": names } = schema;
  const flags = type === "boolean" ? ["true", "false"] : [];
  return [
    ...[...words, ...flags].map((word): Offer => ({
      ...{ label: word, kind: "value", text: word },
      ...(schema.description !== undefined && { detail: speech.say(schema.description) }),
    })),
    ...(names ? things(names) : []).map(({ id, detail, about }): Offer => ({
      ...{ label: id, kind: names === "rule" ? "rule" : "concept", detail, documentation: about, text: id },
    })),
  ];
}
