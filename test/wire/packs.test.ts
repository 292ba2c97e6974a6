/** Course packs through the real server: which is in force, what changes while it is written, and what is said about it. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type CompletionList,
  CompletionRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  HoverRequest,
  type InitializeParams,
  type RegistrationParams,
  RegistrationRequest,
} from "vscode-languageserver-protocol/node";
import { below, folderWith, put } from "../unit/disk/folders.ts";
import { course } from "../unit/packs/pack.ts";
import { abilities, connect, type Wire } from "../support/wire.ts";

const watching: InitializeParams["capabilities"] = {
  ...abilities,
  workspace: {
    ...abilities.workspace,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

const session = `---
recording: group
pack: sowk487
worker: Sam
members: [Maria, Tina]
---

## The work

**Maria → Tina:** How is the little one? #kitchen-table
`;

/** A client with a folder open, told when everything is to be asked again. */
async function workingIn(folder: string | undefined, options: object = {}) {
  const registered: RegistrationParams[] = [];
  let refreshes = 0;
  let heard: (() => void) | undefined;
  const wire = await connect(
    watching,
    options,
    (connection) => {
      connection.onRequest(RegistrationRequest.type, (params) => void registered.push(params));
      connection.onRequest(DiagnosticRefreshRequest.type, () => {
        refreshes++;
        heard?.();
      });
    },
    folder,
  );
  const refreshed = async (from: number): Promise<void> => {
    if (refreshes <= from) await new Promise<void>((resolve) => (heard = resolve));
  };
  return { ...wire, registered, refreshed, refreshes: () => refreshes };
}

const uriOf = (folder: string, path: string): string => pathToFileURL(join(folder, path)).href;

async function said(wire: Pick<Wire, "pull">, uri: string): Promise<string[]> {
  const report = await wire.pull(uri);
  assert.equal(report.kind, "full");
  const items = report.items as readonly Diagnostic[];
  return items
    .filter(({ code }) => /pack|unknown-tag|setting|rule/.test(String(code)))
    .map(({ code, range: { start }, message }) => `${start.line}:${start.character} ${code}: ${message as string}`);
}

const packFolder = ".process-recordings/packs/sowk487";
const concepts = `${packFolder}/concepts/course.yaml`;

