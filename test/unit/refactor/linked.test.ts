/** A name in the header and the labels that change with it: only where a rename would have nothing to ask. */
import assert from "node:assert/strict";
import { linkedCharacters, linkedNames, type Recording } from "#core";
import { at, recordingOf } from "../../support/features.ts";
import { random, tries } from "../../support/random.ts";
import { randomRecording } from "../../support/recordings.ts";

/** The text with the linked places in double brackets, which no recording of these tests has. */
function linked(marked: string): string | undefined {
  const { recording, offset, text } = at(marked);
  return linkedNames(recording, offset)?.reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`,
    text,
  );
}

const session = (turns: string, roster = "[Mar$0ia, Tina]"): string =>
  `---\nrecording: group\nworker: Sam\nmembers: ${roster}\naliases: { M: Maria }\n---\n\n${turns}`;

describe("linked editing", () => {
  it("links a name of the roster with legend, labels, arrows and who is called by it", () => {
    assert.equal(
      linked(
        session(
          "**Maria → Tina:** Hm.\n\n**Sam → Maria:** Maria, what now?\n\n**M:** Yes.\n\n| Speaker | Dialogue |\n| --- | --- |\n| Maria | So. |\n",
        ),
      ),
      session(
        "**⟦Maria⟧ → Tina:** Hm.\n\n**Sam → ⟦Maria⟧:** ⟦Maria⟧, what now?\n\n**M:** Yes.\n\n| Speaker | Dialogue |\n| --- | --- |\n| ⟦Maria⟧ | So. |\n",
        "[⟦Maria⟧, Tina]",
      ).replace("M: Maria", "M: ⟦Maria⟧"),
    );
  });

  it("links nothing from a label, an arrow or words: there somebody else speaks when a letter changes", () => {
    for (const turn of ["**Mar$0ia:** Hm.", "**Tina → Mar$0ia:** Hm.", "**Tina:** Mar$0ia, hm."])
      assert.equal(linked(session(`${turn}\n\n**Maria:** Yes.\n`, "[Maria, Tina]")), undefined, turn);
  });

  it("links nothing where a rename would ask, or the person is called otherwise, too", () => {
    for (const more of [
      "**Tina:** I told Maria's mother.",
      "**MARIA:** Hm.",
      "**Tina → maria:** Hm.",
      "Maria said that it was late. She added that she was tired.",
    ])
      assert.equal(linked(session(`**Maria:** Yes.\n\n${more}\n`)), undefined, more);
    assert.equal(linked(session("**Maria:** Yes.\n", "[Mar$0ia Lopez, Tina]")), undefined);
  });

  it("links nothing for a letter, which may begin a name that is being written, or a name that stands alone", () => {
    const roster = (name: string): string => `---\nworker: Sam\nmembers: [${name}$0]\n---\n\n`;
    assert.equal(linked(`${roster("M")}**M:** Yes.\n\n**M:** No.\n`), undefined);
    assert.equal(linked(`${roster("Maria")}**Sam:** Yes.\n`), undefined);
    assert.equal(linked("members: none$0\n"), undefined);
  });

  it("ends with a sign that ends an entry, a label or a cell", () => {
    const whole = new RegExp(`^${linkedCharacters}$`);
    for (const name of ["Maria Lopez", "Mrs. O'Brien", "José-Luis", "田中", ""]) assert.match(name, whole);
    for (const sign of ',;:|→*_#<>{}"()[]\n'.split("")) assert.doesNotMatch(`Maria${sign}`, whole);
  });
});

/** Who speaks each turn, and to whom it goes, by what is written there; `by` says how somebody is called. */
function talk({ turns }: Recording, by: (id: string) => string): unknown {
  return turns.map(({ speaker, addressees }) => [by(speaker.id), addressees.map(({ id, basis }) => [by(id), basis])]);
}

const count = tries(80);

describe(`linked names of any recording (seeds 1–${count})`, () => {
  const texts = Array.from({ length: count }, (_, seed) => randomRecording(seed + 1, seed % 2 === 0 ? "en" : "es"));
  it("are the same letters and apart, hold the cursor, and with another name in them the same people talk", () => {
    let offered = 0;
    for (const [seed, text] of texts.entries()) {
      const recording = recordingOf(text);
      const next = random(seed + 1);
      for (const { id, name, declared } of recording.speakers) {
        const offset = text.indexOf(name) + Math.floor(next() * (name.length + 1));
        const spans = declared ? linkedNames(recording, offset) : undefined;
        if (!spans) continue;
        offered++;
        const case_ = `seed ${seed + 1}: ${name}`;
        assert.ok(spans.length > 1 && spans.some(({ start, end }) => start <= offset && offset <= end), case_);
        assert.deepEqual([...new Set(spans.map(({ start, end }) => text.slice(start, end)))], [name], case_);
        for (const [at, { start }] of spans.entries()) assert.ok(start >= (spans[at - 1]?.end ?? 0), case_);
        for (const to of ["Walburga", "Ana Ruiz", `${name}x`]) {
          const after = spans.reduceRight((all, { start, end }) => all.slice(0, start) + to + all.slice(end), text);
          const now = recordingOf(after);
          const called = now.speakers.find((speaker) => speaker.name === to);
          assert.ok(called?.declared, case_);
          assert.deepEqual(
            talk(now, (each) => (each === called.id ? "\0" : each)),
            talk(recording, (each) => (each === id ? "\0" : each)),
            `${case_} → ${to}`,
          );
        }
      }
    }
    assert.ok(offered > count * 0.75, `offered ${offered} times only`);
  }).timeout(60_000);
});
