/** Two versions of a recording, turn by turn. */
import assert from "node:assert/strict";
import { compareVersions, comparison, render } from "#core";
import { random, tries } from "../../support/random.ts";
import { recordingOf } from "../../support/read.ts";

const header = "---\nrecording: group\nworker: Sam\nmembers: [Maria, Tina]\n---\n\n";
const changes = (before: string, after: string): string[] =>
  compareVersions(recordingOf(header + before), recordingOf(header + after)).map(
    (change) =>
      `${change.kind} ${"before" in change ? String(change.before.index) : "–"} ${"after" in change ? String(change.after.index) : "–"}`,
  );

describe("comparing versions", () => {
  const talk = "Maria: My sitter backed out again.\nTina: Call the Y.\nSam: Who else?\nMaria: Nobody.\n";

  it("finds nothing where nobody's words have changed, in whatever notation", () => {
    assert.deepEqual(changes(talk, talk), []);
    assert.deepEqual(changes(talk, talk.replaceAll("\n", "\n> Feelings: tired\n\n")), []);
    const table = `| Dialogue |\n|---|\n${talk.replaceAll(/(.*)\n/g, "| $1 |\n")}`;
    assert.deepEqual(changes(talk, table), []);
  });

  it("tells what is new, gone, moved and said otherwise", () => {
    assert.deepEqual(changes(talk, talk.replace("Sam:", "Tina: Really.\nSam:")), ["added – 2"]);
    assert.deepEqual(changes(talk, talk.replace("Sam: Who else?\n", "")), ["removed 2 –"]);
    assert.deepEqual(changes(talk, `${talk.replace("Tina: Call the Y.\n", "")}Tina: Call the Y.\n`), ["moved 1 3"]);
    assert.deepEqual(changes(talk, talk.replace("sitter backed", "sitter just backed")), ["revised 0 0"]);
    assert.deepEqual(changes(talk, talk.replace("Tina: Call", "Maria: Call")), ["removed 1 –", "added – 1"]);
  });

  it("knows who is called otherwise now by what they say", () => {
    const renamed = talk.replaceAll("Maria", "Rosa");
    assert.deepEqual(changes(talk, renamed), []);
    assert.deepEqual(changes(talk, renamed.replace("Nobody.", "Nobody else.")), ["revised 3 3"]);
    const [one, other] = [talk, renamed].map((text) => recordingOf(header + text));
    assert.ok(one && other);
    assert.equal(
      comparison(one, other, (message) => render(message)),
      "# What has changed, turn by turn\n\n- Maria is called Rosa now.\n",
    );
    // Somebody else has come, and says other words; or says those of somebody who is still there.
    const other2 = talk.replace("Maria: My", "Rosa: Your").replace("Maria: Nobody", "Rosa: Me");
    assert.deepEqual(changes(talk, other2), ["removed 0 –", "added – 0", "removed 3 –", "added – 3"]);
    assert.deepEqual(changes(talk, talk.replace("Tina:", "**Rosa:**").replace("Maria: My", "Tina: My")), [
      "removed 0 –",
      "removed 1 –",
      "added – 0",
      "added – 1",
    ]);
  });

  it("says it in words, with what went struck and what came bold", () => {
    const text = comparison(
      recordingOf(header + talk),
      recordingOf(header + talk.replace("again", "on Monday").replace("Sam: Who else?\n", "")),
      (message) => render(message),
    );
    assert.equal(
      text,
      "# What has changed, turn by turn\n\n" +
        "- Turn 1, Maria, says it otherwise: My sitter backed out ~~again~~**on Monday**.\n" +
        "- Turn 3 of before, Sam, is gone: ~~Who else?~~\n",
    );
  });

  it("tells what became of comments, and what is new beside turns whose words have stayed", () => {
    const before =
      "Maria: My sitter backed out again. #taboo\n> Feelings: tense\n> Supervisor (KL): Why?\n> Supervisor (AB): Where?\n\n" +
      "Tina: Call the Y.\n> Supervisor (KL): Good.\n\nSam: Who else?\n> Supervisor (KL): To whom?\n\nMaria: Nobody.\n";
    const after = before
      .replace("#taboo", "#mutual-demand")
      .replace("tense", "tense and sad")
      .replace("Why?\n", "Why?\n> Reply: I was afraid.\n")
      .replace("(KL): Good", "(KL) [resolved]: Good")
      .replace("> Supervisor (KL): To whom?", "> Skill: waiting #containment")
      .replace("Maria: Nobody", "<!-- recording-disable-next-turn hot-seat: she asked for it -->\nMaria: Nobody");
    const heading = "## Reflection\n\nI was tired.\n\n> Supervisor (KL): Of what?\n";
    const [old, now] = [
      recordingOf(`${header}${before}\n${heading}`),
      recordingOf(
        `${header.replace("[Maria", "[Rosa, Maria")}${after}\n${heading.replace("was", "was very")}> Reply: Of it.\n`,
      ),
    ];
    assert.equal(
      comparison(old, now, (message) => render(message)),
      [
        "# What has changed, turn by turn\n",
        "Nobody's words have changed.\n",
        "## What became of the comments\n",
        "- **Turn 1** · KL: Why? → **I was afraid.** → Where?",
        "- **Turn 2** · KL: Good. *(settled since)*",
        "- KL: Of what? → **Of it.**",
        "- KL: ~~To whom?~~ *(not in this version)*\n",
        "## Turn by turn\n",
        "- Turn 1, Maria, says the same: My sitter backed out again.",
        "  - Tags: ~~#taboo~~ **#mutual-demand**",
        "  - Feelings, changed: tense **and sad**",
        "- Turn 3, Sam, says the same: Who else?",
        "  - Skill, new: **waiting #containment**\n",
        "## Where the writer sees it differently\n",
        "- **Turn 4** · **hot-seat: she asked for it**\n",
        "## Under the headings\n",
        "- Reflection: I was **very** tired.\n",
        "## In the header\n",
        "- members: **Rosa,** Maria, Tina\n",
      ].join("\n"),
    );
    assert.match(
      comparison(now, now, (message) => render(message)),
      /^# [^\n]+\n\nNobody's words have changed.\n\n## [^\n]+\n\n(?:- [^\n*]*\*[^\n]+\n|- KL[^\n]+\n){3}$/,
    );
  });

  const pairs = tries(300);
  it(`accounts for every turn of both versions once (seeds 1–${pairs})`, () => {
    for (let seed = 1; seed <= pairs; seed++) {
      const next = random(seed);
      const line = (): string =>
        `${next() < 0.5 ? "Maria" : "Tina"}: ${Array.from({ length: 1 + Math.floor(next() * 4) }, () => "abcdef"[Math.floor(next() * 6)]).join(" ")}.\n`;
      const before = Array.from({ length: 12 }, line);
      const after = [...before];
      for (let edit = 0; edit < 6; edit++) {
        const at = Math.floor(next() * after.length);
        if (next() < 0.3) after.splice(at, 1);
        else if (next() < 0.5) after.splice(at, 0, line());
        else after.splice(Math.floor(next() * after.length), 0, ...after.splice(at, 1));
      }
      const [old, now] = [recordingOf(header + before.join("")), recordingOf(header + after.join(""))];
      const found = compareVersions(old, now);
      const gone = found.filter((each) => "before" in each).map((each) => each.before.index);
      const come = found.filter((each) => "after" in each).map((each) => each.after.index);
      assert.equal(new Set(gone).size, gone.length, `seed ${String(seed)}`);
      assert.equal(new Set(come).size, come.length, `seed ${String(seed)}`);
      // What is no change is the same, in the same order.
      const kept = (recording: typeof old, changed: readonly number[]) =>
        recording.turns.filter(({ index }) => !changed.includes(index)).map(({ speaker, text }) => [speaker.id, text]);
      assert.deepEqual(kept(now, come), kept(old, gone), `seed ${String(seed)}`);
    }
  });

  it("does not take forever for versions that have nothing in common", () => {
    const many = (word: string): string =>
      Array.from({ length: 3000 }, (_, n) => `Maria: ${word} ${String(n)}.\n`).join("");
    assert.equal(changes(many("x"), many("y")).length > 0, true);
  }).timeout(5000);
});
