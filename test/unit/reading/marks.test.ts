/** What is said behind a colon, a dash or nothing at all within a story, and what looks like it. */
import assert from "node:assert/strict";
import { turnsOf } from "../../support/turns.ts";

const header =
  "---\nworker: Sam\nmembers: [Tina, Ms. B., Odell, Ruth, K., Big Al, Sarge, Mr. Adeyemi]\nabsent: [Rosa]\nlanguage: en\nnotation: narrative\n---\n\n";

/** A paragraph, and the turns it must have. */
const cases: readonly (readonly [string, ...string[]])[] = [
  ["I say – good morning, today we will talk about the work.", "sam: good morning, today we will talk about the work"],
  ["Tina says – I am searching, it goes like a dead horse.", "tina: I am searching, it goes like a dead horse"],
  ["Odell explains to her – she means it does not go.", "odell: she means it does not go"],
  [
    "I say to Ruth – thank you, I would like to hear about the key.",
    "sam: thank you, I would like to hear about the key",
  ],
  ["Ruth answers for all – keys.", "ruth: keys"],
  ["Tina said – and she meant it – that she was leaving.", "tina: that she was leaving"],
  ["I asked Tina if she was well. Ruth – I am not.", "sam: if she was well", "ruth: I am not"],
  ["It was late. Ruth: yes. Odell: sure.", "ruth: yes", "odell: sure"],
  ["Tina asked Odell for real? Odell: yeah.", "tina: for real", "odell: yeah"],
  ["It was quiet. Odell, at last: no.", "odell: no"],
  [
    "It was quiet. Big Al, to nobody in particular – “I cleared everything in a week.”",
    "big-al?: I cleared everything in a week.",
  ],
  ["Odell spoke first. Ruth again: we have no money.", "ruth: we have no money"],
  [
    "Ruth asked Tina if she would stay. Odell, with his coat on: well, I will.",
    "ruth: if she would stay",
    "odell: well, I will",
  ],
  ["The younger one, Ruth said, the one with the van.", "ruth: The younger one the one with the van"],
  [
    "He would not tell them, Ruth said, because there was nothing to tell.",
    "ruth: He would not tell them because there was nothing to tell",
  ],
  ["Tina came in and Odell was like yes way and Ruth was like no way.", "odell: yes way", "ruth: no way"],
  ["Tina goes i don't care and Ruth goes well you should", "tina: i don't care", "ruth: well you should"],
  [
    "This worker asked Tina how she was. SW: And you? Ruth said fine.",
    "sam: how she was",
    "sam: And you?",
    "ruth: fine",
  ],
  ["SW asked how it went and Tina said ok.", "sam: how it went", "tina: ok"],
  ["This worker wondered aloud if it was too much.", "sam: if it was too much"],
  ["Tina said no. Ruth yes.", "tina: no", "ruth: yes"],
  ["Tina said hungry, and got a laugh.", "tina: hungry"],
  ["Easter, said K. Easter before last.", "k: Easter"],
];

/** What looks alike, and says nothing more than this. */
const others: readonly (readonly [string, ...string[]])[] = [
  ["Tina sighed. Ruth – the youngest – sat down.", "tina: *(sighed)*"],
  ["Tina sighed. Ruth had brought three things: a cup, a plate and a spoon.", "tina: *(sighed)*"],
  ["Tina sighed. Odell counted: one, two, three.", "tina: *(sighed)*"],
  ["Tina sighed. Ruth wore her best coat: the red one.", "tina: *(sighed)*"],
  ["Tina sighed. Odell – late again – took a chair.", "tina: *(sighed)*"],
  ["Ruth said little – the heat, I think."],
  ["Tina sighed. Odell – the bus.", "tina: *(sighed)*"],
];

describe("speech behind a colon or a dash", () => {
  for (const [text, ...turns] of [...cases, ...others])
    it(text, () => {
      assert.deepEqual(turnsOf(header, text), turns);
    });
});
