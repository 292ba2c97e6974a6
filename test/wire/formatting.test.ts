/** Formatting over stdio, and the line of whoever speaks next where a setting asks for it. */
import assert from "node:assert/strict";
import { ConfigurationRequest, RegistrationRequest, type TextEdit } from "vscode-languageserver-protocol";
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

  it("is offered of recordings only, where the client lets it say so", async () => {
    const formats = { dynamicRegistration: true };
    const textDocument = {
      ...abilities.textDocument,
      formatting: formats,
      rangeFormatting: formats,
      onTypeFormatting: formats,
    };
    const registered = new Map<string, unknown>();
    const other = await connect({ ...abilities, textDocument }, {}, (connection) => {
      connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
        for (const { method, registerOptions } of registrations) registered.set(method, registerOptions);
      });
    });
    assert.equal(other.result.capabilities.documentFormattingProvider, undefined);
    const asked = ["textDocument/formatting", "textDocument/rangeFormatting", "textDocument/onTypeFormatting"];
    while (!asked.every((method) => registered.has(method))) await new Promise((resolve) => setTimeout(resolve, 20));
    const documentSelector = [{ language: "markdown", pattern: "**/*.recording.md" }];
    assert.deepEqual(
      asked.map((method) => registered.get(method)),
      [{ documentSelector }, { documentSelector }, { documentSelector, firstTriggerCharacter: "\n" }],
    );
    await other.end();
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
