/**
 * Headings without `#`, as they are pasted from other programs: “Beginning”, “**4. Summary**”, “IMPRESSIONS:”. Only a line
 * by itself is one, and only where its words are those of a part of a recording.
 */
import { columnOf, isBackground, isSession, isSummary } from "../language/index.ts";
import { remarkLabels } from "../language/remark-labels.ts";
import type { Block } from "../markdown/block.ts";
import { kebab } from "../text/names.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Context, openingOf, type Opening } from "./context.ts";
import { perBlock } from "./pieces.ts";

/** As deep as most headings are that have `#`. */
const level = 2;
const longest = 70;

interface Line {
  readonly title: string;
  /** It has a number, emphasis, or capitals only. */
  readonly isMarked: boolean;
  readonly hasColon: boolean;
}

/** A line by itself that may be a heading. */
const lineOf = perBlock((block): Line | null => {
  const text = block.text.slice(0, block.contentEnd).trim();
  if (text.length > longest || !/^(?:[*_]{1,3})?[\p{Lu}\d(]/u.test(text)) return null;
  const [, number = "", marked = ""] = /^((?:\(?(?:\d{1,2}|[IVX]{1,4})[.):-]+\s*)?)(.*)$/u.exec(unmarked(text)) ?? [];
  const title = unmarked(marked.trim()).replace(/\s*[:：.]$/, "");
  if (title === "" || /[\r\n.?!:"“”«»|=]/.test(title.replace(/\([^()]*\)$/, ""))) return null;
  const isMarked = number !== "" || /^[*_]/.test(text) || /^\P{Ll}*\p{Lu}{4}\P{Ll}*$/u.test(title);
  // “We talked about trust / Evaluation / …” on lines that touch is one paragraph.
  if (!block.endsBlank && !isMarked) return null;
  return { title, isMarked, hasColon: /[:：][*_]*$/.test(text) };
});

/** A line without the emphasis around it. */
function unmarked(text: string): string {
  const [, mark = "", inner = ""] = /^([*_]{1,3})(.*)$/.exec(text) ?? [];
  return mark !== "" && inner.replace(/:$/, "").endsWith(mark)
    ? inner.replace(/:$/, "").slice(0, -mark.length).trim()
    : text;
}

/** What a line by itself opens, where it is a heading. */
export function plainOpeningOf(block: Block, context: Context, vocabulary: Vocabulary): Opening | undefined {
  const line = lineOf(block);
  if (!line) return undefined;
  const { title, isMarked, hasColon } = line;
  const opening = openingOf(title, level, context, vocabulary);
  if (opening.kind === "phase") return opening;
  const bare = title.replace(/\s*\([^()]*\)$/, "");
  if (opening.kind === "reflection") return isMarked || !(hasColon || beginsRemark(bare)) ? opening : undefined;
  return isSession(bare) || isBackground(bare) ? opening : undefined;
}

const remarks = new Set(Object.values(remarkLabels).flatMap((label) => Object.values(label).map(kebab)));

/** “Analysis” may begin a remark on what was said last, in the middle of a dialogue: nobody's words must be lost to that. */
function beginsRemark(title: string): boolean {
  return columnOf(title) !== undefined && (!isSummary(title) || remarks.has(kebab(title)));
}
