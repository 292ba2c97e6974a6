/** The outer form of recordings: what is made alike, and that nothing is lost by it. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { format, nextSpeaker } from "#core";
import { edited } from "../../support/edits.ts";
import { at, context, header, recordingOf } from "../../support/features.ts";
import { tries } from "../../support/random.ts";
import { randomRecording } from "../../support/recordings.ts";
import { facts } from "../export/facts.ts";

const { vocabulary } = context;
const formatted = (text: string, within?: { start: number; end: number }, recording = recordingOf(text)): string =>
  edited(text, format(recording, vocabulary, within));
const body = (text: string): string => formatted(header + text).slice(header.length);

describe("formatting", () => {
  it("writes labels alike, with one blank line between turns", () => {
    assert.equal(
      body(
        "Maria: One.\n*Tina:* Two.\n> Feelings: hm\n**Rosa**: Three.\n\n\n\n<b>Gloria -> Rosa</b>:  Four.\n1. Sam:\nFive\nsix.\n- MARIA: Seven.\n",
      ),
      "**Maria:** One.\n\n**Tina:** Two.\n> Feelings: hm\n\n**Rosa:** Three.\n\n**Gloria → Rosa:** Four.\n\n1. **Sam:**\nFive\nsix.\n\n- **MARIA:** Seven.\n",
    );
  });

  it("leaves what is said in another way, prose and code", () => {
    for (const text of [
      "**Maria: hello** you\n",
      "**Tina (crying):** No.\n",
      "A paragraph\nof prose.\n\n\n\nAnother one.\n",
      "```\nMaria: code\nTina: code\n```\n",
      "Note: nobody.\n",
    ])
      assert.equal(body(text), text);
  });

  it("puts the columns of tables under one another where that fits", () => {
    assert.equal(
      body("| Speaker | Dialogue |\n|:-|--:|\n|Maria|One \\| two.|\nJosé | 田中\n"),
      "| Speaker | Dialogue    |\n| :------ | ----------: |\n| Maria   | One \\| two. |\n| José    | 田中        |\n",
    );
    const long = "word ".repeat(40).trim();
    assert.equal(
      body(`|Speaker|Dialogue|\n|-|-|\n|  Maria|${long}   |\n`),
      `| Speaker | Dialogue |\n| --- | --- |\n| Maria | ${long} |\n`,
    );
  });

  it("keeps to the lines that are asked for", () => {
    const text = `${header}Maria: One.\nTina: Two.\nRosa: Three.\n`;
    const start = text.lastIndexOf("Tina");
    assert.equal(formatted(text, { start, end: start + 4 }), `${header}Maria: One.\n\n**Tina:** Two.\nRosa: Three.\n`);
  });

  const folders = ["examples", "test/fixtures", "test/corpus/open"];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md") && name !== "README.md")
      .map((name) => `${folder}/${name}`),
  );
  const seeds = Array.from({ length: tries(60) }, (_, index) => index + 1);
  const letters = (text: string): string => text.replace(/<\/?(?:b|strong|i|em)>/gi, "").replace(/[^\p{L}\p{N}]/gu, "");

  it(`says the same of ${files.length} recordings and of ${seeds.length} random ones, twice the same, with their line ends`, () => {
    const texts = [
      ...files.map((file) => readFileSync(file, "utf8").replace(/\r\n?/g, "\n")),
      ...seeds.map((seed) => randomRecording(seed, seed % 2 === 0 ? "en" : "es")),
    ];
    for (const [index, lf] of texts.entries()) {
      const name = files[index] ?? `seed ${index - files.length + 1}`;
      const told = facts(recordingOf(lf));
      for (const eol of index % 2 === 0 ? ["\n", "\r\n"] : ["\n", "\r"]) {
        const text = lf.replaceAll("\n", eol);
        const after = formatted(text);
        const again = recordingOf(after);
        assert.deepEqual(facts(again), told, name);
        assert.equal(letters(after), letters(text), name);
        assert.equal(formatted(after, undefined, again), after, `${name} is formatted once more`);
        assert.ok(!/[\r\n]/.test(after.replaceAll(eol, "")), `${name} has other line ends`);
      }
    }
  });
});

describe("the line of whoever speaks next", () => {
  const after = (marked: string): string | undefined => {
    const { recording, offset } = at(
      marked.includes("\r\n") ? header.replaceAll("\n", "\r\n") + marked : header + marked,
    );
    return nextSpeaker(recording, offset)?.text;
  };
  it("begins behind a turn, with a blank line between", () => {
    assert.equal(after("**Sam:** Tina, what happened?\n$0"), "\n**Tina:** ");
    assert.equal(after("**Sam:** Hm.\n\n**Maria:** Yes.\n$0\n\n**Rosa:** No.\n"), "\n**Sam:** ");
    assert.equal(after("**Sam:** Hm.\r\n\r\n**Maria:** Yes.\r\n$0"), "\r\n**Sam:** ");
  });
  it("adds no second blank line, with any line ends", () => {
    assert.equal(after("**Sam:** Tina, what happened?\n\n$0"), "**Tina:** ");
    assert.equal(after("**Sam:** Tina, what happened?\r\n\r\n$0"), "**Tina:** ");
    assert.equal(after("**Sam:** Tina, what happened?\n\n\n$0"), undefined);
  });
  it("does not where nobody is known, nothing was said, or something else stands above", () => {
    for (const text of [
      "**Sam:** So.\n$0",
      "**Sam:**\n$0",
      "Prose.\n$0",
      "**Sam → group:** So?\n$0",
      "**Sam:** So.\n\n\n$0",
      "| Speaker | Dialogue |\n| --- | --- |\n| Sam | So. |\n$0",
    ])
      assert.equal(after(text), undefined, text);
  });
});
