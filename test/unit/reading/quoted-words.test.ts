/** Titles, signs, names, thoughts and what was said elsewhere: in quotation marks, and no turn. */
import assert from "node:assert/strict";
import { turnsOf } from "../../support/turns.ts";

const header =
  "---\nworker: Sam\nmembers: [Tina, Ms. B., Odell, Ruth]\nabsent: [Rosa]\nlanguage: en\nnotation: narrative\n---\n\n";

/** A paragraph, and the turns it must have. */
// prettier-ignore
const cases: readonly (readonly [string, ...string[]])[] = [
  ["Ruth said no. The sign on the door said “Please knock.”", "ruth: no"],
  ["Ruth said no. Odell wore a shirt with “World's Best Dad” on it.", "ruth: no"],
  ["Ruth said no. I wanted to say “I'm sorry.”", "ruth: no"],
  ["Ruth said no. I thought “here we go.”", "ruth: no"],
  ["Ruth said no. My supervisor always says “slow down.”", "ruth: no"],
  ["Ruth said no. We played “Two truths and a lie.”", "ruth: no"],
  ["Ruth said no. I wrote “What helps?” on the board.", "ruth: no"],
  ["Ruth said no. On the board I had written: “What helps?”", "ruth: no"],
  ["Ruth said no. Ruth's “friend” was waiting outside.", "ruth: no"],
  ["Ruth said no. Odell is the “joker” of the group.", "ruth: no"],
  ["Ruth said no. The topic was “trust.”", "ruth: no"],
  ["Ruth said no. Our rule is “one person at a time.”", "ruth: no"],
  ["Ruth said no. Shulman calls this “the all-in-the-same-boat phenomenon.”", "ruth: no"],
  ["Ruth said no. Ruth had what she calls “the cave” behind the shop.", "ruth: no"],
  ["Ruth said no. Rosa's “see you never” from last week was still in the room.", "ruth: no"],
  ["Ruth said no. Last week Odell had ended with “never again.”", "ruth: no"],
  ["Ruth said no. The card Odell pulled was “shame.”", "ruth: no"],
  ["Ruth said no. Odell read aloud from the book called “Night.”", "ruth: no"],
  ["Ruth said no. The “check-in” took ten minutes.", "ruth: no"],
  ["Ruth said no. Odell could have said “sorry,” but didn't.", "ruth: no"],
  ["Ruth said no. I almost said “wow.”", "ruth: no"],
  ["Ruth said no. Nobody said “sorry.”", "ruth: no"],
  ["Ruth said no. If Odell says “whatever” once more I will scream.", "ruth: no"],
  ["Ruth said no. Odell's mother had told him “boys don't cry.”", "ruth: no"],
  ["Ruth said no. Odell's phone played “Happy.” Everyone laughed.", "ruth: no", "group?: *(laughed)*"],
  ["Ruth said no. The song was “Lean on Me.”", "ruth: no"],
  ["Ruth said no. I gave Odell the “feelings wheel.”", "ruth: no"],
  ["Ruth said no. Odell looked at the poster: “Hope lives here.”", "ruth: no"],
  ["Ruth said no. The poster behind Odell: “Hope lives here.”", "ruth: no"],
  ["Ruth said no. Odell always says “it is what it is.”", "ruth: no"],
  ["Ruth said no. Odell was “fine” by the end, I suppose.", "ruth: no"],
  ["Ruth said no. A “gift” from Odell's mother stood on the table.", "ruth: no"],
  ["Ruth said no. Odell's “no” last week still hurt.", "ruth: no"],
  ["Ruth said no. Odell, the “baby” of the group, was late.", "ruth: no"],
  ["Ruth said no. In the phrase “my old self” I heard grief.", "ruth: no"],
  ["Ruth said no. I was thinking about Odell's word “waste.”", "ruth: no"],
  ["Ruth said no. My feelings: “tired” and “small.”", "ruth: no"],
  ["Ruth said no. Next week I will ask “what would help?”", "ruth: no"],
  ["Ruth said no. The worker's job is to say “and?”", "ruth: no"],
  ["Ruth said no. Odell has the word “mother” on his arm.", "ruth: no"],
  ["Ruth said no. Odell is on “light duty.”", "ruth: no"],
  ["Ruth said no. Odell has a dog named “Sir.”", "ruth: no"],
  ["Ruth said no. Odell drew a house and under it “Home.”", "ruth: no"],
  ["Ruth said no. In the car afterwards Odell said “that went well.”", "ruth: no"],
  ["Ruth said no. Odell texted me “running late.”", "ruth: no"],
  ["Ruth said no. I did the “empty chair” with Odell.", "ruth: no"],
];

describe("what is in quotation marks and said by nobody", () => {
  for (const [paragraph, ...expected] of cases)
    it(paragraph, () => {
      assert.deepEqual(turnsOf(header, paragraph), expected);
    });
});
