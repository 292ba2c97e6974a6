/** Our own requests about supervisors' comments, over stdio. */
import assert from "node:assert/strict";
import {
  agendaRequest,
  type Comments,
  commentsRequest,
  type CommentWritten,
  rubricRequest,
  writeCommentRequest,
} from "#protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { connect, type Wire } from "../support/wire.ts";

const uri = "file:///a.recording.md";
const text = `---
recording: group
worker: Sam
members: [Maria, Tina]
---

**Maria:** My sitter backed out, and what I told Tina: is no label here.

Tina → Maria: Call the Y.
`;

describe("requests about comments", () => {
  let wire: Wire;
  let document: TextDocument;
  before(async () => {
    wire = await connect();
    document = TextDocument.create(uri, "markdown", 1, text);
    await wire.open(uri, text);
  });
  after(async () => {
    await wire.end();
  });
  const ask = <T>(method: string, params: object): Promise<T> =>
    wire.connection.sendRequest(method, { uri, ...params });
  const by = { by: "supervisor", author: "KL", date: "2026-02-12" };

  /** Does what the client does with the answer: it edits, and the server hears of it. */
  const write = async (params: object): Promise<CommentWritten> => {
    const written = await ask<CommentWritten>(writeCommentRequest, { version: document.version, ...params });
    if (!written.edits) return written;
    const next = document.version + 1;
    const edits = written.edits.map(({ range, newText }) => ({ range, newText }));
    document = TextDocument.create(uri, "markdown", next, TextDocument.applyEdits(document, edits));
    await wire.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: next },
      contentChanges: [{ text: document.getText() }],
    });
    return written;
  };
  const threads = (): Promise<Comments> => ask<Comments>(commentsRequest, {});

  it("write a comment at the turn of a line, and find it with its turn", async () => {
    await write({ kind: "add", at: { line: 8, character: 0 }, by, words: "What told you?" });
    assert.match(document.getText(), /Y\.\n> Supervisor \(KL, 2026-02-12, to Tina “Call the Y”\): What told you\?\n$/);
    const { version, threads: found } = await threads();
    assert.equal(version, 2);
    assert.deepEqual(
      found.map(({ turn, resolved, orphan }) => [
        turn?.number,
        turn?.speaker,
        turn?.range.start.line,
        resolved,
        orphan,
      ]),
      [[2, "Tina", 8, false, false]],
    );
    assert.deepEqual(found[0]?.comments, [
      {
        by: "supervisor",
        author: "KL",
        date: "2026-02-12",
        words: "What told you?",
        range: { start: { line: 9, character: 2 }, end: { line: 9, character: 67 } },
      },
    ]);
  });

  it("answer, reword, settle and take out what begins at a place", async () => {
    const at = { line: 9, character: 2 };
    await write({ kind: "reply", at, by: { by: "writer" }, words: "They laughed." });
    await write({ kind: "reword", at, words: "What did you see?" });
    await write({ kind: "settle", at });
    assert.match(document.getText(), /“Call the Y”\) \[resolved\]: What did you see\?\n> Reply: They laughed\.\n$/);
    assert.match(await ask<string>(agendaRequest, {}), /^# For supervision\n/);
    await write({ kind: "remove", at });
    assert.equal(document.getText(), text);
  });

  it("show the rubric of the course", async () => {
    assert.match(await ask<string>(rubricRequest, {}), /^# Rubric\n[^]*\n## Mutual aid, with the lines that show it/);
    assert.equal(await wire.connection.sendRequest(rubricRequest, { uri: "file:///b.md" }), null);
  });

  it("write nothing into another version than the one that is meant, above all turns, or without words", async () => {
    const add = { kind: "add", at: { line: 8, character: 0 }, by, words: "Hm." };
    assert.deepEqual(await write({ ...add, version: 1 }), { stale: true });
    assert.deepEqual(await write({ ...add, at: { line: 1, character: 0 } }), { edits: [] });
    assert.deepEqual(await write({ ...add, words: "  " }), { edits: [] });
    assert.equal(await wire.connection.sendRequest(commentsRequest, { uri: "file:///b.md" }), null);
  });
});
