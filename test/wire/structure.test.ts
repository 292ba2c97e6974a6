/** Selection ranges, inlay hints and links, over stdio and over a folder. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type DocumentLink,
  type InlayHint,
  ConfigurationRequest,
  type SelectionRange,
} from "vscode-languageserver-protocol";
import { abilities, connect, type Wire } from "../support/wire.ts";
import { below, folderWith } from "../unit/disk/folders.ts";
import { course } from "../unit/packs/pack.ts";

const session = (number: number): string => `---
recording: group
group: Tuesday parents
session: ${number}
worker: Sam
members: [Maria, Tina]
pack: sowk487
---

**Sam:** Tina, what happened? Say more.

**Tina:** Nothing.
`;

describe("around the words", () => {
  let wire: Wire;
  let hints: object = {};
  let uri: string;
  before(async () => {
    const folder = folderWith({
      "3.recording.md": session(3),
      "4.recording.md": session(4),
      ...below(".process-recordings/packs/sowk487", course),
    });
    uri = pathToFileURL(join(folder, "4.recording.md")).href;
    const can = {
      ...abilities,
      workspace: { ...abilities.workspace, configuration: true, inlayHint: { refreshSupport: true } },
    };
    wire = await connect(
      can,
      { docs: "file:///docs/" },
      (connection) => {
        connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({ inlayHints: hints })));
      },
      folder,
    );
    await wire.open(uri, session(4));
  });
  after(async () => {
    await wire.end();
  });
  const ask = <T>(method: string, params: object): Promise<T> =>
    wire.connection.sendRequest(method, { textDocument: { uri }, ...params });
  const all = { range: { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } } };

  it("a selection grows", async () => {
    const [range] = await ask<SelectionRange[]>("textDocument/selectionRange", {
      positions: [{ line: 9, character: 31 }],
    });
    const sizes: number[] = [];
    for (let each = range; each; each = each.parent)
      sizes.push(
        each.range.end.line === each.range.start.line
          ? each.range.end.character - each.range.start.character
          : 1000 + each.range.end.line,
      );
    assert.deepEqual(sizes, [3, 9, 30, 39, 1012]);
  });

  it("hints say to whom a turn goes, and are asked for again when the settings have changed", async () => {
    const before = await ask<InlayHint[]>("textDocument/inlayHint", all);
    assert.deepEqual(
      before.map(({ label, position }) => [label, position.line, position.character]),
      [
        ["→ Tina", 9, 5],
        ["→ Sam", 11, 6],
      ],
    );
    const asked = new Promise<void>((resolve) =>
      wire.connection.onRequest("workspace/inlayHint/refresh", () => resolve()),
    );
    hints = { addressees: false, turnNumbers: true };
    await wire.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await asked;
    assert.deepEqual(
      (await ask<InlayHint[]>("textDocument/inlayHint", all)).map(({ label }) => label),
      ["1", "2"],
    );
  });

  it("links lead to the pack and to the session before", async () => {
    let links: readonly DocumentLink[] = [];
    // The folder is looked through a little after a file was opened.
    for (let times = 0; times < 50 && links.length < 2; times++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      links = await ask<DocumentLink[]>("textDocument/documentLink", {});
    }
    assert.deepEqual(
      links.map(({ target = "", range }) => [target.slice(target.lastIndexOf("/") + 1), range.start.line]),
      [
        ["pack.yaml", 6],
        ["3.recording.md", 2],
      ],
    );
  });
});
