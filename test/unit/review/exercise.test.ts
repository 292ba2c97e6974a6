/** Exemplars as exercises, and how they go. */
import assert from "node:assert/strict";
import { createVocabulary, exerciseOf, read } from "#core";
import { scoreOf } from "../../../client/src/practice/score.ts";
import { packNamed, packNames } from "../../support/packs.ts";

describe("practising with an exemplar", () => {
  for (const name of packNames) {
    const pack = packNamed(name);
    const vocabulary = createVocabulary(pack);
    for (const { id, text } of pack.exemplars ?? [])
      it(`${name}, ${id}: the expert's remarks are taken out and nothing else, and every step has a turn and a reason`, () => {
        const exemplar = read(text, vocabulary);
        const exercise = exerciseOf(exemplar);
        const left = read(exercise.text, vocabulary);
        assert.deepEqual(
          left.turns.map((turn) => [turn.speaker.id, turn.text, turn.nonverbal]),
          exemplar.turns.map((turn) => [turn.speaker.id, turn.text, turn.nonverbal]),
        );
        assert.ok(left.turns.every((turn) => turn.annotations.every(({ kind }) => kind !== "supervisor")));
        assert.ok(left.turns.every((turn) => turn.tags.every(({ by }) => by !== "supervisor")));
        assert.ok(exercise.steps.length >= 3, "something to practise");
        for (const { turn, concepts, reason } of exercise.steps) {
          assert.ok(left.turns[turn]);
          assert.ok(concepts.every((concept) => vocabulary.concept(concept)));
          assert.match(reason, /\w/);
        }
      });
  }

  it("leaves what the writer says, also in answer to the expert", () => {
    const text = "**Tina:** Me too. #same-boat\n> Feelings: warm\n> Supervisor (KL): Whose? #taboo\n> Reply: Hers.\n";
    const { text: left, steps } = exerciseOf(read(text, createVocabulary(packNamed("mutual-aid"))));
    assert.equal(left, text.replace("> Supervisor (KL): Whose? #taboo\n", ""));
    assert.deepEqual(steps, [{ turn: 0, concepts: ["taboo"], reason: "Whose?" }]);
  });

  it("counts turns in which one of the expert's concepts was seen, and each concept", () => {
    assert.deepEqual(
      scoreOf([
        { concepts: ["taboo", "mutual-support"], answer: "taboo" },
        { concepts: ["taboo"], answer: "rehearsal" },
        { concepts: ["rehearsal"], answer: "" },
      ]),
      {
        seen: 1,
        of: 3,
        byConcept: { taboo: { seen: 1, of: 2 }, "mutual-support": { seen: 0, of: 1 }, rehearsal: { seen: 0, of: 1 } },
      },
    );
  });
});
