/** Who speaks on: in a further line of their own, or in the next clause of a story. */
import type { Turn } from "../model.ts";

/** “Dez says no. He says that …”: told to the same as the clause before it. */
export function tellsOn(turn: Turn | undefined, before: Turn | undefined): boolean {
  if (turn?.notation !== "narrative" || before?.notation !== "narrative") return false;
  return turn.speaker.id === before.speaker.id && turn.span.block === before.span.block;
}

/** So many lines of one speaker go on with one another: who writes without end is not looked through without end. */
const longestRun = 20;

/** Whether somebody speaks on in a line of their own, no heading in between. */
function goesOn(turn: Turn | undefined, before: Turn | undefined): boolean {
  return turn !== undefined && turn.notation !== "narrative" && turn.speaker.id === before?.speaker.id;
}

/** The speaker's own line that a turn goes on with; none where there are very many in a row. */
export function ownBefore(
  index: number,
  turns: readonly Turn[],
  beginsSection: (index: number) => boolean,
): Turn | undefined {
  const isOwn = (at: number): boolean => goesOn(turns[at], turns[at - 1]) && !beginsSection(at);
  for (let at = index; index - at < longestRun; at--)
    if (!isOwn(at)) return at === index ? undefined : turns[index - 1];
  return undefined;
}

/** Behind the lines and clauses that go on with what somebody says or tells. */
export function behindOwn(index: number, turns: readonly Turn[]): number {
  let at = index;
  while (at < turns.length && tellsOn(turns[at], turns[at - 1])) at++;
  for (const end = at + longestRun; at < Math.min(end, turns.length) && goesOn(turns[at], turns[at - 1]);) at++;
  return at;
}
