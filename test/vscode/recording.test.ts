import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  completionsAt,
  extension,
  hoverAt,
  languageServers,
  openFile,
  openNewFile,
  ourDiagnostics,
  placeOf,
  sample,
  until,
} from "./support.ts";

const session = `---
recording: group
worker: Sam
members: [Maria, Tina]
---

## Beginning

**Sam:** Where shall we begin?

**Maria → Tina:** You told me that it would pass. #mutual-support

**Tina:** It did, in the end.
`;

describe("a recording", () => {
  it("wakes the extension, which starts one language server", async () => {
    await openFile(sample);
    await until("the extension to be active", () => extension().isActive || undefined);
    await until("a language server", () => languageServers()[0]);
    assert.equal(languageServers().length, 1);
  });

  it("is asked questions", async () => {
    const { document } = await openFile(sample);
    const [first] = await until("a finding", () => nonEmpty(ourDiagnostics(document)));
    assert.ok(first);
    assert.match(first.message, /\w/);
    assert.ok(document.validateRange(first.range).isEqual(first.range), "its place is in the document");
  });

  it("explains a tag under the pointer", async () => {
    const { document } = await openNewFile("hover.recording.md", session);
    const place = placeOf(document, "utual-support");
    const hover = await until("a hover", async () => nonEmpty(await hoverAt(document, place)));
    assert.match(hover, /mutual support/i);
  });

  it("offers the concepts that a tag may name", async () => {
    const { document } = await openNewFile("completion.recording.md", session.replace("the end.", "the end. #mut"));
    const place = placeOf(document, "#mut\n").translate(0, 4);
    const labels = await until("completions", async () => ours(await completionsAt(document, place)));
    assert.ok(labels.length > 0);
  });

  it("is read again after every edit", async () => {
    const editor = await openNewFile("edit.recording.md", session);
    const { document } = editor;
    const place = placeOf(document, "#mutual-support").translate(0, 1);
    const unknown = () => ourDiagnostics(document).filter(({ code }) => codeOf(code) === "unknown-tag");
    await editor.edit((edit) => edit.insert(place, "wrong-tag #"));
    const [found] = await until("the unknown tag to be found", () => nonEmpty(unknown()));
    assert.ok(found?.range.contains(place), "it is marked where it stands");
    await vscode.commands.executeCommand("undo");
    await until("the finding to go", () => (unknown().length === 0 ? true : undefined));
  });

  it("leads from a tag to what it means, to all who use it, and finds sessions and people by name", async () => {
    const { document } = await openFile(sample);
    const place = placeOf(document, "ame-boat");
    const asked = [document.uri, place] as const;
    const [page] = await until("a definition", async () =>
      nonEmpty(await vscode.commands.executeCommand<vscode.Location[]>("vscode.executeDefinitionProvider", ...asked)),
    );
    assert.match(page?.uri.path ?? "", /\/docs\/concepts\/same-boat\.md$/);
    const uses = await vscode.commands.executeCommand<vscode.Location[]>("vscode.executeReferenceProvider", ...asked);
    assert.ok(new Set(uses.map(({ uri }) => uri.path)).size > 1, "other recordings of the folder use it, too");
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      "vscode.executeWorkspaceSymbolProvider",
      "Lucille",
    );
    assert.ok(symbols.some(({ name }) => name === "Lucille"));
  });

  it("loses nothing when the server is killed while somebody types", async () => {
    const { document } = await openNewFile("killed.recording.md", session);
    await until("a language server", () => nonEmpty(languageServers()));
    const [before] = languageServers();
    assert.ok(before !== undefined);
    const place = placeOf(document, "#mutual-support").translate(0, 1);
    const insert = async (words: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, place, words);
      await vscode.workspace.applyEdit(edit);
    };
    await insert("wrong-");
    process.kill(before, "SIGKILL");
    // Letter by letter from the last, at one place: several messages that cannot be written.
    for (const letter of "-yrev") await insert(letter);
    await until("another server in its place", () => languageServers().find((pid) => pid !== before));
    await insert("so-");
    const found = await until("the finding, with all that was typed", () =>
      ourDiagnostics(document).find(({ code, range }) => {
        return codeOf(code) === "unknown-tag" && document.getText(range) === "#so-very-wrong-mutual-support";
      }),
    );
    assert.ok(found);
  });

  it("works on after the server was started anew", async () => {
    const { document } = await openFile(sample);
    const [before] = await until("a language server", () => nonEmpty(languageServers()));
    await vscode.commands.executeCommand("processRecordings.restartServer");
    const after = await until("another server in its place", () => {
      const running = languageServers();
      return running.length === 1 && running[0] !== before ? running[0] : undefined;
    });
    assert.notEqual(after, before);
    await until("a finding", () => nonEmpty(ourDiagnostics(document)));
    const place = placeOf((await openFile("hover.recording.md")).document, "utual-support");
    const active = vscode.window.activeTextEditor?.document;
    assert.ok(active);
    await until("a hover", async () => nonEmpty(await hoverAt(active, place)));
  });
});

function nonEmpty<T extends { readonly length: number }>(found: T): T | undefined {
  return found.length > 0 ? found : undefined;
}

/** The editor's own word completion also offers what stands in the file, without the sign. */
function ours(labels: readonly string[]): readonly string[] | undefined {
  return nonEmpty(labels.filter((label) => /mutual.(support|demand)/i.test(label)));
}

function codeOf(code: vscode.Diagnostic["code"]): string | number | undefined {
  return typeof code === "object" ? code.value : code;
}
