/** Two versions of some words in one line of Markdown: what went is struck, what came is bold. */
import { diffWordsWithSpace } from "diff";

/** Beyond so many differences both are shown whole. */
const mostEdits = 2000;

/** The later words with what is different about them. */
export function difference(before: string, after: string): string {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (!parts) return `${struck(before)} ${bold(after)}`;
  return parts.map(({ value, added, removed }) => marked(value, added ? "**" : removed ? "~~" : "")).join("");
}

/** What came. */
export function bold(words: string): string {
  return marked(words, "**");
}

/** What went. */
export function struck(words: string): string {
  return marked(words, "~~");
}

/** Marks do not reach over the white space around words. */
function marked(value: string, mark: string): string {
  const words = value.trim();
  return mark === "" || words === "" ? value : value.replace(words, () => `${mark}${words}${mark}`);
}
