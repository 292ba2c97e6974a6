import { contentOf, contentWords } from "../analysis/content.ts";
import { hasCue } from "../analysis/cues.ts";
import { following, preceding } from "../analysis/near.ts";
import { isTakenUp, sharesContent } from "../analysis/response.ts";
import type { Walk } from "../analysis/walk.ts";
import { isSummary } from "../language/index.ts";
import type { Language, Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { nameKey } from "../text/names.ts";
import { wordsOf } from "../text/words.ts";
import { interactionOptions, option } from "./options.ts";
import { evidence, placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const doorknob = defineRule({
  id: "doorknob",
  kind: "practice",
  severity: "information",
  concept: "doorknob",
  summary: "Something heavy is said as the meeting ends, and neither the meeting nor the plan takes it up.",
  why: "What is said with the hand on the door is often what somebody came for. It need not be worked on then and there, but it wants to be heard, and to have a place next time. Where will it have one?",
  limits:
    "It looks for weighty words in the last turns of the ending: the last tenth of the session, at least three and at most eight (our defaults). It knows the plan, and what else you wrote down to remember, only by the person's name and by words in common.",
  options: {
    ...interactionOptions,
    least: option.number(
      3,
      1,
      50,
      "How many of the last turns, as counted, are looked at in a short session. Our default.",
    ),
    most: option.number(8, 1, 100, "How many in a long one. Our default."),
    next: option.number(3, 1, 20, "In how many of the next turns, as counted, it may be taken up. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Rosa]
        worker: Sam
        rules: { doorknob: { minSessionTurns: 4 } }
        ---
        ## Ending
        **Sam:** See you on Tuesday, then.
        **Tina:** I'll bring the cups.
        **Rosa:** Anyway. He moved out on Sunday.
        **Tina:** Blue ones or white?
        **Sam:** Whichever.

        ## Plan
        - Cups.
      `,
      note`
        ---
        members: [Maria, Tina, Rosa]
        worker: Sam
        rules: { doorknob: { minSessionTurns: 3 } }
        ---
        ## Ending
        **Sam:** That was our hour.
        **Maria:** Already.
        **Rosa:** I lost my job, by the way.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Rosa]
        worker: Sam
        rules: { doorknob: { minSessionTurns: 3 } }
        ---
        ## Ending
        **Sam:** See you on Tuesday, then.
        **Rosa:** Anyway. He moved out on Sunday.
        **Sam → Rosa:** Rosa. That's big. First place next week, if you want it?
        **Rosa:** Yes.
      `,
      note`
        ---
        members: [Maria, Tina, Rosa]
        worker: Sam
        rules: { doorknob: { minSessionTurns: 3 } }
        ---
        ## Ending
        **Sam:** See you on Tuesday, then.
        **Tina:** I'll bring the cups.
        **Rosa:** Anyway. He moved out on Sunday.
        **Tina:** Blue ones or white?

        ## Plan
        - Ask Rosa, first thing.
      `,
    ],
  },
  *check({ recording, options, walk }) {
    const { turns, tally, sections } = recording;
    const ending = sections.findLast((section) => section.kind === "phase" && section.phase === "ending")?.turns;
    if (!ending) return;
    const heavy = walk(heavyTurns(recording.language), recording.language).findings;
    const count = Math.min(options.most, Math.max(options.least, Math.ceil(tally.all.turns / 10)));
    const from = Math.max(ending[0], preceding(turns.length, count, recording)[0]?.index ?? 0);
    for (const turn of heavy) {
      if (turn.index < from || turn.index > ending[1]) continue;
      const isNew = !heavy.some((each) => each.index < from && sharesContent(each, turn, recording));
      const later = following(turn.index, options.next, recording);
      if (!isNew || isTakenUp(turn, later, recording) || isPlanned(turn, recording)) continue;
      yield {
        span: placeOf(turn),
        turns: [turn.index, turn.index],
        message: message(
          "{name} says this as the meeting ends, and neither an answer nor the plan takes it up. Where will it have a place?",
          {
            name: turn.speaker.name,
          },
        ),
        related: evidence(later),
      };
    }
  },
});

/** Members' turns with a weighty word, over the session. */
function heavyTurns(language: Language): Walk<object, Turn> {
  return {
    start: {},
    step(before, turn, tell) {
      if (turn.speaker.role === "member" && hasCue(turn, { language }, "heavy", "confession")) tell(turn);
      return before;
    },
  };
}

/** Whether what the writer plans has the person's name, or a word of what was said. */
function isPlanned(turn: Turn, recording: Recording): boolean {
  const plans = recording.sections.filter(({ kind, title }) => kind === "reflection" && !isSummary(title));
  const said = contentWords(turn, recording);
  if (plans.some(({ text }) => [...contentOf(text, recording)].some((word) => said.has(word)))) return true;
  const planned = new Set(plans.flatMap(({ text }) => wordsOf(text)));
  return nameKey(turn.speaker.name)
    .split(" ")
    .some((name) => planned.has(name));
}
