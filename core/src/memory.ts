/** What rules have said of single turns, so that an edit asks again only about what it can change. */
import { type Pace, Unfinished } from "./analysis/pace.ts";
import { cut, type Piece, recut } from "./analysis/pieces.ts";
import { type Passages, type Walk, walk, type Walked } from "./analysis/walk.ts";
import type { Touched } from "./recording/assembled.ts";
import type { Recording, Turn } from "./recording/model.ts";
import type { Options } from "./rules/options.ts";
import type { Asked, Found, Rule } from "./rules/rule.ts";
import { settle, type Settled } from "./rules/settings.ts";
import { rememberingOf } from "./text/remember.ts";
import type { SettingsLayer } from "./vocabulary/settings.ts";

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

/** What a rule's walk over all turns has done, and what it went by. */
interface Walks {
  readonly key: string;
  readonly passages: Passages;
}

/** What a rule said of a whole recording, and what it went by. */
interface Whole {
  readonly options: object;
  readonly by: readonly unknown[];
  readonly found: readonly Found[];
}

/** So few turns may always be opened one by one. */
const fewTurns = 256;

/** The answers of all rules about one recording's turns. */
export class Memory {
  readonly #rules = new Map<string, Answers>();
  readonly #walks = new Map<string, Walks>();
  readonly #wholes = new Map<string, Whole>();
  readonly #atOnce: number;
  #layers: readonly SettingsLayer[] = [];
  #settled = new Map<Rule, Settled>();
  #pieces: readonly Piece[] | undefined;

  /** `atOnce`: so many turns are asked about before there is a pause. */
  constructor(atOnce = 64) {
    this.#atOnce = atOnce;
  }

