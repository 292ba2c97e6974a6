import { merge, percent, present } from "../analysis/merge.ts";
import { maximalStretches, type Pieces } from "../analysis/maximal.ts";
import type { Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { interactionOptions, option } from "./options.ts";
import { defineRule } from "./rule.ts";

export const workerDominatedStretch = defineRule({
  id: "worker-dominated-stretch",
  kind: "practice",
  severity: "information",
  concept: "obs-central-authority",
  summary: "A stretch of the session in which the worker has most of the words.",
  why: "Mutual aid happens when members speak to one another. Where most words are the worker's, the group may be waiting for you, or you may be carrying what it could carry itself. Sometimes that is right: a safety plan, a first contract. Then say so.",
  limits:
    "It counts words, not their worth, and only what you remembered and wrote down. There is no published threshold for how much a worker should speak in a social work group; 60 % of the words is our default.",
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
    ],
  },
  *check({ recording, options }) {
    const { turns } = recording;
    const { people } = present(recording);
    // Turns of one speaker in a row have scores of one sign: no maximal stretch begins or ends between them.
    const scoreOf = ({ speaker, words }: Turn): number =>
      speaker.role === "worker" ? words * (1 - options.share) : -words * options.share;
    for (const { first, last } of maximalStretches(turns, scoreOf, piecesOf(turns, options.share))) {
      if (last - first + 1 < options.minTurns) continue;
      const stretch = merge(turns.slice(first, last + 1));
      const worker = stretch.filter((turn) => turn.role === "worker");
      if (stretch.length < options.minTurns || worker.length < options.minWorkerTurns) continue;
      const words = stretch.reduce((sum, turn) => sum + turn.words, 0);
      const workerWords = worker.reduce((sum, turn) => sum + turn.words, 0);
      const [from, to] = [first, last];
      const opening = turns[worker[0]?.first ?? from];
      if (!opening) continue;
      const figures = {
        turns: worker.length,
        of: stretch.length,
        percent: percent(workerWords, words),
        words: workerWords,
        equal: percent(1, people),
        people,
      };
      yield {
        span: opening.label?.span ?? opening.span,
        turns: [from, to],
        figures,
        message: message(
          "From turn {from} to turn {to} you have {turns} of {of} turns and {percent} % of the words ({people} people, equal share {equal} %). What would have happened if the group had answered first?",
          { ...figures, from: from + 1, to: to + 1 },
        ),
        related: worker.flatMap((turn) => {
          const written = turns[turn.first];
          if (!written) return [];
          const args = { turn: turn.first + 1, words: turn.words };
          return [
            { span: written.label?.span ?? written.span, message: message("Turn {turn}: you (words: {words})", args) },
          ];
        }),
      };
    }
  },
});

const known = new WeakMap<readonly Turn[], { readonly share: number; readonly pieces: Pieces<Turn> }>();

/** What was found in this recording before, for the same share. */
function piecesOf(turns: readonly Turn[], share: number): Pieces<Turn> {
  const kept = known.get(turns);
  if (kept?.share === share) return kept.pieces;
  const pieces: Pieces<Turn> = { list: [] };
  known.set(turns, { share, pieces });
  return pieces;
}
