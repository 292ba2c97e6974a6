import { cuesOf, hasCue } from "../analysis/cues.ts";
import { rolesOf } from "../analysis/merge.ts";
import { around, ownLines } from "../analysis/own-turn.ts";
import { asked } from "../analysis/questions.ts";
import { isLink } from "../analysis/response.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { hasSign } from "../text/latin.ts";
import { countWords } from "../text/words.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { ofWorker } from "./shared/about.ts";
import { interactionOptions, option } from "./options.ts";
import { evidence, placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const workerAnswersForGroup = defineRule({
  id: "worker-answers-for-group",
  kind: "practice",
  severity: "information",
  concept: "turning-back",
  summary: "A member asks something that the others may know, and the worker answers at once.",
  why: "You knew, and so you said it. Perhaps somebody else in the circle knew as well, had tried it, or would have found out what they think by trying to answer. Handing a question back is small and changes whose group it is. What might the others have known?",
  limits:
    "It cannot know who knew what. Questions that only you can answer (about you, the next meeting, a break) and questions to one member by name are left alone, and so are answers that ask, reflect a feeling, are short, or are tagged as something else than data.",
  options: {
    ...interactionOptions,
    words: option.number(8, 1, 200, "Fewest words of an answer that is shown. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Nadia, Peter, Lucille]
        worker: Jo
        rules: { worker-answers-for-group: { minSessionTurns: 2 } }
        ---
        **Peter → Jo:** Does it say which day they take the trash?
        **Jo → Peter:** It's Wednesdays, and the bins have to be out by seven.
      `,
      note`
        ---
        members: [Nadia, Peter, Lucille]
        worker: Jo
        rules: { worker-answers-for-group: { minSessionTurns: 2 } }
        ---
        **Nadia:** How do people get through the first winter here?
        **Jo:** The main thing is to get to know somebody on your floor before it gets dark.
      `,
    ],
    silent: [
      note`
        ---
        members: [Nadia, Peter, Lucille]
        worker: Jo
        rules: { worker-answers-for-group: { minSessionTurns: 2 } }
        ---
        **Peter → Jo:** Does it say which day they take the trash?
        **Jo → group:** I have it written down somewhere. Who has been here for a Wednesday?
        **Nadia:** Me. Out by seven.
      `,
      note`
        ---
        members: [Nadia, Peter, Lucille]
        worker: Jo
        rules: { worker-answers-for-group: { minSessionTurns: 2 } }
        ---
        **Peter → Jo:** Are you here next week?
        **Jo → Peter:** I am, and the week after that, and then I have my exams.
        **Nadia:** Why does he do that to me?
        **Jo → Nadia:** That sounds lonely, and you have asked yourself that for a long while now.
      `,
    ],
  },
  about: ofWorker,
  *checkTurn(turn, { recording, options }, look) {
    const before = recording.turns[turn.index - 1];
    if (!before || !asksEverybody(before, recording)) return;
    const lines = ownLines(turn, recording);
    look(...around(lines, recording));
    const words = lines.reduce((sum, each) => sum + each.words, 0);
    if (words < options.words || !lines.every((each) => isAnswer(each, recording))) return;
    yield {
      span: placeOf(turn),
      turns: [before.index, lines.at(-1)?.index ?? turn.index],
      figures: { words },
      message: message("{name} asks, and you answer at once. What might the others have known?", {
        name: before.speaker.name,
      }),
      related: evidence([before]),
    };
  },
});

/** Fewest words of a question that is more than “Which form?”. */
const fewWords = 4;

/** Whether a member's turn ends with a question that others than the worker could answer. */
function asksEverybody(turn: Turn, recording: Recording): boolean {
  const last = asked(turn, recording).at(-1);
  if (turn.speaker.role !== "member" || !last || hasSign(turn.text.slice(last.end))) return false;
  if (countWords(last.text) < fewWords) return false;
  const roles = rolesOf(recording);
  if (turn.addressees.some(({ id, basis }) => basis !== "adjacent" && roles.get(id) === "member")) return false;
  if (turn.addressees.some(({ id }) => id === "group")) return true;
  return !cuesOf(turn, recording).some(({ value, start, end }) => {
    return value === "toWorker" && start >= last.start && end <= last.end;
  });
}

/** Whether a worker's turn says what there is to know, rather than ask, hand on, listen, or do what a tag says. */
function isAnswer(turn: Turn, recording: Recording): boolean {
  if (asked(turn, recording).length > 0) return false;
  if (
    turn.tags.some(({ concept, by }) => by === "student" && concept !== undefined && concept !== "sharing-data-worker")
  )
    return false;
  return !isLink(turn, turn.addressees[0]?.id, rolesOf(recording)) && !hasCue(turn, recording, "empathy", "exploring");
}
