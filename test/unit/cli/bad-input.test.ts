/** What is wrong with a file is said at its place; the rest is read; nothing is thrown and nothing is written. */
import assert from "node:assert/strict";
import { buildCli, type Ended, folderOf, runIn, snapshot } from "./program.ts";

before(async function () {
  this.timeout(60_000);
  await buildCli();
});

/** Runs a command on one file, and sees that it left everything as it was and threw nothing. */
function on(content: string | Uint8Array, ...args: readonly string[]): Ended {
  const folder = folderOf({ "a.recording.md": content });
  const before = snapshot(folder);
  const [command = "check", ...more] = args;
  const ended = runIn(folder, command, "a.recording.md", ...more);
  assert.deepEqual(snapshot(folder), before, "nothing is written");
  assert.doesNotMatch(ended.out + ended.err, /\bat \S+:\d+|Error:|node:internal|undefined|\[object/);
  return ended;
}

const turns = "**Maria:** Hello.\n\n**Tina → Maria:** Me too. #nonsense-tag\n";

function bytes(...parts: readonly (string | number)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));
}

/** What JSON says was found, as `line:character rule`, from 0. */
function places({ out }: Ended): string[] {
  const { files } = JSON.parse(out) as {
    files: { findings: { rule: string; range: { start: { line: number; character: number } } }[] }[];
  };
  return files.flatMap(({ findings }) =>
    findings.map(({ rule, range: { start } }) => `${start.line}:${start.character} ${rule}`),
  );
}

describe("bad input on the command line", () => {
  it("broken YAML: at the YAML parser's place, the rest is checked", () => {
    const { code, out } = on(`---\ngroup: Tuesday\nmembers: [Maria, Tina\n---\n\n${turns}`);
    assert.equal(code, 1);
    assert.match(out, /^ +[34]:\d+ +error +invalid-front-matter +\S/m);
    assert.match(out, /^ +8:\d+ +warning +unknown-tag /m);
  });

  for (const [what, opening] of [
    ["comment", "<!-- to do"],
    ["fence", "```"],
  ] as const)
    it(`a ${what} that is never closed: at its opening, what stands before is checked`, () => {
      const { code, out } = on(`${turns}\n${opening}\n\n**Maria:** Swallowed. #another-nonsense\n`);
      assert.equal(code, 1);
      assert.match(out, /^ +5:1 +error +unclosed-block /m);
      assert.match(out, /^ +3:\d+ +warning +unknown-tag /m);
      assert.doesNotMatch(out, /another-nonsense/);
    });

  it("a ragged table: at its row, the other rows are read", () => {
    const table =
      "| Dialogue | Feelings |\n| --- | --- |\n| **Maria:** One. |\n| **Tina:** Two. | ok | more |\n| **Maria:** Three. | ok |\n";
    const { code, out } = on(table);
    assert.equal(code, 1);
    assert.match(out, /^ +3:1 +warning +table-shape /m);
    assert.match(out, /^ +4:1 +warning +table-shape /m);
    const parsed = JSON.parse(on(table, "parse").out) as { turns: { text: string }[]; problems: { code: string }[] };
    assert.deepEqual(
      parsed.turns.map(({ text }) => text),
      ["One.", "Two.", "Three."],
    );
    assert.deepEqual(
      parsed.problems.map((problem) => problem.code),
      ["table-shape", "table-shape"],
    );
  });

  it("an empty file is an empty recording", () => {
    assert.notEqual(on("").code, 2);
    assert.deepEqual((JSON.parse(on("", "parse").out) as { turns: unknown[] }).turns, []);
    assert.equal(on("", "export", "--to", "html").code, 0);
  });

  it("a binary file: its first zero byte", () => {
    const { code, out, err } = on(bytes("PK", 3, 4, 0, 0, 255));
    assert.deepEqual([code, out], [2, ""]);
    assert.equal(err, "a.recording.md: This is not a text file: byte 4 is zero.\n");
  });

  it("invalid UTF-8: line, column and byte", () => {
    const { code, out, err } = on(bytes("Señor\n**Mar", 0xe9, "a:** Hello.\n"));
    assert.deepEqual([code, out], [2, ""]);
    const sentence = "This is not valid UTF-8: byte 12 (0xE9) is no character. Save the file as UTF-8.";
    assert.equal(err, `a.recording.md:2:6: ${sentence}\n`);
  });

  it("UTF-8 that breaks off at the end, and a byte that begins nothing", () => {
    assert.match(on(bytes("Ma", 0xe2, 0x82)).err, /^a\.recording\.md:1:3: .*byte 2 \(0xE2\)/);
    assert.match(on(bytes(0x80, "Maria")).err, /^a\.recording\.md:1:1: .*byte 0 \(0x80\)/);
  });

  it("LF, CRLF, CR and a byte-order mark give the same places", () => {
    const text = `---\nmembers: [Maria, Tina]\nworker: Sam\n---\n\n${turns}`;
    const wanted = places(on(text, "check", "--format", "json"));
    assert.ok(wanted.includes("7:26 unknown-tag"), wanted.join());
    for (const same of [text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r"), `\uFEFF${text}`])
      assert.deepEqual(places(on(same, "check", "--format", "json")), wanted);
  });

  it("mixed line ends, and no last one", () => {
    assert.deepEqual(
      places(on("**Maria:** Hi.\r\n\r**Tina:** Hm. #nonsense-tag", "check", "--format", "json")).filter((place) =>
        place.endsWith("unknown-tag"),
      ),
      ["2:14 unknown-tag"],
    );
  });

  it("emoji count as UTF-16 does", () => {
    const { out } = on("**Maria:** 👩‍👩‍👧 hi. #nonsense-tag\n");
    assert.match(out, /^ +1:25 +warning +unknown-tag /m);
  });

  it("over 8 MB, or a line over 1 MB: one note, and no freeze", function () {
    this.timeout(60_000);
    const long = on(`${turns}\n**Maria:** ${"word ".repeat(220_000)}\n`, "check", "--format", "json");
    assert.deepEqual(places(long), ["4:0 too-large"]);
    const large = on(`${turns}\n`.repeat(160_000), "check", "--format", "json");
    assert.deepEqual(places(large), ["0:0 too-large"]);
    assert.equal(large.code, 1);
  });

  it("over 64 MB is refused", () => {
    const { code, err } = on(Buffer.alloc(64 * 1024 * 1024 + 1, 0x20));
    assert.deepEqual([code, err], [2, "a.recording.md: This file is larger than 64 MB and is not read.\n"]);
  });
});
