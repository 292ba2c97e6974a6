/** Rounds, and several people in a sentence: “Tina was a 7, Odell a 4”, “Ruth “tired”, K. “cold””. */
import assert from "node:assert/strict";
import { turnsOf } from "../../support/turns.ts";

const header =
  "---\nworker: Sam\nmembers: [Tina, Ms. B., Odell, Ruth, K., Big Al, Sarge, Mr. Adeyemi]\nabsent: [Rosa]\nlanguage: en\nnotation: narrative\n---\n\n";

/** A paragraph, and the turns it must have. */
const cases: readonly (readonly [string, ...string[]])[] = [
  [
    "We went around: Tina was a 7, Odell a 7, Big Al a 10, and Ruth an 11.",
    "tina: a 7",
    "odell: a 7",
    "big-al: a 10",
    "ruth: an 11",
  ],
  ["went around: Tina was a 6, Odell a 4, Ruth passed.", "tina: a 6", "odell: a 4"],
  [
    "Went round, one word each. Tina “shed”. Odell “smell”. Ruth passed. K. said hungry, and got a laugh. Sarge “cloth”.",
    "tina: shed",
    "odell: smell",
    "k: hungry",
    "sarge: cloth",
  ],
  [
    'Went round, one word each for the road. Tina "varnish", K. "Easter", Big Al "slippers", Odell "pass".',
    "tina: varnish",
    "k: Easter",
    "big-al: slippers",
    "odell: pass",
  ],
  [
    "Closing round, one word each, as always. Tina: garage. Odell: truck. Ruth: “dark.” Mine is “both.”",
    "tina: garage",
    "odell: truck",
    "ruth: dark.",
    "sam: both.",
  ],
  [
    "So we did the check-in. Tina: tired. Odell: same. Ruth: glad to be here.",
    "tina: tired",
    "odell: same",
    "ruth: glad to be here",
  ],
  [
    "In the check-out round Tina said lighter, Odell said tired and Ruth heavy.",
    "tina: lighter",
    "odell: tired",
    "ruth: heavy",
  ],
  ["Round of numbers: Tina 4, Odell 7, Ruth 9.", "tina: 4", "odell: 7", "ruth: 9"],
  ["At check-in Tina was a 3 and Odell was at a 5, Ruth an eight.", "tina: a 3", "odell: at a 5", "ruth: an eight"],
  [
    "One word each: Tina picked tired, Odell picked angry, and Ruth hopeful.",
    "tina: tired",
    "odell: angry",
    "ruth: hopeful",
  ],
  ["Tina said seven, Odell five and Ruth nine.", "tina: seven", "odell: five", "ruth: nine"],
  [
    "Tina said it was late, Odell that it was early and Ruth that it was time.",
    "tina: it was late",
    "odell: that it was early",
    "ruth: that it was time",
  ],
  [
    "While Tina said that it was late, Odell answered that it was early, to which Ruth replied that she did not care.",
    "tina: that it was late",
    "odell: that it was early",
    "ruth: that she did not care",
  ],
];

/** What looks alike, and says nothing more than this. */
const others: readonly (readonly [string, ...string[]])[] = [
  ["Tina was a nurse, Odell a cook, and Ruth a driver."],
  ["We went around the room and everybody spoke."],
  ["We went around the room. Tina was late. Odell was a nurse for ten years."],
  ["We went around the room. Tina was one of the first. Odell passed."],
  ["At check-in Odell got coffee and Ruth chose the blue chair."],
  ["At check-in Tina was hungry, Odell late."],
  ["We went around: the park was nice."],
  ["Tina wore red, Odell blue, and Ruth green."],
  ["Odell sat by the window, Ruth by the door."],
  ["Tina brought cake, Odell tea, and Ruth the cups."],
  ["Ruth “the Rock” Miller came in."],
];

describe("rounds", () => {
  for (const [text, ...turns] of [...cases, ...others])
    it(text, () => {
      assert.deepEqual(turnsOf(header, text), turns);
    });
});
