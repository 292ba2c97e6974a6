import { rolesOf } from "../analysis/merge.ts";
import type { Walk } from "../analysis/walk.ts";
import type { Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { interactionOptions, option } from "./options.ts";
import { placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const wheelStretch = defineRule({
  id: "wheel-stretch",
  kind: "practice",
  severity: "information",
  concept: "obs-central-authority",
  summary: "A long chain of turns in which every exchange passes through the worker.",
  why: "Like the spokes of a wheel: whatever anybody says goes to the hub and comes back from there. For a check-in that is right. When it goes on, the members have you in common and not yet one another. Which of these lines could have gone across the circle?",
  limits:
    "It goes by who speaks after whom, by arrows, and by rounds, in which everybody answers you. No number is published for how long is long; the chain grows with the session. Twenty is our default.",
  options: {
    ...interactionOptions,
    transitions: option.number(20, 4, 500, "How many exchanges in a row make a chain that is shown. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { wheel-stretch: { minSessionTurns: 6, transitions: 6 } }
        ---
        **Sam:** Maria, how was the week?
        **Maria:** Long.
        **Sam:** And yours, Tina?
        **Tina:** Better.
        **Sam:** What made it better?
        **Tina:** My mother came.
        **Sam:** Gloria?
        **Gloria:** Nothing new.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { wheel-stretch: { minSessionTurns: 5, transitions: 5 } }
        ---
        **Sam:** How was the week?
        **Maria → Sam:** Long.
        **Tina → Sam:** Mine, too.
        **Sam:** Why?
        **Tina → Sam:** The buses.
        **Gloria → Sam:** And the rain.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { wheel-stretch: { minSessionTurns: 6, transitions: 6 } }
        ---
        **Sam:** Maria, how was the week?
        **Maria:** Long.
        **Sam:** And yours, Tina?
        **Tina → Maria:** Long? Mine as well. He bites.
        **Maria:** Mine bit, too.
        **Sam:** What made it stop?
        **Maria:** He grew.
        **Sam:** Gloria?
        **Gloria:** Nothing new.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { wheel-stretch: { minSessionTurns: 6 } }
        ---
        **Sam:** Maria, how was the week?
        **Maria:** Long.
        **Sam:** And yours, Tina?
        **Tina:** Better.
        **Sam:** Gloria?
        **Gloria:** Nothing new.
      `,
    ],
  },
  *check({ recording, options, walk }) {
    const workers = [...rolesOf(recording)].flatMap(([id, role]) => (role === "worker" ? [id] : []));
    const { findings, after } = walk(throughWorkers(new Set(workers), options.transitions), workers.join());
    const open =
      after.first && after.last ? [{ first: after.first, last: after.last, exchanges: after.exchanges }] : [];
    const longest = [...findings, ...open].reduce<Chain | undefined>(
      (best, each) => (best && best.exchanges >= each.exchanges ? best : each),
      undefined,
    );
    if (!longest || longest.exchanges < options.transitions) return;
    const { first, last, exchanges } = longest;
    const figures = { exchanges, turns: recording.tally.all.turns };
    yield {
      span: placeOf(first),
      turns: [first.index, last.index],
      figures,
      message: message(
        "From turn {from} to turn {to} every exchange passes through you: {exchanges} in a row, of {turns} turns in all. Which of these lines could have gone across the circle?",
        { ...figures, from: first.index + 1, to: last.index + 1 },
      ),
      related: [{ span: placeOf(last), message: message("Turn {turn}: the last of them", { turn: last.index + 1 }) }],
    };
  },
});

/** Turns that follow one another, each passing through a worker. */
interface Chain {
  readonly first: Turn;
  readonly last: Turn;
  readonly exchanges: number;
}

interface State {
  readonly first: Turn | undefined;
  readonly last: Turn | undefined;
  readonly exchanges: number;
}

/** Voices that are nobody in particular are left out. */
function throughWorkers(workers: ReadonlySet<string>, least: number): Walk<State, Chain> {
  const isWorker = ({ speaker }: Turn): boolean => speaker.role === "worker";
  const toWorker = ({ addressees }: Turn): boolean =>
    addressees.length > 0 &&
    addressees.every(({ id, basis }) => workers.has(id) && (basis === "explicit" || basis === "round"));
  const toMember = ({ addressees }: Turn): boolean =>
    addressees.some(({ id, basis }) => basis === "explicit" && id !== "group" && !workers.has(id));
  const passes = (from: Turn, to: Turn): boolean => {
    if (isWorker(to)) return true;
    return isWorker(from) ? !toMember(to) : toWorker(to);
  };
  return {
    start: { first: undefined, last: undefined, exchanges: 0 },
    step(before, turn, tell) {
      const { first, last, exchanges } = before;
      if (turn.speaker.role !== "worker" && turn.speaker.role !== "member") return before;
      if (!first || !last) return { first: turn, last: turn, exchanges: 0 };
      if (last.speaker.id === turn.speaker.id) return { first, last: turn, exchanges };
      if (passes(last, turn)) return { first, last: turn, exchanges: exchanges + 1 };
      if (exchanges >= least) tell({ first, last, exchanges });
      return { first: turn, last: turn, exchanges: 0 };
    },
  };
}
