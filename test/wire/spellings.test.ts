/** One file whose URI has two spellings: VS Code escapes brackets (and the colon of a drive) where Node does not. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ShownReport } from "#core";
import {
  type ClassAnswer,
  classRequest,
  type Explained,
  explainRequest,
  type ReportAnswer,
  reportRequest,
} from "#protocol";
import {
  type CodeAction,
  DiagnosticRefreshRequest,
  type Location,
  type SymbolInformation,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol/node";
import { abilities, connect, type Wire } from "../support/wire.ts";
import { below, folderWith } from "../unit/disk/folders.ts";
import { course } from "../unit/packs/pack.ts";

const name = "One (draft).recording.md";
const session = (number: number, who: string, more = ""): string =>
  `---\nrecording: group\ngroup: Tuesday parents\nsession: ${number}\nworker: Sam\nmembers: [${who}, Tina]\n${more}---\n\n` +
  `**${who}:** Hello. #same-boat\n\n**Tina:** Hello.\n`;
/** What is typed and not saved moves the words of the member three lines down. */
const typed = (text: string): string => text.replace("---\n\n**", "---\n\n**Sam:** Welcome.\n\nAll sit.\n\n**");

describe("a file whose URI the client writes otherwise", () => {
  let wire: Wire;
  let folder: string;
  const written = (file: string): string =>
    pathToFileURL(join(folder, file)).href.replace("(", "%28").replace(")", "%29");
  afterEach(() => wire.end());

  it("is one file for references, symbols, the class view and the report", async () => {
    folder = folderWith({ [name]: session(1, "Coralie"), "two.recording.md": session(2, "Coralie") });
    wire = await connect(abilities, { reports: true }, undefined, folder);
    const uri = written(name);
    // What was looked at before it was opened was under Node's spelling.
    await wire.connection.sendRequest("workspace/symbol", { query: "" });
    await wire.open(uri, typed(session(1, "Coralie")));
    const ask = <T>(method: string, params: object): Promise<T> => wire.connection.sendRequest(method, params);
    const uses = await ask<Location[]>("textDocument/references", {
      ...{ textDocument: { uri }, position: { line: 12, character: 24 } },
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      uses.map((use) => [use.uri, use.range.start.line]),
      [
        [uri, 12],
        [written("two.recording.md"), 8],
      ],
    );
    const people = await ask<SymbolInformation[]>("workspace/symbol", { query: "Coralie" });
    assert.deepEqual(
      people.map(({ location }) => location.uri),
      [uri, written("two.recording.md")],
    );
    const { files } = await ask<ClassAnswer>(classRequest, { folder: pathToFileURL(folder).href });
    assert.deepEqual(
      files.map((file) => file.uri),
      [uri, written("two.recording.md")],
    );
    const { shown } = await ask<ReportAnswer>(reportRequest, { uri });
    const rows = (shown as ShownReport).sections.at(-1)?.tables[0]?.rows;
    assert.deepEqual(
      rows?.map((row) => row[1]?.file),
      [uri, written("two.recording.md")],
    );
  });

  it("has a name also where it is escaped by nobody", async () => {
    folder = folderWith();
    wire = await connect(abilities, {}, undefined, folder);
    const uri = `${pathToFileURL(folder).href}/100%.recording.md`;
    await wire.open(uri, session(1, "Coralie"));
    const people = await wire.connection.sendRequest<SymbolInformation[]>("workspace/symbol", { query: "Coralie" });
    assert.deepEqual(
      people.map(({ containerName }) => containerName),
      ["100%.recording.md"],
    );
    const asked = { uri, rule: "silent-member" };
    const { decisions } = await wire.connection.sendRequest<Explained>(explainRequest, asked);
    assert.ok(decisions.length > 0);
  });

  it("is chosen in the class view under either spelling", async () => {
    folder = folderWith({ [name]: session(1, "Coralie"), "two.recording.md": session(2, "Coralie") });
    wire = await connect(abilities, { reports: true }, undefined, folder);
    const only = [written(name)];
    const asked = { folder: pathToFileURL(folder).href, only };
    const { shown } = await wire.connection.sendRequest<ClassAnswer>(classRequest, asked);
    assert.match(JSON.stringify(shown), /One \(draft\)/);
  });

  it("is edited once, where it is now, when a concept gets another id", async () => {
    const text = session(1, "Coralie", "pack: sowk487\n").replace("#same-boat", "#kitchen-table");
    const example = "exemplars/a (draft).recording.md";
    folder = folderWith({
      [name]: text,
      ...below(".process-recordings/packs/sowk487", { ...course, [example]: text }),
    });
    wire = await connect(abilities, {}, undefined, folder);
    const [uri, inPack] = [written(name), written(`.process-recordings/packs/sowk487/${example}`)];
    await wire.open(uri, typed(text));
    await wire.open(inPack, typed(text));
    const { changes = {} } = await wire.connection.sendRequest<WorkspaceEdit>("textDocument/rename", {
      ...{ textDocument: { uri }, position: { line: 13, character: 24 } },
      newName: "table-talk",
    });
    const drafts = Object.entries(changes).filter(([each]) => each.includes("draft"));
    assert.deepEqual(
      drafts.map(([each, edits]) => [each, edits.map(({ range }) => range.start.line)]).sort(),
      [
        [inPack, [13]],
        [uri, [13]],
      ].sort(),
    );
  });

  it("is edited as the editor has it when the others of a group write a name as this one does", async () => {
    folder = folderWith({ [name]: session(1, "Guadalupe"), "two.recording.md": session(2, "Guadalup") });
    let refresh = (): void => undefined;
    const refreshed = new Promise<void>((resolve) => (refresh = resolve));
    const capabilities = {
      ...{ ...abilities, workspace: { ...abilities.workspace, diagnostics: { refreshSupport: true } } },
      textDocument: { ...abilities.textDocument, codeAction: { resolveSupport: { properties: ["edit"] } } },
    };
    const listen = (connection: Wire["connection"]): void =>
      void connection.onRequest(DiagnosticRefreshRequest.type, () => refresh());
    wire = await connect(capabilities, {}, listen, folder);
    const uri = written(name);
    const two = written("two.recording.md");
    await wire.open(two, session(2, "Guadalup"));
    await refreshed;
    await wire.open(uri, typed(session(1, "Guadalupe")));
    const actions = await wire.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      ...{ textDocument: { uri: two }, context: { diagnostics: [] } },
      range: { start: { line: 5, character: 0 }, end: { line: 5, character: 40 } },
    });
    const others = actions.find(({ title }) => title.includes("other sessions"));
    const { edit } = await wire.connection.sendRequest<CodeAction>("codeAction/resolve", others);
    assert.deepEqual(
      Object.entries(edit?.changes ?? {}).map(([each, edits]) => [each, edits.map(({ range }) => range.start.line)]),
      [[uri, [5, 12]]],
    );
  });
});
