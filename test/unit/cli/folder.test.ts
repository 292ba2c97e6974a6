/** `check` over many files: in order, by all threads, and never stopped by one bad file. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Rule, rules } from "#core";
import { createProgress } from "../../../cli/src/check/progress.ts";
import { markdownIn } from "../../../cli/src/find.ts";
import { terminalOf } from "../../../cli/src/terminal.ts";
import { sayIn } from "../../../cli/src/words.ts";
import { runHere } from "./here.ts";
import { buildCli, type Ended, folderOf, program, runIn, runWith, snapshot } from "./program.ts";

before(async function () {
  this.timeout(60_000);
  await buildCli();
});

const turns = "**Maria:** Hello. #nonsense-tag\n\n**Tina → Maria:** Hello.\n\n";

function nameOf(index: number): string {
  return `${String(index).padStart(5, "0")}.recording.md`;
}

/** A folder `work` with so many recordings, each with up to so many turns. */
function many(count: number, most = 7): string {
  const files = Array.from({ length: count }, (_, index): [string, string] => [
    `work/${nameOf(index)}`,
    turns.repeat(1 + (index % most)),
  ]);
  return folderOf(Object.fromEntries(files));
}

/** Runs `check` on a folder's `work` in this process. */
const check = (folder: string, means: Parameters<typeof runHere>[1], ...more: readonly string[]) =>
  runHere(["check", join(folder, "work"), ...more], means);

/** The files that text output has findings of, in its order. */
function filesIn({ out }: Pick<Ended, "out">): string[] {
  return out.split("\n").flatMap((line) => /([^/]+\.recording\.md)$/.exec(line)?.[1] ?? []);
}

describe("check of many files", () => {
  it("says the same in the same order, however many threads there are", async () => {
    const folder = many(300);
    const names = Array.from({ length: 300 }, (_, index) => nameOf(index));
    for (const format of ["text", "json"]) {
      const [one, three] = [
        await check(folder, { threads: { program, most: 1 } }, "--format", format),
        await check(folder, { threads: { program, most: 3 } }, "--format", format),
      ];
      assert.deepEqual([three.code, three.err], [1, ""]);
      assert.equal(three.out, one.out);
      if (format === "text") assert.deepEqual(filesIn(one), names);
      else {
        const { files, summary } = JSON.parse(one.out) as {
          files: { uri: string; findings: unknown[] }[];
          summary: Record<string, number>;
        };
        assert.deepEqual(
          files.map(({ uri }) => uri.slice(uri.lastIndexOf("/") + 1)),
          names,
        );
        assert.equal(
          summary["findings"],
          files.reduce((sum, { findings }) => sum + findings.length, 0),
        );
      }
    }
  }).timeout(60_000);

  it("goes on when a worker breaks down, and names the file that it was at", async () => {
    const folder = many(400, 30);
    const breaking = join(folder, "breaking.cjs");
    writeFileSync(
      breaking,
      `const { parentPort } = require("node:worker_threads");
       parentPort.on("message", () => { throw new Error("the writer's words"); });
       parentPort.postMessage("ready");`,
    );
    const { code, out, err } = await check(folder, { threads: { program: breaking, most: 2 } });
    assert.equal(code, 2);
    const [, broken] =
      /^[^\n]*\/(\d{5}\.recording\.md): Something of ours broke on this file\.[^\n]*\n$/.exec(err) ?? [];
    assert.ok(broken, err);
    const names = Array.from({ length: 400 }, (_, index) => nameOf(index));
    assert.deepEqual(
      filesIn({ out }),
      names.filter((name) => name !== broken),
    );
  }).timeout(60_000);

  it("does everything itself when no worker can be started", async () => {
    const folder = many(100);
    const { code, out, err } = await check(folder, { threads: { program: join(folder, "nowhere.cjs"), most: 3 } });
    assert.deepEqual([code, err, filesIn({ out }).length], [1, "", 100]);
  }).timeout(60_000);

  it("keeps its memory flat: 2,000 files go through a heap that a quarter of them would fill", () => {
    // Some 60 turns a file; read, they take a hundred kilobytes and more.
    const { code, err } = runWith({ node: ["--max-old-space-size=64"] }, many(2000, 60), "check", "work");
    assert.deepEqual([code, err], [1, ""]);
  }).timeout(120_000);

  it("leaves nothing behind at Ctrl-C", async () => {
    const folder = many(2000);
    const before = snapshot(folder);
    const child = spawn(process.execPath, [program, "check", "work"], { cwd: folder });
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
    assert.deepEqual([code, signal], [null, "SIGINT"]);
    assert.deepEqual(snapshot(folder), before);
  }).timeout(60_000);
});

