import { maximalStretches, type Measures, stretchesOf } from "../analysis/maximal.ts";
import { percent, present } from "../analysis/merge.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { interactionOptions, option } from "./options.ts";
import { placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const workerDominatedStretch = defineRule({
  id: "worker-dominated-stretch",
  kind: "practice",
  severity: "information",
  concept: "obs-central-authority",
  summary: "A stretch of the session in which the worker has most of the words.",
  why: "Mutual aid happens when members speak to one another. Where most words are the worker's, the group may be waiting for you, or you may be carrying what it could carry itself. Sometimes that is right: a safety plan, a first contract. Then say so.",
  limits:
    "It counts words, not their worth, and only what you remembered and wrote down. What a story reports is left out, because its words are not exact. There is no published threshold for how much a worker should speak in a social work group; 60 % of the words is our default.",
  options: {
    ...interactionOptions,
    share: option.number(
      0.6,
      0.05,
      0.99,
      "The worker's share of the words above which a stretch is shown. Our default.",
    ),
    minTurns: option.number(6, 2, 200, "Shortest stretch that is shown, in turns as counted. Our default."),
    minWorkerTurns: option.number(3, 1, 100, "Fewest worker's turns in a stretch that is shown. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { worker-dominated-stretch: { minSessionTurns: 6 } }
        ---
        ## Middle
        **Sam:** Today I want us to talk about mornings, because last week so many of you said that mornings are hard.
        **Maria:** They are.
        **Sam:** So let me tell you what has worked for other parents, and then you can tell me what you think of it.
        **Tina:** Okay.
        **Sam:** First, lay the clothes out in the evening. Second, have a fixed time for breakfast. Third, no screens at all.
        **Gloria:** Mm.
        **Sam:** And fourth, be kind to yourselves when it does not work, because it will not always work.
      `,
      note`
        ---
        members: [Ana, Rosa, Luz]
        worker: Sam
        rules: { worker-dominated-stretch: { minSessionTurns: 6 } }
        ---
        **Sam:** Before we begin I will explain once more how the hearing works and what each of you has to bring along.
        **Ana:** Yes.
        **Sam:** You need the letter, the proof of address and the form from the office that I gave you last week.
        **Rosa:** Which form?
        **Sam:** The blue one. If you have lost it, come to me afterwards and I will print it out for you again.
        **Luz:** Thanks.
        **Sam:** And please be there a quarter of an hour early, with everything in one folder, in this order.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { worker-dominated-stretch: { minSessionTurns: 6 } }
        ---
        **Sam:** Who else knows mornings like Maria's?
        **Tina:** All of us do. I get up at five and still somebody is in tears by seven, mostly me.
        **Maria:** I thought it was just me. What do you do about the shoes?
        **Gloria:** We put them by the door in the evening, otherwise I would go mad as well.
        **Sam:** You two should hear each other.
        **Tina:** We do. Maria, call me on Monday and we will get them out of the door together.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        **Sam:** A short piece of the session, in which I explain the plan for the outing at length and nobody minds at all.
        **Maria:** Fine.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { worker-dominated-stretch: { minSessionTurns: 6 } }
        ---
        I said that last week so many of them had found the mornings hard, and that I wanted us to talk about that today. Maria said they were. I said that other parents lay the clothes out in the evening and have a fixed time for breakfast. Tina said okay. I said that it helps to be kind to oneself when it does not work. Gloria said mm.
      `,
    ],
  },
  *check({ recording, options, walk }) {
    const { people } = present(recording);
    const measures = measuresOf(options);
    for (const { first, last, sums } of stretchesOf(walk(maximalStretches(measures)), measures)) {
      const [, turns = 0, of = 0, words = 0, all = 0] = sums;
      const figures = {
        ...{ turns, of, words },
        percent: percent(words, all),
        equal: percent(1, people),
        people,
      };
      yield {
        span: placeOf(first),
        turns: [first.index, last.index],
        figures,
        message: message(
          "From turn {from} to turn {to} you have {turns} of {of} turns and {percent} % of the words ({people} people, equal share {equal} %). What would have happened if the group had answered first?",
          { ...figures, from: first.index + 1, to: last.index + 1 },
        ),
        related: workersFirst(first, last, recording).map((turn) => ({
          span: placeOf(turn),
          message: message("Turn {turn}: you (words: {words})", { turn: turn.index + 1, words: turn.words }),
        })),
      };
    }
  },
});

/**
 * The score of a turn, as Ruzzo & Tompa have it: its words times what is above the share, for or against the worker, in
 * thousandths. Then what is said of a stretch: the worker's turns and all, the worker's words and all. Turns of one
 * speaker in a row have scores of one sign, so no maximal stretch begins or ends between them.
 */
function measuresOf(options: {
  readonly share: number;
  readonly minTurns: number;
  readonly minWorkerTurns: number;
}): Measures {
  const share = Math.round(options.share * 1000);
  return {
    of({ speaker, words, notation }, before) {
      if (notation === "narrative") return [0, 0, 0, 0, 0];
      const counted = before?.speaker.id === speaker.id ? 0 : 1;
      return speaker.role === "worker"
        ? [words * (1000 - share), counted, counted, words, words]
        : [-words * share, 0, counted, 0, words];
    },
    isWanted: ([, workers = 0, turns = 0]) => turns >= options.minTurns && workers >= options.minWorkerTurns,
  };
}

/** So many of a worker's turns show the way. */
const enough = 5;

/** The worker's first turns of a stretch. */
function workersFirst(first: Turn, last: Turn, { turns }: Recording): readonly Turn[] {
  const found: Turn[] = [];
  for (let index = first.index; index <= last.index && found.length < enough; index++) {
    const turn = turns[index];
    if (turn?.speaker.role === "worker") found.push(turn);
  }
  return found;
}
