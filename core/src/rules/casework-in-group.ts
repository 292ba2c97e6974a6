import { present, rolesOf } from "../analysis/merge.ts";
import { isLink } from "../analysis/response.ts";
import type { Walk } from "../analysis/walk.ts";
import type { Role, Turn } from "../recording/model.ts";
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
    "It sees who speaks, not who leans in. A question to all, a name called across the circle, another member's nod that you wrote down, or a tag such as `#information-link` ends a stretch. More than twelve turns is our default; no number is published.",
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

interface Stretch {
  readonly first: Turn;
  readonly last: Turn;
  /** One of the member's turns. */
  readonly member: Turn;
  /** As counted. */
  readonly turns: number;
}

interface State {
  readonly first: Turn | undefined;
  readonly last: Turn | undefined;
  readonly member: Turn | undefined;
  readonly turns: number;
  /** The workers' turns behind the member's last one belong to whoever speaks next, too. */
  readonly tail: Turn | undefined;
  readonly tailTurns: number;
}

const nothing: State = {
  first: undefined,
  last: undefined,
  member: undefined,
  turns: 0,
  tail: undefined,
  tailTurns: 0,
};

function closed({ first, last, member, turns }: State): Stretch | undefined {
  return first && last && member ? { first, last, member, turns } : undefined;
}

/** Stretches in which only workers and one member speak. */
function betweenTwo(roles: ReadonlyMap<string, Role>, most: number): Walk<State, Stretch> {
  const end = (state: State, tell: (found: Stretch) => void): void => {
    const stretch = closed(state);
    if (stretch && stretch.turns > most) tell(stretch);
  };
  return {
    start: nothing,
    step(state, turn, tell) {
      const { role, id } = turn.speaker;
      const isNew = state.last?.speaker.id === id ? 0 : 1;
      if (role === "worker") {
        if (isLink(turn, state.member?.speaker.id, roles)) {
          end(state, tell);
          return { first: turn, last: turn, member: undefined, turns: 1, tail: turn, tailTurns: 1 };
        }
        const { member, turns } = state;
        const tail = state.tail ?? turn;
        return {
          first: state.first ?? turn,
          last: turn,
          member,
          turns: turns + isNew,
          tail,
          tailTurns: state.tailTurns + isNew,
        };
      }
      if (role !== "member") {
        // A group that laughs is still watching; a group that says something is not.
        if (turn.words === 0) return state;
        end(state, tell);
        return nothing;
      }
      const toOther = turn.addressees.some(
        (each) => each.basis === "explicit" && each.id !== "group" && roles.get(each.id) !== "worker",
      );
      if (toOther) {
        end(state, tell);
        return nothing;
      }
      const isSame = !state.member || state.member.speaker.id === id;
      if (isSame)
        return {
          first: state.first ?? turn,
          last: turn,
          member: turn,
          turns: state.turns + isNew,
          tail: undefined,
          tailTurns: 0,
        };
      end(state, tell);
      const turns = state.tailTurns + 1;
      return { first: state.tail ?? turn, last: turn, member: turn, turns, tail: undefined, tailTurns: 0 };
    },
  };
}
