/** Verbs and idioms of saying that no list has to know, and verbs of thinking, feeling and doing. */
import assert from "node:assert/strict";
import { turnsOf } from "../../support/turns.ts";

const header =
  "---\nworker: Sam\nmembers: [Tina, Ms. B., Odell, Ruth, K., Big Al, Sarge, Mr. Adeyemi]\nabsent: [Rosa]\nlanguage: en\nnotation: narrative\n---\n\n";

/** A paragraph, and the turns it must have. */
const cases: readonly (readonly [string, ...string[]])[] = [
  ["Ruth let on that she sat in her car until dark.", "ruth: that she sat in her car until dark"],
  ["Odell chimed in that he had seen it too.", "odell: that he had seen it too"],
  ["Sarge was quick to say hugging isn't issued.", "sarge: hugging isn't issued"],
  ["Ruth wanted to know if three counted today.", "ruth: if three counted today"],
  ["Tina reckoned you'd want slippers by the bed.", "tina: you'd want slippers by the bed"],
  ["Odell allowed that he had been wrong.", "odell: that he had been wrong"],
  ["Ruth let slip that she had sold the house.", "ruth: that she had sold the house"],
  ["Odell swore up and down that he had paid.", "odell: that he had paid"],
  ["Tina had to admit that she was scared.", "tina: that she was scared"],
  ["Ruth could not help asking if we were serious.", "ruth: if we were serious"],
  ["Odell made no secret of the fact that he hated it.", "odell: that he hated it"],
  ["Tina threw in that it was raining.", "tina: that it was raining"],
  ["Ruth ventured that it might be the weather.", "ruth: that it might be the weather"],
  ["Odell bragged that he could fix it.", "odell: that he could fix it"],
  ["Tina quipped that even the cat had left.", "tina: that even the cat had left"],
  ["Ruth rejoined that cats are like that.", "ruth: that cats are like that"],
  ["Odell was adamant that he had told them.", "odell: that he had told them"],
  ["Tina gave it as her opinion that we should stop.", "tina: that we should stop"],
  ["Ruth piped up that it was four o'clock.", "ruth: that it was four o'clock"],
  ["Odell said again how tired he was.", "odell: how tired he was"],
  ["I asked would it be easier to show us a card.", "sam: would it be easier to show us a card"],
  ["I asked would anybody say what it was like.", "sam: would anybody say what it was like"],
  ["Tina went on about parking.", "tina: about parking"],
  ["Odell owned up that he had lied.", "odell: that he had lied"],
  ["Ruth mentioned how nobody had rung.", "ruth: how nobody had rung"],
  ["Odell let us know he would be late.", "odell: he would be late"],
  ["Tina made it plain that she was done.", "tina: that she was done"],
  ["Ruth was the first to say she was tired.", "ruth: she was tired"],
  ["Odell took the view that it was too late.", "odell: that it was too late"],
  ["Ruth conceded it might be true.", "ruth: it might be true"],
  ["I put it to Odell that he was angry.", "sam: that he was angry"],
  ["I put it to them that they were the experts.", "sam: that they were the experts"],
  ["I asked the group has anybody else been the one.", "sam: has anybody else been the one"],
  ["Tina stressed how lonely it was.", "tina: how lonely it was"],
  ["Tina countered that she had no car.", "tina: that she had no car"],
];

/** What looks alike, and says nothing more than this. */
const others: readonly (readonly [string, ...string[]])[] = [
  ["Ruth knew that she was late."],
  ["Tina felt that nobody listened."],
  ["Odell saw that the door was open."],
  ["Ruth noticed that Tina was crying."],
  ["Odell decided that he would stay."],
  ["Ruth hoped that it would stop."],
  ["Tina feared that it was over."],
  ["Odell looked as if he would cry."],
  ["Ruth was glad that Tina came."],
  ["Tina seemed to think that we had left."],
  ["Ruth wished that she had come."],
  ["Odell pretended that he was asleep."],
  ["Tina worried that the bus had gone."],
  ["Ruth forgot that we end at four."],
  ["Odell nodded so that all could see.", "odell: *(nodded)*"],
  ["Tina moved so that Ruth could sit."],
  ["Ruth learned that the office was closed."],
  ["Odell wore the shirt that his son gave him."],
  ["Tina opened the letter that had come."],
  ["Ruth realised that she had lost it."],
  ["Odell debated whether to go."],
  ["Ruth considered whether to stay."],
  ["Ruth cried that day.", "ruth: *(cried that day)*"],
  ["Tina showed how big it was."],
  ["Odell watched how she did it."],
  ["Ruth showed that she could do it."],
  ["Odell proved that he could wait."],
  ["Ruth worked that shift alone."],
  ["Odell recalled that day."],
  ["Ruth used to say that he was lazy."],
  ["Tina texted that she would be late."],
  ["Odell wrote that he was ill."],
];

describe("verbs of saying", () => {
  for (const [text, ...turns] of [...cases, ...others])
    it(text, () => {
      assert.deepEqual(turnsOf(header, text), turns);
    });
});
