/** Speech as a noun: “her answer was that …”, and what looks like it. */
import assert from "node:assert/strict";
import { turnsOf } from "../../support/turns.ts";

const header =
  "---\nworker: Sam\nmembers: [Tina, Ms. B., Odell, Ruth, K., Big Al, Sarge, Mr. Adeyemi]\nabsent: [Rosa]\nlanguage: en\nnotation: narrative\n---\n\n";

/** A paragraph, and the turns it must have. */
const cases: readonly (readonly [string, ...string[]])[] = [
  ["Sarge's opening remark: the coffee is an insult.", "sarge: the coffee is an insult"],
  ["Tina's response: drink it like a man.", "tina: drink it like a man"],
  ["Ruth's answer was that she had never tried.", "ruth: that she had never tried"],
  ["My answer is no.", "sam: no"],
  [
    "Odell's complaint, when it finally comes, is that the program cuts people loose.",
    "odell: that the program cuts people loose",
  ],
  ["Ruth's view is different: she has skipped the gym twice.", "ruth: she has skipped the gym twice"],
  ["Big Al's objection is that the place smells.", "big-al: that the place smells"],
  ["Sarge's comment on that: it is not issued.", "sarge: it is not issued"],
  [
    "Ruth sat up. Her answer, delivered without hostility, was that she had given the same leaflets.",
    "ruth: *(sat up)*",
    "ruth?: that she had given the same leaflets",
  ],
  ["Ruth spoke of the bus. Her point was that it is always late.", "ruth: the bus", "ruth?: that it is always late"],
  ["My question to the group was whether they wanted to go on.", "sam: whether they wanted to go on"],
  ["The question I put to the group was what they had noticed.", "sam: what they had noticed"],
  ["The answer from Odell was that he did not know.", "odell: that he did not know"],
  ["There was a complaint from Tina that the heating was off.", "tina: that the heating was off"],
  ["There was a reminder from me that we had three sessions left.", "sam: that we had three sessions left"],
  ["A reminder from me that we end at four.", "sam: that we end at four"],
  ["An offer comes from Tina to pick her up.", "tina: to pick her up"],
  ["A protest from Odell: he had not been told.", "odell: he had not been told"],
  ["Tina's advice to Ruth was to call the school.", "tina: to call the school"],
  [
    "I asked Ruth when she had last slept. Her reply was that she could not remember.",
    "sam: when she had last slept",
    "ruth?: that she could not remember",
  ],
  ["Odell's first words were that he hated hospitals.", "odell: that he hated hospitals"],
  ["K.'s only comment was that he would wait.", "k: that he would wait"],
  ["Tina asked Odell if he was well. His answer: not really.", "tina: if he was well", "odell?: not really"],
  ["My own question was how they had managed.", "sam: how they had managed"],
  ["Ruth's theory was that nobody reads the letters.", "ruth: that nobody reads the letters"],
  ["One complaint from Ruth was that nobody rings.", "ruth: that nobody rings"],
  ["According to Tina, nobody notices anything.", "tina: nobody notices anything"],
  [
    "In Ruth's view there was a right time and it was before Easter.",
    "ruth: there was a right time and it was before Easter",
  ],
  ["In Odell's opinion nobody cares.", "odell: nobody cares"],
];

/** What looks alike, and says nothing more than this. */
const others: readonly (readonly [string, ...string[]])[] = [
  ["Tina's problem is that she cannot sleep."],
  ["Ruth's hope was that her son would ring."],
  ["My impression was that they were tired."],
  ["My plan was to hand out the forms."],
  ["Ruth's answer surprised me."],
  ["Odell's point was a good one."],
  ["Tina's comment broke the tension."],
  ["The answer was that nobody knew."],
  ["My question for supervision is whether I talked too much."],
  ["Ruth's doctor's advice was to rest."],
  ["Her sister's answer was that she could not come."],
  ["Odell's story was long."],
  ["Tina's reply was short."],
  ["My question had been too long."],
  ["Ruth's feeling was that nobody cares."],
  ["There was a letter from Tina that said so."],
  ["There was a call from the office."],
  ["My first thought was that she was joking."],
  ["Ruth's house is different: it has no stairs."],
  ["Tina's idea of a rest is a walk."],
  ["The reason was that it rained."],
  ["Sarge's answer will be no."],
];

describe("speech as a noun", () => {
  for (const [text, ...turns] of [...cases, ...others])
    it(text, () => {
      assert.deepEqual(turnsOf(header, text), turns);
    });
});
