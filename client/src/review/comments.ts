/** The supervisor's review in the editor's own Comments: everything that is said there is written into the recording. */
import {
  comments,
  type CommentReply,
  CommentMode,
  type CommentThread,
  ConfigurationTarget,
  Disposable,
  l10n,
  Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from "vscode";
import {
  type Commenter,
  type Comments,
  commentsRequest,
  type CommentWritten,
  type WriteComment,
  writeCommentRequest,
} from "#protocol";
import { applyEdits } from "../ranges.ts";
import { recognition } from "../recognition.ts";
import type { Server } from "../server.ts";
import { registerTelling, registerWriting } from "../telling.ts";
import { type PlacedComment, show, type Shown } from "./threads.ts";

type Distributed<T> = T extends unknown ? Omit<T, "uri" | "version"> : never;

/** Shows threads of the recordings that can be seen, and offers to write in them. */
export function startReview(server: Server): Disposable {
  const controller = comments.createCommentController("processRecordings.review", l10n.t("Supervision"));
  controller.options = {
    prompt: l10n.t("Comment here"),
    placeHolder: l10n.t("What do you want to say about this? It is written into the recording."),
  };
  const shown = new Map<string, Shown>();
  const looking = new Map<string, NodeJS.Timeout>();

  const ask = async (document: TextDocument): Promise<Comments | undefined> => {
    if (!recognition(document) || !server.client()?.isRunning()) return undefined;
    const client = await server.start();
    return (await client.sendRequest<Comments | null>(commentsRequest, { uri: document.uri.toString() })) ?? undefined;
  };

  const look = async (document: TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    const now = await ask(document);
    if (document.isClosed || !now) forget(uri);
    else if (now.version === document.version) shown.set(uri, show(controller, document, now, shown.get(uri)));
  };
  const lookQuietly = (document: TextDocument): Promise<void> =>
    look(document).catch((error: unknown) => server.output().error(String(error)));
  /** Once no key has been pressed for a moment: until then VS Code keeps the marks at their lines. */
  const lookSoon = (document: TextDocument, after: number): void => {
    const uri = document.uri.toString();
    clearTimeout(looking.get(uri));
    const start = (): void => {
      looking.delete(uri);
      void lookQuietly(document);
    };
    looking.set(uri, setTimeout(start, after));
  };
  const forget = (uri: string): void => {
    for (const thread of shown.get(uri)?.threads ?? []) thread.dispose();
    shown.delete(uri);
  };
  /** What is shown already is kept up with its text; the server tells of every check, and that is no reason to ask. */
  const lookAtVisible = (): void => {
    for (const { document } of window.visibleTextEditors)
      if (!shown.has(document.uri.toString()) && recognition(document)) lookSoon(document, 0);
  };

  controller.commentingRangeProvider = {
    // Any line: a comment is to the turn there, or above.
    provideCommentingRanges: (document) => (recognition(document) ? [new Range(0, 0, document.lineCount - 1, 0)] : []),
  };

  /** Whether it is written; where it is not, that is said. */
  const write = async (uri: Uri, what: Distributed<WriteComment>): Promise<boolean> => {
    const document = await workspace.openTextDocument(uri);
    const client = await server.start();
    const params = { ...what, uri: uri.toString(), version: document.version };
    const { edits } = await client.sendRequest<CommentWritten>(writeCommentRequest, params);
    if (!edits || edits.length === 0) {
      const again = l10n.t("The recording has just changed. Once more?");
      void window.showInformationMessage(edits ? l10n.t("A comment needs words, and a turn above.") : again);
      return false;
    }
    await applyEdits(uri, edits);
    await lookQuietly(document);
    return true;
  };

  const first = (thread: CommentThread): PlacedComment | undefined => thread.comments[0] as PlacedComment | undefined;
  const register = (name: string, run: (argument: never) => unknown): Disposable =>
    registerTelling(server.output, `processRecordings.review.${name}`, run);
  const registerBox = (name: string, run: (reply: CommentReply) => Promise<boolean>): Disposable =>
    registerWriting(server.output, `processRecordings.review.${name}`, run);

  const listeners = [
    controller,
    registerBox("comment", async ({ thread, text }) => {
      const by = await commenter(thread.uri);
      if (!by || !thread.range) return false;
      const at = { line: thread.range.start.line, character: thread.range.start.character };
      const isWritten = await write(thread.uri, { kind: "add", at, by, words: text });
      // What was written is shown as a thread of its own.
      if (isWritten) thread.dispose();
      return isWritten;
    }),
    registerBox("reply", async ({ thread, text }) => {
      const comment = first(thread);
      if (!comment) return false;
      return write(thread.uri, { kind: "reply", at: comment.at, by: { by: "writer" }, words: text });
    }),
    registerBox("replyAsSupervisor", async ({ thread, text }) => {
      const by = await commenter(thread.uri);
      const comment = first(thread);
      if (!comment || !by) return false;
      return write(thread.uri, { kind: "reply", at: comment.at, by, words: text });
    }),
    ...["settle", "reopen"].map((name) =>
      register(name, async (thread: CommentThread) => {
        const comment = first(thread);
        if (comment) await write(thread.uri, { kind: "settle", at: comment.at });
      }),
    ),
    register("edit", (comment: PlacedComment) => replace(comment, CommentMode.Editing, comment.words)),
    register("cancelEdit", async (comment: PlacedComment) => {
      comment.mode = CommentMode.Preview;
      await lookAt(comment.parent);
    }),
    register("saveEdit", async (comment: PlacedComment) => {
      const words = typeof comment.body === "string" ? comment.body : comment.body.value;
      if (!comment.parent) return;
      let isWritten = false;
      try {
        isWritten = await write(comment.parent.uri, { kind: "reword", at: comment.at, words });
        comment.mode = CommentMode.Preview;
      } finally {
        // VS Code has closed its box already: it is opened again, with what was typed.
        if (!isWritten) replace(comment, CommentMode.Editing, words);
      }
    }),
    register("remove", async (comment: PlacedComment) => {
      if (comment.parent) await write(comment.parent.uri, { kind: "remove", at: comment.at });
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (shown.has(document.uri.toString())) lookSoon(document, 300);
    }),
    workspace.onDidCloseTextDocument((document) => forget(document.uri.toString())),
    { dispose: () => looking.forEach((timer) => clearTimeout(timer)) },
    window.onDidChangeVisibleTextEditors(lookAtVisible),
    server.onChange(lookAtVisible),
  ];
  lookAtVisible();
  return Disposable.from(...listeners);

  function replace(comment: PlacedComment, mode: CommentMode, body: string): void {
    const { parent } = comment;
    if (parent) parent.comments = parent.comments.map((each) => (each === comment ? { ...comment, mode, body } : each));
  }

  async function lookAt(thread: CommentThread | undefined): Promise<void> {
    if (thread) await look(await workspace.openTextDocument(thread.uri));
  }
}

/** Who comments, asked once. Initials are all that a recording says of them. */
async function commenter(uri: Uri): Promise<Commenter | undefined> {
  const settings = workspace.getConfiguration("processRecordings.review", uri);
  let author = settings.get<string>("initials", "").trim();
  if (author === "") {
    const asked = await window.showInputBox({
      title: l10n.t("Your initials"),
      prompt: l10n.t("They stand before your comments, with the date. Nothing else says who you are."),
    });
    if (asked === undefined || asked.trim() === "") return undefined;
    author = asked.trim();
    await settings.update("initials", author, ConfigurationTarget.Global);
  }
  const by = settings.get<string>("role") === "instructor" ? "instructor" : "supervisor";
  return { by, author, date: today() };
}

/** The day where the supervisor is: `2026-02-12`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
