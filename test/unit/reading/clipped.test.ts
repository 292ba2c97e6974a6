/** Notes that leave out who speaks: the writer, whoever was asked, or whoever was spoken of last. */
import assert from "node:assert/strict";
import { turnsOf } from "../../support/turns.ts";

const header =
  "---\nworker: Sam\nmembers: [Tina, Ms. B., Odell, Ruth, K., Big Al, Sarge, Mr. Adeyemi]\nabsent: [Rosa]\nlanguage: en\nnotation: narrative\n---\n\n";

/** A paragraph, and the turns it must have. */
const cases: readonly (readonly [string, ...string[]])[] = [
  [
    "Asked Ruth how her week had been. Said “same as the last one.”",
    "sam?: how her week had been",
    "ruth?: same as the last one.",
  ],
  ["Asked who'd seen K. Nobody.", "sam?: who'd seen K"],
  ["Told them topic was money. Odell: could we not.", "sam?: topic was money", "odell: could we not"],
  ["K. agreed w. Odell, said money makes his ulcer bad.", "k: money makes his ulcer bad"],
  ["Asked what then.", "sam?: what then"],
  ["Tina nodded. Took a while. Said lad doesn't sleep.", "tina: *(nodded)*", "tina?: lad doesn't sleep"],
  ["Said to Ruth sounded like more to it than board.", "sam?: sounded like more to it than board"],
  ["Reminded everybody what's said here stays here.", "sam?: what's said here stays here"],
  ["Asked if that was a complaint. Odell said no.", "sam?: if that was a complaint", "odell: no"],
  ["Put to group that there seemed no right time for it.", "sam?: that there seemed no right time for it"],
  ["Asked if he would like to stop for a minute.", "sam?: if he would like to stop for a minute"],
  [
    "Odell crying. Asked if he would like to stop. Shook head. Said he hadn't thought of it.",
    "odell: *(crying)*",
    "sam?: if he would like to stop",
    "odell?: *(Shook head)*",
    "odell?: he hadn't thought of it",
  ],
  ["Thanked Odell for coming.", "sam?: for coming"],
  ["Told Ruth that was a lot to carry.", "sam?: that was a lot to carry"],
  [
    "Ruth sat down. Said she was tired. Asked her why. Said she had not slept.",
    "ruth?: she was tired",
    "sam?: why",
    "ruth?: she had not slept",
  ],
  ["Explained to group that we end in June.", "sam?: that we end in June"],
  ["Suggested a break. Odell said no need.", "sam?: a break", "odell: no need"],
  ["Invited Tina to go first. She said no.", "sam?: to go first", "tina?: no"],
  ["Ruth arrives with biscuits, says they're from her daughter.", "ruth: they're from her daughter"],
  ["Easter, said K. Easter before last.", "k: Easter"],
  ["Said hello to all. Checked whether everyone could hear.", "sam?: hello", "sam?: whether everyone could hear"],
  ["Wondered aloud if this was about the move.", "sam?: if this was about the move"],
  ["Tina went first. Says she can't open it.", "tina?: she can't open it"],
];

/** What looks alike, and says nothing more than this. */
const others: readonly (readonly [string, ...string[]])[] = [
  ["Asked by Ruth how he was, Odell said fine.", "odell: fine"],
  ["Asked how she was, Tina said fine.", "tina: fine"],
  ["Told to sit down, Odell sat down."],
  ["Wondered whether to go to Ruth. Didn't."],
  ["Was going to say something about the bench, didn't."],
  ["Thought of asking Ruth. Did not."],
  ["Planned to ask about the bus."],
  ["Wanted to ask Tina how she was."],
  ["Should have asked Tina how she was."],
  ["Said nothing."],
  ["Said goodbye."],
  ["Talked football, stairs, price of screws."],
  ["Noted that Ruth was tired."],
  ["Counted to ten in head."],
];

describe("clipped notes", () => {
  for (const [text, ...turns] of [...cases, ...others])
    it(text, () => {
      assert.deepEqual(turnsOf(header, text), turns);
    });
});
