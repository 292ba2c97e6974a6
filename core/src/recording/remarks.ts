/** Remarks in a quote or in a table's cell: one reader for both. A line that begins with a label begins a remark. */
import { columnOf, isRemark } from "../language/index.ts";
import type { Block } from "../markdown/block.ts";
import { readDashedRemark } from "../markdown/dashed-remark.ts";
import { type Inline, readInline } from "../markdown/inline.ts";
import type { Slice } from "../markdown/slice.ts";
import type { Cell } from "../markdown/table.ts";
import { optional } from "../text/optional.ts";
import type { Annotation, AnnotationKind } from "./model.ts";
import { perBlock } from "./pieces.ts";

/** A remark before it is known which turn it belongs to. */
export interface Remark extends Omit<Annotation, "span" | "label" | "text" | "orphan"> {
  readonly inline: Inline;
  /** Where the remark stands in its block, label included, and where its words begin. */
  readonly start: number;
  readonly wordsStart: number;
  readonly end: number;
  readonly label?: { readonly text: string; readonly start: number; readonly end: number };
}

/** What a remark says about itself before its words. */
export type RemarkFacts = Pick<Annotation, "kind" | "author" | "date" | "role" | "to" | "resolved">;

/** The remarks of a quote block. */
export const remarksOf: (block: Block) => readonly Remark[] = perBlock((block) => {
  const content = block.text.slice(0, block.contentEnd);
  const plain = content.replace(/^[ \t]*(?:>[ \t]?)+/gm, (marks) => " ".repeat(marks.length));
  return remarksIn(plain, /\r\n|\n|\r/g, { kind: "analysis" });
});

const none: readonly Remark[] = [];

/** The remarks of a cell, its lines parted by `<br>`. What has no label is of the column's kind. */
export function remarksOfCell(kind: AnnotationKind, cell: Cell): readonly Remark[] {
  const own = kind === "supervisor" ? { kind, role: "supervisor" as const } : { kind };
  const { text, start, end } = cell;
  if (text === "" || /^(?:&nbsp;|\s)+$/.test(text)) return none;
  // Most cells are one remark without a label.
  if (!/[<:：]/.test(text) && text.trim() === text)
    return [{ ...own, inline: readInline(text), start, wordsStart: start, end }];
  return remarksIn(cell.text, /<br\s*\/?>/gi, own).map(({ label, ...remark }) => ({
    ...remark,
    start: remark.start + cell.start,
    wordsStart: remark.wordsStart + cell.start,
    end: remark.end + cell.start,
    ...optional("label", label && { ...label, start: label.start + cell.start, end: label.end + cell.start }),
  }));
}

function remarksIn(text: string, lineEnd: RegExp, own: RemarkFacts): readonly Remark[] {
  const found: { start: number; end: number; head: RemarkHead | undefined }[] = [];
  for (const line of linesOf(text, lineEnd)) {
    const head = line.end > line.start ? remarkHead(text.slice(line.start, line.end)) : undefined;
    const last = found.at(-1);
    if (head || (!last && line.end > line.start)) found.push({ ...line, head });
    else if (last && line.end > line.start) last.end = line.end;
  }
  const plain = text.replace(lineEnd, (mark) => " ".repeat(mark.length));
  return found.map(({ start, end, head }) => {
    const wordsStart = start + (head?.length ?? 0);
    const label = head && {
      text: head.label,
      start: start + head.labelStart,
      end: start + head.labelStart + head.label.length,
    };
    return {
      ...(head?.facts ?? own),
      ...optional("label", label),
      inline: readInline(plain.slice(wordsStart, end)),
      start,
      wordsStart,
      end,
    };
  });
}

/** The lines of a text without the white space around them. */
function linesOf(text: string, lineEnd: RegExp): readonly Slice[] {
  const lines: Slice[] = [];
  const add = (from: number, to: number): void => {
    const line = text.slice(from, to);
    const end = from + line.trimEnd().length;
    lines.push({ start: Math.min(end, from + line.length - line.trimStart().length), end });
  };
  let from = 0;
  for (const mark of text.matchAll(lineEnd)) {
    add(from, mark.index);
    from = mark.index + mark[0].length;
  }
  add(from, text.length);
  return lines;
}

/** The label that a remark begins with. */
export interface RemarkHead {
  readonly facts: RemarkFacts;
  readonly label: string;
  readonly labelStart: number;
  /** Up to the words. */
  readonly length: number;
}

const emphasis = "(?:\\*\\*|__|\\*|_)?";
const fieldwork = "(?:(?:field|task|site|agency|clinical|practicum)[ \\t])";
/** Who comments, and what the remark is of theirs: `Supervisor`, `Field instructor’s comment`, `Comentario de la supervisora`. */
const commenter = [
  `${fieldwork}?supervisora?|${fieldwork}?instructora?|(?:faculty|field) liaison|faculty|professor|docente|profesora?`,
  "tutora?(?:[ \\t](?:de pr[aá]cticas|profesional|acad[eé]mic[ao]))?|supervisi[oó]n",
].join("|");
const ofTheirs = "(?:['’]s?)?(?:[ \\t](?:comments?|notes?|feedback))?";
const commentOf = "(?:comentarios?[ \\t](?:del?|de la)[ \\t])?";
const initials = "(?:[ \\t]{0,2}[,/–—-]?[ \\t]{0,2}([A-ZÀ-Þ]\\.?(?:[ \\t]?[A-ZÀ-Þ]\\.?){0,3}))?";
const settled = "(?:[ \\t]{0,4}(\\[(?:resolved|resuelto)\\]))?";
const facts = "(?:[ \\t]{0,4}\\(((?:[^()\\n\\r]|\\([^()\\n\\r]{0,80}\\)){1,600})\\))?";

