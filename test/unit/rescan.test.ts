import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { Block } from "#core";
import { BlockList } from "../../core/src/markdown/block-list.ts";
import type { BlockShape } from "../../core/src/markdown/placed-block.ts";
import { rescan } from "../../core/src/markdown/rescan.ts";
import { scanBlocks } from "../../core/src/markdown/scan.ts";
import { random, tries } from "../support/random.ts";
import { randomEdit, randomText } from "../support/texts.ts";

function shape({ kind, text, lines, contentEnd, endsBlank, unclosed, lazy }: BlockShape): BlockShape {
  return { kind, text, lines, contentEnd, endsBlank, unclosed, lazy };
}

/** Blocks with their places as a fresh scan would have them. */
function placed(text: string): (BlockShape & Pick<Block, "start" | "line" | "index">)[] {
  let [start, line] = [0, 0];
  return scanBlocks(text).map((block, index) => {
    const place = { ...shape(block), start, line, index };
    start += block.text.length;
    line += block.lines;
    return place;
  });
}

const count = tries(200);

describe("scanning again after an edit", () => {
  const examples = readdirSync("examples").map((name) => readFileSync(`examples/${name}`, "utf8").slice(0, 6000));

  it(`finds what a fresh scan finds, places included (${count} texts of 60 edits each, seeds 1–${count})`, () => {
    for (let seed = 1; seed <= count; seed++) {
      const next = random(seed);
      let text = seed % 4 === 0 ? (examples[seed % examples.length] ?? "") : randomText(seed, 60);
      if (seed % 8 === 0) text = text.replaceAll("\n", "\r\n");
      const blocks = new BlockList(scanBlocks(text));
      for (let step = 0; step < 60; step++) {
        const edit = randomEdit(text, next);
        text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
        rescan(blocks, edit);
        const now = [...blocks].map((block) => ({
          ...shape(block),
          start: block.start,
          line: block.line,
          index: block.index,
        }));
        assert.deepEqual(now, placed(text), `seed ${String(seed)}, step ${String(step)}`);
      }
    }
  });

  it("finds what a fresh scan finds where what was swallowed comes back behind other lines (300 texts, seeds 1–300)", () => {
    const before = ["", "", "> so\n", "| Who | What |\n| --- | --- |\n", "**Maria:** So.\n", "words\n", "\n"];
    let back = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const next = random(seed);
      const text = randomText(seed, 120);
      const at = text.lastIndexOf("\n", Math.floor((next() * text.length) / 2)) + 1;
      const opening = next() < 0.5 ? "~~~~\n" : "<!--\n";
      const lines = before[Math.floor(next() * before.length)] ?? "";
      const blocks = new BlockList(scanBlocks(text));
      const known = new Set(blocks);
      rescan(blocks, { start: at, end: at, text: opening });
      rescan(blocks, { start: at, end: at, text: lines });
      rescan(blocks, { start: at + lines.length, end: at + lines.length + opening.length, text: "" });
      const now = text.slice(0, at) + lines + text.slice(at);
      assert.deepEqual([...blocks].map(shape), scanBlocks(now).map(shape), `seed ${String(seed)}`);
      if ([...blocks].filter((block) => known.has(block)).length > blocks.length / 2) back++;
    }
    assert.ok(back > 100, `in ${String(back)} texts most blocks are the ones that were there`);
  });

  it("makes a head of the row above where a row becomes one of dashes", () => {
    const text = "# Title\n\n## Beginning\n\n| Who | What | Why |\n|:-:|---|-x-|\n| Ann | So. | |\n";
    const blocks = new BlockList(scanBlocks(text));
    const at = text.indexOf("x");
    rescan(blocks, { start: at, end: at + 1, text: "" });
    assert.deepEqual([...blocks].map(shape), scanBlocks(text.replace("x", "")).map(shape));
  });

  it("finds blocks by number, offset and line", () => {
    const text = randomText(7, 2000);
    const blocks = new BlockList(scanBlocks(text));
    for (const block of blocks) {
      assert.equal(blocks.at(block.index), block);
      assert.equal(blocks.atOffset(block.start), block);
      assert.equal(blocks.atOffset(block.start + block.text.length - 1), block);
      assert.equal(blocks.atLine(block.line + block.lines - 1), block);
    }
    assert.equal(blocks.size, text.length);
  });

  it("touches few blocks however long the file is", () => {
    const text = "**Maria:** I was thinking.\n\n**Tina:** So was I.\n> Feelings: warm\n\n".repeat(5000);
    const blocks = new BlockList(scanBlocks(text));
    const { removed, added } = rescan(blocks, { start: 100_000, end: 100_000, text: "x" });
    assert.ok(removed.length <= 2 && added.length <= 2);
  });
});
