/** What a piece of Markdown says, stretch by stretch: words with their emphasis, acts, tags. */
import type { Nodes } from "mdast";
import { mayBeMarked, readInline } from "../markdown/inline.ts";
import { parseMarkdown } from "../markdown/remark.ts";
import { optional } from "../text/optional.ts";

/** How words look, and where a link leads. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly link?: string;
}

/** A stretch of words, an act or a tag, in the order of the text. */
export interface Stretch extends Look {
  readonly kind: "words" | "act" | "tag";
  /** Words plain, an act without its brackets, a tag as written. */
  readonly text: string;
  /** White space stands before it. */
  readonly gap: boolean;
}

/** The stretches of a piece, in order. */
export function stretchesOf(source: string): readonly Stretch[] {
  const { acts, tags } = readInline(source);
  const marked = [
    ...acts.map(({ start, end, text }) => ({ start, end, kind: "act" as const, text })),
    ...tags.map(({ start, end, suffixEnd }) => ({
      ...{ start, end: suffixEnd ?? end, kind: "tag" as const },
      text: source.slice(start, suffixEnd ?? end),
    })),
  ].sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let at = 0;
  let shown = 0;
  const add = (stretch: Omit<Stretch, "gap">, start: number, end: number): void => {
    stretches.push({ ...stretch, gap: /\s/.test(source.slice(shown, start)) });
    shown = end;
  };
  const looks = looksOf(source, marked);
  const addWords = (to: number): void => {
    for (const { start, end, look } of looks) {
      const [from, until] = [Math.max(at, start), Math.min(to, end)];
      const part = from < until ? source.slice(from, until) : "";
      // The letter before it: what is no tag behind a mark must not become one where it stands alone.
      const text = readInline(`w${part}`).text.slice(1).trim();
      if (text === "") continue;
      add({ kind: "words", text, ...look }, from + part.search(/\S/), from + part.trimEnd().length);
    }
  };
  for (const { start, end, kind, text } of marked) {
    if (start < at) continue;
    addWords(start);
    add({ kind, text }, start, end);
    at = end;
  }
  addWords(source.length);
  return stretches;
}

interface Looking {
  readonly start: number;
  readonly end: number;
  readonly look: Look;
}

/** The pieces of a text that look alike, its marks left out. */
function looksOf(
  source: string,
  gaps: readonly { readonly start: number; readonly end: number }[],
): readonly Looking[] {
  const all = [{ start: 0, end: source.length, look: {} }];
  if (!mayBeMarked(source)) return all;
  let blanked = source;
  for (const { start, end } of gaps) blanked = blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end);
  // A leading word keeps the piece one paragraph, whatever it begins with.
  const lead = "w ";
  const looks: Looking[] = [];
  const visit = (node: Nodes, look: Look): void => {
    if ("children" in node) {
      const more = lookOf(node);
      for (const child of node.children) visit(child, { ...look, ...more });
    } else {
      const start = Math.max(0, (node.position?.start.offset ?? 0) - lead.length);
      const end = (node.position?.end.offset ?? 0) - lead.length;
      const last = looks.at(-1);
      if (node.type === "html" || end <= start) return;
      if (last?.end === start && last.look === look) looks[looks.length - 1] = { ...last, end };
      else looks.push({ start, end, look });
    }
  };
  visit(parseMarkdown(lead + blanked.replace(/[\r\n]/g, " ")), {});
  return looks.some(({ look }) => Object.keys(look).length > 0) ? looks : all;
}

function lookOf(node: Nodes): Look {
  if (node.type === "strong") return { bold: true };
  if (node.type === "emphasis") return { italic: true };
  if (node.type === "delete") return { strike: true };
  return node.type === "link" ? optional("link", node.url) : {};
}
