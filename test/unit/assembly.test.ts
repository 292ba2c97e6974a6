import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { check, type Checked, createDocument, createLines, type Document, fileSpan } from "#core";
import { Assembly } from "../../core/src/recording/assembly.ts";
import { everything, type Understood } from "../support/everything.ts";
import { context } from "../support/features.ts";
import { recordingOf, vocabulary } from "../support/read.ts";
import { randomText } from "../support/texts.ts";
import { random, tries } from "../support/random.ts";
import { createWriter } from "../support/writer.ts";

/** So many edits in all, from this seed on. `EDITS=100000 SEED=5000 npx mocha test/unit/assembly.test.ts` writes for long. */
const edits = Number(process.env["EDITS"] ?? tries(2000));
const firstSeed = Number(process.env["SEED"] ?? 1);
/** So many edits a text: what was made wrong once would show again and again. */
const editsOfText = 50;

/** Reads and checks a few slices of what an edit left to do, or nothing. Says whether that is all until the next edit. */
function inSlices(kept: Document, next: () => number): boolean {
  const chance = next();
  const checking = kept.checking({});
  let slices = chance < 0.4 ? Math.floor(next() * 12) : 0;
  const isOver = (): boolean => next() < 0.3;
  while (slices > 0 && !checking(isOver)) slices--;
  return chance < 0.3;
}

/** Holds what is understood of an edited text against a fresh reading, asking at an offset. */
function same(kept: Document, text: string, at: number, where: string): void {
  const recording = recordingOf(text);
  const fresh: Understood = {
    recording,
    lines: createLines(text),
    check: (asking) => check(recording, { ...asking, vocabulary }),
  };
  const [got, wanted] = [everything(kept, at, context), everything(fresh, at, context)];
  if (got === wanted && kept.text() === text) return;
  assert.deepEqual(JSON.parse(got), JSON.parse(wanted), where);
  assert.equal(kept.text(), text, where);
}

