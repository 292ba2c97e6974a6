/** `spec/format.md` § 8 over the wire: a file over 8 MB, or a line over 1 MB, never freezes the editor. */
import assert from "node:assert/strict";
import { DocumentSymbolRequest, type DocumentSymbol, HoverRequest } from "vscode-languageserver-protocol";
import { confidentialityRequest, type Gate, gateRequest, type Identifying } from "../../server/src/protocol.ts";
import { connect, type Wire } from "../support/wire.ts";

const uri = "file:///folder/first.recording.md";
const session =
  "---\nrecording: group\nworker: Sam\nmembers: [Maria, Tina]\n---\n\n## Beginning\n\n**Maria:** Hello. #nonsense-tag\n\n";

describe("a file that is too large", () => {
  let wire: Wire;
  beforeEach(async () => {
    wire = await connect(undefined, { docs: "file:///extension/docs/" });
  });
  afterEach(() => wire.end());

  const rules = async (): Promise<readonly string[]> => {
    const report = await wire.pull(uri);
    assert.equal(report.kind, "full");
    return report.items.map(({ code }) => String(code));
  };
  const outline = async (): Promise<readonly string[]> => {
    const asked = { textDocument: { uri } };
    const symbols = (await wire.connection.sendRequest(DocumentSymbolRequest.type, asked)) as DocumentSymbol[];
    return symbols.map(({ name }) => name);
  };

  for (const [what, more] of [
    ["over 8 MB", "**Tina:** So was I, all the week.\n\n".repeat(260_000)],
    ["with a line over 1 MB", `**Tina:** ${"word ".repeat(220_000)}\n\n`],
  ] as const)
    it(`${what}: one note and the headings, until it is small again`, async () => {
      await wire.open(uri, `${session}${more}## Middle\n`);
      assert.deepEqual(await rules(), ["too-large"]);
      assert.deepEqual(await outline(), ["Header", "Beginning", "Middle"]);
      const position = { line: 8, character: 20 };
      await wire.change(uri, 2, "x", { start: position, end: position });
      assert.deepEqual(await rules(), ["too-large"]);
      // Nobody has looked into it, so nobody says that there is nothing.
      const found = await wire.connection.sendRequest<Identifying[]>(confidentialityRequest, { uri });
      assert.match(found.map((each) => each.what).join(), /^This (?:file|line) is l\w+ than/);
      const gate = await wire.connection.sendRequest<Gate>(gateRequest, { uri });
      assert.deepEqual([gate.refused, gate.open.length], [true, 1]);
      assert.equal(await wire.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }), null);
      await wire.change(uri, 3, "", { start: { line: 10, character: 0 }, end: { line: 1e6, character: 0 } });
      assert.ok((await rules()).includes("unknown-tag"));
    }).timeout(60_000);
});
