/** Threads of supervisors' comments: read, written, and found again after the writer went on. */
import assert from "node:assert/strict";
import { comments as write, commentThreads, type Recording, type TextEdit } from "#core";
import { recordingOf } from "../../support/read.ts";

const header = "---\nrecording: group\nworker: Sam\nmembers: [Maria, Tina]\n---\n\n";

function apply(text: string, edits: readonly TextEdit[]): string {
  let out = text;
  for (const { start, end, text: more } of [...edits].sort((a, b) => b.start - a.start))
    out = out.slice(0, start) + more + out.slice(end);
  return out;
}

const shown = (text: string): string[] =>
  commentThreads(recordingOf(text)).map(
    ({ turn, orphan, resolved, comments }) =>
      `${orphan ? "orphan" : (turn?.speaker.name ?? "section")}${resolved ? " ✓" : ""}: ` +
      comments.map(({ by, author, words }) => `${author ?? by}: ${words}`).join(" | "),
  );

function thread(recording: Recording, index = 0) {
  const found = commentThreads(recording)[index];
  assert.ok(found);
  return found;
}

function turnOf(recording: Recording, index: number) {
  const turn = recording.turns[index];
  assert.ok(turn);
  return turn;
}

const kl = { by: "supervisor", author: "KL", date: "2026-02-12" } as const;

