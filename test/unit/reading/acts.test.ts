/** What somebody does, told by nouns, looks and parts of the body, and what looks like it. */
import assert from "node:assert/strict";
import { turnsOf } from "../../support/turns.ts";

const header =
  "---\nworker: Sam\nmembers: [Tina, Ms. B., Odell, Ruth, K., Big Al, Sarge, Mr. Adeyemi]\nabsent: [Rosa]\nlanguage: en\nnotation: narrative\n---\n\n";

/** A paragraph, and the turns it must have. */
const cases: readonly (readonly [string, ...string[]])[] = [
  ["A grunt from Sarge.", "sarge: *(grunt)*"],
  ["A nod from Tina.", "tina: *(nod)*"],
  ["There was a nod from Odell.", "odell: *(nod)*"],
  ["A long sigh from Big Al.", "big-al: *(long sigh)*"],
  ["Ruth covered her mouth.", "ruth: *(covered her mouth)*"],
  ["Mr. Adeyemi covered his mouth.", "mr.-adeyemi: *(covered his mouth)*"],
  ["Tina held up a fist.", "tina: *(held up a fist)*"],
  ["Ruth's hand goes to her mouth.", "ruth: *(hand goes to her mouth)*"],
  [
    "Tina looked across at Ruth, and Ruth looked into her cup.",
    "tina: *(looked across at Ruth)*",
    "ruth: *(looked into her cup)*",
  ],
  ["Odell crying, quiet.", "odell: *(crying)*"],
  ["Ruth puts the hand on the chest.", "ruth: *(puts the hand on the chest)*"],
  ["Sarge's eyes filled.", "sarge: *(eyes filled)*"],
  ["Ruth's voice broke.", "ruth: *(voice broke)*"],
  ["Tina took Ruth's hand.", "tina: *(took Ruth's hand)*"],
  ["Odell shook head.", "odell: *(shook head)*"],
  ["Ruth glanced at me.", "ruth: *(glanced at me)*"],
  ["Odell stared at the floor.", "odell: *(stared at the floor)*"],
  ["Sarge laughed and laughed.", "sarge: *(laughed and laughed)*"],
  ["Ruth put a hand on Tina's arm.", "ruth: *(put a hand on Tina's arm)*"],
  ["Big Al's face fell.", "big-al: *(face fell)*"],
  ["Tina looked out of the window.", "tina: *(looked out of the window)*"],
];

/** What looks alike, and says nothing more than this. */
const others: readonly (readonly [string, ...string[]])[] = [
  ["A letter from Sarge."],
  ["A gift from Tina."],
  ["Ruth went home."],
  ["Tina came in late."],
  ["There was a smile on the poster."],
  ["Odell put his bag on the table."],
  ["Ruth's hair was grey."],
  ["Tina's hand hurts."],
  ["Odell looked tired."],
  ["Ruth looked at the bus times."],
  ["I looked at Ruth."],
  ["Ruth looked for her keys."],
  ["Tina looked as if she had slept."],
  ["Odell's foot is in a cast."],
  ["Ruth saw a nod from her mother at home."],
  ["Sarge took the hat from the shelf."],
];

describe("acts", () => {
  for (const [text, ...turns] of [...cases, ...others])
    it(text, () => {
      assert.deepEqual(turnsOf(header, text), turns);
    });
});
