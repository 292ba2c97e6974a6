/** What supervisors and the writer say to each other in a recording, thread by thread. */
import { blocksOf } from "../export/places.ts";
import { type Block, fileSpan, type FileSpan, type Span } from "../markdown/block.ts";
import type { Annotation, Recording, Turn } from "../recording/model.ts";
import { type Remark, remarksOf } from "../recording/remarks.ts";
import { optional } from "../text/optional.ts";
import { createAnchors } from "./anchor.ts";

/** One contribution to a thread. */
export interface Comment {
  /** `writer`: the student's reply. */
  readonly by: "supervisor" | "instructor" | "writer";
  readonly author?: string;
  /** As written. */
  readonly date?: string;
  /** Its words and tags as written, Markdown on one line. */
  readonly words: string;
  /** From the label to the end of the words, in the file. */
  readonly span: FileSpan;
  /** The label before the words, without its colon; none in a supervisor's cell that holds words only. */
  readonly label?: FileSpan;
  /** Where the words begin. */
  readonly wordsStart: number;
  /** The block that holds it. */
  readonly block: Block;
}

/** A supervisor's comment with what was answered. */
export interface CommentThread {
  readonly comments: readonly [first: Comment, ...others: Comment[]];
  readonly resolved: boolean;
  /** The turn it belongs to, wherever it stands. A thread without one is about a section, or is an orphan. */
  readonly turn?: Turn;
  /** The turn that it was written to is gone. */
  readonly orphan: boolean;
  /** Whom it was written to, where it says so: `Tina “You always say”`. */
  readonly to?: string;
}

/** A remark of a thread before threads are put together. */
interface Told {
  readonly kind: Annotation["kind"];
  readonly comment: Comment;
  readonly under?: Turn;
  readonly to?: string;
  readonly resolved: boolean;
}

/**
 * All threads, in the order of the file. A reply goes on with the thread before it under the same turn; so does a
 * supervisor's comment that follows a reply and names no turn itself.
 */
export function commentThreads(recording: Recording): readonly CommentThread[] {
  const anchors = createAnchors(recording);
  const threads: (Omit<CommentThread, "comments"> & { comments: [Comment, ...Comment[]] })[] = [];
  let host: Turn | Block | undefined;
  let isAnswered = false;
  for (const told of toldIn(recording)) {
    // A label with nothing behind it waits to be filled: nobody has said anything, or answered.
    if (told.comment.words === "") continue;
    const own = told.under ?? told.comment.block;
    const open = own === host ? threads.at(-1) : undefined;
    const isReply = told.kind === "reply";
    if (open && (isReply || (isAnswered && told.to === undefined))) open.comments.push(told.comment);
    else if (!isReply) threads.push(begin(told));
    if (!isReply || open) host = own;
    isAnswered = isReply;
  }
  return threads;

  function begin({ comment, under, to, resolved }: Told): (typeof threads)[number] {
    const turn = to === undefined ? under : anchors.resolve(to, under, comment.block);
    const orphan = to !== undefined && !turn;
    return { comments: [comment], resolved, orphan, ...optional("turn", turn), ...optional("to", to) };
  }
}

/** Comments and replies under turns and under headings, in the order of the file. */
function toldIn(recording: Recording): readonly Told[] {
  const found: Told[] = [];
  const ofTurns = new Set<Block>();
  for (const turn of recording.turns)
    for (const annotation of turn.annotations) {
      ofTurns.add(annotation.span.block);
      if (isTold(annotation.kind)) found.push(toldOnTurn(annotation, turn, recording));
    }
  for (const block of recording.blocks)
    if (block.kind === "quote" && !ofTurns.has(block))
      for (const remark of remarksOf(block)) if (isTold(remark.kind)) found.push(toldInBlock(remark, block));
  return found.sort((a, b) => a.comment.span.start - b.comment.span.start);
}

function isTold(kind: Annotation["kind"]): boolean {
  return kind === "supervisor" || kind === "reply";
}

function toldOnTurn(annotation: Annotation, under: Turn, recording: Recording): Told {
  const { kind, span, label, to, resolved } = annotation;
  const { block } = span;
  const wordsStart = label ? behind(label.span) : span.start;
  // A remark may go on in blocks below its own.
  const text = blocksOf(span, recording).reduce((all, each) => all + each.text, "");
  const comment = {
    ...facts(annotation),
    words: oneLine(text.slice(wordsStart, span.end), block),
    span: fileSpan(span),
    ...optional("label", label && fileSpan(label.span)),
    wordsStart: block.start + wordsStart,
    block,
  };
  return { kind, comment, under, resolved: resolved === true, ...optional("to", to) };
}

function toldInBlock({ start, end, wordsStart, label, inline: _, ...about }: Remark, block: Block): Told {
  const comment = {
    ...facts(about),
    words: oneLine(block.text.slice(wordsStart, end), block),
    span: fileSpan({ block, start, end }),
    ...optional("label", label && fileSpan({ block, start: label.start, end: label.end })),
    wordsStart: block.start + wordsStart,
    block,
  };
  return { kind: about.kind, comment, resolved: about.resolved === true, ...optional("to", about.to) };
}

function oneLine(text: string, { kind }: Block): string {
  const words = kind === "table-row" ? text.replaceAll("\\|", "|") : text.replace(/^[ \t]*(?:>[ \t]?)+/gm, "");
  return words
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function facts({ kind, role, author, date }: Pick<Annotation, "kind" | "role" | "author" | "date">) {
  const by = kind === "reply" ? ("writer" as const) : (role ?? ("supervisor" as const));
  return { by, ...optional("author", author), ...optional("date", date) };
}

/** Where the words begin behind a label: after its colon and what emphasises it, or after a dash. */
function behind({ block, end }: Span): number {
  const colon = /^(?:[ \t]{0,4}(?:\*\*|__|\*|_)?[:：](?:\*\*|__|\*|_)?|(?:\*\*|__|\*|_)?[ \t]{1,4}[-–—])[ \t]*/.exec(
    block.text.slice(end, end + 40),
  );
  return end + (colon?.[0].length ?? 0);
}
