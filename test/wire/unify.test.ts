/** Two spellings of one person over the sessions of a group, through the real server: here as there, or there as here. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type CodeAction,
  DiagnosticRefreshRequest,
  type InitializeParams,
  type TextDocumentEdit,
} from "vscode-languageserver-protocol/node";
import { abilities, connect, type Wire } from "../support/wire.ts";
import { folderWith } from "../unit/disk/folders.ts";

const session = (number: number, name: string, more = ""): string =>
  `---\nrecording: group\ngroup: Tuesday parents\nsession: ${number}\nworker: Sam\nmembers: [${name}, Tina${more}]\n---\n\n` +
  `**${name} → Tina:** Hello.\n\n**Tina:** Hello, ${name}.\n\n**Sam:** Coralie's sitter came.\n`;

const files = { "three.recording.md": session(3, "Coralie"), "four.recording.md": session(4, "Coaralie") };

/** A client that resolves actions and lets changes be confirmed. */
const able: InitializeParams["capabilities"] = {
  textDocument: {
    ...abilities.textDocument,
    codeAction: { ...abilities.textDocument?.codeAction, resolveSupport: { properties: ["edit"] }, dataSupport: true },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    diagnostics: { refreshSupport: true },
  },
};

describe("one person in two spellings over the wire", () => {
  let wire: Wire;
  afterEach(async () => {
    await wire.end();
  });

  /** Opens session 4 and asks what can be done about the name in its list, once the folder has been looked at. */
  const offered = async (folder: string, capabilities: InitializeParams["capabilities"]): Promise<CodeAction[]> => {
    let refresh = (): void => undefined;
    const refreshed = new Promise<void>((resolve) => (refresh = resolve));
    const listen = (connection: Wire["connection"]): void => {
      connection.onRequest(DiagnosticRefreshRequest.type, () => refresh());
    };
    wire = await connect(capabilities, {}, listen, folder);
    const uri = pathToFileURL(join(folder, "four.recording.md")).href;
    await wire.open(uri, files["four.recording.md"]);
    await refreshed;
    const at = { line: 5, character: 12 };
    const params = { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [] } };
    const actions = await wire.connection.sendRequest<CodeAction[]>("textDocument/codeAction", params);
    return actions.filter(({ diagnostics }) => diagnostics?.[0]?.code === "inconsistent-name");
  };
  /** What a file is when its sure places are changed. */
  const written = (text: string, edits: TextDocumentEdit["edits"]): string => {
    const lines = text.split("\n");
    for (const edit of edits.toReversed()) {
      if (!("newText" in edit) || ("annotationId" in edit && edit.annotationId !== "named")) continue;
      const { start, end } = edit.range;
      const line = lines[start.line] ?? "";
      lines[start.line] = line.slice(0, start.character) + edit.newText + line.slice(end.character);
    }
    return lines.join("\n");
  };
  const resolved = async (action: CodeAction | undefined): Promise<readonly TextDocumentEdit[]> => {
    assert.ok(action && action.edit === undefined);
    const { edit } = await wire.connection.sendRequest<CodeAction>("codeAction/resolve", action);
    return edit?.documentChanges as TextDocumentEdit[];
  };

  it("is written as before in this file, or as here in the others, and asks where it may be somebody else", async () => {
    const folder = folderWith(files);
    const actions = await offered(folder, able);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ["Write “Coralie” here, as before", "Write “Coaralie” in the other sessions, too"],
    );
    const [here, ...noMore] = await resolved(actions[0]);
    assert.deepEqual([here?.textDocument.version, noMore], [1, []]);
    assert.equal(written(files["four.recording.md"], here?.edits ?? []), session(4, "Coralie"));
    const [there, ...none] = await resolved(actions[1]);
    assert.deepEqual(
      [there?.textDocument, none],
      [{ uri: pathToFileURL(join(folder, "three.recording.md")).href, version: null }, []],
    );
    const onDisk = readFileSync(join(folder, "three.recording.md"), "utf8");
    assert.equal(written(onDisk, there?.edits ?? []), session(3, "Coaralie"));
    const doubtful = there?.edits.filter((edit) => "annotationId" in edit && edit.annotationId === "mentioned");
    assert.deepEqual(
      doubtful?.map(({ range }) => range.start),
      [{ line: 12, character: 9 }],
    );
  });

  it("is left alone where one of the files knows two people of these names, which says so", async () => {
    const both = { ...files, "five.recording.md": session(5, "Coralie", ", Coaralie") };
    const [, others] = await offered(folderWith(both), able);
    const refused = wire.connection.sendRequest("codeAction/resolve", others);
    await assert.rejects(refused, /five\.recording\.md: “Coaralie” is somebody else in this recording\./);
  });

  it("brings its edits at once to clients that want them so", async () => {
    const { workspace = {} } = able;
    const actions = await offered(folderWith(files), { ...abilities, workspace });
    assert.deepEqual(
      actions.map(({ edit }) => edit?.documentChanges?.length),
      [1, 1],
    );
  });
});
