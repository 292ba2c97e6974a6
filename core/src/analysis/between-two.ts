/** Worker and one member, while others are present. */
import type { Role, Turn } from "../recording/model.ts";
import { isLink } from "./response.ts";
import type { Walk } from "./walk.ts";

/** Turns in a row between workers and one member. */
export interface Stretch {
  readonly first: Turn;
  readonly last: Turn;
  /** One of the member's turns. */
  readonly member: Turn;
  /** As counted; workers who speak one after the other are one. */
  readonly turns: number;
}

/** A stretch that may go on. */
export interface State {
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

/** The stretch as it stands, if a member is in it. */
export function closed({ first, last, member, turns }: State): Stretch | undefined {
  return first && last && member ? { first, last, member, turns } : undefined;
}

/**
 * Stretches of more than `most` turns in which only workers and one member speak. A link of a worker's to the others, a
 * word of the group, and a member's turn to another member end one.
 */
export function betweenTwo(roles: ReadonlyMap<string, Role>, most: number): Walk<State, Stretch> {
  const end = (state: State, tell: (found: Stretch) => void): void => {
    const stretch = closed(state);
    if (stretch && stretch.turns > most) tell(stretch);
  };
  return {
    start: nothing,
    step(state, turn, tell) {
      const { role, id } = turn.speaker;
      // What workers say to one another is no turn between them and the member.
      const isOwn = state.last?.speaker.id === id || (role === "worker" && state.last?.speaker.role === "worker");
      const isNew = isOwn ? 0 : 1;
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