describe("threads of comments", () => {
  const talk = `${header}**Maria:** My sitter backed out again. #sharing-data\n**Tina → Maria:** Call the Y, they take drop-ins.\n> Feelings: I held my breath.\n\n**Sam:** Who else has had this happen?\n`;

  it("begin with a supervisor's comment and go on with replies, under turns, in cells and under headings", () => {
    assert.deepEqual(
      shown(
        `${talk}> Supervisor (KL, 2026-02-12): What told you? #containment\n> Reply: They had laughed.\n> Supervisor: Good.\n> Supervisor: And this?\n\n| Dialogue | Supervisor |\n|---|---|\n| Maria: Yes. | Nice \\| really<br>Reply: Thanks |\n\n## Reflection\n\n> Instructor: More of this.\n`,
      ),
      [
        "Sam: KL: What told you? #containment | writer: They had laughed. | supervisor: Good.",
        "Sam: supervisor: And this?",
        "Maria: supervisor: Nice | really | writer: Thanks",
        "section: instructor: More of this.",
      ],
    );
  });

  it("are written under the turn, with its first words, and answered, settled, reworded and taken out", () => {
    let text = talk;
    let recording = recordingOf(text);
    text = apply(text, write.addComment(recording, turnOf(recording, 1), kl, "What told you\nthat?"));
    assert.match(
      text,
      /breath\.\n> Supervisor \(KL, 2026-02-12, to Tina “Call the Y they take drop-ins”\): What told you that\?\n\n\*\*Sam/,
    );
    recording = recordingOf(text);
    text = apply(text, write.reply(recording, thread(recording), { by: "writer" }, "They had just laughed."));
    recording = recordingOf(text);
    text = apply(text, write.reply(recording, thread(recording), { ...kl, author: "K, (L)" }, "Ah."));
    assert.deepEqual(shown(text), ["Tina: KL: What told you that? | writer: They had just laughed. | K L: Ah."]);
    recording = recordingOf(text);
    text = apply(text, write.settle(thread(recording), "en"));
    assert.match(text, /drop-ins”\) \[resolved\]: What/);
    recording = recordingOf(text);
    assert.ok(thread(recording).resolved);
    text = apply(text, write.settle(thread(recording), "en"));
    recording = recordingOf(text);
    text = apply(text, write.reword(thread(recording).comments[0], "What did <!-- recording-disable --> you see?"));
    assert.deepEqual(shown(text), [
      "Tina: KL: What did <\\!-- recording-disable --> you see? | writer: They had just laughed. | K L: Ah.",
    ]);
    assert.equal(recordingOf(text).suppressions.length, 0);
    recording = recordingOf(text);
    assert.equal(apply(text, write.remove(thread(recording).comments)), talk);
  });

  it("stand in the supervisor's cell of a table", () => {
    let text = `${header}| Dialogue | Supervisor |\n|---|---|\n| Maria: Yes. |  |\n| Tina: No. | Why? |\n`;
    for (const index of [0, 1]) {
      const recording = recordingOf(text);
      text = apply(text, write.addComment(recording, turnOf(recording, index), kl, "This | that"));
    }
    assert.deepEqual(shown(text), ["Maria: KL: This | that", "Tina: supervisor: Why?", "Tina: KL: This | that"]);
    let recording = recordingOf(text);
    text = apply(text, write.settle(thread(recording, 1), "es"));
    recording = recordingOf(text);
    text = apply(text, write.reply(recording, thread(recording), { by: "writer" }, "Yes"));
    assert.deepEqual(shown(text), [
      "Maria: KL: This | that | writer: Yes",
      "Tina ✓: supervisor: Why?",
      "Tina: KL: This | that",
    ]);
    for (let left = 3; left > 0; left--) text = apply(text, write.remove(thread(recordingOf(text)).comments));
    assert.match(text, /\| Maria: Yes\. +\| +\|\n\| Tina: No\. +\| +\|\n$/);
  });

  it("are whose they are whatever their initials look like", () => {
    for (const author of ["A B", "a b", "To Nguyen", "to n", "KL2", "A. B.", "María"]) {
      const recording = recordingOf(talk);
      const text = apply(talk, write.addComment(recording, turnOf(recording, 1), { ...kl, author }, "Why?"));
      const { comments, orphan, turn } = thread(recordingOf(text));
      assert.deepEqual([orphan, turn?.speaker.name, comments[0].date], [false, "Tina", kl.date], author);
      assert.equal(comments[0].author?.replace(".", " "), author.replace(".", " "));
    }
    assert.deepEqual(shown(`${header}Maria: Yes.\n> Supervisor (to Maria): Why?\n`), ["Maria: supervisor: Why?"]);
  });

  it("are comments though their heads hold a time, or another word's colon", () => {
    assert.deepEqual(
      shown(
        `${header}Maria: Yes.\n> Supervisor (KL, 2 May 14:05): Why?\n> **Field Supervisor (KL, re: her *tone*):** And?\n`,
      ),
      ["Maria: KL: Why?", "Maria: KL: And?"],
    );
  });

  it("are comments however supervisors sign them, and theirs are the tags", () => {
    for (const [head, by] of [
      ["Supervisor (KL) —", "KL"],
      ["**Supervisor (KL)** -", "KL"],
      ["Supervisor KL:", "KL"],
      ["Supervisor, K. L.:", "K. L."],
      ["Supervisor [resolved] (KL):", "KL"],
      ["Supervisor (KL (MSW), 2026-02-12):", "KL (MSW)"],
      ["Supervisor's comment (KL):", "KL"],
      ["Task supervisor:", "supervisor"],
      ["Tutora (KL):", "KL"],
      ["Comentario de la supervisora (KL):", "KL"],
      ["Professor (MM):", "MM"],
      ["Supervisor –", "supervisor"],
    ] as const) {
      let text = `${header}Maria: Yes.\n> ${head} Why this? #taboo\n> Reply to supervisor: Because.\n`;
      const recording = recordingOf(text);
      const { comments, resolved } = thread(recording);
      assert.deepEqual(
        comments.map(({ by: who, author, words }) => `${author ?? who}: ${words}`),
        [`${by}: Why this? #taboo`, "writer: Because."],
        head,
      );
      assert.deepEqual(
        turnOf(recording, 0).tags.map((tag) => tag.by),
        ["supervisor"],
        head,
      );
      for (const settled of [!resolved, resolved]) {
        text = apply(text, write.settle(thread(recordingOf(text)), "en"));
        assert.deepEqual([thread(recordingOf(text)).resolved, thread(recordingOf(text)).comments.length], [settled, 2]);
      }
    }
    const [instructor, year] = ["Docente (AB)", "Supervisor (KL, Feb. 12, 2026)"].map(
      (head) => thread(recordingOf(`${header}Maria: Yes.\n> ${head}: Why?\n`)).comments[0],
    );
    assert.deepEqual([instructor?.by, year?.date], ["instructor", "Feb. 12, 2026"]);
    assert.deepEqual(shown(`${header}Maria: Yes.\n> Supervisor is: a role. #taboo\n`), []);
  });

  it("find a turn whose words have no room between them, or are very long", () => {
    for (const words of [
      "我今天早上很早就起床了因为我的孩子们需要去学校",
      "ฉันรู้สึกเหนื่อยมากเมื่อวานนี้เพราะลูกป่วย",
      "Ha".repeat(300),
    ]) {
      const said = `${header}**Maria:** ${words.repeat(9)}\n\n**Tina:** Hm.\n`;
      const recording = recordingOf(said);
      const text = apply(said, write.addComment(recording, turnOf(recording, 0), kl, "Why?"));
      assert.deepEqual(shown(text), ["Maria: KL: Why?"]);
      // One letter is another one, and the comment has come under somebody else.
      const [line = "", mark = ""] = text.slice(header.length).split("\n");
      assert.deepEqual(shown(`${header}**Tina:** Hm.\n${mark}\n\n${line}\n`), ["Maria: KL: Why?"]);
      if (!words.startsWith("Ha"))
        assert.deepEqual(shown(`${header}${line.replace(words.charAt(4), "x")}\n${mark}\n`), ["Maria: KL: Why?"]);
    }
  });

  it("keep a backslash at their end from taking the cell's end with it", () => {
    const text = `${header}|Dialogue|Supervisor|\n|---|---|\n|Maria: Yes.|Nice|\n`;
    const recording = recordingOf(text);
    const now = apply(text, write.addComment(recording, turnOf(recording, 0), kl, "C:\\"));
    assert.deepEqual(shown(now), ["Maria: supervisor: Nice", "Maria: KL: C:\\"]);
  });

  it("on a section stand there, and on no turn above it", () => {
    const text = `${talk}\n## Reflection\nI was tired.\nAnd more.\n## Plan\n`;
    const add = (before: string, at: string): string =>
      apply(before, write.addCommentAt(recordingOf(before), before.indexOf(at) + at.length, kl, "Why?"));
    const tired = add(text, "I was");
    assert.match(tired, /\nAnd more\.\n\n> Supervisor \(KL, 2026-02-12\): Why\?\n\n## Plan\n$/);
    assert.match(add(tired, "I was"), /Why\?\n> Supervisor \(KL, 2026-02-12\): Why\?\n\n## Plan\n$/);
    assert.match(add(text, "## Refl"), /## Reflection\n\n> Supervisor \(KL, 2026-02-12\): Why\?\n\nI was/);
    assert.match(add(text, "## Pl"), /## Plan\n\n> Supervisor \(KL, 2026-02-12\): Why\?\n$/);
    for (const at of ["I was", "## Refl", "## Pl"]) assert.deepEqual(shown(add(text, at)), ["section: KL: Why?"]);
    assert.deepEqual(shown(add(text, "Who else")), ["Sam: KL: Why?"]);
    assert.deepEqual(shown(add(text, "breath.")), ["Tina: KL: Why?"]);
    assert.equal(add(text, "recording: gr"), text);
    const [first, ...more] = write.addCommentAt(recordingOf(text), text.indexOf("tired"), kl, "  ");
    assert.deepEqual([first, more], [undefined, []]);
  });

  it("are written with the line ends of the file, and not at all where nothing is said", () => {
    for (const eol of ["\r\n", "\r", "\n"]) {
      const text = `${header}Maria: Yes.\nTina: No.\n`.replaceAll("\n", eol);
      const recording = recordingOf(text);
      const add = (words: string): readonly TextEdit[] =>
        write.addComment(recording, recording.turns[0]!, { by: "supervisor", author: "KL" }, words);
      const after = apply(text, add("Why?\nSay more."));
      assert.deepEqual(shown(after), ["Maria: KL: Why? Say more."]);
      assert.ok(!/[\r\n]/.test(after.replaceAll(eol, "")), JSON.stringify(after));
      for (const nothing of ["", " \n"]) assert.deepEqual(add(nothing), []);
    }
  });

  const comment = "> Supervisor (KL, to Tina “Call the Y they take drop-ins”): Why?\n";
  const after = (turns: string): string[] => shown(`${header}${turns}`);

  it("follow a turn that was revised, moved, merged, split or renamed", () => {
    assert.deepEqual(after(`Tina: Just call the Y, they take them.\n${comment}`), ["Tina: KL: Why?"]);
    assert.deepEqual(after(`Tina: Call the Y, they take drop-ins.\nMaria: No.\n${comment}`), ["Tina: KL: Why?"]);
    assert.deepEqual(after(`Tina: I know. Call the Y, they take drop-ins.\n${comment}`), ["Tina: KL: Why?"]);
    assert.deepEqual(after(`Tina: Call the Y,\nTina: they take drop-ins.\n${comment}`), ["Tina: KL: Why?"]);
    const renamed = `${header.replace("Tina", "Rosa")}Maria: No.\nRosa: Call the Y, they take drop-ins.\n${comment}`;
    assert.deepEqual(shown(renamed), ["Rosa: KL: Why?"]);
  });

  it("are orphans where their turn is gone, and never somebody else's", () => {
    assert.deepEqual(after(`Maria: Call the Y, they take drop-ins.\n${comment}Tina: Hm.\n`), ["orphan: KL: Why?"]);
    assert.deepEqual(after(`Tina: I do not know about that at all.\n${comment}`), ["orphan: KL: Why?"]);
    assert.deepEqual(after(`## Beginning\n\n${comment}\nMaria: No.\n`), ["orphan: KL: Why?"]);
    assert.deepEqual(after(comment), ["orphan: KL: Why?"]);
  });
});
