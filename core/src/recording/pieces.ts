/**
 * What one block says by itself, whatever stands around it. Kept per block: an untouched block is never
 * read twice.
 */
import { columnOf } from "../language/index.ts";
import type { Block, Located } from "../markdown/block.ts";
import { type Inline, readInline } from "../markdown/inline.ts";
import { type Label, readLabel } from "../markdown/label.ts";
import { type Cell, cellsOf } from "../markdown/table.ts";
import type { Annotation, AnnotationKind } from "./model.ts";
import { optional } from "../text/optional.ts";

/** A memory of one value a block; it goes when the block does. */
function perBlock<T>(make: (block: Block) => T): (block: Block) => T {
  const made = new WeakMap<Block, T>();
  return (block) => {
    const kept = made.get(block);
    if (kept !== undefined) return kept;
    const value = make(block);
    made.set(block, value);
    return value;
  };
}

/** The label that a text block may begin with. */
export const labelOf: (block: Block) => Label | null = perBlock((block) => readLabel(block.text) ?? null);

/** A text block's words after its label. */
export const spokenOf: (block: Block) => Inline = perBlock((block) => {
  const label = labelOf(block);
  const words = block.text.slice(label?.end ?? 0, block.contentEnd);
  const closer = label?.closer;
  return readInline(closer === undefined ? words : words.replace(closer, " ".repeat(closer.length)));
});

/** A text block's words, the label being none. */
export const proseOf: (block: Block) => Inline = perBlock((block) => readInline(block.text.slice(0, block.contentEnd)));