/**
 * `Supervisor (KL, 14:05, to Tina “…”) [resolved]: `, or with a dash in place of the colon. What stands in brackets may
 * hold the signs that end another label. White space between the parts is short, so that no way is gone over and over.
 */
const commentHead = new RegExp(
  `^(${emphasis})(${commentOf}(${commenter})${ofTheirs}${initials}${settled}${facts}${settled})` +
    `(?:[ \\t]{0,4}${emphasis}[:：]${emphasis}[ \\t]*|${emphasis}[ \\t]{1,4}[-–—][ \\t]+(?=\\S))`,
  "i",
);

/** The label at the beginning of a line: `Feelings:`, `**Analysis:**`, `Supervisor (KL, 2026-02-12): …`. */
export function remarkHead(line: string): RemarkHead | undefined {
  const comment = mayComment.test(line) ? readCommentHead(line.slice(0, 800)) : undefined;
  if (comment) return comment;
  const found = /^((?:\*\*|__|\*|_)?)([^:：*_\n\r]{1,220})((?:\*\*|__|\*|_)?[:：](?:\*\*|__|\*|_)?)[ \t]*/.exec(
    line.slice(0, 400),
  );
  if (!found) {
    const dashed = readDashedRemark(line);
    return (
      dashed && { facts: factsOf(dashed.kind), label: dashed.key, labelStart: dashed.keyStart, length: dashed.length }
    );
  }
  const label = (found[2] ?? "").trim();
  const kind = ownReply.test(label) ? "reply" : columnOf(label);
  if (!kind || !isRemark(kind)) return undefined;
  return { facts: factsOf(kind), label, labelStart: (found[1] ?? "").length, length: found[0].length };
}

/** Most lines are nobody's comment, and that can be seen of their first letters. */
const mayComment =
  /^[*_]{0,2}(?:supervi|field|task|site|agency|clinical|practicum|instructor|faculty|prof|docente|tutor|comentario)/i;

/** `Student’s reply`, `Reply to supervisor`: words that head no column of a form, where “Response” is somebody's turn. */
const ownReply =
  /^(?:(?:my|student(?:['’]?s)?)[ \t](?:reply|response|answer)|(?:reply|response|answer) to (?:my |the )?(?:supervisor|instructor)|(?:mi|la) respuesta|respuesta (?:del?|de la|a la|al) (?:estudiante|alumn[ao]|supervisora?))$/i;

function readCommentHead(line: string): RemarkHead | undefined {
  const said = commentHead.exec(line);
  if (!said) return undefined;
  const [all, marks = "", label = "", who, signed = "", first, written = "", second] = said;
  // “Supervisor is: …” is no signature. A dash ends only a head that says more than who it is: “Professor – yes” is hers.
  if (signed !== signed.toUpperCase()) return undefined;
  const done = first ?? second;
  if (signed === "" && written === "" && done === undefined && !/[:：][*_ \t]*$/.test(all)) return undefined;
  const about = commentFacts(who, [signed, written.replaceAll("\\|", "|")].filter(Boolean).join(", "), done);
  return {
    facts: { kind: "supervisor", ...about },
    label: label.trimEnd(),
    labelStart: marks.length,
    length: all.length,
  };
}

function factsOf(kind: AnnotationKind): RemarkFacts {
  return kind === "supervisor" ? { kind, role: "supervisor" } : { kind };
}

/** `(KL, 2026-02-12, to Tina “You always say”) [resolved]`. */
function commentFacts(who = "", written = "", done: string | undefined): Omit<RemarkFacts, "kind"> {
  // Commas in quoted words part nothing.
  const parts = (written.match(/(?:[“"«][^“”"«»]*[”"»]|[^,;])+/g) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const to = parts.findLast(isAddress);
  const facts = parts.filter((part, at) => !isAddress(part, at));
  // “KL2” is somebody; a number that stands by itself is of a day.
  const days = facts.filter((part) => /(?:^|[^\p{L}\d])\d/u.test(part));
  const date = days.length === 0 ? undefined : days.join(", ");
  const author = facts.find((part) => !days.includes(part));
  const isFaculty =
    /instructor|faculty|prof|docente|acad/i.test(who) &&
    !/^(?:field|practicum|task|site|agency|clinical|tutora? prof)/i.test(who);
  const role = isFaculty ? "instructor" : "supervisor";
  return {
    role,
    ...optional("author", author),
    ...optional("date", date),
    ...optional("to", to?.replace(/^(?:to|a)\s+/i, "")),
    ...(done ? { resolved: true } : {}),
  };
}

/** `to Tina “You always say”`, and not the initials “A B” or the name “To Nguyen” of who comments. */
function isAddress(part: string, at: number): boolean {
  return (
    /^(?:to|a)\s/.test(part) || (/^(?:to|a)\s/i.test(part) && (/[“"«]/.test(part) || (at > 0 && /^to/i.test(part))))
  );
}
