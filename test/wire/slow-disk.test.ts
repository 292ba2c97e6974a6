/** A disk that takes its time, or never answers: people go on writing, and the words of the course count when they come. */
import assert from "node:assert/strict";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import { type Hover, HoverRequest } from "vscode-languageserver-protocol";
import { abilities, connect, type Wire } from "../support/wire.ts";
import { below, folderWith } from "../unit/disk/folders.ts";
import { course } from "../unit/packs/pack.ts";

const stand = fileURLToPath(new URL("../support/slow-disk.cjs", import.meta.url));
const session = `---
recording: group
worker: Sam
members: [Maria, Tina]
---

**Maria → Tina:** Who sits where? #kitchen-table
`;

describe("a slow disk over the wire", () => {
  let wire: Wire;
  let errors = "";
  let isAsked: (() => void) | undefined;
  const capabilities = { ...abilities, workspace: { ...abilities.workspace, diagnostics: { refreshSupport: true } } };
  const folder = folderWith({
    ...below(".process-recordings/packs/sowk487", course),
    ".process-recordings.yaml": "pack: sowk487\n",
  });
  const uri = pathToFileURL(join(folder, "a.recording.md")).href;
  /** Starts a server whose disk takes so long for each answer; 0: it never answers. */
  const start = async (pause: number): Promise<void> => {
    wire = await connect(
      capabilities,
      {},
      (connection) => connection.onRequest("workspace/diagnostic/refresh", () => (isAsked?.(), null)),
      folder,
      { SLOW_DISK: String(pause), NODE_OPTIONS: `--require ${JSON.stringify(stand)}` },
    );
    errors = "";
    wire.child.stderr?.on("data", (data: Buffer) => (errors += data.toString()));
  };
  const said = async (): Promise<string> => JSON.stringify(await wire.pull(uri));
  const hover = async (): Promise<Hover | null> =>
    wire.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 6, character: 38 } });

  afterEach(async () => {
    assert.equal(await wire.end(), 0);
    assert.equal(errors, "");
  });

  it("gives what is known and says that it is slow; what has come since then takes its place", async () => {
    await start(300);
    await wire.open(uri, session);
    const first = await said();
    assert.match(first, /The disk is slow, and the course pack has not come yet/);
    assert.match(first, /unknown-tag/);
    const words: string[] = [];
    for (let version = 2; !/kitchen/i.test(words.at(-1) ?? ""); version++) {
      // Typed on meanwhile: every answer is about what was typed last.
      const asked = new Promise<void>((resolve) => (isAsked = resolve));
      await wire.change(uri, version, "!", { start: { line: 6, character: 32 }, end: { line: 6, character: 32 } });
      words.push(JSON.stringify(await hover()));
      if (!/kitchen/i.test(words.at(-1) ?? "")) await asked;
    }
    const last = await said();
    assert.ok(!/The disk is slow|unknown-tag/.test(last), last);
  });

  it("that never answers holds up nobody", async () => {
    await start(0);
    await wire.open(uri, session);
    assert.match(await said(), /The disk is slow/);
    for (let version = 2; version < 20; version++) {
      await wire.change(uri, version, "!", { start: { line: 6, character: 32 }, end: { line: 6, character: 32 } });
      const report = await said();
      assert.match(report, /unknown-tag/);
    }
  });

  it("that answers in time is not noticed", async () => {
    await start(20);
    await wire.open(uri, session);
    const report = await said();
    assert.ok(!/The disk is slow|unknown-tag/.test(report), report);
  });
});
