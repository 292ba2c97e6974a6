/** Every figure here was worked out by hand; how stands beside it. */
import assert from "node:assert/strict";
import { evenness, gini } from "../../core/src/measures/evenness.ts";
import { dynamics } from "../../core/src/measures/dynamics.ts";
import { facilitation } from "../../core/src/measures/facilitation.ts";
import { figuresOf } from "../../core/src/measures/figures.ts";
import { links } from "../../core/src/measures/links.ts";
import { oneMember } from "../../core/src/measures/one-member.ts";
import { participation } from "../../core/src/measures/participation.ts";
import { patterns } from "../../core/src/measures/patterns.ts";
import { reEntry } from "../../core/src/measures/re-entry.ts";
import { reflection } from "../../core/src/measures/reflection.ts";
import { silentMembers } from "../../core/src/measures/silent-members.ts";
import { type Stretch, stretchOf } from "../../core/src/measures/stretch.ts";
import { wheel } from "../../core/src/measures/wheel.ts";
import { whoToWhom } from "../../core/src/measures/who-to-whom.ts";
import { workerTurns } from "../../core/src/measures/worker-turns.ts";
import { recordingOf, vocabulary } from "../support/read.ts";

const header = "---\nworker: Sam\nmembers: [Ana, Bea, Cy, Dot]\n---\n";
const names: Readonly<Record<string, string>> = { S: "Sam", A: "Ana", B: "Bea", C: "Cy", D: "Dot", G: "Group" };

/** Turns of one word each: `S A S B`. */
function talk(speakers: string): string {
  return speakers
    .split(" ")
    .map((letter) => `**${names[letter] ?? letter}:** word\n`)
    .join("\n");
}

function stretch(text: string, turns?: readonly [number, number]): Stretch {
  return stretchOf(recordingOf(header + text), vocabulary, turns);
}

