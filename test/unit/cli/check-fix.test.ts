/** `check --fix`: what is safe is done in the files, once, and nothing else is touched. */
import assert from "node:assert/strict";
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { rewriteFile } from "../../../cli/src/write-file.ts";
import { random } from "../../support/random.ts";
import { runHere } from "./here.ts";
import { buildCli, folderOf, runWith, snapshot } from "./program.ts";

const check = (...args: readonly string[]) => runHere(["check", ...args]);

/** Mechanical fixes: a row with cells too few, and aliases where a course wants one name. */
const fixable = [
  "---",
  "rules: { alias-tag: on }",
  "worker: Sam",
  "members: [Maria, Tina]",
  "---",
  "",
  "| Dialogue | My feelings | Supervisor |",
  "| --- | --- | --- |",
  "| Sam: Hello. | nervous |",
  "| Maria: I thought it was just me. #universality | better",
  "",
];

describe("check --fix", () => {
  it("writes what is safe, says how much, and a second run has nothing left to do", async () => {
    const folder = folderOf({ "a.recording.md": fixable.join("\n") });
    const { out } = await check(folder, "--fix");
    assert.match(out, /; 3 fixed\.\n$/);
    const after = readFileSync(join(folder, "a.recording.md"), "utf8");
    assert.match(after, /^\| Sam: Hello\. \| nervous \| \|$/m);
    assert.match(after, /#same-boat-universal|#same-boat/);
    const again = await check(folder, "--fix");
    assert.doesNotMatch(again.out, /fixed|table-shape|alias-tag/);
    assert.equal(readFileSync(join(folder, "a.recording.md"), "utf8"), after);
  });

  it("keeps line ends, byte-order mark, rights and links, and leaves nothing behind", async () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const before = `\uFEFF${fixable.join(end)}`;
      const folder = folderOf({ "a.recording.md": before });
      const path = join(folder, "a.recording.md");
      chmodSync(path, 0o640);
      symlinkSync(path, join(folder, "link.recording.md"));
      await check(join(folder, "link.recording.md"), "--fix");
      const after = readFileSync(path, "utf8");
      assert.notEqual(after, before);
      assert.ok(after.startsWith("\uFEFF---"));
      assert.deepEqual(new Set(after.match(/\r\n|\n|\r/g)), new Set([end]));
      assert.equal(statSync(path).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(folder).sort(), ["a.recording.md", "link.recording.md"]);
    }
  });

  it("says why a file cannot be written, and leaves it as it was", async () => {
    await buildCli();
    const folder = folderOf({ "closed/a.recording.md": fixable.join("\n") });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "closed"), 0o555);
    const before = snapshot(folder);
    // A user for whom the folder's rights count.
    const { code, err } = runWith(process.getuid?.() === 0 ? { uid: 65534 } : {}, folder, "check", "closed", "--fix");
    assert.deepEqual([code, err], [2, "closed/a.recording.md: You may not write to this folder.\n"]);
    assert.deepEqual(snapshot(folder), before);
  }).timeout(60_000);

  it("writes nothing over what somebody has changed meanwhile", () => {
    const folder = folderOf({ "a.recording.md": "now" });
    assert.match(rewriteFile(join(folder, "a.recording.md"), "before", "after")?.text ?? "", /was changed meanwhile/);
    assert.equal(readFileSync(join(folder, "a.recording.md"), "utf8"), "now");
  });

  it("over all examples and the open corpus, damaged at random (seeds 1 to 40): once is enough, and words stay", async () => {
    const files = ["examples", "test/corpus/open"].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".recording.md"))
        .map((name) => [basename(name), readFileSync(join(folder, name), "utf8")] as const),
    );
    const damaged = Array.from({ length: 40 }, (_, at): readonly [string, string] => {
      const draw = random(at + 1);
      const [name, text] = files[Math.floor(draw() * files.length)]!;
      // Cells go missing, and one name of a concept stands for another.
      const lines = text.split("\n").map((line) => (draw() < 0.3 ? line.replace(/\|[^|]*\|?$/, "|") : line));
      const settings = lines.join("\n").replace(/^---\n/, "---\nrules: { alias-tag: on }\n");
      return [
        `${at}-${name}`,
        `${draw() < 0.5 ? "\uFEFF" : ""}${settings.replaceAll("\n", draw() < 0.5 ? "\r\n" : "\n")}`,
      ];
    });
    const folder = folderOf(Object.fromEntries([...files, ...damaged]));
    const before = snapshot(folder);
    const { out } = await check(folder, "--fix", "--fail-on", "never");
    assert.match(out, /; [1-9]\d* fixed\.\n$/);
    const once = snapshot(folder);
    assert.doesNotMatch((await check(folder, "--fix", "--fail-on", "never")).out, / fixed\.\n$/);
    assert.deepEqual(snapshot(folder), once);
    const decode = (text: string | undefined): string => Buffer.from(text ?? "", "base64").toString("utf8");
    for (const [path, content] of Object.entries(once)) {
      const [was, is] = [decode(before[path]), decode(content)].map((text) => text.replace(/#\S+|\|| /g, ""));
      assert.equal(is, was, path);
    }
  });
});
