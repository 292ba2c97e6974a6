/** Reported speech: what becomes a turn, and what must not. */
import assert from "node:assert/strict";
import { fileSpan, type Turn } from "#core";
import { Assembly } from "../../core/src/recording/assembly.ts";
import { random, tries } from "../support/random.ts";
import { quotes } from "../support/quotes.ts";
import { recordingOf, vocabulary } from "../support/read.ts";

const en = "---\nworker: Sam\nmembers: [Tina, Maria, Gloria, Ruth, Mrs. O'Brien]\nabsent: [Rosa]\n---\n\n";
const es = "---\nworker: Lola\nmembers: [Rosa, Carmen, Inés]\nlanguage: es\n---\n\n";

function shown({ speaker, text, nonverbal, confidence }: Turn): string {
  const act = nonverbal.length > 0 ? `*(${nonverbal.join("; ")})*` : "";
  return `${speaker.id}${confidence < 1 ? "?" : ""}: ${[text, act].filter((part) => part !== "").join(" ")}`;
}

function turnsOf(header: string, paragraph: string): string[] {
  return recordingOf(`${header}${paragraph}\n`).turns.map(shown);
}

describe("reading narrative", () => {
  it("takes a clause behind its subject and a verb of saying for a turn", () => {
    assert.deepEqual(
      turnsOf(
        en,
        "At that point Tina quietly said that she was tired. I asked the group what they made of it, and Maria told her it would pass. " +
          "Gloria said nine. Mrs. O'Brien pointed out that it was late, adding that it always was. I invited Ruth to say more.",
      ),
      [
        "tina: that she was tired",
        "sam: what they made of it",
        "maria: it would pass",
        "gloria: nine",
        "mrs.-o'brien: that it was late",
        "mrs.-o'brien: that it always was",
        "sam: to say more",
      ],
    );
  });

  it("gives quotations to the nearest attributed subject", () => {
    assert.deepEqual(
      turnsOf(
        en,
        "“I know,” Tina said. “But it hurts.” Maria nodded. Gloria looked up and said, “I hit him.” “Why?” asked Ruth.\nThe sign said “No entry”.",
      ),
      ["tina: I know, But it hurts.", "maria: *(nodded)*", "gloria: I hit him.", "ruth: Why?"],
    );
  });

  it("reads several people in one sentence", () => {
    assert.deepEqual(
      turnsOf(en, "Tina said “full,” Maria said “half,” and Gloria asked each member to say one word."),
      ["tina: full,", "maria: half,", "gloria: to say one word"],
    );
    assert.deepEqual(recordingOf(`${en}Gloria asked each member to say one word.\n`).turns[0]?.addressees, []);
  });

  it("takes a gesture for a turn only where its sentence has no speech of hers", () => {
    assert.deepEqual(turnsOf(en, "Tina sighed and said that she was tired. Maria nodded slowly."), [
      "tina: that she was tired",
      "maria: *(nodded slowly)*",
    ]);
  });

  it("knows who “she” is where one member was named, and says so where it does not", () => {
    assert.deepEqual(
      turnsOf(en, "I asked Tina how she was. She answered that she was fine. She added that it was late."),
      ["sam: how she was", "tina?: that she was fine", "tina?: that it was late"],
    );
    assert.deepEqual(turnsOf(en, "Tina asked Maria if it was late. She said that it was."), [
      "tina: if it was late",
      "maria?: that it was",
    ]);
    assert.deepEqual(turnsOf(en, "Tina told Maria that it was late. She said that she was tired."), [
      "tina: that it was late",
      "unknown?: that she was tired",
    ]);
    assert.deepEqual(turnsOf(en, "Tina said that it was late. The nurse came in. She said it was time."), [
      "tina: that it was late",
    ]);
  });

  for (const paragraph of [
    "I thought that Tina was tired. I wondered whether to ask. I told myself that it was fine.",
    "If Tina said no, I would leave. I could have asked Maria whether she agreed. I wanted to say that it was fine.",
    "Tina said nothing. I did not say that. Nobody said it was late. Maria never said why.",
    "Tina's mother said that it was late. The nurse told Maria to go. Rosa said she would come.",
    "Tina was told that it was late. Maria had said that she was ill. My supervisor says that I talk too fast.",
    "When Tina said that, I was moved. What Maria said surprised me. It seemed to me that Gloria asked for help.",
    "Maria told me on the phone that she was ill. Last week Tina said she would go.",
    "Maria told a story. Gloria said goodbye. Ruth said it again.",
    "Tina sighed. Maria nodded. The room was cold.",
  ])
    it(`leaves alone: ${paragraph}`, () => {
      assert.deepEqual(turnsOf(en, paragraph), []);
    });

  it("reads Spanish, where the subject may stand behind its verb or be dropped", () => {
    assert.deepEqual(
      turnsOf(
        es,
        "Dije que teníamos una hora. Le pregunté a Rosa cómo estaba. Rosa contestó en voz baja que bien. Añadió que dormía mejor. " +
          "Preguntó Carmen si hacía frío. «No tanto», dijo Inés. Carmen se rió.",
      ),
      [
        "lola: que teníamos una hora",
        "lola: cómo estaba",
        "rosa: que bien",
        "rosa: que dormía mejor",
        "carmen: si hacía frío",
        "inés: No tanto",
        "carmen: *(se rió)*",
      ],
    );
    assert.deepEqual(
      turnsOf(
        es,
        "No dije nada. Me dije que era tarde. Quise preguntar por ella. La madre de Rosa dijo que no. Si Rosa dice que sí, vamos.",
      ),
      [],
    );
  });

  it("is nobody's words in preparation and reflection", () => {
    for (const heading of ["Preparation", "Summary", "Questions for supervision"])
      assert.deepEqual(turnsOf(`${en}## ${heading}\n\n`, "Tina said that she was tired."), [], heading);
  });

  it("keeps tags, acts, silences and remarks where they belong", () => {
    const text = `${en}Tina said she was tired, #same-boat and Maria told her to sit down (pats the chair). [silence, 20 s] I asked Tina how it was.\n> Feelings: slow #containment\n`;
    const { turns, silences } = recordingOf(text);
    assert.deepEqual(
      turns.map((turn) => [turn.speaker.id, turn.tags.map(({ written }) => written), turn.annotations.length]),
      [
        ["tina", ["same-boat"], 0],
        ["maria", [], 0],
        ["sam", ["containment"], 1],
      ],
    );
    assert.deepEqual(turns[1]?.nonverbal, ["pats the chair"]);
    assert.deepEqual(
      silences.map(({ after, seconds }) => [after, seconds]),
      [[1, 20]],
    );
    assert.deepEqual(turns[2]?.addressees, [
      { id: "tina", basis: "explicit", written: "Tina", span: turns[2]?.addressees[0]?.span },
    ]);
    quotes(text);
  });

  it("ends what is said where the next clause begins, and stands in the file where it says", () => {
    const text = `${en}Maria said it was late, but I felt that it was not. “So late,” Tina said.\n`;
    const at = ({ wordsSpan }: Turn): string => {
      const { start, end } = fileSpan(wordsSpan);
      return text.slice(start, end);
    };
    assert.deepEqual(recordingOf(text).turns.map(at), ["it was late", "So late,"]);
  });

  it("has no notation of its own elsewhere: the same words in a labelled turn are that turn's", () => {
    assert.deepEqual(turnsOf(en, "**Tina:** Maria said that it was late.\nGloria said no."), [
      "tina: Maria said that it was late. Gloria said no.",
    ]);
  });
});

