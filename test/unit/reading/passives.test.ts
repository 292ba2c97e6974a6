/** Speech in the passive: “it was explained by the writer that …”, and what looks like it. */
import assert from "node:assert/strict";
import { turnsOf } from "../../support/turns.ts";

const header =
  "---\nworker: Sam\nmembers: [Tina, Ms. B., Odell, Ruth, K., Big Al, Sarge, Mr. Adeyemi]\nabsent: [Rosa]\nlanguage: en\nnotation: narrative\n---\n\n";

/** A paragraph, and the turns it must have. */
const cases: readonly (readonly [string, ...string[]])[] = [
  [
    "It was explained by the writer that only a risk to safety would be passed on.",
    "sam: that only a risk to safety would be passed on",
  ],
  ["It was reported by Mr. Adeyemi that the cramps had been bad.", "mr.-adeyemi: that the cramps had been bad"],
  [
    "It was eventually disclosed by Ms. B. that she hides ice chips in the freezer.",
    "ms.-b: that she hides ice chips in the freezer",
  ],
  [
    "It was then asserted, with some force, by Tina that everybody becomes a policeman.",
    "tina: that everybody becomes a policeman",
  ],
  ["It was asked by Odell if she had slept.", "odell: if she had slept"],
  [
    "It was suggested by the worker that being watched might feel like being cared for.",
    "sam: that being watched might feel like being cared for",
  ],
  [
    "The question was posed by Ruth as to whether her husband counts his own beers.",
    "ruth: whether her husband counts his own beers",
  ],
  ["An inquiry was made by the writer regarding when this had occurred.", "sam: when this had occurred"],
  [
    "The opinion was then expressed by Ms. B. — her first contribution — that leaflets are what people give you.",
    "ms.-b: that leaflets are what people give you",
  ],
  ["She was asked by Mr. Adeyemi what she would know about it.", "mr.-adeyemi: what she would know about it"],
  [
    "The members were invited by the writer to name one thing they would take home.",
    "sam: to name one thing they would take home",
  ],
  [
    "The matter of confidentiality was raised by Tina, who asked whether the nurses would hear of it.",
    "tina: whether the nurses would hear of it",
  ],
  ["The wish was stated by Ruth that the group be held earlier.", "ruth: that the group be held earlier"],
  [
    "The purpose of the group was restated by the writer, who said that the hour was theirs.",
    "sam: that the hour was theirs",
  ],
  ["Concern was voiced by Tina that the bus no longer stops there.", "tina: that the bus no longer stops there"],
  ["The point was made by Odell that nobody had asked them.", "odell: that nobody had asked them"],
  ["Odell was told by Ruth that he could go next.", "ruth: that he could go next"],
  ["A suggestion was put forward by Tina that we meet in the garden.", "tina: that we meet in the garden"],
  ["Members were reminded by this worker that what is said here stays here.", "sam: that what is said here stays here"],
  ["It was pointed out by K. that the door was open.", "k: that the door was open"],
];

/** What looks alike, and says nothing more than this. */
const others: readonly (readonly [string, ...string[]])[] = [
  ["It was noted that Tina had taken off her coat."],
  ["The door was opened by Odell."],
  ["It was decided by the agency that the group would end."],
  ["Tina was told by her doctor that she should rest."],
  ["It was felt by the writer that the group was tired."],
  ["It was feared by Ruth that nobody would come."],
  ["It was hoped by Sam that the rain would stop."],
  ["The chairs were moved by Odell so that everyone could see."],
  ["It was not said by Tina that she was leaving."],
  ["It could have been said by Tina that she was leaving."],
  ["Asked how he was, Odell shrugged.", "odell: *(shrugged)*"],
  ["Told by Ruth to sit down, Odell sat down."],
  ["It was said that the centre would close."],
  ["It had been agreed by the staff that phones stay out."],
];

describe("speech in the passive", () => {
  for (const [text, ...turns] of [...cases, ...others])
    it(text, () => {
      assert.deepEqual(turnsOf(header, text), turns);
    });
});
