/** The same recording, written otherwise. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileSpan, refactor, type RefactoringId, refactorings, type Recording } from "#core";
import { edited } from "../../support/edits.ts";
import { at, context, header, recordingOf } from "../../support/features.ts";
import { random, tries } from "../../support/random.ts";
import { randomRecording } from "../../support/recordings.ts";
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

describe("joining and splitting rows of a table", () => {
  const table = (...rows: readonly string[]): string =>
    `${header}\n| # | Speaker | Dialogue | Feelings | Analysis |\n| --- | --- | --- | --- | --- |\n${rows.map((row) => `| ${row} |\n`).join("")}`;

  it("begins a row with the same speaker, to which the remarks go, and joining makes it one again", () => {
    for (const eol of ["\n", "\r\n"]) {
      const text = table("3 | Sam → Tina | One \\| two. *(waits)* $0Three? #same-boat | calm | why").replaceAll(
        "\n",
        eol,
      );
      const after = changed("split", text);
      assert.equal(
        after,
        table(
          "3 | Sam → Tina | One \\| two. *(waits)* |  | ",
          " | Sam → Tina | Three? #same-boat | calm | why",
        ).replaceAll("\n", eol),
      );
      assert.equal(changed("merge", after.replace("Three", "$0Three")), text.replace("$0", ""));
    }
  });

  it("makes no supervisor's words of the writer's", () => {
    const joined = changed("merge", table("1 | Sam | One. | Supervisor (KL): Slow. | ", "2 | Sam | Tw$0o. | calm | "));
    assert.equal(joined, table("1 | Sam | One. Two. | Supervisor (KL): Slow.<br>Feelings: calm | "));
  });

  it("puts two remarks of one column into one cell, where they stay two", () => {
    const joined = changed(
      "merge",
      table("1 | Sam | One. | calm | a", "2 | Sam | Tw$0o. | Supervisor (KL): Slow. | b"),
    );
    assert.equal(joined, table("1 | Sam | One. Two. | calm<br>Supervisor (KL): Slow. | a<br>Analysis: b"));
    const { turns } = recordingOf(joined);
    assert.equal(turns.length, 1);
    assert.equal(turns[0]?.annotations.length, 4);
  });

  it("knows labels in the cell of the words, and lines in it", () => {
    const of = (...cells: readonly string[]): string =>
      `${header}\n| Dialogue | My feelings |\n| --- | --- |\n${cells.map((cell) => `| ${cell} |\n`).join("")}`;
    const after = changed("split", of("**Sam:** One.<br>$0Two. | calm"));
    assert.equal(after, of("**Sam:** One. | ", "**Sam:** Two. | calm"));
    assert.equal(changed("merge", after.replace("Two", "$0Two")), of("**Sam:** One. Two. | calm"));
  });

  it("does nothing to rows of two turns, of another length, of other people, apart, or in the middle of a word", () => {
    const rows: readonly (readonly string[])[] = [
      ["1 | Sam | One. | calm | a", "2 | Tina | Tw$0o. |  | "],
      ["1 | Sam → Tina | One. | calm | a", "2 | Sam → Maria | Tw$0o. |  | "],
      ["1 | Sam | One. | calm", "2 | Sam | Tw$0o. |  | "],
      ["1 | Sam | One. |  | ", " |  | [silence] |  | ", "2 | Sam | Tw$0o. |  | "],
      ["1 | Sam | One.<br>Tina: And I. |  | ", "2 | Tina | Tw$0o. |  | "],
      ["1 | Sam | One. |  | ", "2 | Sam | <!-- recording-disable-next-turn unknown-tag: so --> Tw$0o. |  | "],
      ["1 | Sam | One. |  | ", "2 | Sam | T$0wo. |  | ", "3 | Tina | So. #same-boat(2) |  | "],
    ];
    for (const each of rows) {
      const ids = offered(table(...each));
      assert.ok(!ids.includes("merge") || each.length > 2, each.join("\n"));
      assert.ok(!ids.includes("split"), each.join("\n"));
    }
    assert.ok(offered(table(...rows[6]!)).includes("merge"));
    const counted = table("1 | Sam | One. |  | ", "2 | Sam | Tw$0o. |  | ", "3 | Tina | So. #same-boat(3) |  | ");
    assert.ok(!offered(counted).includes("merge"), "the claim would be about another turn");
  });

  const seeds = tries(30);
  it(`loses nothing of any recording, at any place where it is offered (seeds 1–${seeds})`, () => {
    const count = { merge: 0, split: 0 };
    for (let seed = 1; seed <= seeds; seed++) {
      const text = randomRecording(seed, seed % 2 === 0 ? "en" : "es");
      const recording = recordingOf(text);
      const next = random(seed);
      for (const turn of recording.turns) {
        const { start, end } = fileSpan(turn.wordsSpan);
        const offset = start + Math.floor(next() * (end - start));
        const space = text.indexOf(" ", offset);
        for (const id of ["merge", "split"] as const) {
          const cursor = id === "split" ? space + 1 : offset;
          const edits = refactor(id, { recording, vocabulary, selection: { start: cursor, end: cursor } }) ?? [];
          if (edits.length === 0) continue;
          count[id]++;
          const after = recordingOf(edited(text, edits));
          assert.equal(after.turns.length, recording.turns.length + (id === "split" ? 1 : -1));
          assert.deepEqual(heard(after), heard(recording), `seed ${seed}, ${id} at ${cursor}`);
          if (id === "merge") continue;
          const { start: at } = fileSpan(after.turns[turn.index + 1]!.wordsSpan);
          const joining = refactor("merge", { recording: after, vocabulary, selection: { start: at, end: at } });
          const again = recordingOf(edited(edited(text, edits), joining ?? []));
          assert.deepEqual(facts(again), facts(recording), `seed ${seed}, ${id} at ${cursor} and back`);
        }
      }
    }
    // Two turns of one person in a row are rare: a tenth of the tries may have none.
    assert.ok((count.merge > 0 || seeds < 30) && count.split > seeds * 0.8, JSON.stringify(count));
  }).timeout(60_000);
});

/** Words, acts, claims and remarks of everybody, whatever turns they are cut into. */
function heard({ turns, silences, events, sections }: Recording): unknown {
  const by = new Map<string, string[]>();
  for (const { speaker, text, nonverbal, tags, annotations } of turns) {
    const said = [...text.split(/\s+/), ...nonverbal, ...tags.map(({ written }) => `#${written}`)];
    said.push(...annotations.map(({ kind, text: words, author }) => JSON.stringify([kind, words, author])));
    by.set(speaker.id, [...(by.get(speaker.id) ?? []), ...said.filter((each) => each !== "")]);
  }
  return [
    [...by].map(([id, said]) => [id, said.sort()]),
    [silences.length, events.map(({ text }) => text), sections.map(({ title }) => title)],
  ];
}

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
  it(`lose nothing of ${files.length} recordings, with either line end`, function () {
    this.timeout(60_000);
    for (const file of files) {
      const lf = readFileSync(file, "utf8")
        .replace(/\r\n?/g, "\n")
        .replace(/^\s*\^{3,}.*$\n/gm, "");
      const crlf = lf.replaceAll("\n", "\r\n");
      const [recording, other] = [recordingOf(lf), recordingOf(crlf)];
      const before = facts(recording);
      for (const id of ["table-3", "table-4", "table-5", "dialogue"] as const) {
        const written = [recording, other].map((each, index) => {
          const edits = refactor(id, { recording: each, vocabulary, selection: { start: 0, end: 0 } });
          assert.ok(edits, `${file} as ${id} loses something`);
          return edited(index === 0 ? lf : crlf, edits);
        });
        const [after = ""] = written;
        assert.deepEqual(facts(recordingOf(after)), before, `${file} as ${id}`);
        // The same words, so that they need not be read once more.
        assert.equal(written[1], after.replaceAll("\n", "\r\n"), `${file} as ${id} has other line ends`);
      }
    }
  });
});
