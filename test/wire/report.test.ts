/** The report, and the lenses that lead to it, over stdio. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ClassView, ShownReport } from "#core";
import {
  type ClassAnswer,
  classRequest,
  type ReportAnswer,
  reportRequest,
  type PlacedRange,
  turnPlaceRequest,
} from "#protocol";
import type { CodeLens } from "vscode-languageserver-protocol";
import { abilities, connect, type Wire } from "../support/wire.ts";
import { folderWith } from "../unit/disk/folders.ts";

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

describe("the recordings of a folder over stdio", () => {
  const session = (number: number, share: string): string =>
    text.replace("worker: Sam", `group: Tenants\nsession: ${String(number)}\nworker: Sam`) + share;
  const turns = (count: number, who: string): string => `\n**${who}:** word\n`.repeat(count);
  let wire: Wire;
  let folder: string;
  const place = (file: string): string => pathToFileURL(join(folder, file)).href;
  before(async () => {
    folder = folderWith({
      "b.recording.md": session(5, turns(20, "Maria")),
      "c/a.recording.md": session(4, "\n**Tina:** Some nights I want to kill myself.\n"),
      "other.recording.md": session(6, "").replace("Tenants", "Elders"),
      "readme.md": "# Hello\n",
    });
    wire = await connect(abilities, { recordingsOnly: true, reports: true }, undefined, folder);
    await wire.open(place("b.recording.md"), session(5, turns(20, "Maria")).replace("session: 5", "session: 7"));
  });
  after(async () => {
    await wire.end();
  });

  it("stand over time behind the report of one of a group, which is as the editor has it", async () => {
    const { shown } = await wire.connection.sendRequest<ReportAnswer>(reportRequest, { uri: place("b.recording.md") });
    const { sections, points } = shown as ShownReport;
    assert.equal(sections.at(-1)?.title, "Over time: the group Tenants");
    assert.deepEqual(
      points?.["series-0"]?.map(({ label }) => label),
      ["4", "7"],
    );
    const rows = sections.at(-1)?.tables[0]?.rows.map((row) => [row[1]?.text, row[1]?.file]);
    assert.deepEqual(rows, [
      ["c/a.recording.md", place("c/a.recording.md")],
      ["b.recording.md", place("b.recording.md")],
    ]);
  });

  it("are those of the folder, without a draft that is in none, wherever the server was started", async () => {
    const before = process.cwd();
    process.chdir(folder);
    const other = await connect().finally(() => process.chdir(before));
    await other.open("untitled:Untitled-1", session(9, ""));
    const { files } = await other.connection.sendRequest<ClassAnswer>(classRequest, {
      folder: pathToFileURL(folder).href,
    });
    assert.deepEqual(files.map(({ file }) => file).toSorted(), [
      "b.recording.md",
      "c/a.recording.md",
      "other.recording.md",
    ]);
    await other.end();
  });

  it("are a row each in the class view, whoever may be in danger first, and only those that are chosen", async () => {
    const ask = async (only?: readonly string[]): Promise<ClassAnswer & { readonly shown: ClassView }> =>
      wire.connection.sendRequest(classRequest, { folder: pathToFileURL(folder).href, ...(only && { only }) });
    const all = await ask();
    assert.deepEqual(all.files.map(({ file }) => file).toSorted(), [
      "b.recording.md",
      "c/a.recording.md",
      "other.recording.md",
    ]);
    const [safety, recordings] = all.shown.sections;
    assert.match(safety?.sentences[0]?.text ?? "", /^c\/a\.recording\.md: words that may be about danger.*turn 4/);
    assert.deepEqual(
      recordings?.tables[0]?.rows.map(([file]) => file?.text),
      ["b.recording.md", "c/a.recording.md", "other.recording.md"],
    );
    const one = await ask([place("other.recording.md")]);
    assert.equal(one.files.length, 3);
    assert.deepEqual(
      one.shown.sections[1]?.tables[0]?.rows.map(([file]) => file?.text),
      ["other.recording.md"],
    );
  });
});