  /** Tells which turns an edit has made anew; `undefined`: all. The recording is as the edit left it. */
  update(touched: readonly Touched[] | undefined, { turns }: Recording): void {
    this.#pieces &&= touched && recut(this.#pieces, touched, turns);
    const many = touched?.reduce((sum, { first, end }) => sum + end - first, 0) ?? turns.length;
    // Opening most turns one by one, for each rule, takes longer than asking about all of them.
    if (!touched || many > Math.max(fewTurns, turns.length / 4)) this.#rules.clear();
    for (const answers of this.#rules.values()) for (const stretch of touched ?? []) reopen(answers, stretch, turns);
  }

  /** From now on rules ask as these say. What was worked out with the same ones stays. */
  goBy(layers: readonly SettingsLayer[]): void {
    if (layers.length === this.#layers.length && !layers.some(({ rules }, at) => rules !== this.#layers[at]?.rules))
      return;
    this.#layers = layers;
    this.#settled = new Map();
  }

  /** How a rule asks. */
  settled(rule: Rule): Settled {
    let settled = this.#settled.get(rule);
    if (!settled) this.#settled.set(rule, (settled = settle(rule, this.#layers)));
    return settled;
  }

  /** Lets a rule walk over all turns, at a pace. */
  walker(rule: string, options: object, turns: readonly Turn[], pace: Pace): Asked<Options>["walk"] {
    return <S extends object, F>(steps: Walk<S, F>, more = ""): Walked<S, F> => {
      this.#pieces ??= cut(turns);
      const key = `${textOf(options)} ${more}`;
      const kept = this.#walks.get(rule);
      const walks = kept?.key === key ? kept : { key, passages: new WeakMap() };
      this.#walks.set(rule, walks);
      return walk(this.#pieces, steps, walks.passages as Passages<S, F>, pace);
    };
  }

  /** Whether a rule, asked as before, has nothing to say, and there is nothing to ask it. After a key most are so. */
  isQuiet(rule: Rule, options: object, recording: Recording): boolean {
    if (rule.checkTurn) {
      const answers = this.#rules.get(rule.id);
      const isDone = answers?.from === Number.POSITIVE_INFINITY && answers.options === textOf(options);
      if (!isDone || answers.open.size > 0 || answers.speaking.size > 0) return false;
    }
    return !rule.check || this.saidOfWhole(rule, { recording, options })?.length === 0;
  }

  /** What a rule said of the whole recording, if everything is as it was that it goes by. */
  saidOfWhole<O extends Options>(
    rule: Rule<O>,
    { recording, options }: { readonly recording: Recording; readonly options: object },
  ): readonly Found[] | undefined {
    const kept = this.#wholes.get(rule.id);
    if (kept?.options !== options) return undefined;
    return rule.goesBy?.every((part, at) => recording[part] === kept.by[at]) === true ? kept.found : undefined;
  }

  /** Keeps it, where that can be told. */
  keepOfWhole<O extends Options>(rule: Rule<O>, { recording, options }: Asked<O>, found: readonly Found[]): void {
    if (rule.goesBy) this.#wholes.set(rule.id, { options, by: rule.goesBy.map((part) => recording[part]), found });
  }

  /** Everything that a rule says of single turns, in their order, where there are few to ask about. */
  askFew<O extends Options>(rule: Rule<O>, asked: Asked<O>): readonly Found[] | undefined {
    const answers = this.#rules.get(rule.id);
    if (answers?.from !== Number.POSITIVE_INFINITY || answers.open.size > this.#atOnce) return undefined;
    if (answers.options !== textOf(asked.options)) return undefined;
    if (answers.open.size === 0) return saidIn(answers);
    const answer = asker(rule, asked, answers);
    try {
      for (const turn of answers.open) askAgain(turn, answers, asked.recording, answer);
    } catch (error) {
      // The next check begins anew.
      this.#rules.delete(rule.id);
      throw error;
    }
    return saidIn(answers);
  }

  /** The same however many there are. It pauses now and then, and may be left there. */
  *ask<O extends Options>(rule: Rule<O>, asked: Asked<O>): Generator<undefined, readonly Found[]> {
    const options = textOf(asked.options);
    const kept = this.#rules.get(rule.id);
    const answers = kept?.options === options ? kept : noAnswers(options, rule);
    this.#rules.set(rule.id, answers);
    const { turns } = asked.recording;
    const answer = asker(rule, asked, answers);
    try {
      let count = 0;
      for (const turn of answers.open) {
        askAgain(turn, answers, asked.recording, answer);
        if (++count % this.#atOnce === 0) yield;
      }
      // Behind the last turn there is nothing to look up, which would be slow at such a number.
      while (answers.from < turns.length) {
        const turn = turns[answers.from];
        if (!turn) break;
        // A check that was left may have asked about some of them.
        if (kept) answers.given.delete(turn);
        if (kept) answers.speaking.delete(turn);
        answer(turn);
        if (++answers.from % this.#atOnce === 0) yield;
      }
    } catch (error) {
      // The next check begins anew.
      this.#rules.delete(rule.id);
      throw error;
    }
    answers.from = Number.POSITIVE_INFINITY;
    return saidIn(answers);
  }
}

/** Asks anew about a turn that an edit may have changed. */
function askAgain(turn: Turn, answers: Answers, { turns }: Recording, answer: (turn: Turn) => void): void {
  answers.given.delete(turn);
  answers.speaking.delete(turn);
  if (turns[turn.index] === turn) answer(turn);
  answers.open.delete(turn);
}

/** What was said of all turns, in their order. */
function saidIn({ speaking, given }: Answers): readonly Found[] {
  if (speaking.size === 0) return nothing;
  return [...speaking].sort((a, b) => a.index - b.index).flatMap((turn) => given.get(turn)?.found ?? nothing);
}

/** Options as a text, by which they are compared. They are the same object as long as nobody sets others. */
const textOf = rememberingOf((options: object) => JSON.stringify(options));

/** Asks a rule about one turn after the other. Of most there is nothing to say, so nothing is made for a single turn. */
function asker<O extends Options>(rule: Rule<O>, asked: Asked<O>, answers: Answers): (turn: Turn) => void {
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
    answers.given.set(turn, { found, back, ahead });
    if (found.length > 0) answers.speaking.add(turn);
    answers.farthest = Math.max(answers.farthest, back, ahead);
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

function noAnswers(options: string, { about, reach = 1 }: Pick<Rule, "about" | "reach">): Answers {
  const open = new Set<Turn>();
  return { options, reach, given: new WeakMap(), speaking: new Set(), farthest: reach, about, open, from: 0 };
}

/** Opens the turns near a stretch, every answer that looked at it, and what names turns by numbers that have changed. */
function reopen(answers: Answers, { first, end, before }: Touched, turns: readonly Turn[]): void {
  const { open, given, speaking, reach, farthest, about } = answers;
  if (answers.from !== Number.POSITIVE_INFINITY) answers.from = Math.min(answers.from, first);
  for (let index = Math.max(0, first - farthest - 1); index <= Math.min(turns.length - 1, end + farthest); index++) {
    const turn = turns[index];
    if (!turn) continue;
    if (index >= first - reach && index < end + reach) {
      if (about?.(turn) !== false || given.has(turn)) open.add(turn);
    } else {
      const answer = given.get(turn);
      // What ends just before the stretch ended there because of what stood in it.
      if (answer && index + answer.ahead >= first - 1 && index - answer.back <= end) open.add(turn);
    }
  }
  const moved = before !== end - first;
  for (const turn of speaking) if (turns[turn.index] !== turn || (moved && turn.index >= end)) open.add(turn);
}
