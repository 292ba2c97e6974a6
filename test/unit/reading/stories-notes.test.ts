/** Reported speech as students put it down between two sessions: initials, verbs joined by “and”, rounds, greetings. */
import { addressedIn } from "../../support/turns.ts";
import { reads } from "../../support/stories.ts";
import assert from "node:assert/strict";

const header =
  "---\nworker: Sam\nmembers: [Tina, Maria, Gloria, D., R., Big Al]\nlanguage: en\nnotation: narrative\n---\n\n";

reads("initials that end no sentence", header, [
  [
    "Tina stated that F. had phoned and would be back. R. asked when.",
    "tina: that F. had phoned and would be back",
    "r: when",
  ],
  ["Tina said Q. was late, and that R. knew.", "tina: Q. was late, and that R. knew"],
  ["I asked D. how he was and he said fine.", "sam: how he was", "d?: fine"],
  ["Maria asked R. D. said no.", "d: no"],
  ["Tina said so did I. Maria said no.", "tina: did I", "maria: no"],
]);

reads("a second verb of speech is a second turn where nobody in what was said can be its subject", header, [
  [
    "R. said the same had happened to her after the fall and advised him to get up.",
    "r: the same had happened to her after the fall",
    "r: to get up",
  ],
  [
    'Tina said hers was "fine-ish" and asked could she keep the glue.',
    'tina: hers was "fine-ish"',
    "tina: could she keep the glue",
  ],
  [
    "Tina said the same man had called and asked if she was home.",
    "tina: the same man had called and asked if she was home",
  ],
  ["Maria said her sister called and told her to leave.", "maria: her sister called and told her to leave"],
]);

reads("what is named or asked for", header, [
  ["D. came back to sleep and requested a handout. Big Al demanded an apology.", "d: a handout", "big-al: an apology"],
  [
    'I asked each to name one. D. named coffee after dinner. R. named stairs. Tina named "the chair."',
    "sam: to name one",
    "d: coffee after dinner",
    "r: stairs",
    "tina: the chair.",
  ],
  ["Maria identified two triggers: coffee and Sundays.", "maria: two triggers: coffee and Sundays"],
  ["Tina named her son Rex. Maria named his dog. D. named nothing. Gloria was named treasurer."],
]);

reads("greetings are words", header, [
  [
    "I said good morning and reminded everybody that the forms were due.",
    "sam: good morning",
    "sam: that the forms were due",
  ],
  ["Tina said hello to Maria. Maria said thank you.", "tina: hello", "maria: thank you"],
  ["I said good evening to everyone, and Gloria said hi.", "sam: good evening", "gloria: hi"],
  ["Tina said hello to her neighbor. Maria said hi there. Gloria said goodbye."],
  ["Tina said hello, and that she was cold.", "tina: hello, and that she was cold"],
]);

it("greetings have their addressee", () => {
  assert.deepEqual(addressedIn(header, "Tina said hello to Maria."), ["maria/explicit"]);
});

reads("words end where who says them does something in the room", header, [
  [
    'Tina said her doctor had called it "a phase," and she shook her head.',
    'tina: her doctor had called it "a phase,"',
  ],
  ["Tina said her doctor had called it a phase, and she shook her head.", "tina: her doctor had called it a phase"],
  ["Tina says it is over, and she looks down.", "tina: it is over"],
  ["Tina said her mother came home late, and she cried.", "tina: her mother came home late, and she cried"],
  ["Tina said Mr. Ito was late, and he shook his head.", "tina: Mr. Ito was late"],
]);

reads("who goes on with a quotation behind what he did", header, [
  [
    'D. had none, but on his way past me he goes, "Is it over?" and I said I hoped so.',
    "d?: Is it over?",
    "sam: I hoped so",
  ],
  ['Tina sat down, and after a while Maria said, "Oh."', "maria: Oh."],
]);

reads("a deed that stands behind words which were about another place", header, [
  [
    "Tina said that at home nobody listens, and Maria nodded.",
    "tina: that at home nobody listens",
    "maria: *(nodded)*",
  ],
  ["Tina sighed. Maria cried at home.", "tina: *(sighed)*"],
]);

reads("how something is said, held up, listed, answered", header, [
  [
    "And then Tina said, so softly that Maria asked her to say it again, that her son goes with her.",
    "tina: that her son goes with her",
  ],
  ["Tina said 6. Big Al held up eight fingers.", "tina: 6", "big-al: *(held up eight fingers)*"],
  [
    "Tina told us about the firm, that they never called. Maria talked about the dog, that was it.",
    "tina: about the firm, that they never called",
    "maria: about the dog",
  ],
  ["I explained the rules: no phones, no names.", "sam: the rules: no phones, no names"],
  ["Maria suggested they swap numbers. Tina proposed we wait.", "maria: they swap numbers", "tina: we wait"],
  ["I asked for the numbers again. Tina said still nine.", "sam: for the numbers again", "tina: still nine"],
  ["Maria answered my question by saying that she was fine.", "maria: that she was fine"],
  ["I checked in with Gloria, who said she was okay.", "gloria: she was okay"],
  ["It was then that Maria said she was sorry.", "maria: she was sorry"],
  ["I nodded. I smiled at Tina. Tina said yes.", "sam: *(nodded)*", "sam: *(smiled at Tina)*", "tina: yes"],
]);

reads("“she” of two is who did something in a sentence in which nobody speaks", header, [
  ["Tina turned her chair until she faced Maria. “Which month?” she asked.", "tina?: Which month?"],
  ["Tina told Maria it was late. She said no.", "tina: it was late", "unknown?: no"],
]);
