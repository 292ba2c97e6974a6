import { betweenTwo, closed } from "../analysis/between-two.ts";
import { present, rolesOf } from "../analysis/merge.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { interactionOptions, option } from "./options.ts";
import { placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const caseworkInGroup = defineRule({
  id: "casework-in-group",
  kind: "practice",
  severity: "information",
  concept: "pitfall-casework-in-group",
  summary: "A long stretch between the worker and one member, while others are present.",
  why: "One person gets your whole attention, and the others watch. Sometimes that is what the moment asks for. Often somebody in the circle knows what it is like, and would have said so if the door had been opened. Was a link to the others tried?",
  limits:
    "It sees who speaks, not who leans in. A question to all, a name called across the circle, another member's nod that you wrote down, or a tag such as `#information-link` ends a stretch. Two workers who speak one after the other count as one. More than twelve turns is our default; no number is published.",
  options: {
    ...interactionOptions,
    maxTurns: option.number(12, 4, 200, "How many turns, as counted, may pass before it is shown. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { casework-in-group: { minSessionTurns: 7, maxTurns: 6 } }
        ---
        **Sam → Maria:** You said that he called.
        **Maria:** On Sunday.
        **Sam:** What did he want?
        **Maria:** Money.
        **Sam:** Did you say yes?
        **Maria:** I said I'd think.
        **Sam:** And what do you think?
        **Maria:** That I won't.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { casework-in-group: { minSessionTurns: 7, maxTurns: 6 } }
        ---
        **Tina:** I'm fine.
        **Maria:** He called.
        **Sam:** What did he want?
        **Maria:** Money.
        [silence, 10 s]
        **Sam:** And what did you say?
        **Maria:** I said I'd think.
        **Sam:** And what do you think?
        **Maria:** That I won't.
        **Sam:** Good for you.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { casework-in-group: { minSessionTurns: 7, maxTurns: 6 } }
        ---
        **Sam → Maria:** You said that he called.
        **Maria:** On Sunday.
        **Sam:** What did he want?
        **Maria:** Money.
        **Sam → group:** Who else gets those calls?
        **Maria:** I said I'd think.
        **Sam:** And what do you think?
        **Maria:** That I won't.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { casework-in-group: { minSessionTurns: 7, maxTurns: 6 } }
        ---
        **Sam → Maria:** You said that he called.
        **Maria:** On Sunday.
        **Sam:** What did he want?
        **Maria:** Money.
        **Gloria:** *(moves her chair closer to Maria's)*
        **Maria:** I said I'd think.
        **Sam:** And what do you think?
        **Maria:** That I won't.
      `,
    ],
  },
  *check({ recording, options, walk }) {
    const roles = rolesOf(recording);
    const known = Array.from(roles, ([id, role]) => `${id} ${role}`).join();
    const { findings, after } = walk(betweenTwo(roles, options.maxTurns), known);
    const open = closed(after);
    const others = present(recording).members - 1;
    for (const { first, last, member, turns } of open ? [...findings, open] : findings) {
      if (turns <= options.maxTurns) continue;
      const figures = { turns, others };
      yield {
        span: placeOf(first),
        turns: [first.index, last.index],
        figures,
        message: message(
          "From turn {from} to turn {to}: {turns} turns between you and {name}, and {others} others are present. Was a link to them tried?",
          { ...figures, name: member.speaker.name, from: first.index + 1, to: last.index + 1 },
        ),
        related: [{ span: placeOf(last), message: message("Turn {turn}: the last of them", { turn: last.index + 1 }) }],
      };
    }
  },
});