// prettier-ignore
const pieces = ["Tina said that she was tired. ", "She added that it was late. ", "“I know,” Maria said. ", "Gloria sighed. ", "“", "”", "\n", "\n\n", "\n\n", "## Summary\n\n", "## Work\n\n", "## Preparation\n\n", "**Tina:** hello\n", "> Feelings: x\n", "#taboo ", "[silence, 5 s] ", "I asked Tina ", "whether ", "and ", ", ", ". ", "It was cold. ", "Nadia: one\n", "<!-- x -->", "- ", "dijo que no. ", "\n—Nada —dijo Tina—. ", "When I asked Tina how she was, ", "she said fine. ", "'x,' said Maria. ", "until ", "Keisha told Rob that it was. ", "| Dialogue | Feelings |\n|---|---|\n", "| Tina said no. | x |\n"];

const count = tries(30);

describe("narrative kept up with its text", () => {
  it(`equals a fresh reading (${count} texts of 60 edits each, seeds 1–${count})`, () => {
    const pick = (next: () => number): string => pieces[Math.floor(next() * pieces.length)] ?? "";
    for (let seed = 1; seed <= count; seed++) {
      const next = random(seed);
      let text =
        (seed % 3 === 0
          ? "---\nnotation: narrative\nmembers: [Tina, Maria, Gloria]\n---\n\n"
          : seed % 3 === 1
            ? en
            : "") + Array.from({ length: 40 }, () => pick(next)).join("");
      const assembly = new Assembly(text, vocabulary);
      const plain = (turns: readonly Turn[]): unknown =>
        turns.map((turn) => [
          shown(turn),
          fileSpan(turn.span),
          fileSpan(turn.wordsSpan),
          turn.tags.length,
          turn.annotations.length,
          turn.addressees.map(({ id }) => id),
        ]);
      for (let step = 0; step < 60; step++) {
        const start = Math.floor(next() * (text.length + 1));
        const end = next() < 0.5 ? start : Math.min(text.length, start + Math.floor(next() * 40));
        const put =
          next() < 0.3 ? "" : next() < 0.5 ? pick(next) : (["a", " ", "\n", ",", "T"][Math.floor(next() * 5)] ?? "");
        text = text.slice(0, start) + put + text.slice(end);
        assembly.edit({ start, end, text: put });
        const fresh = recordingOf(text);
        assert.deepEqual(
          plain(assembly.recording.turns),
          plain(fresh.turns),
          `seed ${String(seed)}, step ${String(step)}`,
        );
        assert.deepEqual(
          assembly.recording.sections.map(({ title, text: prose, turns }) => [title, prose, turns]),
          fresh.sections.map(({ title, text: prose, turns }) => [title, prose, turns]),
        );
      }
    }
  });

  it("makes the turns of one paragraph anew for a letter, however many there are", () => {
    const text = en + "Tina said that she was tired. Maria told her that it was late.\n\n".repeat(2000);
    const assembly = new Assembly(text, vocabulary);
    const touched = assembly.edit({ start: 50_000, end: 50_000, text: "x" });
    assert.ok(
      touched?.every(({ first, end }) => end - first <= 16),
      JSON.stringify(touched),
    );
  });
});
