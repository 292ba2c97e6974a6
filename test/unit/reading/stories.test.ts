/** Reported speech as different hands write it: what becomes a turn, whose it is, and what must not become one. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";
import { turnsOf } from "../../support/turns.ts";
import { reads } from "../../support/stories.ts";

const en = "---\nworker: Sam\nmembers: [Tina, Maria, Gloria, Ruth, Big Al]\nabsent: [Rosa]\nlanguage: en\n---\n\n";

reads("verbs of saying", en, [
  ["Tina talked about her mother.", "tina: about her mother"],
  ["Maria brought up the question of rent, and it rained.", "maria: the question of rent"],
  ["Gloria offered to bring the cake.", "gloria: to bring the cake"],
  ["Ruth pointed out that it was late.", "ruth: that it was late"],
  ["Tina wondered if it would pass. I wondered if it would.", "tina: if it would pass"],
  ["Tina wondered aloud whether it was safe.", "tina: whether it was safe"],
  ["Maria shared that she was tired. Gloria shared a blanket.", "maria: that she was tired"],
  ["Maria shared her story with the group.", "maria: her story with the group"],
  ["Ruth interrupted to say that it was late.", "ruth: that it was late"],
  ["I did ask Tina whether she was well. I did not ask why.", "sam: whether she was well"],
  ["Tina said nothing helps. Maria said nothing.", "tina: nothing helps"],
  ["Tina said no way and Maria said same.", "tina: no way", "maria: same"],
  ["Tina told her mother that it was late. Tina told Maria so."],
  ["Ruth snorted that it was late. Ruth snorted.", "ruth: that it was late", "ruth: *(snorted)*"],
  [
    "I asked was there anything else. Maria asked Tina could she stay.",
    "sam: was there anything else",
    "maria: could she stay",
  ],
]);

reads("subjects", en, [
  ["Tina and Maria both said that they were tired.", "several?: that they were tired"],
  ["Both Tina and Maria asked if it was late.", "several?: if it was late"],
  ["I said hi. Several members said they were cold.", "sam: hi", "several?: they were cold"],
  ["One member asked if it was late. I said that it was.", "unknown?: if it was late", "sam: that it was"],
  ["This writer asked Tina how she was. The worker told Maria to sit.", "sam: how she was", "sam: to sit"],
  ["My co-worker said that it was late. I agreed that it was.", "sam: that it was"],
  ["Gloria, who rarely speaks, said that it was late.", "gloria: that it was late"],
  ["Ruth whispered, almost to herself, that it was late.", "ruth: that it was late"],
  ["then big al said no. maria told him to stop", "big-al: no", "maria: to stop"],
  ["I will ask Will. Rosa said that it was late."],
]);

reads("who answers", en, [
  ["I asked Tina how she was, and she said fine.", "sam: how she was", "tina?: fine"],
  ["I asked Tina how she was, to which she replied that she was fine.", "sam: how she was", "tina?: that she was fine"],
  ["When I asked Tina how she was, she nodded and said yes.", "sam: how she was", "tina?: yes"],
  ["When I asked Tina to stay she said that she could not.", "sam: to stay", "tina?: that she could not"],
  ["Gloria said red. Tina asked why. “It is mine,” she said.", "gloria: red", "tina: why", "gloria?: It is mine,"],
  [
    "I asked what would help. Ruth said a chair with its back to the wall.",
    "sam: what would help",
    "ruth: a chair with its back to the wall",
  ],
  ["Tina asked if it was late. She said that it was.", "tina: if it was late", "unknown?: that it was"],
  ["Tina asked if it was late. She added that it was.", "tina: if it was late", "tina: that it was"],
]);

reads("where words end", en, [
  ["Tina said it was late and asked if we could go.", "tina: it was late", "tina: if we could go"],
  ["Tina said her bus was late and added that it always was.", "tina: her bus was late", "tina: that it always was"],
  ["Tina said her mother came and told her that it was late.", "tina: her mother came and told her that it was late"],
  ["Tina said that it was late, and Maria walked to the door.", "tina: that it was late"],
  ["Tina said that it was late, and I reminded her of the bus.", "tina: that it was late"],
  ["Maria complained about the cold until Ruth asked her to stop.", "maria: about the cold", "ruth: to stop"],
  ["Gloria laughed and whispered something. Maria laughed.", "maria: *(laughed)*"],
]);

reads("quotations", en, [
  [
    "'I know,' said Tina. ‘Don't,’ Maria said. Ruth said it was the girls' room.",
    "tina: I know,",
    "maria: Don't,",
    "ruth: it was the girls' room",
  ],
  ["“Who took it?” demanded Ruth. “Me!” Tina shouted.", "ruth: Who took it?", "tina: Me!"],
  [
    "Gloria looked at Tina. “You always do this.” I said that I saw it.",
    "gloria: *(looked at Tina)*",
    "gloria?: You always do this.",
    "sam: that I saw it",
  ],
  ["Tina goes “no way” and Maria was like, “yes way.”", "tina: no way", "maria: yes way."],
  [
    "Tina hesitated, then shook her head, “I can't.” Maria thought, “Poor Tina.” I said no.",
    "tina: I can't.",
    "sam: no",
  ],
  ["Tina's bag says “Nobody listens.” Maria wrote “Good” on it."],
  ["In the story the boss says, “You're done.” I said that I liked it.", "sam: that I liked it"],
  [
    "Gloria said, “He says 'family' when he means 'free.'” Tina nodded.",
    "gloria: He says 'family' when he means 'free.'",
    "tina: *(nodded)*",
  ],
]);

reads("what nobody says", en, [
  ["I kept asking myself why Tina was so quiet. It occurred to me to ask Maria about it."],
  ["My notes say that Tina spoke twice. According to her sister, Tina said less."],
  ["Tina always says that nobody listens. Every time I ask, Maria says no."],
  ["Had Tina asked me, I would have said yes. I wish that I had told Maria."],
  ["As Freud said, a cigar is a cigar. Let me say that this was hard."],
  ["I remembered Ruth saying in January that she would quit."],
  ["Tina would have said something if I had let her."],
]);

describe("a story without a roster", () => {
  it("knows its people by what they say", () => {
    assert.deepEqual(
      turnsOf("", "Keisha said that it was cold. Big Mike told Keisha that she could go. Keisha laughed. It rained."),
      ["keisha?: that it was cold", "big-mike?: that she could go", "keisha?: *(laughed)*"],
    );
  });

  it("calls the only member of a recording what writers call one", () => {
    const one = "---\nrecording: individual\nworker: Noor\nmembers: [Ms. T.]\n---\n\n";
    assert.deepEqual(
      turnsOf(one, "The client stated that it went well. Client nodded. She said that it was late. I said fine."),
      ["ms.-t: that it went well", "ms.-t: *(nodded)*", "ms.-t?: that it was late", "noor: fine"],
    );
  });
});

describe("a story between labelled lines", () => {
  it("stands apart from what is said there", () => {
    const text = "**Tina:** Yes.\n\nMaria told her that it was late. She said it was not.\n\n**Tina:** No.";
    assert.deepEqual(
      recordingOf(`${en}${text}\n`).turns.map(({ speaker, notation }) => [speaker.id, notation]),
      [
        ["tina", "dialogue"],
        ["maria", "narrative"],
        ["maria", "narrative"],
        ["tina", "dialogue"],
      ],
    );
  });
});

describe("headings", () => {
  it("of what was before the session tell no story of it, and their labelled lines are lines", () => {
    const text =
      "## 2. Background (from the file)\n\nTina said in May that she was ill.\n\nTina: hi\n\n## Work\n\nTina said that she was well.";
    assert.deepEqual(turnsOf(en, text), ["tina: hi", "tina: that she was well"]);
    const { sections } = recordingOf(`${en}${text}\n`);
    assert.deepEqual(
      sections.map(({ kind }) => kind),
      ["other", "phase"],
    );
  });
});

reads("as other hands write it", en, [
  [
    "Tina said cherry, Maria rhubarb and Ruth, without being asked, said that it was late.",
    "tina: cherry",
    "maria: rhubarb",
    "ruth: that it was late",
  ],
  [
    "Tina said she would call Gloria and Ruth later. Maria said her sister and Tina laughed at her.",
    "tina: she would call Gloria and Ruth later",
    "maria: her sister and Tina laughed at her",
  ],
  ["Tina was wheeled in last and complained that nobody had told her.", "tina: that nobody had told her"],
  ["Tina would have laughed and said that it was fine. Tina told Maria no.", "tina: no"],
  [
    "tina goes we better. maria was like can we do it outside and i said not today. ruth was like a mother to her.",
    "tina: we better",
    "maria: can we do it outside",
    "sam: not today",
  ],
  [
    "Tina asked Big Al how he was. “You had a wife,” Gloria said. “He left,” Ruth said. Everybody laughed.",
    "tina: how he was",
    "gloria: You had a wife,",
    "ruth: He left,",
    "group?: *(laughed)*",
  ],
  ["It was Ruth who told her, “Stay.” Tina patted Maria's hand.", "ruth: Stay.", "tina: *(patted Maria's hand)*"],
  ["According to Ruth, that helps. According to her sister, it does not.", "ruth: that helps"],
  ["I say let's begin. Tina says no. Mary says yes.", "sam: let's begin", "tina: no"],
]);
