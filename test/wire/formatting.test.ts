/** Formatting over stdio, and the line of whoever speaks next where a setting asks for it. */
import assert from "node:assert/strict";
import { ConfigurationRequest, type TextEdit } from "vscode-languageserver-protocol";
import { abilities, connect, type Wire } from "../support/wire.ts";

const uri = "file:///format.recording.md";
const text = "---\nrecording: group\nworker: Sam\nmembers: [Tina]\n---\n\nSam: One.\nTina: Two.\n\n";

describe("formatting over the wire", () => {
  let wire: Wire;
  let onType: object = {};
  before(async () => {
    wire = await connect(
      { ...abilities, workspace: { ...abilities.workspace, configuration: true } },
      {},
      (connection) => {
        connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({ onType })));
      },
    );
    await wire.open(uri, text);
  });
  after(async () => {
    await wire.end();
  });
  const options = { tabSize: 2, insertSpaces: true };
  const ask = (method: string, params: object): Promise<TextEdit[] | null> =>
    wire.connection.sendRequest(method, { textDocument: { uri }, options, ...params });

  it("is of the file or of some lines", async () => {
    const all = await ask("textDocument/formatting", {});
    assert.deepEqual(
      all?.map(({ range, newText }) => [range.start.line, newText]),
      [
        [6, "**Sam:** "],
        [7, "**Tina:** "],
        [6, "\n\n"],
      ],
    );
    const range = { start: { line: 7, character: 2 }, end: { line: 7, character: 3 } };
    const some = await ask("textDocument/rangeFormatting", { range });
    assert.deepEqual(
      some?.map(({ range: at }) => at.start.line),
      [7],
    );
  });

  it("begins the next line only where that is switched on", async () => {
    const typed = { position: { line: 8, character: 0 }, ch: "\n" };
    assert.equal(await ask("textDocument/onTypeFormatting", typed), null);
    onType = { nextSpeaker: true };
    await wire.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.deepEqual(
      (await ask("textDocument/onTypeFormatting", typed))?.map(({ newText }) => newText),
      ["\n**Sam:** "],
    );
  });
});