describe("bad files among good ones", () => {
  it("are each one line with a reason, and the others are checked", () => {
    const folder = folderOf({
      "work/a.recording.md": turns,
      "work/binary.recording.md": Buffer.from([80, 75, 3, 4, 0, 0]),
      "work/large.recording.md": "",
      "work/latin.recording.md": Buffer.from("Mar\u00eda: hola\n", "latin1"),
      "work/utf16.recording.md": Buffer.from(`\uFEFF${turns}`, "utf16le"),
      "work/z.recording.md": turns,
      // No recording, and nobody named it.
      "work/picture.md": Buffer.from([137, 80, 78, 71, 0]),
    });
    truncateSync(join(folder, "work/large.recording.md"), 100 * 1024 * 1024);
    symlinkSync("loop.recording.md", join(folder, "work/loop.recording.md"));
    symlinkSync("..", join(folder, "work/up"));
    symlinkSync("nowhere", join(folder, "work/dangling.recording.md"));
    const { code, out, err } = runIn(folder, "check", "work");
    assert.equal(code, 2);
    assert.deepEqual(filesIn({ out }), ["a.recording.md", "z.recording.md"]);
    assert.deepEqual(err.trimEnd().split("\n"), [
      "work/binary.recording.md: This is not a text file: byte 4 is zero.",
      "work/large.recording.md: This file is larger than 64 MB and is not read.",
      "work/latin.recording.md:1:4: This is not valid UTF-8: byte 3 (0xED) is no character. Save the file as UTF-8.",
      "work/utf16.recording.md: This is UTF-16, as byte 0 (0xFF) says. Save the file as UTF-8.",
    ]);
  });

  it("a file and a folder that may not be read", () => {
    const folder = folderOf({
      "work/a.recording.md": turns,
      "work/b.recording.md": turns,
      "work/in/c.recording.md": "",
    });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "work/b.recording.md"), 0);
    chmodSync(join(folder, "work/in"), 0);
    // Who may do everything is somebody else here: 65534 is “nobody”.
    const user = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const { code, out, err } = runWith(user, folder, "check", "work");
    chmodSync(join(folder, "work/in"), 0o755);
    assert.equal(code, 2);
    assert.deepEqual(filesIn({ out }), ["a.recording.md"]);
    assert.equal(
      err,
      "work/in: You may not look into this folder.\nwork/b.recording.md: You may not read this file.\n",
    );
  });

  it("a file that goes while others are read", async () => {
    const folder = many(3);
    const first: Rule = {
      ...rules[0]!,
      id: "goes-away",
      options: {},
      check: () => (rmSync(join(folder, "work", nameOf(1)), { force: true }), []),
    };
    const { code, out, err } = await check(folder, { rules: [first, ...rules] });
    assert.equal(code, 2);
    assert.deepEqual(filesIn({ out }), [nameOf(0), nameOf(2)]);
    assert.match(err, /00001\.recording\.md: There is no such file\.\n$/);
  });

  it("a folder that goes while it is walked", () => {
    const { files, closed } = markdownIn(join(folderOf({}), "gone"));
    assert.deepEqual([files, closed.map(({ why }) => why.text)], [[], ["This folder is no longer there."]]);
  });

  it("a link to itself that is named", () => {
    const folder = folderOf({ "a.recording.md": turns });
    symlinkSync("loop.md", join(folder, "loop.md"));
    const { code, out, err } = runIn(folder, "check", "loop.md", "a.recording.md");
    assert.deepEqual(
      [code, filesIn({ out }), err],
      [2, ["a.recording.md"], "loop.md: This link leads back to itself.\n"],
    );
  });

  it("a file on which our code breaks", async () => {
    const folder = many(2);
    const broken: Rule = Object.defineProperty({ ...rules[0]! }, "last", {
      get: () => {
        throw new Error("the writer's words");
      },
    });
    const { code, out, err } = await check(folder, { rules: [broken] });
    assert.deepEqual([code, out], [2, ""]);
    assert.equal(err.match(/recording\.md: Something of ours broke on this file\./g)?.length, 2);
    assert.doesNotMatch(err, /the writer's words/);
  });
});

describe("progress", () => {
  it("is shown after a while, now and then, and goes at the end", () => {
    const shown: string[] = [];
    let now = 0;
    const progress = createProgress(1000, sayIn("es"), { progress: (text) => void shown.push(text) }, () => now);
    for (let step = 0; step < 70; step++) {
      progress.step();
      now += 10;
    }
    progress.end();
    assert.deepEqual(shown, ["41 de 1000 archivos…", "51 de 1000 archivos…", "61 de 1000 archivos…", ""]);
  });

  it("stands on a terminal only, and makes way for what is printed", () => {
    const written: string[] = [];
    const stream = (name: string, isTTY: boolean): unknown => ({
      isTTY,
      write: (text: string) => written.push(`${name} ${text}`),
    });
    const terminal = (isTTY: boolean) =>
      terminalOf({ stdout: stream("out", false), stderr: stream("err", isTTY), env: {} } as unknown as NodeJS.Process);
    assert.equal(terminal(false).progress, undefined);
    const { out, err, progress } = terminal(true);
    progress?.("1 of 2 files…");
    progress?.("1 of 2 files…");
    out("a\n");
    err("");
    progress?.("2 of 2 files…");
    err("b\n");
    const clear = "\r\u001B[K";
    assert.deepEqual(written, [
      `err ${clear}1 of 2 files…`,
      `err ${clear}`,
      "out a\n",
      `err ${clear}2 of 2 files…`,
      `err ${clear}`,
      "err b\n",
    ]);
  });
});
