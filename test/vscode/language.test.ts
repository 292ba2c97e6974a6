/** The language features that show in the editor: each seen once in VS Code itself. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { openNewFile, ourDiagnostics, placeOf, until } from "./support.ts";

const session = `---
recording: group
group: Language features
session: 2
worker: Sam
members: [Maria, Tina]
---

## Beginning

**Sam:** Tina, where shall we begin?

**Tina:** Not with me.
> Feelings: I held my breath.
> Analysis: She waits for Maria.

**Maria:** You told me that it would pass. #mutual-support

<!-- recording-disable-next-turn closed-question-run: so -->
Tina: It did.
Tina: In the end.
`;

async function ask<T>(command: string, ...given: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(command, ...given);
}

describe("the language features of the editor", () => {
  let editor: vscode.TextEditor;
  let uri: vscode.Uri;
  beforeEach(async () => {
    editor = await openNewFile("language.recording.md", session);
    ({ uri } = editor.document);
    await until("the recording to be read", async () => {
      const found = await ask<vscode.DocumentSymbol[] | undefined>("vscode.executeDocumentSymbolProvider", uri);
      return (found?.length ?? 0) > 0 || undefined;
    });
  });
  const replaced = async (edits: readonly vscode.TextEdit[] | undefined): Promise<string> => {
    const edit = new vscode.WorkspaceEdit();
    edit.set(uri, [...(edits ?? [])]);
    await vscode.workspace.applyEdit(edit);
    const text = editor.document.getText();
    await ask("undo");
    return text;
  };

  it("renames a person, and refuses a name that another has", async () => {
    const place = placeOf(editor.document, "Tina:**").translate(0, 1);
    const edit = await ask<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", uri, place, "Rosa");
    assert.equal(edit.get(uri).length, 5);
    await assert.rejects(ask("vscode.executeDocumentRenameProvider", uri, place, "Maria"), /somebody else/);
  });

  it("offers to write things otherwise, and does so", async () => {
    const { document } = editor;
    const range = new vscode.Range(placeOf(document, "In the end"), placeOf(document, "In the end"));
    const kind = vscode.CodeActionKind.Refactor.value;
    const actions = await ask<vscode.CodeAction[]>("vscode.executeCodeActionProvider", uri, range, kind, 20);
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes("Write the dialogue as a table of four columns"), titles.join(", "));
    const join = actions.find(({ title }) => title === "Join this turn to the one before");
    assert.match(await replaced(join?.edit?.get(uri)), /Tina: It did\. In the end\.\n$/);
  });

  it("lets selections grow, hints and links show", async () => {
    const { document } = editor;
    const place = placeOf(document, "breath");
    const [range] = await ask<vscode.SelectionRange[]>("vscode.executeSelectionRangeProvider", uri, [place]);
    const texts: string[] = [];
    for (let each = range; each; each = each.parent!) texts.push(document.getText(each.range));
    assert.ok(texts.includes("I held my breath."), texts.join(" | "));
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await ask<vscode.InlayHint[]>("vscode.executeInlayHintProvider", uri, all);
    assert.ok(
      hints.some(({ label }) => label === "→ Tina"),
      JSON.stringify(hints),
    );
    const links = await ask<vscode.DocumentLink[]>("vscode.executeLinkProvider", uri);
    assert.ok(links.some(({ target }) => target?.path.endsWith("/rules/closed-question-run.md")));
  });

  it("shows turns in the Markdown preview, and ordinary Markdown as ever", async () => {
    const render = (): Promise<string> => ask<string>("markdown.api.render", editor.document);
    assert.ok(!(await render()).includes("pr-turn"), "nobody looks at it");
    await ask("markdown.showPreviewToSide", uri);
    const html = await until("the preview to be dressed", async () => {
      const shown = await render();
      return shown.includes("pr-turn") ? shown : undefined;
    });
    assert.match(html, /<span class="pr-tag" title="Mutual support">#mutual-support<\/span>/);
    assert.ok(!(await ask<string>("markdown.api.render", "**Sam:** One. #taboo\n")).includes("pr-"));
    await ask("workbench.action.closeOtherEditors");
  });

  it("formats the file", async () => {
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await ask<vscode.TextEdit[] | undefined>("vscode.executeFormatDocumentProvider", uri, options);
    assert.match(await replaced(edits), /-->\n\*\*Tina:\*\* It did\.\n\n\*\*Tina:\*\* In the end\.\n$/);
  });

  it("goes to the next question, turn without a tag and comment, and folds remarks", async () => {
    await until("a question", () => ourDiagnostics(editor.document).length > 0 || undefined);
    const line = (): number => editor.selection.active.line;
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await ask("processRecordings.nextUntaggedTurn");
    assert.equal(editor.document.lineAt(line()).text, "**Sam:** Tina, where shall we begin?");
    await ask("processRecordings.nextUntaggedTurn");
    assert.equal(editor.document.lineAt(line()).text, "**Tina:** Not with me.");
    await ask("processRecordings.nextFinding");
    assert.ok(ourDiagnostics(editor.document).some(({ range }) => range.start.line === line()));
    const asked = line();
    await ask("processRecordings.nextUnansweredComment");
    assert.equal(line(), asked, "no comment waits, so the cursor stays");
    // The list of kinds is answered as a person does it: the first choice is all remarks.
    const folding = ask("processRecordings.foldRemarks");
    await new Promise((resolve) => setTimeout(resolve, 500));
    await ask("workbench.action.acceptSelectedQuickOpenItem");
    await folding;
    await until("the remarks to be folded", () => (editor.visibleRanges.length > 1 ? true : undefined));
    await ask("processRecordings.showRemarks");
    await until("the remarks to be shown", () => (editor.visibleRanges.length === 1 ? true : undefined));
  });
});
