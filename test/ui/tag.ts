import assert from "node:assert/strict";

/** A tag that the sample has, and what the pack in force calls it. */
export const tag = { text: "#sharing-data", label: "Sharing data" };

/** A place in a file as VS Code shows it: line and column counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a tag stands first, just after its sign. A longer tag that begins like it is another one. */
export function placeOfTag(text: string): Place {
  const at = new RegExp(`${tag.text}(?![\\w-])`).exec(text)?.index;
  assert.ok(at !== undefined, `the sample has ${tag.text}`);
  const before = text.slice(0, at + 1).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
