/** Rename over stdio: what may be renamed, with and without a client that lets changes be confirmed. */
import assert from "node:assert/strict";
import type {
  LinkedEditingRanges,
  PrepareRenameResult,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { below, folderWith } from "../unit/disk/folders.ts";
import { course } from "../unit/packs/pack.ts";
import { abilities, connect, type Wire } from "../support/wire.ts";

const uri = "file:///rename.recording.md";
const text = `---
recording: group
worker: Sam
members: [Maria, Tina]
---

**Tina:** It isn't only me.

**Maria → Tina:** Tina, no.

**Sam:** What did Tina's mother say?
`;

describe("renaming over the wire", () => {
  const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });
  const rename = (wire: Wire, newName: string): Promise<WorkspaceEdit> =>
    wire.connection.sendRequest("textDocument/rename", { ...at(6, 4), newName });

  it("asks about names that may be somebody else's where the client can", async () => {
    const wire = await connect({
      ...abilities,
      textDocument: { ...abilities.textDocument, rename: { prepareSupport: true } },
      workspace: {
        ...abilities.workspace,
        workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
      },
    });
    assert.deepEqual(wire.result.capabilities.renameProvider, { prepareProvider: true });
    await wire.open(uri, text);
    const prepared: PrepareRenameResult = await wire.connection.sendRequest("textDocument/prepareRename", at(6, 4));
    assert.deepEqual(prepared, {
      range: { start: { line: 6, character: 2 }, end: { line: 6, character: 6 } },
      placeholder: "Tina",
    });
    assert.equal(await wire.connection.sendRequest("textDocument/prepareRename", at(6, 16)), null);
    const { documentChanges, changeAnnotations } = await rename(wire, "Rosa");
    const { textDocument, edits } = documentChanges?.[0] as TextDocumentEdit;
    assert.deepEqual(textDocument, { uri, version: 1 });
    assert.deepEqual(
      edits.map((edit) => [edit.range.start.line, "annotationId" in edit && edit.annotationId]),
      [
        [3, "named"],
        [6, "named"],
        [8, "named"],
        [8, "named"],
        [10, "mentioned"],
      ],
    );
    assert.equal(changeAnnotations?.["mentioned"]?.needsConfirmation, true);
    await assert.rejects(rename(wire, "Maria"), /“Maria” is somebody else in this recording/);
    await wire.end();
  });

  it("gives a concept of a pack in the folder another id: in the pack and in all recordings", async () => {
    const recording = (more: string): string =>
      `---\nrecording: group\nworker: Sam\npack: sowk487\n---\n\n**Tina:** Hm. ${more}\n`;
    const folder = folderWith({
      "b.recording.md": recording("#dynamic/kitchen-table(2) #small-talk"),
      ...below(".process-recordings/packs/sowk487", course),
      ".process-recordings/packs/sowk487/templates/t.md": course["templates/opening-round.md"]!.replace(
        "opening-round",
        "t",
      ).replace("#clar", "#kitchen-table #clar"),
    });
    const place = pathToFileURL(join(folder, "a.recording.md")).href;
    const wire = await connect(abilities, {}, undefined, folder);
    await wire.open(place, recording("#?kitchen-table #mutual-support"));
    const tag = (character: number, newName: string): Promise<WorkspaceEdit> =>
      wire.connection.sendRequest("textDocument/rename", {
        textDocument: { uri: place },
        position: { line: 6, character },
        newName,
      });
    const { changes = {} } = await tag(18, "At the Kitchen Table");
    for (const [uri, edits] of Object.entries(changes)) {
      const written =
        uri === place ? recording("#?kitchen-table #mutual-support") : readFileSync(fileURLToPath(uri), "utf8");
      for (const { range, newText } of edits) {
        const line = written.split("\n")[range.start.line] ?? "";
        assert.equal(line.slice(range.start.character, range.end.character), "kitchen-table", `${uri}: ${line}`);
        assert.equal(newText, "at-the-kitchen-table");
      }
    }
    const files = Object.keys(changes).map((uri) => uri.slice(uri.lastIndexOf("/") + 1));
    assert.deepEqual(files.sort(), [
      "a.recording.md",
      "b.recording.md",
      "course.yaml",
      "first.recording.md",
      "phases.yaml",
      "rubric.yaml",
      "silent-on-ours.recording.md",
      "t.md",
    ]);
    const named = { textDocument: { uri: place }, position: { line: 6, character: 18 } };
    const prepared: PrepareRenameResult = await wire.connection.sendRequest("textDocument/prepareRename", named);
    assert.equal("placeholder" in prepared && prepared.placeholder, "kitchen-table");
    await assert.rejects(tag(18, "same boat"), /stands for something else/);
    await assert.rejects(tag(34, "support"), /keeps its name/);
    await wire.end();
  });

  it("is done letter by letter where the client does such things: from the roster, never from a label", async () => {
    const wire = await connect();
    assert.equal(wire.result.capabilities.linkedEditingRangeProvider, true);
    await wire.open(uri, text.replace("Tina's mother", "she"));
    const linked = (line: number, character: number): Promise<LinkedEditingRanges | null> =>
      wire.connection.sendRequest("textDocument/linkedEditingRange", at(line, character));
    const found = await linked(3, 20);
    assert.deepEqual(
      found?.ranges.map(({ start, end }) => [start.line, start.character, end.character]),
      [
        [3, 17, 21],
        [6, 2, 6],
        [8, 10, 14],
        [8, 18, 22],
      ],
    );
    assert.match("Rosa Ruiz", new RegExp(`^${found.wordPattern ?? ""}$`));
    assert.equal(await linked(6, 4), null);
    await wire.end();
  });

  it("changes what is sure elsewhere", async () => {
    const wire = await connect();
    assert.equal(wire.result.capabilities.renameProvider, true);
    await wire.open(uri, text);
    const { changes } = await rename(wire, "Rosa");
    assert.deepEqual(
      changes?.[uri]?.map(({ range }) => range.start.line),
      [3, 6, 8, 8],
    );
    await wire.end();
  });
});
