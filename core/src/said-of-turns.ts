/** What a rule has said of single turns, and about which of them it has to be asked again. */
import { Unfinished } from "./analysis/pace.ts";
import type { Touched } from "./recording/assembled.ts";
import type { Turn } from "./recording/model.ts";
import type { Options } from "./rules/options.ts";
import type { Asked, Found, Rule } from "./rules/rule.ts";

/** What a rule said of a turn, and how many turns before and behind it looked at for that. */
interface Said {
  readonly found: readonly Found[];
  readonly back: number;
  readonly ahead: number;
}

/** What one rule said of turns. */
export interface SaidOfTurns {
  /** The options it went by. */
  readonly options: string;
  /** Of turns about which there was something to look at; of all others nothing is said. */
  readonly given: WeakMap<Turn, Said>;
  /** Those among them about which something was found. */
  readonly speaking: Set<Turn>;
  /** How far it looks at any turn in any case, and how far it has looked at most. */
  readonly reach: number;
  farthest: number;
  /** Of which turns the rule is asked. */
  readonly about: Rule["about"];
  /** Turns to ask about again. */
  readonly open: Set<Turn>;
  /** From this number on no turn has been asked about. */
  from: number;
}

/** Asks a rule about one turn after the other. Of most there is nothing to say, so nothing is made for a single turn. */
export function asker<O extends Options>(rule: Rule<O>, asked: Asked<O>, said: SaidOfTurns): (turn: Turn) => void {
  let at = 0;
  let back = 0;
  let ahead = 0;
  let looks = 0;
  const look = (first: number, last: number): void => {
    if (at - first > back) back = at - first;
    if (last - at > ahead) ahead = last - at;
    looks++;
  };
  return (turn) => {
    if (rule.about?.(turn) === false) return;
    at = turn.index;
    back = ahead = looks = 0;
    const found = foundOf(turn, rule, asked, look);
    if (found.length === 0 && looks === 0) return;
    said.given.set(turn, { found, back, ahead });
    if (found.length > 0) said.speaking.add(turn);
    said.farthest = Math.max(said.farthest, back, ahead);
  };
}

/** A rule broke when it was asked about a turn. */
export class BrokenAt extends Error {
  readonly turn: Turn;

  constructor(turn: Turn, cause: unknown) {
    super("A rule broke on a turn.", { cause });
    this.turn = turn;
  }
}

const nothing: readonly Found[] = [];

function foundOf<O extends Options>(
  turn: Turn,
  rule: Rule<O>,
  asked: Asked<O>,
  look: (first: number, last: number) => void,
): readonly Found[] {
  try {
    let found: Found[] | undefined;
    for (const each of rule.checkTurn?.(turn, asked, look) ?? nothing) (found ??= []).push(each);
    return found ?? nothing;
  } catch (error) {
    throw error instanceof Unfinished ? error : new BrokenAt(turn, error);
  }
}

/** Of a rule that has been asked about no turn. */
export function nothingSaid(options: string, { about, reach = 1 }: Pick<Rule, "about" | "reach">): SaidOfTurns {
  const open = new Set<Turn>();
  return { options, reach, given: new WeakMap(), speaking: new Set(), farthest: reach, about, open, from: 0 };
}

/** Opens the turns near a stretch, those of which was said what rests on it, and what names turns by numbers that have changed. */
export function reopen(said: SaidOfTurns, { first, end, before }: Touched, turns: readonly Turn[]): void {
  const { open, given, speaking, reach, farthest, about } = said;
  if (said.from !== Number.POSITIVE_INFINITY) said.from = Math.min(said.from, first);
  for (let index = Math.max(0, first - farthest - 1); index <= Math.min(turns.length - 1, end + farthest); index++) {
    const turn = turns[index];
    if (!turn) continue;
    if (index >= first - reach && index < end + reach) {
      if (about?.(turn) !== false || given.has(turn)) open.add(turn);
    } else {
      const found = given.get(turn);
      // What ends just before the stretch ended there because of what stood in it.
      if (found && index + found.ahead >= first - 1 && index - found.back <= end) open.add(turn);
    }
  }
  const moved = before !== end - first;
  for (const turn of speaking) if (turns[turn.index] !== turn || (moved && turn.index >= end)) open.add(turn);
}
