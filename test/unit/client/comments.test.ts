import "../../support/in-editor.ts";
import assert from "node:assert/strict";
import { commentsRequest, writeCommentRequest } from "#protocol";
import * as editor from "../../support/editor.ts";
import type { PlacedComment, Shown } from "../../../client/src/review/threads.ts";
import type { Server } from "../../../client/src/server.ts";

const { show } = await import("../../../client/src/review/threads.ts");
const { startReview } = await import("../../../client/src/review/comments.ts");

const { CommentMode, Range, documentOf } = editor;
const words = "What told you?";
const edits = [{ range: new Range(1, 0, 1, 0), newText: "> Supervisor: What told you?\n" }];

/** A review of one recording. `answer`: what the server says to a comment that is to be written. */
function review({ answer = (): unknown => ({ edits }), applies = true, initials = "KL" } = {}) {
  const said: string[] = [];
  const run = new Map<string, (given: unknown) => Promise<void>>();
  const document = documentOf("/group/1.recording.md", "Nadia: Hello.\n");
  const nothing = (): object => ({ dispose: () => undefined });
  let isDisposed = false;
  const say = (message: string): Promise<undefined> => {
    said.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(editor.comments, { createCommentController: nothing });
  Object.assign(editor.commands, {
    registerCommand(name: string, act: (given: unknown) => Promise<void>) {
      run.set(name.slice(name.lastIndexOf(".") + 1), act);
      return nothing();
    },
  });
  Object.assign(editor.window, {
    visibleTextEditors: [],
    onDidChangeVisibleTextEditors: nothing,
    showInformationMessage: say,
    showErrorMessage: say,
    showInputBox: () => Promise.resolve(undefined),
  });
  Object.assign(editor.workspace, {
    openTextDocument: () => Promise.resolve(document),
    onDidChangeTextDocument: nothing,
    onDidCloseTextDocument: nothing,
    getConfiguration: () => ({ get: (key: string) => (key === "initials" ? initials : undefined) }),
    applyEdit({ all }: editor.WorkspaceEdit) {
      if (applies) document.edit(all);
      return Promise.resolve(applies);
    },
  });
  const client = {
    isRunning: () => true,
    sendRequest(method: string) {
      if (method === commentsRequest) return Promise.resolve(null);
      assert.equal(method, writeCommentRequest);
      return Promise.resolve().then(answer);
    },
  };
  const server = { client: () => client, start: () => Promise.resolve(client), onChange: nothing };
  const output = (): object => ({ error: () => undefined });
  startReview({ ...server, output } as unknown as Server);
  const thread = {
    uri: document.uri,
    range: new Range(0, 0, 0, 0),
    comments: [] as unknown[],
    dispose: () => (isDisposed = true),
  };
  return {
    thread,
    said,
    document,
    isDisposed: () => isDisposed,
    run: (name: string, given: unknown) => run.get(name)?.(given),
  };
}

/** All that keeps a comment from being written, and what is said of it. */
const troubles: readonly (readonly [string, Parameters<typeof review>[0], RegExp])[] = [
  ["there is no turn above", { answer: () => ({ edits: [] }) }, /needs words, and a turn above/],
  ["the recording has changed", { answer: () => ({ stale: true }) }, /Once more\?/],
  ["VS Code does not make the edit", { applies: false }, /could not be written to/],
  [
    "the server has stopped",
    {
      answer() {
        throw new Error("stopped");
      },
    },
    /Something of ours broke/,
  ],
  ["nobody gives initials", { initials: "" }, /^$/],
];

describe("a comment that is typed", () => {
  it("is written, and its box goes", async () => {
    const { run, thread, said, document, isDisposed } = review();
    await run("comment", { thread, text: words });
    assert.match(document.getText(), /> Supervisor: What told you\?/);
    assert.deepEqual([isDisposed(), said], [true, []]);
  });

  for (const [trouble, given, sentence] of troubles)
    it(`stays in its box where ${trouble}: VS Code empties it when the command ends well`, async () => {
      const { run, thread, said, isDisposed } = review(given);
      await assert.rejects(async () => run("comment", { thread, text: words }), /stays where you typed it/);
      assert.equal(isDisposed(), false);
      assert.match(said.join("\n"), sentence);
    });

  it("stays there as an answer, too", async () => {
    const { run, thread } = review({ answer: () => ({ stale: true }) });
    thread.comments = [{ at: { line: 0, character: 0 } }];
    for (const name of ["reply", "replyAsSupervisor"])
      await assert.rejects(async () => run(name, { thread, text: words }), /stays where you typed it/);
  });

  it("goes on being reworded where that cannot be written", async () => {
    const { run, thread } = review({ applies: false });
    const comment = {
      at: { line: 0, character: 0 },
      words: "Before",
      body: words,
      mode: CommentMode.Editing,
      parent: thread,
    };
    thread.comments = [comment];
    await run("saveEdit", comment);
    const [shown] = thread.comments as (typeof comment)[];
    // Another object: VS Code has closed the box of the one that was saved.
    assert.notEqual(shown, comment);
    assert.deepEqual([shown?.mode, shown?.body, shown?.words], [CommentMode.Editing, words, "Before"]);
  });
});

describe("a comment that is being reworded", () => {
  const at = (line: number) => ({ line, character: 0 });
  const spoken = { by: "supervisor", words: "Before", range: { start: at(4), end: at(4) } };
  const made = { createCommentThread: () => ({ comments: [] as unknown[], dispose: () => undefined }) };
  const showing = (comment: object, before?: Shown): Shown => {
    const now = { version: 1, threads: [{ comments: [comment], resolved: false, orphan: false, to: "Tina" }] };
    return show(made as never, documentOf("/group/1.md", "") as never, now as never, before);
  };
  const first = (shown: Shown): PlacedComment => shown.threads[0]?.comments[0] as PlacedComment;

  it("keeps its box and what is typed in it while the recording goes on", () => {
    const before = showing({ ...spoken, range: { start: at(2), end: at(2) } });
    Object.assign(first(before), { mode: CommentMode.Editing });
    const comment = first(before);
    const now = first(showing(spoken, before));
    // VS Code closes the box of an object that is not there any more.
    assert.equal(now, comment);
    assert.deepEqual(now.at, at(4));
  });

  it("is shown as it stands once it is read, or says something else", () => {
    const before = showing(spoken);
    const comment = first(before);
    assert.notEqual(first(showing(spoken, before)), comment);
    Object.assign(comment, { mode: CommentMode.Editing });
    assert.equal(first(showing({ ...spoken, words: "After" }, before)).words, "After");
  });
});

describe("threads that are shown", () => {
  const at = (line: number) => ({ line, character: 0 });
  const told = (author: string, words: string) => ({
    ...{ resolved: false, orphan: false, to: "Tina" },
    comments: [{ by: "supervisor", author, words, range: { start: at(1), end: at(1) } }],
  });
  const showing = (threads: readonly object[], before?: Shown): { shown: Shown; gone: string[] } => {
    const gone: string[] = [];
    const make = () => {
      const thread = {
        comments: [] as PlacedComment[],
        dispose: () => gone.push(thread.comments[0]?.words ?? ""),
      };
      return thread;
    };
    const shown = show(
      { createCommentThread: make } as never,
      documentOf("/group/1.md", "") as never,
      { version: 1, threads } as never,
      before,
    );
    return { shown, gone };
  };

  it("stay the same, with what is typed in their boxes, when one before them comes or goes", () => {
    const { shown: before } = showing([told("KL", "One?"), told("KL", "Two?")]);
    const [one, two] = before.threads;
    const { shown: more } = showing([told("KL", "None?"), told("KL", "One?"), told("KL", "Two?")], before);
    assert.deepEqual([more.threads[1], more.threads[2]], [one, two]);
    assert.ok(more.threads[0] !== one && more.threads[1] === one && more.threads[2] === two);
    const { shown: fewer } = showing([told("KL", "Two?")], more);
    assert.ok(fewer.threads[0] === two);
    // In another order, and one that says something else now, by the same person in the same place.
    const { shown: moved } = showing([told("KL", "Two?"), told("KL", "One?"), told("KL", "None?")], more);
    assert.ok(moved.threads[0] === two && moved.threads[1] === one);
    const { shown: said } = showing([told("KL", "None?"), told("KL", "Once more?"), told("KL", "Two?")], more);
    assert.ok(said.threads[1] === one);
    const { shown: other } = showing([told("KL", "None?"), told("PR", "Once more?"), told("KL", "Two?")], more);
    assert.ok(other.threads[1] !== one && other.threads[2] === two);
  });
});
