/** What clients cannot do, and what they leave out where the protocol wants it said. */
import assert from "node:assert/strict";
import type {
  CompletionItem,
  CompletionList,
  Hover,
  InitializeParams,
  MarkupContent,
  SymbolInformation,
} from "vscode-languageserver-protocol";
import { connect, type Wire } from "../support/wire.ts";

const uri = "file:///folder/first.recording.md";
const text = `---
recording: group
worker: Sam
members: [Mrs. O'Brien, Tina]
---

## Middle

**Mrs. O'Brien → Tina:** Me too. #same-boat

> Supervisor (KL): What told you?
`;

const ask = <T>(wire: Wire, method: string, params: object): Promise<T> =>
  wire.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...params });
const at = (line: number, character: number) => ({ position: { line, character } });

describe("clients that can do less", () => {
  it("get an outline as a list where they know no other", async () => {
    const wire = await connect({});
    await wire.open(uri, text);
    const symbols = await ask<SymbolInformation[]>(wire, "documentSymbol", {});
    assert.deepEqual(
      symbols.map(({ name, containerName, location }) => [name, containerName, location.range.start.line]),
      [
        ["Header", undefined, 0],
        ["Middle", undefined, 6],
        ["Mrs. O'Brien", "Middle", 8],
        ["#same-boat", "Mrs. O'Brien", 8],
        ["KL", "Mrs. O'Brien", 10],
      ],
    );
    assert.ok(symbols.every(({ location }) => location.uri === uri));
    await wire.end();
  });

  it("get words where they show no Markdown", async () => {
    const wire = await connect(
      {
        textDocument: {
          hover: { contentFormat: ["plaintext"] },
          completion: { completionItem: { documentationFormat: ["plaintext"] } },
        },
      },
      { docs: "file:///docs/" },
    );
    await wire.open(uri, text);
    const hovered = async (line: number, character: number): Promise<MarkupContent> =>
      (await ask<Hover>(wire, "hover", at(line, character))).contents as MarkupContent;
    const person = await hovered(8, 4);
    assert.equal(person.kind, "plaintext");
    assert.match(person.value, /^Mrs\. O'Brien · member\n\n- 1 of 1 turns \(100 %\)\n/);
    const concept = await hovered(8, 36);
    assert.match(concept.value, /^All in the same boat · dynamic of mutual aid\n/);
    assert.match(concept.value, /\nMore about All in the same boat \(file:\/\/\/docs\/concepts\/same-boat\.md\)$/);
    assert.doesNotMatch(concept.value, /[*\\]/);
    const list = await ask<CompletionList>(wire, "completion", at(8, 43));
    const item = await wire.connection.sendRequest<CompletionItem>("completionItem/resolve", list.items[0]!);
    assert.equal((item.documentation as MarkupContent).kind, "plaintext");
    assert.doesNotMatch((item.documentation as MarkupContent).value, /\*\*/);
    await wire.end();
  });

  for (const [what, capabilities] of [
    ["which semantic tokens they ask for", { textDocument: { semanticTokens: {} } }],
    [
      "what they resolve",
      { textDocument: { completion: { completionItem: { resolveSupport: {} } }, codeAction: { resolveSupport: {} } } },
    ],
    ["how they count", { general: { positionEncodings: null } }],
  ] as const)
    it(`are served although they leave out ${what}`, async () => {
      const wire = await connect(capabilities as unknown as InitializeParams["capabilities"]);
      await wire.open(uri, text);
      assert.equal(wire.result.capabilities.positionEncoding, "utf-16");
      assert.ok(await ask<Hover | null>(wire, "hover", at(8, 4)));
      await wire.end();
    });
});
