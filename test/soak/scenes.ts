/** What happens to servers: killed while somebody types, a poisoned file, a hundred files, a folder that vanishes. */
import { once } from "node:events";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { hostile } from "../support/hostile.ts";
import { random } from "../support/random.ts";
import { sessionText } from "../support/sessions.ts";
import { randomEdit } from "../support/texts.ts";
import { putPipe } from "../unit/disk/folders.ts";
import { createWorld, findingsIn, type World } from "./world.ts";

/** A figure of a scene, as the report has it. */
export interface Seen {
  readonly what: string;
  readonly value: string;
}

export interface Scene {
  readonly name: string;
  /** Figures, or an error that says what went wrong. */
  readonly play: () => Promise<readonly Seen[]>;
}

const uriOf = (name: string): string => `file:///soak/${name}.recording.md`;
const findings = async ({ client }: World, uri: string): Promise<string> => findingsIn(await client.pull(uri), uri);

async function timed<T>(act: () => Promise<T>): Promise<[ms: number, result: T]> {
  const started = performance.now();
  const result = await act();
  return [performance.now() - started, result];
}

async function endWell(world: World): Promise<void> {
  await world.settle();
  const code = await world.end();
  if (code !== 0 || world.faults.length > 0)
    throw new Error([...world.faults, `It ended with ${String(code)}.`].join("\n"));
}

function expect(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise);
}

/** Types into a file while questions are on their way. */
async function type(world: World, uri: string, edits: number, seed: number): Promise<void> {
  const next = random(seed);
  for (let at = 0; at < edits; at++) {
    await world.edit(uri, randomEdit(world.texts.get(uri)?.getText() ?? "", next));
    world.ask("textDocument/semanticTokens/full", { textDocument: { uri } });
  }
}

export const scenes: readonly Scene[] = [
  {
    name: "Killed with −9 while somebody types, and started anew with the editor's text",
    async play() {
      const uri = uriOf("killed");
      let slowest = 0;
      for (let seed = 1; seed <= 5; seed++) {
        const [first, other] = [await createWorld(), await createWorld()];
        for (const world of [first, other]) {
          await world.open(uri, sessionText(3));
          await type(world, uri, 50, seed);
        }
        const gone = once(first.client.child, "close");
        first.client.child.kill("SIGKILL");
        await gone;
        const text = first.texts.get(uri)?.getText() ?? "";
        await other.client.save(uri);
        const expected = await findings(other, uri);
        await endWell(other);
        const [ms, again] = await timed(async () => {
          const world = await createWorld();
          await world.open(uri, text);
          return [world, await findings(world, uri)] as const;
        });
        expect(again[1] === expected, `Seed ${seed}: other findings after the restart.`);
        await endWell(again[0]);
        slowest = Math.max(slowest, ms);
      }
      return [
        {
          what: "from the start of the new server to the same findings, slowest of 5",
          value: `${slowest.toFixed(0)} ms`,
        },
      ];
    },
  },
  {
    name: "A poisoned recording beside an ordinary one",
    async play() {
      const world = await createWorld();
      const uri = uriOf("ordinary");
      await world.open(uri, sessionText(2));
      const expected = await findings(world, uri);
      let [slowest, worst] = [0, ""];
      for (const [name, make] of Object.entries(hostile)) {
        const poisoned = uriOf(`poisoned-${encodeURIComponent(name)}`);
        await world.open(poisoned, make(1_000));
        world.ask("textDocument/diagnostic", { textDocument: { uri: poisoned } });
        await world.edit(uri, { start: 0, end: 0, text: "" });
        const [ms, found] = await timed(() => findings(world, uri));
        expect(found === expected, `Other findings beside “${name}”.`);
        if (ms > slowest) [slowest, worst] = [ms, name];
        await world.settle();
        await world.close(poisoned);
      }
      await endWell(world);
      return [
        { what: "kinds of poison", value: String(Object.keys(hostile).length) },
        { what: `longest wait for the ordinary one's findings (${worst})`, value: `${slowest.toFixed(0)} ms` },
      ];
    },
  },
  {
    name: "A hundred recordings open at once",
    async play() {
      const world = await createWorld();
      const uris = Array.from({ length: 100 }, (_, index) => uriOf(`one-of-many-${index}`));
      const [openMs] = await timed(async () => {
        for (const [index, uri] of uris.entries())
          await world.open(uri, sessionText(1 + (index % 9), `Group ${index}`));
        await Promise.all(uris.map((uri) => findings(world, uri)));
      });
      const waits: number[] = [];
      for (const uri of uris) {
        await world.edit(uri, { start: 200, end: 200, text: "x" });
        const [ms] = await timed(() => findings(world, uri));
        waits.push(ms);
      }
      const memory = world.memoryMb();
      await endWell(world);
      const slow = waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? NaN;
      return [
        { what: "opened, and all findings there", value: `${(openMs / 1000).toFixed(1)} s` },
        { what: "a key in each of them, until its findings (95 %)", value: `${slow.toFixed(1)} ms` },
        ...(memory === undefined ? [] : [{ what: "resident memory", value: `${memory.toFixed(0)} MB` }]),
      ];
    },
  },
  {
    name: "A folder with pipes that never answer, which vanishes while its files are open and comes back",
    async play() {
      const folder = mkdtempSync(join(tmpdir(), "process-recordings-soak-"));
      const files = [1, 2, 3].map((number) => join(folder, `session-${number}.recording.md`));
      files.forEach((file, index) => writeFileSync(file, sessionText(index + 1)));
      for (const name of ["pipe.recording.md", ".process-recordings.yaml", ".process-recordings/packs/a/pack.yaml"])
        putPipe(join(folder, name));
      const world = await createWorld(folder);
      const uri = pathToFileURL(files[0] ?? folder).href;
      await world.open(uri, sessionText(1));
      const before = await findings(world, uri);
      renameSync(folder, `${folder}-gone`);
      await world.client.save(uri);
      await type(world, uri, 30, 1);
      for (const method of ["references", "definition"])
        world.ask(`textDocument/${method}`, {
          ...{ textDocument: { uri }, position: { line: 10, character: 3 }, context: { includeDeclaration: true } },
        });
      world.ask("workspace/symbol", { query: "Maria" });
      await world.settle();
      await world.rewrite(uri, sessionText(1));
      expect((await findings(world, uri)) === before, "Other findings when the folder is gone.");
      renameSync(`${folder}-gone`, folder);
      await world.client.save(uri);
      world.ask("workspace/symbol", { query: "Maria" });
      await world.settle();
      expect((await findings(world, uri)) === before, "Other findings when the folder is back.");
      await endWell(world);
      rmSync(folder, { recursive: true });
      return [{ what: "requests answered without the folder", value: String(world.counts.answered) }];
    },
  },
  {
    name: "Two windows on one folder",
    async play() {
      const folder = mkdtempSync(join(tmpdir(), "process-recordings-soak-"));
      const file = join(folder, "session-1.recording.md");
      writeFileSync(file, sessionText(1));
      const uri = pathToFileURL(file).href;
      const worlds = [await createWorld(folder), await createWorld(folder)];
      for (const world of worlds) await world.open(uri, sessionText(1));
      await Promise.all(worlds.map((world) => type(world, uri, 100, 7)));
      for (const world of worlds) await world.client.save(uri);
      const [one, other] = await Promise.all(worlds.map((world) => findings(world, uri)));
      expect(one === other, "The windows say different things of the same text.");
      await Promise.all(worlds.map(endWell));
      rmSync(folder, { recursive: true });
      return [{ what: "keys in each window", value: "100" }];
    },
  },
];
