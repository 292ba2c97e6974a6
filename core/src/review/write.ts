/** Comments, replies and their state, written into the recording: each as edits of its text. */
import { labelOfNote } from "../export/script.ts";
import { escapePipes } from "../export/to-table.ts";
import { type Block, fileSpan, type FileSpan } from "../markdown/block.ts";
import type { TextEdit } from "../markdown/rescan.ts";
import type { Language, Recording, Turn } from "../recording/model.ts";
import { lineEndOf, textOf } from "../recording/source.ts";
import { optional } from "../text/optional.ts";
import { anchorOf } from "./anchor.ts";
import { remarksBehind, remarksOn, remarksUnder } from "./insertion.ts";
import type { Comment, CommentThread } from "./threads.ts";

/** Who writes. The writer of the recording replies, and needs no name. */
export interface By {
  readonly by: Comment["by"];
  /** Initials. */
  readonly author?: string;
  /** As it is to be written: `2026-02-12`. */
  readonly date?: string;
}

/** A supervisor's comment on a turn. Nothing to say makes no edit. */
export function addComment(recording: Recording, turn: Turn, by: By, words: string): readonly TextEdit[] {
  const said = cleaned(words);
  if (said === "") return [];
  const remark = `${label(by, recording.language, anchorOf(turn))}: ${said}`;
  const { at, text } = remarksOn(turn, recording, [remark], textOf(recording), lineEndOf(recording));
  return [{ start: at, end: at, text }];
}

/** A supervisor's comment on what stands at an offset: on the turn there or above, or on a section that holds none. */
export function addCommentAt(recording: Recording, offset: number, by: By, words: string): readonly TextEdit[] {
  const block = recording.blockAtOffset(offset - 1);
  const turn = recording.turns.findLast(({ span }) => fileSpan(span).start < offset);
  const isBehind = ({ kind, index }: Block): boolean => kind === "heading" && index > (turn?.span.block.index ?? -1);
  const isSection = block && recording.blocks.slice(0, block.index + 1).some(isBehind);
  if (!isSection || cleaned(words) === "") return turn ? addComment(recording, turn, by, words) : [];
  const host =
    block.kind === "quote" ? recording.blocks.slice(0, block.index).findLast(({ kind }) => kind !== "quote") : block;
  const remark = `${label(by, recording.language)}: ${cleaned(words)}`;
  const { at, text } = remarksUnder(host ?? block, recording, [remark], lineEndOf(recording));
  return [{ start: at, end: at, text }];
}

/** Somebody's answer at the end of a thread. */
export function reply(recording: Recording, { comments }: CommentThread, by: By, words: string): readonly TextEdit[] {
  const said = cleaned(words);
  const last = comments.at(-1);
  if (said === "" || !last) return [];
  const { at, text } = remarksBehind(last.block, last.span, [`${label(by, recording.language)}: ${said}`]);
  return [{ start: at, end: at, text }];
}

/** Marks a thread as settled, or opens it again. */
export function settle({ comments: [first], resolved }: CommentThread, language: Language): readonly TextEdit[] {
  const { label: at, block, span, by } = first;
  if (!at) {
    const text = `${labelOfNote({ ...noteOf({ by }), resolved: true }, language)}: `;
    return resolved ? [] : [{ start: span.start, end: span.start, text }];
  }
  const written = block.text.slice(at.start - block.start, at.end - block.start);
  const bare = written.replace(/\s?\[(?:resolved|resuelto)\]/i, "").trimEnd();
  const mark = resolved ? "" : language === "es" ? " [resuelto]" : " [resolved]";
  return [{ start: at.start, end: at.end, text: `${bare}${mark}` }];
}

/** Other words in place of a comment's. */
export function reword({ block, span, wordsStart }: Comment, words: string): readonly TextEdit[] {
  const said = cleaned(words);
  if (said === "") return [];
  return [{ start: wordsStart, end: span.end, text: isCell(block) ? escapePipes(said) : said }];
}

/** Takes comments out, with the lines or the breaks that only they needed. */
export function remove(comments: readonly Comment[]): readonly TextEdit[] {
  const edits: { start: number; end: number; text: "" }[] = [];
  for (const comment of comments) {
    const { start, end } = around(comment);
    const last = edits.at(-1);
    if (last && start <= last.end) last.end = end;
    else edits.push({ start, end, text: "" });
  }
  return edits;
}

function around({ block, span }: Comment): FileSpan {
  const [before, after] = [block.text.slice(0, span.start - block.start), block.text.slice(span.end - block.start)];
  if (isCell(block)) {
    const lead = /<br\s*\/?>\s*$/i.exec(before)?.[0].length ?? 0;
    const trail = lead > 0 ? 0 : (/^\s*<br\s*\/?>\s*/i.exec(after)?.[0].length ?? 0);
    return { start: span.start - lead, end: span.end + trail };
  }
  // The whole line, from its quote mark to its end.
  const lead = /[ \t]*(?:>[ \t]?)*$/.exec(before)?.[0].length ?? 0;
  const trail = /^[ \t]*(?:\r\n|\n|\r)?/.exec(after)?.[0].length ?? 0;
  return { start: span.start - lead, end: span.end + trail };
}

function label(by: By, language: Language, to?: string): string {
  return labelOfNote({ ...noteOf(by), ...optional("to", to) }, language);
}

function noteOf({ by, author, date }: By) {
  if (by === "writer") return { kind: "reply" as const, words: "" };
  const [who, when] = [headPart(author), headPart(date)];
  return { kind: "supervisor" as const, words: "", role: by, ...optional("author", who), ...optional("date", when) };
}

/** Part of a head: without what would close it, and not taken for whom it is to (“a b” are initials). */
function headPart(text: string | undefined): string | undefined {
  const part = (text ?? "")
    .replace(/[“”"«»(),:：*_[\]|\s]+/g, " ")
    .trim()
    .replace(/^(to|a) /, "$1.")
    .slice(0, 40);
  return part === "" ? undefined : part;
}

/** One line that opens and closes nothing of the file's. */
function cleaned(words: string): string {
  return words.replaceAll("<!--", "<\\!--").replace(/\s+/g, " ").trim();
}

function isCell({ kind }: Block): boolean {
  return kind === "table-row";
}
