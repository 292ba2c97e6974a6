import assert from "node:assert/strict";
import type * as vscode from "vscode";
import { completionsAt, extension, hoverAt, languageServers, openNewFile, ourDiagnostics, placeOf } from "./support.ts";

/** Looks like a recording here and there, but nothing says that it is one. */
const readme = `# Minutes

**Ann:** The meeting began at nine. #mutual-support

## Middle

**Ben:** It ended. #mut
`;

/** These run first, before any recording was opened. */
describe("ordinary Markdown", () => {
  let editor: vscode.TextEditor;

  before(async () => {
    editor = await openNewFile("minutes.md", readme);
    await extension().activate();
  });

  it("gets no hover of ours", async () => {
    const hover = await hoverAt(editor.document, placeOf(editor.document, "utual-support"));
    assert.equal(hover, "");
  });

  it("gets no completion of ours", async () => {
    const place = placeOf(editor.document, "#mut\n").translate(0, 4);
    const offered = await completionsAt(editor.document, place);
    assert.deepEqual(
      offered.filter((label) => /mutual.demand/i.test(label)),
      [],
    );
  });

  it("gets no diagnostic of ours", async () => {
    await new Promise((resolve) => setTimeout(resolve, 1500)); // nothing to wait for: it must not come
    assert.deepEqual(ourDiagnostics(editor.document), []);
  });

  it("does not start the language server", () => {
    assert.deepEqual(languageServers(), []);
  });
});
