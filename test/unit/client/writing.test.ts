import "../../support/in-editor.ts";
import assert from "node:assert/strict";
import type * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { documentOf, Range, Uri, window, workspace, type WorkspaceEdit } from "../../support/editor.ts";

const { addReturned } = await import("../../../client/src/exchange/bring-back.ts");
const { checkConfidentiality } = await import("../../../client/src/exchange/confidentiality.ts");
const { emptyDocument } = await import("../../../client/src/empty-document.ts");

type Made = ReturnType<typeof documentOf>;

/** A window in which these documents are, and in which edits are made or not. */
function inWindow(documents: readonly Made[], applies = true): void {
  Object.assign(window, { showTextDocument: () => Promise.resolve({ revealRange: () => undefined }) });
  Object.assign(workspace, {
    textDocuments: documents,
    fs: { readDirectory: () => Promise.resolve([]) },
    openTextDocument: (given: Uri | { content: string }) =>
      Promise.resolve("content" in given ? documentOf("Untitled-1", given.content) : documents[0]),
    applyEdit({ all }: WorkspaceEdit) {
      if (applies) documents[0]?.edit(all);
      return Promise.resolve(applies);
    },
  });
}

describe("comments that are brought back", () => {
  const before = "Nadia: Hello.\n";
  const after = "Nadia: Hello.\n> Supervisor: Why?\n";

  it("are added", async () => {
    const document = documentOf("/group/1.recording.md", before);
    inWindow([document]);
    await addReturned(document as unknown as vscode.TextDocument, before, after);
    assert.equal(document.getText(), after);
  });

  it("are not added to a text that has become another one, which is said", async () => {
    const document = documentOf("/group/1.recording.md", `Today:\n${before}`);
    inWindow([document]);
    await assert.rejects(addReturned(document as unknown as vscode.TextDocument, before, after), /just changed/);
    assert.equal(document.getText(), `Today:\n${before}`);
  });

  it("are not said to be there where VS Code has not added them", async () => {
    const document = documentOf("/group/1.recording.md", before);
    inWindow([document], false);
    await assert.rejects(
      addReturned(document as unknown as vscode.TextDocument, before, after),
      /1\.recording\.md could not be written to/,
    );
  });
});

describe("a text that was imported", () => {
  const folder = Uri.file("/group") as unknown as vscode.Uri;

  it("stands in a file with a name", async () => {
    const document = documentOf("/group/1.recording.md", "");
    inWindow([document]);
    assert.equal((await emptyDocument(folder, "1", "Nadia: Hello.\n")).getText(), "Nadia: Hello.\n");
    assert.equal(document.getText(), "Nadia: Hello.\n");
  });

  it("stands in one without where VS Code does not write it there", async () => {
    inWindow([documentOf("/group/1.recording.md", "")], false);
    assert.equal((await emptyDocument(folder, "1", "Nadia: Hello.\n")).getText(), "Nadia: Hello.\n");
  });
});

describe("Check Confidentiality", () => {
  it("replaces nothing in a text that has become another one while it was asked", async () => {
    const document = documentOf("/group/1.recording.md", "Call 555-0134.\n");
    inWindow([document]);
    const range = new Range(0, 5, 0, 13);
    const fix = { title: "Take it out", edits: [{ range, newText: "…" }] };
    const answers = [[{ what: "555-0134", range, fixes: [fix] }]];
    const client = { sendRequest: () => Promise.resolve(answers.shift() ?? []) };
    Object.assign(window, {
      showInformationMessage: () => Promise.resolve(undefined),
      showQuickPick([first]: readonly { fix?: object }[]) {
        if (first?.fix) document.edit([{ uri: document.uri, range: new Range(0, 0, 0, 0), newText: "Later: " }]);
        return Promise.resolve(first);
      },
    });
    await assert.rejects(
      checkConfidentiality(client as unknown as LanguageClient, document as unknown as vscode.TextDocument),
      /just changed/,
    );
    assert.equal(document.getText(), "Later: Call 555-0134.\n");
  });
});