describe("measures, by hand", () => {
  describe("participation", () => {
    const text = `**Sam:** one two

**Sam:** three

**Ana:** one two three

**Bea:** one

**Group:** one

**Ana:** one two
`;

    it("merges turns, leaves collective voices out of the people, and counts silent members among them", () => {
      // Sam's two lines are one turn. Turns: Sam 1, Ana 2, Bea 1, Group 1 = 5. Words: Sam 3, Ana 5, Bea 1, Group 1 = 10.
      const { turns, words, equalShare, people, voices } = participation.of(stretch(text));
      assert.deepEqual([turns, words], [5, 10]);
      // Five people are present: Sam and four members.
      assert.equal(equalShare, 1 / 5);
      assert.deepEqual(
        people.map((each) => [each.id, each.turns, each.words, each.turnShare, each.wordShare]),
        [
          ["ana", 2, 5, 2 / 5, 5 / 10],
          ["sam", 1, 3, 1 / 5, 3 / 10],
          ["bea", 1, 1, 1 / 5, 1 / 10],
          ["cy", 0, 0, 0, 0],
          ["dot", 0, 0, 0, 0],
        ],
      );
      assert.deepEqual(
        voices.map(({ role, turns: count }) => [role, count]),
        [["collective", 1]],
      );
    });

    it("of a part of the turns is counted against the same people", () => {
      // The written turns 2 to 3: Ana with three words, Bea with one.
      const part = participation.of(stretch(text, [2, 3]));
      assert.deepEqual([part.turns, part.words, part.equalShare], [2, 4, 1 / 5]);
      assert.equal(part.people.find(({ id }) => id === "ana")?.wordShare, 3 / 4);
    });
  });

  describe("silent members", () => {
    it("are present without a turn; nearly silent is one turn, or answers by name only", () => {
      const text = `**Sam:** Ana, are you well?

**Ana:** Yes.

**Sam:** Ana, how is your son?

**Ana:** Fine.

**Bea:** I have a question.

**Cy:** Go on.

**Bea:** It can wait.
`;
      const { silent, nearlySilent } = silentMembers.of(stretch(text));
      assert.deepEqual(silent, ["dot"]);
      // Ana's two turns each answer a question put to her by name; Cy has one turn; Bea speaks of her own accord.
      assert.deepEqual(nearlySilent, [
        { id: "ana", turns: [1, 3] },
        { id: "cy", turns: [5] },
      ]);
    });

    it("cannot be known without a roster, and who is absent is not silent", () => {
      const open = stretchOf(recordingOf("**Sam:** Hi.\n\n**Ana:** Hi.\n"), vocabulary);
      assert.deepEqual(silentMembers.of(open).silent, []);
      const away = "---\nworker: Sam\nmembers: [Ana, Bea]\nabsent: [Cy]\n---\n**Ana:** Hi.\n";
      assert.deepEqual(silentMembers.of(stretchOf(recordingOf(away), vocabulary)).silent, ["bea"]);
    });
  });

  describe("evenness", () => {
    it("is the Gini coefficient over members present", () => {
      // Ana 2, Bea 1, Cy 0, Dot 0: sorted 0 0 1 2, weights −3 −1 1 3: (1 · 1 + 3 · 2) / (4 · 3) = 7 / 12.
      assert.equal(evenness.of(stretch(talk("S A S B S A"))), 7 / 12);
      // All alike.
      assert.equal(evenness.of(stretch(talk("S A B C D"))), 0);
      // The turns are those of the table: Ana's two with the group's laughter between them are two.
      assert.equal(evenness.of(stretch(talk("A G A S B"))), (1 * 1 + 3 * 2) / (4 * 3));
    });

    it("is nothing where nobody speaks, or one member is alone", () => {
      assert.equal(gini([0, 0]), undefined);
      assert.equal(gini([3]), undefined);
    });
  });

  it("worker turns: lines that follow one another are one turn", () => {
    const text = `**Sam:** one two three

**Sam:** four

**Ana:** one

**Sam:** one two
`;
    // Turns of four and of two words, six of seven words in all; three lines.
    assert.deepEqual(workerTurns.of(stretch(text)), {
      turns: 2,
      lines: 3,
      longest: [
        { turns: [0, 1], words: 4 },
        { turns: [3, 3], words: 2 },
      ],
      longestShare: 6 / 7,
    });
  });

  describe("wheel span", () => {
    it("ends where one member follows another", () => {
      // S–A, A–S, S–B pass through Sam; B–A does not; A–S does. Three exchanges, over turns 0 to 3, of six turns.
      assert.deepEqual(wheel.of(stretch(talk("S A S B A S"))), { turns: [0, 3], exchanges: 3, share: 3 / 6 });
    });

    it("goes through a round: whoever answers in it answers the worker", () => {
      // Three of four members answer: a round. S–A, A–B and B–C all pass through Sam.
      const text = `**Sam → group:** How was the week?\n\n${talk("A B C")}`;
      assert.deepEqual(wheel.of(stretch(text)), { turns: [0, 3], exchanges: 3, share: 3 / 4 });
    });

    it("is nothing where no exchange passes through the worker", () => {
      assert.equal(wheel.of(stretch(talk("A B C"))), undefined);
    });
  });

  it("worker with one member: more than twelve turns", () => {
    // Thirteen turns of Sam and Ana, then Bea. With twelve there is none.
    const found = oneMember.of(stretch(talk("S A S A S A S A S A S A S B")));
    assert.deepEqual(found, [{ id: "ana", turns: [0, 12], count: 13, others: 3 }]);
    assert.deepEqual(oneMember.of(stretch(talk("A S A S A S A S A S A B A B"))), []);
  });

  describe("re-entry", () => {
    it("is a turn after twice as many turns as there are members", () => {
      // Four members: eight turns. Cy's first words come after nine turns; Dot's after ten; Bea's own last turn was near.
      assert.deepEqual(reEntry.of(stretch(talk("S A S B S A S B S C D"))), [
        { id: "cy", turn: 9, after: 9, isFirst: true },
        { id: "dot", turn: 10, after: 10, isFirst: true },
      ]);
    });

    it("counts the turns since the member's own last one", () => {
      // Cy speaks at turn 1 and again at turn 10: eight turns in between.
      // In a stretch, too, they are not Dot's first words, and come after all that came before.
      assert.deepEqual(reEntry.of(stretch(talk("D S A S B S A S B S A D"), [6, 11])), [
        { id: "dot", turn: 11, after: 10, isFirst: false },
      ]);
      assert.deepEqual(reEntry.of(stretch(talk("D S A S B S A S B S A D"), [0, 9])), []);
      assert.deepEqual(reEntry.of(stretch(talk("S C S A S B S A S B C"))), [
        { id: "cy", turn: 10, after: 8, isFirst: false },
      ]);
    });
  });

  describe("patterns", () => {
    it("around the worker: half of the turns are the worker's", () => {
      assert.deepEqual(patterns.of(stretch(talk("S A S B S C S A S B"))), [
        { pattern: "pattern-maypole", turns: [0, 9] },
      ]);
    });

    it("free floating: members follow members", () => {
      assert.deepEqual(patterns.of(stretch(talk("A B C D A B C D A B"))), [
        { pattern: "pattern-free-floating", turns: [0, 9] },
      ]);
    });

    it("each turn goes by the eight turns around it", () => {
      // The windows of turns 0 to 4 are turns 0–7: four of eight are Sam's, .5. Of turn 5: turns 1–8, three of eight, .375,
      // and one exchange of seven between members. Of turn 8: turns 4–11, four exchanges of seven between members, .57.
      assert.deepEqual(patterns.of(stretch(talk("S A S B S C S A B C D A B C D A"))), [
        { pattern: "pattern-maypole", turns: [0, 4] },
        { pattern: "pattern-free-floating", turns: [8, 15] },
      ]);
    });

    it("a round comes first, and its turns are nothing else", () => {
      const text = `**Sam → group:** How was the week?\n\n${talk("A B C S A B C D A B C D")}`;
      const [first, ...others] = patterns.of(stretch(text));
      assert.deepEqual(first, { pattern: "pattern-round-robin", turns: [0, 3] });
      // Nine turns are left, of which Sam has one.
      assert.deepEqual(others, [{ pattern: "pattern-free-floating", turns: [4, 12] }]);
    });

    it("worker with one member is named by the member", () => {
      assert.deepEqual(patterns.of(stretch(talk("S A S A S A S A S A S A S"))), [
        { pattern: "pattern-hot-seat", turns: [0, 12], id: "ana" },
      ]);
    });

    it("nothing stands out in fewer turns than a window, or with two members", () => {
      assert.deepEqual(patterns.of(stretch(talk("S A S B S C"))), []);
      assert.deepEqual(patterns.of(stretch(talk("A B A B A B A B A B"))), []);
    });
  });

  it("link rate: tagged turns of the worker's, tentative ones left out", () => {
    const text = `**Sam:** Bea knows that. #information-link

**Ana:** Does she? #turning-back

**Sam:** Ask her. #?redirecting

**Bea:** I do.

**Sam:** Go on.
> Analysis: I gave it back. #turning-back
`;
    // Sam's first and third turn of three. Ana's turn is no worker's.
    assert.deepEqual(links.of(stretch(text)), { turns: [0, 4], count: 2, of: 3 });
  });

  it("who to whom: said and inferred, each turn as counted once an addressee", () => {
    const text = `**Ana → Bea:** one two

**Ana → Bea, Cy:** three

**Bea:** four

**Sam:** Who else?
`;
    assert.deepEqual(whoToWhom.of(stretch(text)), [
      // Ana's two lines are one turn: to Bea with three words, to Cy with one.
      { from: "ana", to: "bea", turns: 1, words: 3, said: 1, at: [0, 1] },
      // “Who else” invites the group; Bea speaks behind Ana.
      { from: "sam", to: "group", turns: 1, words: 2, said: 0, at: [3] },
      { from: "ana", to: "cy", turns: 1, words: 1, said: 1, at: [1] },
      { from: "bea", to: "ana", turns: 1, words: 1, said: 0, at: [2] },
    ]);
  });

  it("dynamics by phase: student, supervisor and tentative apart", () => {
    const text = `## Beginning

**Ana:** Me too. #same-boat

## Middle

**Bea:** One. #same-boat #?rehearsal
> Supervisor (KL): Yes. #same-boat
`;
    const { phases, rows } = dynamics.of(stretch(text));
    assert.deepEqual(phases, ["beginning", "middle"]);
    const row = (id: string) => rows.find(({ concept }) => concept === id)?.cells;
    assert.deepEqual(row("same-boat"), [
      { student: 1, supervisor: 0, tentative: 0, turns: [0] },
      { student: 1, supervisor: 1, tentative: 0, turns: [1] },
    ]);
    assert.deepEqual(row("rehearsal")?.[1], { student: 0, supervisor: 0, tentative: 1, turns: [1] });
    // Ten dynamics; what only gathers two of them is shown where it is claimed.
    assert.equal(rows.length, 10);
  });

  it("reflection: a label with nothing behind it fills no column and answers nothing", () => {
    const { columns, questions } = reflection.of(
      stretch(
        "**Sam:** Hi.\n> Feelings:\n> Analysis: #taboo\n> Skill: *(waited)*\n> Supervisor: Why?\n> Reply:\n\n**Ana:** Ho.\n",
      ),
    );
    const counts = Object.fromEntries(columns.map((each) => [each.kind, each.all]));
    assert.deepEqual(
      [counts["feelings"], counts["analysis"], counts["skill"], counts["supervisor"], counts["reply"]],
      [0, 1, 1, 1, 0],
    );
    assert.deepEqual(questions, [{ turn: 0, count: 1 }]);
  });

  it("reflection: columns, sections and open questions", () => {
    const text = `**Sam:** Hello.
> Feelings: Calm.

**Ana:** Hello.
> Analysis: She is here.
> Supervisor (KL): What did you see?

**Sam:** Well.

## Summary

Three short words.
`;
    const { worker, all, columns, sections, questions } = reflection.of(stretch(text));
    assert.deepEqual([worker, all], [2, 3]);
    const counts = Object.fromEntries(columns.map((each) => [each.kind, [each.worker, each.all]]));
    assert.deepEqual(
      [counts["feelings"], counts["analysis"], counts["skill"]],
      [
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    );
    assert.deepEqual(sections, [{ title: "Summary", words: 3 }]);
    assert.deepEqual(questions, [{ turn: 1, count: 1 }]);
  });

  it("facilitation: the worker's share of words around each turn, and in each phase", () => {
    const text = `## Beginning\n\n${talk("S A S B")}\n## Middle\n\n${talk("C D A B")}`;
    const { window, points, phases } = facilitation.of(stretch(text));
    // Eight turns, one window: Sam has two of eight words.
    assert.equal(window, 8);
    assert.deepEqual(new Set(points.map(({ wordShare }) => wordShare)), new Set([2 / 8]));
    assert.deepEqual(
      phases.map((each) => [each.phase, each.turns, each.turnShare, each.wordShare]),
      [
        ["beginning", [0, 3], 2 / 4, 2 / 4],
        ["middle", [4, 7], 0, 0],
      ],
    );
  });

  it("below twenty turns or three speakers there are counts only", () => {
    const nineteen = figuresOf(recordingOf(header + talk("S A S B S C S A S B S C S A S B S C S")), vocabulary);
    const twenty = figuresOf(recordingOf(header + talk("S A S B S C S A S B S C S A S B S C S A")), vocabulary);
    const two = figuresOf(recordingOf(header + talk("S A S A S A S A S A S A S A S A S A S A")), vocabulary);
    assert.deepEqual([nineteen.countsOnly, twenty.countsOnly, two.countsOnly], [true, false, true]);
    assert.deepEqual([nineteen.wheel, nineteen.evenness, nineteen.patterns], [undefined, undefined, []]);
    assert.equal(twenty.wheel?.exchanges, 19);
  });
});
