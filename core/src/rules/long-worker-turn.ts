import { hasCue } from "../analysis/cues.ts";
import { following } from "../analysis/near.ts";
import { asked } from "../analysis/questions.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { ofWorker } from "./shared/about.ts";
import { interactionOptions, option } from "./options.ts";
import { evidence, placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const longWorkerTurn = defineRule({
  id: "long-worker-turn",
  kind: "practice",
  severity: "information",
  concept: "sharing-data-worker",
  summary: "A long turn of the worker's, and no question to the members after it.",
  why: "Data help when they are needed, short, and open to doubt. After a long turn nobody knows any more which part of it landed. “Does that fit?” gives it back to the group. What did they do with it?",
  limits:
    "It counts the words that you remembered. A question at the end of the turn, or of yours within the next three turns (our default), counts as a check; so does a tag `#reaching-for-feedback`. A hundred words are our default; no number is published.",
  options: {
    ...interactionOptions,
    words: option.number(100, 20, 2000, "More words than this in one turn, as counted, are many. Our default."),
    next: option.number(3, 1, 20, "In how many of the next turns, as counted, you may check. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { long-worker-turn: { minSessionTurns: 2, words: 40 } }
        ---
        **Sam:** The hearing is in three parts. First they read the letter, then each of you speaks for two minutes, and then they ask questions about the papers that you have brought. Bring the blue form, the proof of address and the letter from the school.
        **Maria:** Okay.
        **Sam:** And be there early.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { long-worker-turn: { minSessionTurns: 2, words: 30 } }
        ---
        **Sam:** The hearing is in three parts. First they read the letter, then each of you speaks.
        **Sam:** After that they ask questions about the papers that you have brought. So bring the form.
        **Maria:** Okay.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { long-worker-turn: { minSessionTurns: 2, words: 40 } }
        ---
        **Sam:** The hearing is in three parts. First they read the letter, then each of you speaks for two minutes, and then they ask questions about the papers that you have brought. Bring the blue form. What have you heard about it?
        **Maria:** That it is quick.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { long-worker-turn: { minSessionTurns: 2, words: 40 } }
        ---
        **Sam:** The hearing is in three parts. First they read the letter, then each of you speaks for two minutes, and then they ask questions about the papers that you have brought, so bring the blue form and the letter.
        **Maria:** Okay.
        **Sam:** That was a lot. Which part is still foggy?
      `,
    ],
  },
  about: ofWorker,
  *checkTurn(turn, { recording, options }, look) {
    const { turns } = recording;
    if (turns[turn.index - 1]?.speaker.id === turn.speaker.id) return;
    let [last, words] = [turn.index, turn.words];
    for (let next = turns[last + 1]; next?.speaker.id === turn.speaker.id; next = turns[last + 1]) {
      words += next.words;
      last++;
    }
    const later = words > options.words ? following(last, options.next, recording) : [];
    if (later.length > 0 || last > turn.index) look(turn.index, later.at(-1)?.index ?? last);
    if (words <= options.words) return;
    const own = turns.slice(turn.index, last + 1);
    if (endsWithCheck(own, recording) || later.some((each) => isCheck(each, recording))) return;
    const figures = { words };
    yield {
      span: placeOf(turn),
      turns: [turn.index, last],
      figures,
      message: message(
        "One turn of yours has {words} words, and no question to the members after it. What did they do with it?",
        figures,
      ),
      related: evidence(later),
    };
  },
});

/** How many letters before its end a turn may still ask. */
const nearEnd = 120;

function endsWithCheck(own: readonly Turn[], recording: Recording): boolean {
  const last = own.at(-1);
  if (!last || own.some(({ tags }) => tags.some(({ concept }) => concept === "reaching-for-feedback"))) return true;
  return (
    hasCue(last, recording, "check") || asked(last, recording).some(({ end }) => end >= last.text.length - nearEnd)
  );
}

function isCheck(turn: Turn, recording: Recording): boolean {
  return turn.speaker.role === "worker" && (asked(turn, recording).length > 0 || hasCue(turn, recording, "check"));
}
