/** The same recording, written otherwise. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { refactor, type RefactoringId, refactorings } from "#core";
import { edited } from "../../support/edits.ts";
import { at, context, header, recordingOf } from "../../support/features.ts";
import { facts } from "../export/facts.ts";

const { vocabulary } = context;

function offered(marked: string): readonly RefactoringId[] {
  const { recording, offset } = at(marked);
  return refactorings({ recording, vocabulary, selection: { start: offset, end: offset } }).map(({ id }) => id);
}

/** The text after a change at the cursor. */
function changed(id: RefactoringId, marked: string): string {
  const { recording, offset, text } = at(marked);
  const edits = refactor(id, { recording, vocabulary, selection: { start: offset, end: offset } });
  assert.ok(edits, "something would be lost");
  return edited(text, edits);
}

describe("joining and splitting turns", () => {
  it("joins two lines of one speaker with their remarks", () => {
    for (const eol of ["\n", "\r\n"]) {
      const text = `${header}\n**Sam:** One.\n> Feelings: calm\n\n**Sam:** Tw$0o.\n> Analysis: why\n\n**Tina:** Three.\n`;
      assert.equal(
        changed("merge", text.replaceAll("\n", eol)),
        `${header}\n**Sam:** One. Two.\n> Feelings: calm\n> Analysis: why\n\n**Tina:** Three.\n`.replaceAll("\n", eol),
      );
    }
  });

  it("does not join what two people say, what is to two people, or what something stands between", () => {
    for (const between of [
      "**Tina:** No.",
      "[silence]",
      "## Middle",
      "<!-- recording-disable-next-turn stacked-questions: so -->",
      "A line of prose about the room.",
    ])
      assert.ok(!offered(`${header}\n**Sam:** One.\n\n${between}\n\n**Sam:** Tw$0o.\n`).includes("merge"), between);
    assert.ok(!offered(`${header}\n**Sam → Tina:** One.\n\n**Sam → Maria:** Tw$0o.\n`).includes("merge"));
    assert.ok(!offered(`${header}\n**Sam:** On$0e.\n\n**Sam:** Two.\n`).includes("merge"));
  });

  it("begins a new turn with the same label, and joining makes it one again", () => {
    const text = `${header}\n3. **Sam → Tina:** One two. *(waits)* $0Three? #same-boat\n> Feelings: calm\n`;
    const after = changed("split", text);
    assert.equal(
      after,
      `${header}\n3. **Sam → Tina:** One two. *(waits)*\n\n**Sam → Tina:** Three? #same-boat\n> Feelings: calm\n`,
    );
    assert.equal(changed("merge", after.replace("Three", "$0Three")), text.replace("$0", ""));
  });

  it("does not cut words, acts, emphasis or labels in two", () => {
    for (const words of [
      "On$0e two.",
      "One *(wa$0its long)* two.",
      "One **two $0three** four.",
      "$0One two.",
      "One two. $0#same-boat",
    ])
      assert.ok(!offered(`${header}\n**Sam:** ${words}\n`).includes("split"), words);
  });
});

describe("numbering turns", () => {
  const text = `${header}\n**Sam:** One.\n\n7. **Tina:** Two.\n\n| Speaker | Dialogue |\n| --- | --- |\n| Maria | Three. |\n| | [silence] |\n| Rosa | Four. |\n`;
  it("numbers lines and rows as they are counted, again after a change, and takes the numbers away", () => {
    const after = changed("number", text.replace("One", "$0One"));
    assert.equal(
      after,
      `${header}\n1. **Sam:** One.\n\n2. **Tina:** Two.\n\n| # | Speaker | Dialogue |\n| --- | --- | --- |\n| 3 | Maria | Three. |\n|  | | [silence] |\n| 4 | Rosa | Four. |\n`,
    );
    assert.deepEqual(facts(recordingOf(after)), facts(recordingOf(text)));
    const more = after.replace("2. **Tina", "**Maria:** And.\n\n2. **Tina");
    assert.match(changed("number", more.replace("One", "$0One")), /3\. \*\*Tina[^]*\| 4 \| Maria[^]*\| 5 \| Rosa/);
    assert.ok(offered(after.replace("One", "$0One")).includes("unnumber"));
    assert.match(changed("unnumber", after.replace("One", "$0One")), /\n\*\*Sam:\*\* One\.\n\n\*\*Tina/);
  });
});

describe("the roster from the turns", () => {
  it("is written where there is none, and completed where there is one", () => {
    const line = "**Ida:** Hm$0.\n\n**Sam:** And?\n\n**Ola:** Yes.\n\n**Ida:** No.\n\n**Ola:** So.\n";
    assert.match(
      changed("roster", `---\nworker: Sam\n---\n\n${line}`),
      /^---\nworker: Sam\nmembers: \[Ida, Ola\]\n---/,
    );
    assert.match(changed("roster", `---\nworker: Sam\nmembers: [Tina]\n---\n\n${line}`), /members: \[Tina, Ida, Ola\]/);
    assert.ok(!offered(`---\nworker: Sam\nmembers: [Ida, Ola]\n---\n\n${line}`).includes("roster"));
  });
});

describe("dialogue and tables", () => {
  it("are offered where they are something else", () => {
    const ids = offered(`${header}\n**Sam:** On$0e.\n`);
    assert.ok(ids.includes("table-3") && ids.includes("table-5") && !ids.includes("dialogue"));
    assert.ok(offered(`${header}\n| Speaker | Dialogue |\n| --- | --- |\n| Sam | On$0e. |\n`).includes("dialogue"));
    assert.deepEqual(offered("$0# Hello\n"), []);
  });

  const folders = ["examples", "test/fixtures", "test/corpus/open"];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md") && name !== "README.md")
      .map((name) => `${folder}/${name}`),
  );
  it(`lose nothing of ${files.length} recordings, with either line end`, () => {
    for (const file of files) {
      const lf = readFileSync(file, "utf8")
        .replace(/\r\n?/g, "\n")
        .replace(/^\s*\^{3,}.*$\n/gm, "");
      const before = facts(recordingOf(lf));
      for (const text of [lf, lf.replaceAll("\n", "\r\n")]) {
        const recording = recordingOf(text);
        for (const id of ["table-3", "table-4", "table-5", "dialogue"] as const) {
          const edits = refactor(id, { recording, vocabulary, selection: { start: 0, end: 0 } });
          assert.ok(edits, `${file} as ${id} loses something`);
          const after = edited(text, edits);
          assert.deepEqual(facts(recordingOf(after)), before, `${file} as ${id}`);
          assert.equal(/(?<!\r)\n/.test(after), text === lf, `${file} as ${id} has other line ends`);
        }
      }
    }
  });
});
