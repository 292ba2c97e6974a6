/** The report, and the lenses that lead to it, over stdio. */
import assert from "node:assert/strict";
import type { ShownReport } from "#core";
import { type ReportAnswer, reportRequest, type PlacedRange, turnPlaceRequest } from "#protocol";
import type { CodeLens } from "vscode-languageserver-protocol";
import { abilities, connect, type Wire } from "../support/wire.ts";

const uri = "file:///a.recording.md";
const text = `---
recording: group
worker: Sam
members: [Maria, Tina]
---

# Tuesday

## Beginning

**Sam:** How was the week?

**Maria → Sam:** Long. #sharing-data

**Tina → Maria:** Mine, too.
*(nods)*
`;

describe("the report over stdio", () => {
  let wire: Wire;
  before(async () => {
    wire = await connect(abilities, { recordingsOnly: true, reports: true });
    await wire.open(uri, text);
  });
  after(async () => {
    await wire.end();
  });
  const ask = <T>(method: string, params: object): Promise<T> =>
    wire.connection.sendRequest(method, { uri, ...params });
  const shownOf = async (params: object = {}): Promise<{ version: number; shown: ShownReport }> => {
    const { version, shown } = await ask<ReportAnswer>(reportRequest, params);
    return { version, shown: shown as ShownReport };
  };

  it("has the figures of the file as it is now", async () => {
    const before = await shownOf();
    assert.equal(before.version, 1);
    assert.equal(before.shown.figures.participation.turns, 3);
    await wire.change(uri, 2, text.replace("Long.", "Long. Very long."));
    const after = await shownOf();
    assert.equal(after.version, 2);
    assert.equal(after.shown.figures.participation.words, before.shown.figures.participation.words + 2);
    await wire.change(uri, 3, text);
  });

  it("has those of a stretch, and of everything where the stretch does not exist", async () => {
    const { shown } = await shownOf({ turns: [1, 2] });
    assert.deepEqual(shown.figures.turns, [1, 2]);
    assert.match(shown.scope, /^The figures are of turns 2–3, 2 of 3\./);
    assert.deepEqual(shown.report.figures.turns, [0, 2]);
    assert.deepEqual((await shownOf({ turns: [1, 99] })).shown.figures.turns, [0, 2]);
  });

  it("lets a count go when the text has changed, and never answers with old figures for a new text", async () => {
    const many = `${text}\n${"**Maria:** My sitter backed out again, who else?\n\n**Tina:** Me.\n\n".repeat(2000)}`;
    await wire.change(uri, 4, many);
    const first = ask<ReportAnswer>(reportRequest, {});
    await wire.change(uri, 5, text);
    const { version, shown } = await first;
    // Whichever came first, figures and version belong together.
    const turns = (shown as ShownReport | undefined)?.figures.participation.turns;
    assert.ok(turns === undefined || (turns === 3) === (version === 5), `${String(turns)} turns in version ${version}`);
    assert.equal((await shownOf()).shown.figures.participation.turns, 3);
  });

  it("knows where turns stand, from the label to the end of the words", async () => {
    const place = await ask<PlacedRange>(turnPlaceRequest, { turns: [1, 2] });
    const lines = text.split("\n");
    assert.ok(lines[place.start.line]?.startsWith("**Maria → Sam"));
    assert.ok(lines[place.end.line]?.startsWith("*(nods)*"));
    assert.equal(await ask(turnPlaceRequest, { turns: [7, 9] }), null);
  });

  it("has no answer for what is no recording", async () => {
    assert.equal(await wire.connection.sendRequest(reportRequest, { uri: "file:///nothing.md" }), null);
  });

  it("stands above the first heading and each phase", async () => {
    const textDocument = { uri };
    const found = await wire.connection.sendRequest<CodeLens[]>("textDocument/codeLens", { textDocument });
    assert.deepEqual(
      found.map(({ range }) => text.split("\n")[range.start.line]),
      ["# Tuesday", "## Beginning"],
    );
    const resolved = await Promise.all(
      found.map((lens) => wire.connection.sendRequest<CodeLens>("codeLens/resolve", lens)),
    );
    assert.deepEqual(
      // Sam has four of seven words; Tina speaks to Maria.
      resolved.map(({ command }) => [command?.title, command?.command, command?.arguments]),
      [
        ["Report", "processRecordings.openReport", [uri, null]],
        [
          "3 turns · worker 57 % of the words · member to member: 1 · tags: 1",
          "processRecordings.openReport",
          [uri, [0, 2]],
        ],
      ],
    );
  });

  it("is led to by lenses only where the client has said that it can open reports", async () => {
    const other = await connect();
    await other.open(uri, text);
    const lenses = await other.connection.sendRequest("textDocument/codeLens", { textDocument: { uri } });
    assert.equal(lenses, null);
    await other.end();
  });
});
