/** Supervisors' comments of one recording, as VS Code shows comments: rebuilt from the text whenever it has changed. */
import {
  type Comment,
  type CommentController,
  CommentMode,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  l10n,
  MarkdownString,
  type Range,
  type TextDocument,
} from "vscode";
import type { Comments, PlacedRange, Thread, ThreadComment } from "#protocol";
import { toRange } from "../ranges.ts";

/** A comment that knows where it stands in the text. */
export interface PlacedComment extends Comment {
  at: PlacedRange["start"];
  /** As written, to be edited. */
  readonly words: string;
  parent?: CommentThread;
}

/** The threads of one document. */
export interface Shown {
  readonly version: number;
  readonly threads: readonly CommentThread[];
}

/** Brings what is shown in line with what the text says. Threads that stay keep being open or closed. */
export function show(controller: CommentController, document: TextDocument, now: Comments, before?: Shown): Shown {
  const old = before?.threads ?? [];
  const partner = partners(now.threads, old);
  const threads = now.threads.map((thread) => {
    const range = rangeOf(thread);
    const kept = partner.get(thread);
    const shown = kept ?? controller.createCommentThread(document.uri, range, []);
    // A thread that is new here is one more line in the margin, not a box in the text: its words stand there already.
    if (!kept) shown.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    shown.range = range;
    shown.label = labelOf(thread);
    shown.state = thread.resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    shown.contextValue = thread.resolved ? "settled" : "open";
    shown.canReply = true;
    shown.comments = thread.comments.map((comment) => beingReworded(comment, shown) ?? commentOf(comment, shown));
    return shown;
  });
  const stay = new Set(threads);
  for (const gone of old) if (!stay.has(gone)) gone.dispose();
  return { version: now.version, threads };
}

/**
 * Which thread each is that was shown: what is typed in its box, and whether it is open, must not come to another one
 * because one before it has come or gone. One that was reworded stands where it stood, by whoever it was.
 */
function partners(now: readonly Thread[], old: readonly CommentThread[]): ReadonlyMap<Thread, CommentThread> {
  const found = new Map<Thread, CommentThread>();
  const free = new Set(old);
  const take = (thread: Thread, shown: CommentThread | undefined): void => {
    if (!shown || !free.delete(shown)) return;
    found.set(thread, shown);
  };
  const firstOf = (shown: CommentThread): PlacedComment | undefined => shown.comments[0] as PlacedComment | undefined;
  const isBy = (shown: CommentThread, { comments: [first] }: Thread): boolean =>
    first !== undefined && firstOf(shown)?.author.name === authorOf(first) && firstOf(shown)?.label === first.date;
  for (const thread of now)
    take(
      thread,
      [...free].find((shown) => isBy(shown, thread) && firstOf(shown)?.words === thread.comments[0]?.words),
    );
  let last = -1;
  for (const thread of now) {
    const next = old[last + 1];
    if (!found.has(thread) && next && isBy(next, thread)) take(thread, next);
    const kept = found.get(thread);
    if (kept) last = old.indexOf(kept);
  }
  return found;
}

/** Where the turn stands that it is to; an orphan, where its words stand. */
function rangeOf({ turn, comments }: Thread): Range {
  return toRange(turn?.range ?? comments[0]?.range ?? nowhere);
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function labelOf({ turn, orphan, resolved, to }: Thread): string {
  const about = turn
    ? l10n.t("Turn {0}, {1}", turn.number, turn.speaker)
    : orphan
      ? l10n.t("Its turn is gone: {0}", to ?? "")
      : l10n.t("On this section");
  return resolved ? `${about} · ${l10n.t("settled")}` : about;
}

/** One that somebody is rewording stays the same object: with another VS Code closes its box, and what is typed is gone. */
function beingReworded({ words, range }: ThreadComment, shown: CommentThread): PlacedComment | undefined {
  const all = shown.comments as readonly PlacedComment[];
  const found = all.find((comment) => comment.mode === CommentMode.Editing && comment.words === words);
  if (found) found.at = range.start;
  return found;
}

function commentOf(comment: ThreadComment, parent: CommentThread): PlacedComment {
  const { date, words, range } = comment;
  // Untrusted: no commands behind links, no HTML, no pictures.
  const body = new MarkdownString(words);
  return {
    ...{ body, words, parent, at: range.start },
    mode: CommentMode.Preview,
    author: { name: authorOf(comment) },
    contextValue: "written",
    ...(date !== undefined && { label: date }),
  };
}

function authorOf({ by, author }: Pick<ThreadComment, "by" | "author">): string {
  const names = { supervisor: l10n.t("Supervisor"), instructor: l10n.t("Instructor"), writer: l10n.t("Writer") };
  return author === undefined ? names[by] : `${names[by]} (${author})`;
}
