/** Selections, hints between the words, and links. */
import assert from "node:assert/strict";
import { documentLinks, fileSpan, hover, inlayHints, selectionsAt, type SessionSummary, usualHints } from "#core";
import { at, context, header, recordingOf } from "../../support/features.ts";
import { random } from "../../support/random.ts";

/** The texts that a selection grows through. */
function grown(marked: string): readonly string[] {
  const { recording, offset, text } = at(marked);
  return selectionsAt(recording, offset).map(({ start, end }) => text.slice(start, end));
}

describe("a growing selection", () => {
  const turn = "**Sam → Tina:** What happened? You said no.\n> Feelings: I was calm.";
  const file = `${header}\n## Middle\n\n${turn}\n\n**Tina:** Yes.\n\n## Ending\n\nBye.\n`;
  it("goes from the word to sentence, words, turn, phase and file", () => {
    assert.deepEqual(grown(file.replace("said", "sa$0id")), [
      "said",
      "You said no.",
      "What happened? You said no.",
      "**Sam → Tina:** What happened? You said no.",
      turn,
      `## Middle\n\n${turn}\n\n**Tina:** Yes.`,
      file,
    ]);
  });

  it("goes through remarks and cells", () => {
    assert.deepEqual(grown(file.replace("calm", "ca$0lm")).slice(0, 4), [
      "calm",
      "I was calm.",
      "Feelings: I was calm.",
      turn,
    ]);
    const table = "| Speaker | Dialogue |\n| --- | --- |\n| Sam | One. Two three. |\n| Tina | Yes. |";
    const row = "| Sam | One. Two three. |";
    assert.deepEqual(grown(`${header}\n${table.replace("three", "thr$0ee")}\n`).slice(0, 5), [
      "three",
      "Two three.",
      "One. Two three.",
      row,
      table,
    ]);
  });

  it("goes through the header by its keys", () => {
    const found = grown(file.replace("[Maria", "[Mar$0ia"));
    assert.deepEqual(found.slice(0, 3), [
      "Maria",
      "[Maria, Tina, Gloria, Rosa]",
      "members: [Maria, Tina, Gloria, Rosa]",
    ]);
    assert.equal(found.at(-1), file);
  });

  it("always holds the cursor and the selection before, and ends with the file", () => {
    const next = random(7);
    const odd = `${file}\n- a list\n\n\`\`\`\ncode\n\`\`\`\n\n| a |\n\n> quote\n> goes on`;
    for (const text of [odd, odd.replaceAll("\n", "\r\n"), "", "\n", "x"]) {
      const recording = recordingOf(text);
      for (let times = 0; times < 300; times++) {
        const offset = Math.floor(next() * (text.length + 1));
        const found = selectionsAt(recording, offset);
        assert.deepEqual(found.at(-1), { start: 0, end: text.length });
        for (const [index, { start, end }] of found.entries()) {
          const inner = found[index - 1];
          assert.ok(start <= offset && offset <= end, `${offset} in ${start}–${end}`);
          assert.ok(!inner || (start <= inner.start && inner.end <= end && inner.end - inner.start < end - start));
        }
      }
    }
  });
});

describe("hints between the words", () => {
  const text = `${header}\n**Sam:** Tina, what happened?\n\n**Tina:** Nothing.\n\n[silence, 40 seconds]\n\n**Maria → Tina:** No.\n\n| Speaker | Dialogue |\n| --- | --- |\n| Sam | Maria, and you? |\n`;
  const shown = (wanted: Partial<typeof usualHints>, part = text): string => {
    const recording = recordingOf(text);
    const start = text.indexOf(part);
    const hints = inlayHints(
      recording,
      { start, end: start + part.length },
      { ...usualHints, addressees: false, ...wanted },
      context.speech,
    );
    return [...hints]
      .sort((a, b) => b.at - a.at)
      .reduce((all, hint) => `${all.slice(0, hint.at)}⟨${hint.text}⟩${all.slice(hint.at)}`, text);
  };

  it("say to whom a turn goes where that is inferred, and what it rests on", () => {
    const after = shown({ addressees: true });
    assert.match(after, /\*\*Sam⟨→ Tina⟩:\*\* Tina/);
    assert.match(after, /\*\*Tina⟨→ Sam⟩:\*\* Nothing/);
    assert.match(after, /\*\*Maria → Tina:\*\*/);
    assert.match(after, /\| Sam⟨→ Maria⟩ \|/);
    const [first] = inlayHints(recordingOf(text), { start: 0, end: text.length }, usualHints, context.speech);
    assert.match(first?.about ?? "", /Called by name\. Write “→ Tina”/);
  });

  it("stand in the hover on the name, too", () => {
    const recording = recordingOf(text);
    const said = hover(recording, text.indexOf("Tina:** Nothing") + 1, context)?.markdown ?? "";
    assert.match(said, /This turn is taken to be for Sam\. /);
    const written = hover(recording, text.indexOf("Maria → Tina") + 1, context)?.markdown ?? "";
    assert.ok(written !== "" && !written.includes("taken to be"));
  });

  it("say once to whom lines in a row go, and in the hover what that rests on", () => {
    const lines = `${header}**Tina → Maria:** I was there.\n**Tina:** It was cold.\n**Maria:** Hm.\n`;
    const recording = recordingOf(lines);
    const hints = inlayHints(recording, { start: 0, end: lines.length }, usualHints, context.speech);
    assert.deepEqual(
      hints.map(({ text }) => text),
      ["→ Tina"],
    );
    const said = hover(recording, lines.indexOf("Tina:** It") + 1, context)?.markdown ?? "";
    assert.match(said, /taken to be for Maria\. Goes on with the line before\./);
  });

  it("number turns and name who ends a long silence, where that is wanted", () => {
    assert.match(shown({ turnNumbers: true }), /⟨1⟩\*\*Sam[^]*⟨3⟩\*\*Maria[^]*\| ⟨4⟩Sam/);
    assert.match(shown({ longSilences: true }), /40 seconds\]⟨long silence, ended by Maria⟩/);
    assert.equal(shown({}), text);
  });

  it("are those of the stretch that is asked for", () => {
    assert.equal(shown({ addressees: true }, "**Tina:** Nothing.").match(/⟨/g)?.length, 1);
  });
});

describe("links", () => {
  it("lead to the pack, the pages of rules and the sessions before and after", () => {
    const text = `---\nrecording: group\ngroup: Parents\nsession: 4\npack: mutual-aid\nrules: { silent-member: off, no-rule: off }\n---\n\n<!-- recording-disable-next-turn hot-seat, other: so -->\n**Sam:** One.\n`;
    const summary = (session: number): SessionSummary => ({
      ...{ uri: `file:///${session}.md`, session, all: { turns: 1, words: 1 }, workers: { turns: 1, words: 1 } },
      ...{ present: { people: 1, members: 1 }, members: [] },
    });
    const links = documentLinks(recordingOf(text), [5, 2, 3, 9].map(summary), context);
    assert.deepEqual(
      links.map(({ span, target, to }) => [text.slice(fileSpan(span).start, fileSpan(span).end), to, target]),
      [
        ["mutual-aid", "pack", undefined],
        ["hot-seat", "rule", "docs/rules/hot-seat.md"],
        ["silent-member", "rule", "docs/rules/silent-member.md"],
        ["Parents", "session", "file:///3.md"],
        ["4", "session", "file:///5.md"],
      ],
    );
  });
});
