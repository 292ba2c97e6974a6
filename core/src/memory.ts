/** What rules have said of single turns, so that an edit asks again only about what it can change. */
import type { Recording, Turn } from "./recording/model.ts";
import type { Touched } from "./recording/assembled.ts";
import type { Asked, Found, Rule } from "./rules/rule.ts";
import type { Options } from "./rules/options.ts";

/** What a rule said of a turn, and the turns it looked at for it. */
interface Answer {
  readonly found: readonly Found[];
  readonly first: Turn;
  readonly last: Turn;
}

/** The answers of one rule. */
interface Answers {
  /** The options they were given with. */
  readonly options: string;
  readonly given: Map<Turn, Answer>;
  /** Turns to ask about; `undefined`: all. */
  open: Set<Turn> | undefined;
}

/** The answers of all rules about one recording's turns. */
export class Memory {
  readonly #rules = new Map<string, Answers>();

  /** Tells which turns an edit has made anew; `undefined`: all. The recording is as the edit left it. */
  update(touched: readonly Touched[] | undefined, { turns }: Recording): void {
    for (const answers of this.#rules.values()) {
      if (!touched) answers.open = undefined;
      for (const stretch of touched ?? []) reopen(answers, stretch, turns);
    }
  }

  /** Everything that a rule says of single turns, in their order. */
  ask<O extends Options>(rule: Rule<O>, asked: Asked<O>): readonly Found[] {
    if (!rule.checkTurn) return [];
    const { turns } = asked.recording;
    const options = JSON.stringify(asked.options);
    const kept = this.#rules.get(rule.id);
    const answers: Answers = kept?.options === options ? kept : { options, given: new Map(), open: undefined };
    // Should the rule break, the next check begins anew.
    this.#rules.delete(rule.id);
    if (!answers.open) answers.given.clear();
    for (const turn of answers.open ?? turns) {
      if (turns[turn.index] !== turn) continue;
      let looked: readonly [first: number, last: number] | undefined;
      const look = (first: number, last: number): void => {
        looked = [Math.min(first, looked?.[0] ?? turn.index), Math.max(last, looked?.[1] ?? turn.index)];
      };
      const found = [...rule.checkTurn(turn, asked, look)];
      const [first, last] = [turns[looked?.[0] ?? turn.index] ?? turn, turns[looked?.[1] ?? turn.index] ?? turn];
      if (found.length > 0 || looked) answers.given.set(turn, { found, first, last });
      else answers.given.delete(turn);
    }
    answers.open = new Set();
    this.#rules.set(rule.id, answers);
    return [...answers.given].sort(([a], [b]) => a.index - b.index).flatMap(([, answer]) => answer.found);
  }
}

/** Opens the turns of a stretch, and every answer that looked at it or has moved. */
function reopen(answers: Answers, { first, end, before }: Touched, turns: readonly Turn[]): void {
  const { open, given } = answers;
  if (!open) return;
  for (let index = first; index < end; index++) {
    const turn = turns[index];
    if (turn) open.add(turn);
  }
  const moved = before !== end - first;
  for (const [turn, answer] of given) {
    if (turns[turn.index] !== turn) given.delete(turn);
    else if (isGone(answer.first, turns) || isGone(answer.last, turns) || (moved && turn.index >= end)) open.add(turn);
    // What ends just before the stretch ended there because of what stood in it.
    else if (answer.first.index <= end && answer.last.index >= first - 1) open.add(turn);
  }
}

function isGone(turn: Turn, turns: readonly Turn[]): boolean {
  return turns[turn.index] !== turn;
}
