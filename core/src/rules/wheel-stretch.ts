import { rolesOf } from "../analysis/merge.ts";
import { longestChain, throughWorkers } from "../analysis/through-workers.ts";
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
        **Tina → Sam:** Too long.
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
    const longest = longestChain(findings, after);
    if (!longest || longest.exchanges < options.transitions) return;
    const { first, last, exchanges } = longest;
    // As they are numbered: “turn 41” is none “of 40”.
    const figures = { exchanges, turns: recording.turns.length };
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
