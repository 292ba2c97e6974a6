/** What a person sees in VS Code for the Web: there is no disk, no process and no Node. */
import * as vscode from "vscode";
import { extensionId } from "../../scripts/vscode/names.ts";
import { course } from "../unit/packs/pack.ts";
import { memory } from "./memory.ts";

const session = `---
recording: group
worker: Sam
members: [Begoña, Íñigo]
---

## Beginning

**Sam:** Where shall we begin?

**Begoña → Íñigo:** 🙂 You told me that it would pass. #mutual-support #nonsens

**Íñigo:** It did, in the end.
`;

function check(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

async function until<T>(what: string, ask: () => T | undefined | PromiseLike<T | undefined>): Promise<T> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain for ${what}.`);
}

const unknown = (uri: vscode.Uri): vscode.Diagnostic | undefined =>
  vscode.languages
    .getDiagnostics(uri)
    .find(({ code }) => (typeof code === "object" ? code.value : code) === "unknown-tag");

const placeOf = (document: vscode.TextDocument, words: string): vscode.Position =>
  document.positionAt(document.getText().indexOf(words));

describe("a recording in VS Code for the Web, in a folder that is on no disk", () => {
  let document: vscode.TextDocument;

  before(async () => {
    const uri = memory.write("/folder/first.recording.md", session);
    document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
  });

  it("runs in a worker of the browser, without Node", () => {
    check(vscode.env.uiKind === vscode.UIKind.Web, "this is a page");
    check(!("versions" in process) && typeof self === "object", "there is no Node");
    check(vscode.extensions.getExtension(extensionId) !== undefined, "the extension is there");
  });

  it("is asked questions, at their places", async () => {
    const found = await until("a finding", () => unknown(document.uri));
    check(document.getText(found.range) === "#nonsens", "it stands at the tag");
  });

  it("explains a tag under the pointer", async () => {
    const at = placeOf(document, "utual-support");
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      at,
    );
    const words = hovers
      .flatMap(({ contents }) => contents)
      .map((each) => (each instanceof vscode.MarkdownString ? each.value : ""));
    check(/mutual support/i.test(words.join()), `the hover says what it means: ${words.join().slice(0, 100)}`);
  });

  it("offers the concepts that a tag may name", async () => {
    const at = placeOf(document, "#nonsens").translate(0, 1);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      at,
    );
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    check(
      labels.some((label) => label.includes("mutual-support")),
      labels.slice(0, 5).join(),
    );
  });

  it("has an outline", async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    check(
      symbols.some(({ name }) => name.includes("Beginning")),
      symbols.map(({ name }) => name).join(),
    );
  });

  it("is read again after every edit", async () => {
    await until("the finding", () => unknown(document.uri));
    const edit = new vscode.WorkspaceEdit();
    const at = placeOf(document, "#nonsens");
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, "#nonsens".length)), "#same-boat");
    await vscode.workspace.applyEdit(edit);
    await until("the finding to go", () => (unknown(document.uri) ? undefined : true));
  });

  it("has its report", async () => {
    await vscode.commands.executeCommand("processRecordings.openReport");
    await until("the report's tab", () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof vscode.TabInputWebview),
    );
  });

  it("says of what needs a computer that it does, and breaks nothing off", async () => {
    for (const command of ["exportPack", "installPack", "export", "import"]) {
      let isDone = false;
      const doing = vscode.commands.executeCommand(`processRecordings.${command}`).then(() => (isDone = true));
      // It waits until somebody has read what it says.
      await until(`${command} to come to its end`, async () => {
        await vscode.commands.executeCommand("notifications.clearAll");
        return isDone ? true : undefined;
      });
      await doing;
    }
  });

  it("asks again after the server was started anew", async () => {
    await vscode.commands.executeCommand("processRecordings.restartServer");
    const uri = memory.write("/folder/second.recording.md", session);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await until("a finding", () => unknown(uri));
  });
});

describe("the folder that is open in VS Code for the Web", () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const write = async (path: string, text: string): Promise<vscode.Uri> => {
    const uri = vscode.Uri.joinPath(folder!.uri, ...path.split("/"));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  };
  const asking = `---
recording: group
group: On the web
session: 2
worker: Sam
members: [Maria, Tina]
---

**Maria → Tina:** How is the little one? #kitchen-table
`;

  const hallway = `- id: hallway
  group: dynamic
  label: { en: Hallway }
  definition: What is said between the doors.
  sources:
    - { author: Campbell, year: 2025, confirmed: true }
`;

  it("gives the words of its course packs to recordings, as soon as they are there", async () => {
    const uri = await write("web/second.recording.md", asking);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await until("the tag that no pack knows", () => unknown(uri));
    for (const [path, text] of Object.entries(course)) await write(`.process-recordings/packs/sowk487/${path}`, text);
    await write(".process-recordings.yaml", "pack: sowk487\n");
    await until("the words of the pack", () => (unknown(uri) ? undefined : true));
  });

  it("hears of a course pack whose folder is moved in, and moved out again", async () => {
    const uri = await write("moved/recording.md", asking.replace("#kitchen-table", "#kitchen-table #hallway"));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const [outside, inside] = ["moved/aside", "moved/.process-recordings"].map((path) =>
      vscode.Uri.joinPath(folder!.uri, ...path.split("/")),
    ) as [vscode.Uri, vscode.Uri];
    const own = {
      "pack.yaml": "name: hall\nversion: 1.0.0\ntitle: Hall\nextends: sowk487\n",
      "concepts/own.yaml": hallway,
    };
    for (const [path, text] of Object.entries(own)) await write(`moved/aside/packs/hall/${path}`, text);
    await write("moved/.process-recordings.yaml", "pack: hall\n");
    await until("the tag that no pack knows", () => unknown(uri));
    await vscode.workspace.fs.rename(outside, inside);
    await until("the words of the pack", () => (unknown(uri) ? undefined : true));
    await vscode.workspace.fs.rename(inside, outside);
    await until("the tag that no pack knows any more", () => unknown(uri));
  });

  it("is looked through for people and sessions", async () => {
    await write("web/first.recording.md", asking.replace("session: 2", "session: 1").replaceAll("Tina", "Walburga"));
    await until("somebody of a file that is not open", async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        "Walburga",
      );
      return found.find(({ location }) => location.uri.path.endsWith("/web/first.recording.md"));
    });
  });
});
