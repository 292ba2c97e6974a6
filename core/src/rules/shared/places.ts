/** Where findings stand, what they are about, and the turns they rest on. */
import type { Span } from "../../markdown/block.ts";
import type { Section, Turn } from "../../recording/model.ts";
import { message } from "../../text/message.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Related } from "../rule.ts";

/** So many turns are enough to find one's way. */
const enough = 5;

/** The concept of the phase that a section is. */
export function phaseConcept({ phase }: Section, { pack }: Vocabulary): string | undefined {
  return pack.phases.find(({ id }) => id === phase)?.concept;
}

/** The label of a turn or, where it has none, the turn. */
export function placeOf(turn: Turn): Span {
  return turn.label?.span ?? turn.span;
}

/** The first of some turns, each with its number and who speaks. */
export function evidence(turns: readonly Turn[]): Related[] {
  return turns.slice(0, enough).map((turn) => ({
    span: placeOf(turn),
    message:
      turn.speaker.role === "worker"
        ? message("Turn {turn}: you", { turn: turn.index + 1 })
        : message("Turn {turn}: {name}", { turn: turn.index + 1, name: turn.speaker.name }),
  }));
}
