import { branches, schemasAt } from "../schema/schema.ts";
import type { FileSpan } from "../markdown/block.ts";
import type { DataContext } from "./complete.ts";
import { cursorAt } from "./yaml-cursor.ts";

/** What a word in a data file means: a key, or an id. */
export function hoverData(
  text: string,
  offset: number,
  { schema, speech, things }: DataContext,
): { readonly markdown: string; readonly span: FileSpan } | undefined {
  const word = wordAt(text, offset);
  if (!word) return undefined;
  const cursor = cursorAt(text, word.end);
  if (!cursor) return undefined;
  const span = { start: word.start, end: word.end };
  const written = text.slice(word.start, word.end);
  // A word with a colon behind it is a key, whatever the line has been taken for without it.
  const isKey = /^["']?[ \t]*:(?=\s|$)/.test(text.slice(word.end, word.end + 40));
  if (isKey) {
    const about = schemasAt(schema, [...cursor.path, written]).find(({ description }) => description !== undefined);
    return about?.description === undefined
      ? undefined
      : { markdown: `**${written}**\n\n${speech.say(about.description)}`, span };
  }
  for (const { "x-names": names } of schemasAt(schema, cursor.path).flatMap((each) => branches(each))) {
    const thing = names && things(names).find(({ id }) => id === written);
    if (thing) return { markdown: thing.about, span };
  }
  return undefined;
}

/** The letters, digits and hyphens around an offset. */
function wordAt(text: string, offset: number): FileSpan | undefined {
  const isInside = (at: number): boolean => /[\p{L}\p{M}\p{N}_-]/u.test(text[at] ?? "");
  let [start, end] = [offset, offset];
  while (start > 0 && isInside(start - 1)) start--;
  while (isInside(end)) end++;
  return end > start ? { start, end } : undefined;
}