describe("a recording kept up with its text", () => {
  const texts = ["examples", "test/fixtures", "test/corpus/open"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
  );

  it(`equals a fresh reading, field by field, findings and features included (${edits} edits, seeds from ${firstSeed})`, () => {
    for (let seed = firstSeed; seed < firstSeed + edits / editsOfText; seed++) {
      const beginning = seed % 4 === 0 ? randomText(seed, 60) : (texts[seed % texts.length] ?? "");
      const writer = createWriter(seed % 3 === 0 ? beginning.replace(/\r?\n/g, "\r\n") : beginning, seed, texts);
      const next = random(seed);
      const kept = createDocument(writer.text, vocabulary, 1 + Math.floor(next() * 4));
      for (let step = 0; step < editsOfText; step++) {
        const edit = writer.write();
        kept.edit(edit);
        if (inSlices(kept, next)) continue;
        same(kept, writer.text, edit.start + edit.text.length, `seed ${seed}, step ${step}: ${JSON.stringify(edit)}`);
      }
    }
  }).timeout(30_000 + edits * 40);

  const swallowed = Math.ceil(edits / 33);
  it(`equals a fresh reading when what a fence or a comment has swallowed comes back (seeds 1–${swallowed})`, () => {
    for (let seed = 1; seed <= swallowed; seed++) {
      const next = random(seed);
      let text = texts[seed % texts.length] ?? "";
      const kept = createDocument(text, vocabulary, 1 + Math.floor(next() * 4));
      const edit = (start: number, end: number, put: string): void => {
        text = text.slice(0, start) + put + text.slice(end);
        kept.edit({ start, end, text: put });
        if (!inSlices(kept, next)) same(kept, text, start, `seed ${seed}: ${JSON.stringify([start, end, put])}`);
      };
      for (let step = 0; step < 4; step++) {
        const start = text.lastIndexOf("\n", Math.floor(next() * text.length * 0.6)) + 1;
        const opening = next() < 0.5 ? "```\n" : "<!--\n";
        edit(start, start, opening);
        // Somebody types on inside of it, and leaves that or takes it back.
        const inside = start + opening.length + Math.floor(next() * (text.length - start - opening.length));
        edit(inside, inside, "so #mutual-aid ");
        if (next() < 0.5) edit(inside, inside + 15, "");
        edit(start, start + opening.length, "");
      }
      same(kept, text, 0, `seed ${seed}, at the end`);
    }
  }).timeout(30_000 + edits * 40);

  it("is read and checked in many slices as at once, however long it is", () => {
    const header = "---\nmembers: [Maria, Tina, Gloria]\nworker: Sam\n---\n\n";
    const stretch = "**Sam:** Maria, why?\n\n**Maria:** I can’t. #nonsense\n\n**Tina → Maria:** Me too. #same-boat\n\n";
    const text = header + stretch.repeat(1000);
    const kept = createDocument(text, vocabulary);
    const checking = kept.checking({});
    let slices = 0;
    // Time is over whenever anybody asks.
    let checked = checking(() => true);
    for (; !checked; checked = checking(() => true)) slices++;
    assert.ok(slices > 500, `only ${slices} slices`);
    const fresh = check(recordingOf(text), { vocabulary });
    const places = (findings: Checked["findings"]) => findings.map(({ rule, span }) => [rule, fileSpan(span)]);
    assert.deepEqual(places(checked.findings), places(fresh.findings));
  });

  it("ends a round with the prompt that began it, also behind a heading", () => {
    const prompt = "**Sam:** Who would like to begin?\n\n";
    const answers = "**Sam:** Good.\n\n**Tina:** Me.\n\n**Gloria:** And me.\n\n**Maria:** Fine.\n";
    const text = `---\nworker: Sam\nmembers: [Tina, Gloria, Maria]\n---\n\n**Sam:** Hello.\n\n## Middle\n\n${prompt}${answers}`;
    const assembly = new Assembly(text, vocabulary);
    const bases = (): readonly unknown[] =>
      assembly.recording.turns.map(({ addressees }) => addressees.map(({ basis }) => basis)[0]);
    assert.deepEqual(bases().slice(-3), ["round", "round", "round"]);
    const start = text.indexOf(prompt);
    assembly.edit({ start, end: start + prompt.trimEnd().length, text: "" });
    assert.deepEqual(bases(), [undefined, undefined, "adjacent", "adjacent", "adjacent"]);
  });

  it("makes a label of a second use, and none of it again", () => {
    const text = "---\nmembers: [Maria, Tina]\n---\n\nNadia: one\n\n**Maria:** two\n\n";
    const assembly = new Assembly(text, vocabulary);
    assert.equal(assembly.recording.turns.length, 1);
    assembly.edit({ start: text.length, end: text.length, text: "Nadia: three\n" });
    assert.deepEqual(
      assembly.recording.turns.map((turn) => turn.text),
      ["one", "two", "three"],
    );
    assembly.edit({ start: text.length, end: text.length + 5, text: "Nad" });
    assert.deepEqual(
      assembly.recording.turns.map((turn) => turn.text),
      ["two"],
    );
  });

  it("asks again whom letters behind a row's arrow mean, where a name in full comes", () => {
    for (const table of [
      "| Dialogue | Feelings |\n|---|---|\n| R → A: one | |\n\n",
      "| Speaker | Dialogue |\n|---|---|\n| Rick → A | one |\n\n",
    ]) {
      const text = `---\nmembers: [Abel, Rick]\nworker: Sam\n---\n\n${table}${"**Sam:** So.\n\n".repeat(60)}`;
      const assembly = new Assembly(text, vocabulary);
      const told = (): string | undefined => assembly.recording.turns[0]?.addressees[0]?.id;
      assert.equal(told(), "abel");
      assembly.edit({ start: text.length, end: text.length, text: "Anna: two\n\nAnna: three\n" });
      assert.equal(told(), "a");
    }
  });

  it("counts a label once that was swallowed and came back before anything was read", () => {
    const text = `${"**Maria:** Here.\n\n".repeat(40)}Nadia: one\nNadia: two\n`;
    const assembly = new Assembly(text, vocabulary);
    assert.equal(assembly.recording.turns.length, 42);
    for (const opening of ["```\n", "<!--\n"]) {
      assembly.apply({ start: 0, end: 0, text: opening });
      assembly.apply({ start: 0, end: opening.length, text: "" });
      assert.equal(assembly.recording.turns.length, 42);
    }
    assembly.apply({ start: text.length - 11, end: text.length, text: "" });
    assert.equal(assembly.recording.turns.length, 40);
  });

  it("keeps the turns that a fence or a comment swallowed, but for the last one", () => {
    const rows = "**Maria:** I was thinking. #same-boat\n> Feelings: warm\n\n**Nadia → Tina:** So was I.\n\n".repeat(
      50,
    );
    const text = `---\nmembers: [Maria, Tina]\nworker: Sam\n---\n\n## Beginning\n\n${rows}`;
    const start = text.indexOf("**Maria");
    const assembly = new Assembly(text, vocabulary);
    const before = [...assembly.recording.turns];
    for (const opening of ["```\n", "<!--\n"]) {
      assembly.edit({ start, end: start, text: opening });
      assert.equal(assembly.recording.turns.length, 0);
      assembly.edit({ start, end: start + opening.length, text: "" });
      const { turns } = assembly.recording;
      assert.deepEqual(
        turns.map((turn, index) => turn === before[index]),
        before.map((_, index) => index < before.length - 1),
      );
      before.splice(0, before.length, ...turns);
    }
  });

  it("reads again what came back where a label is used once now", () => {
    const text = `---\nmembers: [Maria]\nworker: Sam\n---\n\nNadia: one\n\n**Maria:** two\n\n${"**Maria:** Here.\n\n".repeat(40)}Nadia: three\n\n**Maria:** four\n`;
    const assembly = new Assembly(text, vocabulary);
    const names = (): string[] => assembly.recording.turns.map((turn) => turn.speaker.name);
    assert.equal(names().filter((name) => name === "Nadia").length, 2);
    const start = text.indexOf("**Maria");
    assembly.edit({ start, end: start, text: "```\n" });
    assembly.edit({ start: text.indexOf("Nadia"), end: text.indexOf("Nadia") + 10, text: "" });
    assembly.edit({ start: start - 10, end: start - 6, text: "" });
    assert.ok(!names().includes("Nadia"));
  });

  const header = "---\nmembers: [Maria, Tina]\nworker: Sam\n---\n\n";
  // Words without a stop may go on in the next row, unless that begins with a name.
  const row = "| **Maria:** I was thinking | warm |\n| **Tina:** So was I | calm |\n";
  for (const [form, text] of [
    ["in lines", header + "**Maria:** I was thinking.\n\n**Tina:** So was I.\n> Feelings: warm\n\n".repeat(2000)],
    ["in rows", `${header}| Dialogue | My feelings |\n|---|---|\n${row.repeat(2000)}`],
  ] as const)
    it(`makes few turns anew for a letter, however many there are ${form}`, () => {
      const assembly = new Assembly(text, vocabulary);
      const at = text.indexOf("thinking", 50_000);
      const touched = assembly.edit({ start: at, end: at, text: "x" });
      assert.ok(
        touched?.every(({ first, end }) => end - first <= 8),
        JSON.stringify(touched),
      );
    });
});
