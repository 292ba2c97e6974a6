/** Definitions, references, highlights and symbols of the workspace, over stdio and over a folder. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DocumentHighlight, Location, SymbolInformation } from "vscode-languageserver-protocol";
import { connectTo } from "../../scripts/testing/client.ts";
import { abilities, buildServer, connect, startProgram, type Wire } from "../support/wire.ts";
import { below, folderWith } from "../unit/disk/folders.ts";
import { course } from "../unit/packs/pack.ts";

const text = `---
recording: group
group: Tuesday parents
session: 4
worker: Sam
members: [Maria, Tina]
pack: sowk487
---

**Maria:** It isn't only me. #same-boat
**Tina → Maria:** No. #same-boat #kitchen-table
> Supervisor (KL): What told you?

## Reflection

I saw #same-boat twice.
`;
const other = text.replace("session: 4", "session: 5").replace("pack: sowk487\n", "");

describe("a client that knows of one folder only", () => {
  it("has it looked through", async () => {
    await buildServer();
    const rootUri = pathToFileURL(folderWith({ "a.recording.md": other })).href;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- older clients send nothing else
    const wire = await connectTo(startProgram(["--stdio"]), { capabilities: {}, rootUri });
    const found = await wire.connection.sendRequest<SymbolInformation[]>("workspace/symbol", { query: "Tuesday" });
    assert.deepEqual(
      found.map(({ name }) => name),
      ["Tuesday parents 5"],
    );
    await wire.end();
  });
});

describe("where people and concepts are named", () => {
  let wire: Wire;
  let folder: string;
  let uri: string;
  const place = (file: string): string => pathToFileURL(join(folder, file)).href;
  before(async () => {
    folder = folderWith({
      "a.recording.md": text,
      "b.recording.md": other,
      "readme.md": "# Hello #same-boat\n",
      ...below(".process-recordings/packs/sowk487", course),
    });
    uri = place("a.recording.md");
    wire = await connect(abilities, { docs: "file:///docs/" }, undefined, folder);
    // What is open counts, and not what the disk has.
    await wire.open(uri, text.replace("twice", "twice, no, thrice"));
  });
  after(async () => {
    await wire.end();
  });

  const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });
  const ask = <T>(method: string, params: object): Promise<T> => wire.connection.sendRequest(method, params);
  const short = ({ uri: found, range }: Location): string =>
    `${found.slice(found.lastIndexOf("/") + 1)}:${String(range.start.line)}:${String(range.start.character)}`;

  it("a concept is defined in the file of its pack, or on the page of ours; a person in the header", async () => {
    const [own] = await ask<Location[]>("textDocument/definition", at(10, 38));
    assert.match(own?.uri ?? "", /sowk487\/concepts\/[\w-]+\.yaml$/);
    const [built] = await ask<Location[]>("textDocument/definition", at(9, 34));
    assert.equal(built?.uri, "file:///docs/concepts/same-boat.md");
    assert.deepEqual((await ask<Location[]>("textDocument/definition", at(10, 4))).map(short), ["a.recording.md:5:17"]);
    assert.deepEqual(await ask<Location[]>("textDocument/definition", at(14, 2)), []);
  });

  it("a concept is used in this file and in the others of the folder; a person in this recording", async () => {
    const context = { includeDeclaration: true };
    const uses = await ask<Location[]>("textDocument/references", { ...at(9, 34), context });
    assert.deepEqual(uses.map(short).sort(), [
      "a.recording.md:10:22",
      "a.recording.md:15:6",
      "a.recording.md:9:29",
      "b.recording.md:14:6",
      "b.recording.md:8:29",
      "b.recording.md:9:22",
    ]);
    const people = await ask<Location[]>("textDocument/references", { ...at(9, 4), context });
    assert.deepEqual(people.map(short), ["a.recording.md:5:10", "a.recording.md:9:2", "a.recording.md:10:9"]);
    const spoken = await ask<Location[]>("textDocument/references", {
      ...at(9, 4),
      context: { includeDeclaration: false },
    });
    assert.equal(spoken.length, 2);
    const lit = await ask<DocumentHighlight[]>("textDocument/documentHighlight", at(9, 34));
    assert.equal(lit.length, 3);
  });

  it("sessions, people, concepts and supervisors' comments are symbols of the workspace", async () => {
    const names = async (query: string): Promise<string[]> =>
      (await ask<SymbolInformation[]>("workspace/symbol", { query })).map(
        ({ name, containerName }) => `${containerName ?? ""} ${name}`,
      );
    assert.deepEqual((await names("tuesday")).sort(), [
      "a.recording.md Tuesday parents 4",
      "b.recording.md Tuesday parents 5",
    ]);
    assert.deepEqual((await names("same")).sort(), ["a.recording.md #same-boat", "b.recording.md #same-boat"]);
    // As people type in editors that filter themselves: with the sign, or letters of the words.
    for (const typed of ["#same", "smbt"])
      assert.deepEqual((await names(typed)).sort(), ["a.recording.md #same-boat", "b.recording.md #same-boat"], typed);
    assert.deepEqual(await names("wtoldy"), []);
    assert.deepEqual((await names("told you")).sort(), [
      "a.recording.md What told you?",
      "b.recording.md What told you?",
    ]);
    assert.ok((await names("")).includes("a.recording.md Tina"));
    assert.deepEqual(await names("no such thing"), []);
  });
});
