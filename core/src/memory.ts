/** What rules have said of single turns, so that an edit asks again only about what it can change. */
import { cut, type Piece, recut } from "./analysis/pieces.ts";
import { type Passages, type Walk, walk, type Walked } from "./analysis/walk.ts";
import type { Touched } from "./recording/assembled.ts";
import type { Recording, Turn } from "./recording/model.ts";
import type { Options } from "./rules/options.ts";
import type { Asked, Found, Rule } from "./rules/rule.ts";

/** What a rule said of a turn, and how many turns before and behind it looked at for that. */
interface Answer {
  readonly found: readonly Found[];
  readonly back: number;
  readonly ahead: number;
}

/** The answers of one rule. */
interface Answers {
  /** The options they were given with. */
  readonly options: string;
  /** Of turns about which there was something to look at; of all others nothing is said. */
  readonly given: WeakMap<Turn, Answer>;
  /** Those among them about which something was found. */
  readonly speaking: Set<Turn>;
  /** The farthest look in either direction. */
  reach: number;
  /** Turns to ask about; `undefined`: all. */
  open: Set<Turn> | undefined;
}

/** What a rule's walk over all turns has done, with the options it went by. */
interface Walks {
  readonly options: string;
  readonly passages: Passages;
}

/** The answers of all rules about one recording's turns. */
export class Memory {
  readonly #rules = new Map<string, Answers>();
  readonly #walks = new Map<string, Walks>();
  #pieces: readonly Piece[] | undefined;

  /** Tells which turns an edit has made anew; `undefined`: all. The recording is as the edit left it. */
  update(touched: readonly Touched[] | undefined, { turns }: Recording): void {
    this.#pieces &&= touched && recut(this.#pieces, touched, turns);
    for (const answers of this.#rules.values()) {
      if (!touched) answers.open = undefined;
      else for (const stretch of touched) reopen(answers, stretch, turns);
    }
  }

  /** Lets a rule walk over all turns. */
  walker(rule: string, options: object, turns: readonly Turn[]): Asked<Options>["walk"] {
    return <S extends object, F>(steps: Walk<S, F>): Walked<S, F> => {
      this.#pieces ??= cut(turns);
      const key = JSON.stringify(options);
      const kept = this.#walks.get(rule);
      const walks = kept?.options === key ? kept : { options: key, passages: new WeakMap() };
      this.#walks.set(rule, walks);
      return walk(this.#pieces, steps, walks.passages as Passages<S, F>);
    };
  }

  /** Everything that a rule says of single turns, in their order. */
  ask<O extends Options>(rule: Rule<O>, asked: Asked<O>): readonly Found[] {
    if (!rule.checkTurn) return [];
    const { turns } = asked.recording;
    const options = JSON.stringify(asked.options);
    const kept = this.#rules.get(rule.id);
    const answers = kept?.options === options && kept.open ? kept : noAnswers(options);
    // Should the rule break, the next check begins anew.
    this.#rules.delete(rule.id);
    const { given, speaking } = answers;
    for (const turn of answers.open ?? turns) {
      given.delete(turn);
      speaking.delete(turn);
      if (turns[turn.index] !== turn) continue;
      let [back, ahead, looked] = [0, 0, false];
      const look = (first: number, last: number): void => {
        [back, ahead, looked] = [Math.max(back, turn.index - first), Math.max(ahead, last - turn.index), true];
      };
      const found = [...rule.checkTurn(turn, asked, look)];
      if (found.length === 0 && !looked) continue;
      given.set(turn, { found, back, ahead });
      if (found.length > 0) speaking.add(turn);
      answers.reach = Math.max(answers.reach, back, ahead);
    }
    answers.open = new Set();
    this.#rules.set(rule.id, answers);
    return [...speaking].sort((a, b) => a.index - b.index).flatMap((turn) => given.get(turn)?.found ?? []);
  }
}

function noAnswers(options: string): Answers {
  return { options, given: new WeakMap(), speaking: new Set(), reach: 0, open: undefined };
}

/** Opens the turns of a stretch, every answer that looked at it, and what names turns by numbers that have changed. */
function reopen({ open, given, speaking, reach }: Answers, touched: Touched, turns: readonly Turn[]): void {
  if (!open) return;
  const { first, end, before } = touched;
  for (let index = Math.max(0, first - reach - 1); index <= Math.min(turns.length - 1, end + reach); index++) {
    const turn = turns[index];
    if (!turn) continue;
    const answer = given.get(turn);
    // What ends just before the stretch ended there because of what stood in it.
    const looked = answer && index + answer.ahead >= first - 1 && index - answer.back <= end;
    if (looked || (index >= first && index < end)) open.add(turn);
  }
  const moved = before !== end - first;
  for (const turn of speaking) if (turns[turn.index] !== turn || (moved && turn.index >= end)) open.add(turn);
}
