/** What the client asks about supervisors' comments: the threads, and the edits that write in them. */
import {
  agenda,
  comments,
  type CommentThread,
  commentThreads,
  comparison,
  readWithin,
  rubricPage,
  type TextEdit,
} from "#core";
import type { Connection } from "vscode-languageserver";
import { rangeOf, toRange } from "./convert.ts";
import type { Note } from "./note.ts";
import * as own from "./protocol.ts";
import type { Session } from "./session.ts";

export function offerReview(connection: Connection, session: Session): void {
  connection.onRequest(own.commentsRequest, async ({ uri }: own.CommentsParams): Promise<own.Comments | null> => {
    const note = await session.ready(uri);
    if (!note) return null;
    return {
      version: note.version,
      threads: commentThreads(note.recording()).map((thread) => toThread(thread, note)),
    };
  });

  connection.onRequest(own.agendaRequest, async ({ uri }: own.CommentsParams): Promise<string | null> => {
    const settings = await session.settings.of(uri);
    const note = await session.ready(uri, settings);
    if (!note) return null;
    const { speech } = session.context(note);
    return agenda(note.recording(), note.checked(settings), ({ text, args }) => speech.say(text, args));
  });

  connection.onRequest(own.rubricRequest, async ({ uri }: own.CommentsParams): Promise<string | null> => {
    const settings = await session.settings.of(uri);
    const note = await session.ready(uri, settings);
    if (!note) return null;
    const { speech } = session.context(note);
    return rubricPage(note.recording(), note.vocabulary, note.checked(settings).findings, speech);
  });

  connection.onRequest(own.compareRequest, async ({ uri, before }: own.CompareParams): Promise<string | null> => {
    const note = await session.ready(uri);
    if (!note) return null;
    const { speech } = session.context(note);
    const earlier = readWithin(before, note.vocabulary);
    return comparison(earlier, note.recording(), ({ text, args }) => speech.say(text, args));
  });

  connection.onRequest(own.writeCommentRequest, async (params: own.WriteComment): Promise<own.CommentWritten> => {
    const note = await session.ready(params.uri);
    // The place that is meant is a place in the version that the client has seen.
    if (note?.version !== params.version) return { stale: true };
    const edits = editsOf(params, note);
    return { edits: edits.map(({ start, end, text }) => ({ range: toRange({ start, end }, note), newText: text })) };
  });
}

function editsOf(params: own.WriteComment, note: Note): readonly TextEdit[] {
  const recording = note.recording();
  const { line, character } = params.at;
  if (params.kind === "add") {
    // A line that is chosen as a whole is the turn that begins in it, or the one above.
    const end =
      character > 0 ? note.lines().offsetAt(params.at) + 1 : note.lines().offsetAt({ line: line + 1, character: 0 });
    return comments.addCommentAt(recording, end, params.by, params.words);
  }
  const offset = note.lines().offsetAt(params.at);
  const thread = commentThreads(recording).find((each) => each.comments.some(({ span }) => span.start === offset));
  const index = thread?.comments.findIndex(({ span }) => span.start === offset) ?? 0;
  const comment = thread?.comments[index];
  if (!thread || !comment) return [];
  switch (params.kind) {
    case "reply":
      return comments.reply(recording, thread, params.by, params.words);
    case "settle":
      return comments.settle(thread, recording.language);
    case "reword":
      return comments.reword(comment, params.words);
    case "remove":
      // With the comment that begins a thread goes what was answered.
      return comments.remove(index === 0 ? thread.comments : [comment]);
  }
}

function toThread({ comments: all, turn, orphan, resolved, to }: CommentThread, note: Note): own.Thread {
  return {
    orphan,
    resolved,
    ...(to !== undefined && { to }),
    ...(turn && { turn: { number: turn.index + 1, speaker: turn.speaker.name, range: rangeOf(turn.span, note) } }),
    comments: all.map(({ by, author, date, words, span }) => ({
      ...{ by, words, range: toRange(span, note) },
      ...(author !== undefined && { author }),
      ...(date !== undefined && { date }),
    })),
  };
}
