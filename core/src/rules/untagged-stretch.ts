import { isSummary } from "../language/index.ts";
import type { Walk } from "../analysis/walk.ts";
import { merge } from "../analysis/merge.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { option } from "./options.ts";
import { placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const untaggedStretch = defineRule({
  id: "untagged-stretch",
  kind: "practice",
  severity: "information",
  summary: "A long stretch of dialogue with no claim and no analysis.",
  why: "Where nothing is named for a long while, the most may be going on, or you may simply have run out of evening. Which one line of the stretch would you want to talk about?",
  limits:
    "It looks for tags and for remarks under the turns (analysis, skill), not for whether they are good. Not every stretch needs a tag. A story whose recording has a part such as “Impressions” or “Reflection” is left alone. Fifteen turns are our default.",
  options: { turns: option.number(15, 3, 500, "How many turns, as counted, make a long stretch. Our default.") },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        rules: { untagged-stretch: { turns: 6 } }
        ---
        **Maria:** It rained.
        **Tina:** All week.
        **Maria:** And the bus.
        **Tina:** Late.
        **Maria:** He was soaked.
        **Tina:** Mine too.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        rules: { untagged-stretch: { turns: 4 } }
        ---
        **Maria:** I thought it was just me. #same-boat
        **Tina:** No.
        **Maria:** And the bus.
        **Tina:** Late.
        > Feelings: I was bored, I admit.
        **Maria:** He was soaked.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        rules: { untagged-stretch: { turns: 6 } }
        ---
        **Maria:** It rained.
        **Tina:** All week.
        **Maria:** And the bus.
        > Analysis: Small talk, and everybody is in it. I let it run.
        **Tina:** Late.
        **Maria:** He was soaked.
        **Tina:** Mine too.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        rules: { untagged-stretch: { turns: 4 } }
        ---
        **Maria:** It rained.
        **Tina:** All week.
        **Maria:** And the bus.
        **Tina:** Late.
        **Maria:** He was soaked, and I thought it was just me. #same-boat(5)
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        rules: { untagged-stretch: { turns: 4 } }
        ---
        Maria said that it had rained. Tina said that it had rained all week. I asked what that was like. Maria said that the bus was late. Tina said that hers was, too.

        ## Impressions

        They talked of the weather for a long while, and I let them.
      `,
    ],
  },
  *check({ recording, options, walk }) {
    const isAnalysed = hasAnalysis(recording);
    const { findings, after } = walk(untagged(options.turns, isAnalysed), String(isAnalysed));
    const open = after.first
      ? [{ first: after.first, last: recording.turns.at(-1) ?? after.first, turns: after.turns }]
      : [];
    for (const found of [...findings, ...open]) {
      if (found.turns < options.turns) continue;
      const stretch = withoutSpans(found, options.turns, recording);
      if (stretch.turns < options.turns) continue;
      const [first, last] = [stretch.first.index, stretch.last.index];
      const figures = { turns: stretch.turns, from: first + 1, to: last + 1 };
      yield {
        span: placeOf(stretch.first),
        turns: [first, last],
        figures: { turns: stretch.turns },
        message: message(
          "From turn {from} to turn {to} no tag and no analysis (turns: {turns}). Which one line would you want to talk about?",
          figures,
        ),
        related: [
          { span: placeOf(stretch.last), message: message("Turn {turn}: the last of them", { turn: last + 1 }) },
        ],
      };
    }
  },
});

interface Stretch {
  readonly first: Turn;
  readonly last: Turn;
  /** As counted. */
  readonly turns: number;
}

interface State {
  /** Where the stretch began that goes on. */
  readonly first: Turn | undefined;
  readonly before: Turn | undefined;
  readonly turns: number;
}

/** Whether the recording has a part that sums the session up: a story has its analysis there, and not between its lines. */
function hasAnalysis({ sections }: Recording): boolean {
  return sections.some(({ kind, title, text }) => kind === "reflection" && isSummary(title) && text.trim() !== "");
}

function untagged(least: number, isAnalysed: boolean): Walk<State, Stretch> {
  return {
    start: { first: undefined, before: undefined, turns: 0 },
    step({ first, before, turns }, turn, tell) {
      if (isNamed(turn) || (isAnalysed && turn.notation === "narrative")) {
        if (first && before && turns >= least) tell({ first, last: before, turns });
        return { first: undefined, before: turn, turns: 0 };
      }
      const isNew = before?.speaker.id !== turn.speaker.id || !first;
      return { first: first ?? turn, before: turn, turns: turns + (isNew ? 1 : 0) };
    },
  };
}

function isNamed({ tags, annotations }: Turn): boolean {
  return (
    tags.some((tag) => tag.concept !== undefined || tag.candidates !== undefined) ||
    annotations.some(({ kind }) => kind === "analysis" || kind === "skill")
  );
}

/** What is left of a stretch where the tags behind it are about its last turns, too. */
function withoutSpans(stretch: Stretch, reach: number, { turns }: Recording): Stretch {
  const behind = turns.slice(stretch.last.index + 1, stretch.last.index + 1 + reach);
  const starts = behind.flatMap((turn) => turn.tags.map((tag) => turn.index - tag.turns + 1));
  const end = Math.min(stretch.last.index + 1, ...starts);
  if (end > stretch.last.index) return stretch;
  const left = turns.slice(stretch.first.index, Math.max(end, stretch.first.index));
  return { ...stretch, last: left.at(-1) ?? stretch.first, turns: merge(left).length };
}