/** The text of a heading, without its marks. */
export const titleOf: (block: Block) => string = perBlock((block) => {
  const line = block.text.split(/\r\n|\n|\r/, 1)[0] ?? "";
  return readInline(line.replace(/^ {0,3}#{1,6}/, "").replace(/[ \t]#+[ \t]*$/, "")).text;
});

/** A heading's level; underlined headings are 1 and 2. */
export function levelOf(block: Block): number {
  const marks = /^ {0,3}(#{1,6})/.exec(block.text)?.[1];
  if (marks !== undefined) return marks.length;
  return /[\r\n] {0,3}=/.test(block.text) ? 1 : 2;
}

/** A remark in a quote or a cell, before it is known which turn it belongs to. */
export interface Remark extends Omit<Annotation, "span" | "label" | "text" | "orphan"> {
  readonly inline: Inline;
  /** Where the remark stands in its block, label included, and where its words begin. */
  readonly start: number;
  readonly wordsStart: number;
  readonly end: number;
  readonly label?: { readonly text: string; readonly start: number; readonly end: number };
}

const supervisorLabel =
  /^(?:(Supervisora?|Field instructor|Instructora?|Faculty|Docente|Supervisi[oó]n))\s*(?:\(([^()\n]{1,200})\))?\s*(\[(?:resolved|resuelto)\])?\s*$/i;

/** The remarks of a quote block. */
export const remarksOf: (block: Block) => readonly Remark[] = perBlock((block) => {
  const content = block.text.slice(0, block.contentEnd);
  const plain = content.replace(/^[ \t]*(?:>[ \t]?)+/gm, (marks) => " ".repeat(marks.length));
  const remarks: { start: number; wordsStart: number; head: Head | undefined; end: number }[] = [];
  let at = 0;
  for (const line of plain.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const indent = /^\s*/.exec(line)?.[0].length ?? 0;
    const end = at + line.trimEnd().length;
    const head = end > at ? headOf(line, at) : undefined;
    const last = remarks.at(-1);
    if (head) remarks.push({ start: at + indent, wordsStart: head.wordsStart, head, end });
    else if (end > at + indent) {
      if (last) last.end = end;
      else remarks.push({ start: at + indent, wordsStart: at + indent, head: undefined, end });
    }
    at += line.length;
  }
  return remarks.map(({ start, wordsStart, head, end }) => ({
    ...(head?.facts ?? { kind: "analysis" }),
    inline: readInline(plain.slice(wordsStart, end)),
    start,
    wordsStart,
    end,
  }));
});

interface Head {
  readonly facts: Omit<Remark, "inline" | "start" | "wordsStart" | "end">;
  readonly wordsStart: number;
}

/** The label of an annotation: `Feelings:`, `**Analysis:**`, `Supervisor (KL, 2026-02-12): …`. */
function headOf(line: string, base: number): Head | undefined {
  const indent = line.length - line.trimStart().length;
  const found = /^((?:\*\*|__|\*|_)?)([^:：*_\n\r]{1,220})((?:\*\*|__|\*|_)?[:：](?:\*\*|__|\*|_)?)[ \t]*/.exec(
    line.slice(indent, indent + 400),
  );
  if (!found) return undefined;
  const written = (found[2] ?? "").trim();
  const start = base + indent + (found[1] ?? "").length;
  const label = { text: written, start, end: start + written.length };
  const wordsStart = base + indent + found[0].length;
  const comment = supervisorLabel.exec(written);
  if (comment) return { facts: { kind: "supervisor", label, ...commentFacts(comment) }, wordsStart };
  const column = columnOf(written);
  if (!column || column === "dialogue" || column === "speaker" || column === "number") return undefined;
  return { facts: { kind: column, label }, wordsStart };
}

/** `(KL, 2026-02-12, to Tina “You always say”) [resolved]`. */
function commentFacts(found: RegExpExecArray): Partial<Remark> {
  const parts = (found[2] ?? "").split(",").map((part) => part.trim());
  const date = parts.find((part) => /\d/.test(part) && !/^(?:to|a)\s/i.test(part));
  const to = parts.find((part) => /^(?:to|a)\s/i.test(part))?.replace(/^(?:to|a)\s+/i, "");
  const author = parts.find((part) => part !== "" && part !== date && !/^(?:to|a)\s/i.test(part));
  const role =
    /instructor|faculty|docente/i.test(found[1] ?? "") && !/field/i.test(found[1] ?? "") ? "instructor" : "supervisor";
  return {
    role,
    ...optional("author", author),
    ...optional("date", date),
    ...optional("to", to),
    ...(found[3] ? { resolved: true } : {}),
  };
}

/** The words of one table cell as a remark of the column's kind. */
export function cellRemark(kind: AnnotationKind, cell: Cell): Remark {
  const text = cell.text.replace(/<br\s*\/?>/gi, (tag) => " ".repeat(tag.length));
  return {
    kind,
    inline: readInline(text),
    start: cell.start,
    wordsStart: cell.start,
    end: cell.end,
    ...(kind === "supervisor" ? { role: "supervisor" as const } : {}),
  };
}

/** The cells of a table row, or of a table's heading. */
export const rowOf: (block: Block) => readonly Cell[] = perBlock((block) =>
  cellsOf(block.text.split(/[\r\n]/, 1)[0] ?? ""),
);

/** Comments in a block that speak to us. */
export interface Directive {
  readonly verb: "disable" | "disable-next-turn" | "disable-file" | "enable";
  readonly rules: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}

const directive = /<!--[ \t]*recording-(disable-next-turn|disable-file|disable|enable)\b([^]{0,2000}?)-->/g;

/** The directives of a block, in order. */
export const directivesOf: (block: Block) => readonly Directive[] = perBlock((block) => {
  if (block.kind === "fence" || !block.text.includes("<!--")) return [];
  return Array.from(block.text.matchAll(directive), (found): Directive => {
    const rest = found[2] ?? "";
    const colon = rest.indexOf(":");
    const names = colon < 0 ? rest : rest.slice(0, colon);
    const base = found.index + found[0].length - rest.length - 3;
    const rules = Array.from(names.matchAll(/[^\s,]+/g), (name) => ({
      text: name[0],
      start: base + name.index,
      end: base + name.index + name[0].length,
    }));
    return {
      verb: found[1] as Directive["verb"],
      rules,
      reason: colon < 0 ? "" : rest.slice(colon + 1).trim(),
      start: found.index,
      end: found.index + found[0].length,
    };
  });
});

/** A stretch of a block as text with its place. */
export function located(block: Block, start: number, end: number): Located {
  return { text: block.text.slice(start, end), span: { block, start, end } };
}
