/** What rules have said of a recording, so that an edit asks again only about what it can change. */
import type { Pace } from "./analysis/pace.ts";
import { cut, type Piece, recut } from "./analysis/pieces.ts";
import { type Passages, type Walk, walk, type Walked } from "./analysis/walk.ts";
import type { Touched } from "./recording/assembled.ts";
import type { Recording, Turn } from "./recording/model.ts";
import type { Options } from "./rules/options.ts";
import type { Asked, Found, Rule } from "./rules/rule.ts";
import { settle, type Settled } from "./rules/settings.ts";
import { asker, nothingSaid, reopen, type SaidOfTurns } from "./said-of-turns.ts";
import { rememberingOf } from "./text/remember.ts";
import type { SettingsLayer } from "./vocabulary/settings.ts";

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

const nothing: readonly Found[] = [];

/** So few turns may always be opened one by one. */
const fewTurns = 256;

/** What all rules have said of one recording. */
export class Memory {
  readonly #rules = new Map<string, SaidOfTurns>();
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
    for (const said of this.#rules.values()) for (const stretch of touched ?? []) reopen(said, stretch, turns);
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
      const said = this.#rules.get(rule.id);
      const isDone = said?.from === Number.POSITIVE_INFINITY && said.options === textOf(options);
      if (!isDone || said.open.size > 0 || said.speaking.size > 0) return false;
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

  /** Keeps what a rule says of the whole recording where that can be told, and gives it back. */
  keep<O extends Options>(rule: Rule<O>, { recording, options }: Asked<O>, found: readonly Found[]): readonly Found[] {
    if (rule.goesBy) this.#wholes.set(rule.id, { options, by: rule.goesBy.map((part) => recording[part]), found });
    return found;
  }

  /** Everything that a rule says of single turns, in their order. It pauses now and then, and may be left there. */
  *ask<O extends Options>(rule: Rule<O>, asked: Asked<O>): Generator<undefined, readonly Found[]> {
    const options = textOf(asked.options);
    const kept = this.#rules.get(rule.id);
    const said = kept?.options === options ? kept : nothingSaid(options, rule);
    this.#rules.set(rule.id, said);
    const { turns } = asked.recording;
    const ask = asker(rule, asked, said);
    try {
      let count = 0;
      for (const turn of said.open) {
        said.given.delete(turn);
        said.speaking.delete(turn);
        if (turns[turn.index] === turn) ask(turn);
        said.open.delete(turn);
        if (++count % this.#atOnce === 0) yield;
      }
      // Behind the last turn there is nothing to look up, which would be slow at such a number.
      while (said.from < turns.length) {
        const turn = turns[said.from];
        if (!turn) break;
        // A check that was left may have asked about some of them.
        if (kept) said.given.delete(turn);
        if (kept) said.speaking.delete(turn);
        ask(turn);
        if (++said.from % this.#atOnce === 0) yield;
      }
    } catch (error) {
      // The next check begins anew.
      this.#rules.delete(rule.id);
      throw error;
    }
    said.from = Number.POSITIVE_INFINITY;
    if (said.speaking.size === 0) return nothing;
    const speaking = [...said.speaking].sort((a, b) => a.index - b.index);
    return speaking.flatMap((turn) => said.given.get(turn)?.found ?? nothing);
  }
}

/** Options as a text, by which they are compared. They are the same object as long as nobody sets others. */
const textOf = rememberingOf((options: object) => JSON.stringify(options));
