/**
 * Markdown's own syntax, as remark reads it. The bundles load this file when the first piece of text needs it, so it
 * exports functions only.
 */
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm);

/** The tree that remark makes of a text. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
