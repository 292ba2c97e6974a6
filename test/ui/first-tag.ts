import assert from "node:assert/strict";

/** What follows the sign of a tag, and where that stands; line and column counted from 1. */
export interface Tag {
  readonly word: string;
  readonly line: number;
  readonly column: number;
}

/** The first tag of a text that has a dash in it, such as “#mutual-support”. */
export function firstTag(text: string): Tag {
  const match = /(?<=\s#)[a-z]+(?:-[a-z]+)+/.exec(text);
  assert.ok(match, "the sample has a tag");
  const before = text.slice(0, match.index).split("\n");
  return { word: match[0], line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