describe("packs over the wire", () => {
  let wire: Awaited<ReturnType<typeof workingIn>>;
  afterEach(async () => {
    await wire.end();
  });

  it("a recording has the words of the pack that it asks for", async () => {
    const folder = folderWith(below(packFolder, course));
    wire = await workingIn(folder);
    const uri = uriOf(folder, "week4/a.recording.md");
    await wire.open(uri, session);
    assert.deepEqual(await said(wire, uri), []);
    const at = { textDocument: { uri }, position: { line: 9, character: 46 } };
    const hover = (await wire.connection.sendRequest(HoverRequest.type, at))!;
    assert.match(JSON.stringify(hover.contents), /Talk as it goes at home/);
    const heading = { textDocument: { uri }, position: { line: 7, character: 5 } };
    assert.match(JSON.stringify(await wire.connection.sendRequest(HoverRequest.type, heading)), /Talk as at home/);
    await wire.change(uri, 2, `${session}\n/`);
    const end = { textDocument: { uri }, position: { line: 11, character: 1 } };
    const list = (await wire.connection.sendRequest(CompletionRequest.type, end)) as CompletionList;
    assert.ok(list.items.some(({ label }) => label === "/Opening round"));
  });

  it("changes its words with its header", async () => {
    const folder = folderWith(below(packFolder, course));
    wire = await workingIn(folder);
    const uri = uriOf(folder, "a.recording.md");
    await wire.open(uri, session.replace("pack: sowk487\n", ""));
    assert.match((await said(wire, uri)).join(), /unknown-tag/);
    const line = { line: 2, character: 0 };
    await wire.change(uri, 2, "pack: sowk487\n", { start: line, end: line });
    assert.deepEqual(await said(wire, uri), []);
  });

  it("a pack that changes on the disk counts at once; broken, it counts as before, and that is said", async () => {
    const folder = folderWith(below(packFolder, course));
    wire = await workingIn(folder);
    const uri = uriOf(folder, "a.recording.md");
    await wire.open(uri, session);
    assert.deepEqual(await said(wire, uri), []);
    assert.ok(wire.registered.some(({ registrations }) => JSON.stringify(registrations).includes("packs/**")));
    const change = async (path: string, text: string): Promise<void> => {
      const before = wire.refreshes();
      put(folder, { [path]: text });
      await wire.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uriOf(folder, path), type: 2 }],
      });
      await wire.refreshed(before);
    };
    await change(concepts, course["concepts/course.yaml"]!.replace("id: kitchen-table", "id: table-of-the-kitchen"));
    assert.deepEqual(await said(wire, uri), [
      "2:6 invalid-pack: The course pack “sowk487” is broken (phases.yaml, line 5), so it counts as it was before.",
    ]);
    await change(`${packFolder}/phases.yaml`, "");
    await change(`${packFolder}/rubric.yaml`, "");
    // The label still names it.
    assert.deepEqual(await said(wire, uri), []);
    await change(concepts, "- id: [\n");
    assert.match(
      (await said(wire, uri)).join(),
      /^2:6 invalid-pack: .*\(concepts\/course\.yaml, line \d\), so it counts as it was before\.$/,
    );
  });

  it("a pack that is being written counts before it is saved", async () => {
    const folder = folderWith(below(packFolder, course));
    wire = await workingIn(folder);
    const [uri, pack] = [uriOf(folder, "a.recording.md"), uriOf(folder, concepts)];
    await wire.open(uri, session.replace("#kitchen-table", "#kitchen-bench"));
    assert.match((await said(wire, uri)).join(), /unknown-tag/);
    await wire.open(pack, course["concepts/course.yaml"]!);
    const before = wire.refreshes();
    await wire.change(pack, 2, course["concepts/course.yaml"]!.replace("[small talk]", "[kitchen bench]"));
    await wire.refreshed(before);
    assert.deepEqual(await said(wire, uri), []);
  });

  it("an installed pack is in force for a file that stands alone, one beside it is not", async () => {
    const folder = folderWith({
      ...below(`course/${packFolder}`, course),
      ...below("installed/sowk487", { ...course, "pack.yaml": course["pack.yaml"]!.replace("1.2.0", "2.0.0") }),
    });
    wire = await workingIn(undefined, { packs: uriOf(folder, "installed") });
    const uri = uriOf(folder, "course/a.recording.md");
    await wire.open(uri, session.replace("pack: sowk487", "pack: sowk487@1"));
    assert.deepEqual(await said(wire, uri), [
      "2:6 pack-version: This recording asks for version 1 of “sowk487”, and here is 2.0.0. Look at your tags, then change the number.",
    ]);
  });

  it("says what is wrong with files of packs and folders, at their places", async () => {
    const folder = folderWith(below(packFolder, { ...course, "concepts/course.yaml": "- id: Two words\n" }));
    wire = await workingIn(folder);
    await wire.open(uriOf(folder, concepts), "- id: Two words\n");
    assert.deepEqual(await said(wire, uriOf(folder, concepts)), [
      "0:6 invalid-pack: “Two words” cannot be an id: write small letters and digits, with - between words.",
    ]);
    const settings = uriOf(folder, ".process-recordings.yaml");
    await wire.open(settings, "pack: sowk999\nrules:\n  silent-member: loud\n");
    assert.deepEqual(await said(wire, settings), [
      "2:17 invalid-setting: “silent-member” should be one of: on, off, error, warning, information, hint.",
      "0:6 invalid-pack: There is no course pack “sowk999” here. Install it, or put its folder into .process-recordings/packs.",
    ]);
    const other = uriOf(folder, "other.yaml");
    await wire.open(other, "id: [\n");
    assert.deepEqual(await said(wire, other), []);
  });

  it("says whether an example does what its name says", async () => {
    const example = `${packFolder}/examples/unknown-tag/fires-on-a-slip.recording.md`;
    const folder = folderWith({ ...below(packFolder, course), [example]: "**Maria:** Hello. #kitchen-table\n" });
    wire = await workingIn(folder);
    await wire.open(uriOf(folder, example), "**Maria:** Hello. #kitchen-table\n");
    assert.deepEqual(await said(wire, uriOf(folder, example)), [
      "0:0 invalid-pack: The name of this file says that “unknown-tag” asks something, and it is silent.",
    ]);
  });

  it("completes and explains in files of packs and folders, also for a client that sends recordings only", async () => {
    const folder = folderWith(below(packFolder, course));
    wire = await workingIn(folder, { recordingsOnly: true });
    const pack = uriOf(folder, concepts);
    await wire.open(pack, `${course["concepts/course.yaml"]!}- id: new-one\n  related: [kit`);
    const end = { textDocument: { uri: pack }, position: { line: 11, character: 15 } };
    const list = (await wire.connection.sendRequest(CompletionRequest.type, end)) as CompletionList;
    assert.ok(list.items.some(({ label }) => label === "kitchen-table"));
    const key = { textDocument: { uri: pack }, position: { line: 1, character: 4 } };
    assert.match(
      JSON.stringify(await wire.connection.sendRequest(HoverRequest.type, key)),
      /What kind of thing it names/,
    );
    const settings = uriOf(folder, ".process-recordings.yaml");
    await wire.open(settings, "pack: \n");
    const value = { textDocument: { uri: settings }, position: { line: 0, character: 6 } };
    const packs = (await wire.connection.sendRequest(CompletionRequest.type, value)) as CompletionList;
    assert.deepEqual(
      packs.items.slice(0, 2).map(({ label }) => label),
      ["sowk487", "mutual-aid"],
    );
  });
});
