/**
 * Who is addressed, and on what that rests. Adjacency alone is not address: in a round everybody answers
 * the worker, however close the answers stand together.
 */
import type { Assembled, Touched } from "../assembled.ts";
import type { Addressee, Language, Speaker, Turn } from "../model.ts";
import { addresseesOf } from "./addressee-of.ts";
import { Everybody } from "./everybody.ts";
import { behindOwn, ownBefore } from "./going-on.ts";
import { isPrompt, promptBefore, roundBehind, roundFrom, type Rounding } from "./rounds.ts";

/** Which turns were made anew or are addressed otherwise than before; `undefined` where all may be. */
export interface Addressed {
  readonly touched: readonly Touched[] | undefined;
}

/** Stretches of turns to be addressed, and how far that has come. */
interface Plan extends Addressed {
  readonly stretches: readonly Stretch[];
  stretch: number;
  next: number;
  /** Turns that answer in a round, by their numbers, with the worker who prompted it. */
  readonly rounds: Map<number, Speaker>;
}

/** Turns to be addressed. */
interface Stretch extends Pick<Touched, "first" | "end"> {
  /** Those among them that were made anew; without it, nobody asks which are addressed otherwise. */
  readonly made?: Touched;
}

/** Keeps the addressees of a recording up with its turns. Nothing has been addressed at first. */
export class Addressing {
  readonly #assembly: Assembled;
  /** How many turns are addressed between two looks at the clock. */
  readonly #atOnce: number;
  readonly #everybody: Everybody;
  readonly #rounding: Rounding;
  #plan: Plan | undefined;
  /** Turns that were there before and are addressed otherwise, of this update and of those that were left. */
  readonly #readdressed = new Set<Turn>();
  /** Everything hangs on something that has changed, and not everything has been addressed since. */
  #isOpen = false;

  constructor(assembly: Assembled, atOnce: number) {
    const everybody = new Everybody(assembly);
    this.#assembly = assembly;
    this.#atOnce = atOnce;
    this.#everybody = everybody;
    this.#rounding = {
      turns: assembly.turns,
      invites: (turn) => everybody.invites(turn),
      beginsSection: (index) => beginsSection(index, assembly),
      present: () => everybody.members,
    };
  }

  language(): Language {
    return this.#everybody.language;
  }

  /** The turns have changed: an update that is not finished begins anew. */
  forget(): void {
    this.#plan = undefined;
  }

  /**
   * Addresses turns that were made anew, and those near them for which that makes a difference. Where time is over
   * before that is done, there is nothing to tell yet, and the next call goes on.
   */
  update(touched: readonly Touched[], isOver: () => boolean): Addressed | undefined {
    const plan = (this.#plan ??= this.#planFor(touched));
    for (let stretch = plan.stretches[plan.stretch]; stretch; stretch = plan.stretches[++plan.stretch]) {
      for (plan.next = Math.max(plan.next, stretch.first); plan.next < stretch.end;) {
        const end = Math.min(stretch.end, plan.next + this.#atOnce);
        this.#address({ ...stretch, first: plan.next, end }, plan.rounds);
        plan.next = end;
        if (isOver()) return undefined;
      }
      plan.next = 0;
    }
    const { turns } = this.#assembly;
    const others = [...this.#readdressed].filter((turn) => turns[turn.index] === turn).map(alone);
    this.#readdressed.clear();
    this.#plan = undefined;
    this.#isOpen = false;
    return { touched: plan.touched && [...plan.touched, ...others] };
  }

  #planFor(touched: readonly Touched[]): Plan {
    const { turns } = this.#assembly;
    if (this.#everybody.refresh(touched)) this.#isOpen = true;
    const begin = { stretch: 0, next: 0, rounds: new Map<number, Speaker>() };
    if (this.#isOpen) return { stretches: [{ first: 0, end: turns.length }], touched: undefined, ...begin };
    const stretches = touched.map((made) => ({
      first: promptBefore(made.first, this.#rounding),
      end: behindOwn(Math.max(made.end, roundBehind(made.end, this.#rounding)), turns),
      made,
    }));
    return { stretches, touched, ...begin };
  }

  #address({ first, end, made }: Stretch, rounds: Plan["rounds"]): void {
    const { turns } = this.#assembly;
    const { invites, beginsSection } = this.#rounding;
    for (let index = first; index < end; index++) {
      const turn = turns[index];
      if (!turn || !isPrompt(turn, invites)) continue;
      for (const answer of roundFrom(index, this.#rounding)) rounds.set(answer, turn.speaker);
    }
    for (let index = first; index < end; index++) {
      const turn = turns[index];
      if (!turn || turn.addressees[0]?.basis === "explicit") continue;
      const own = ownBefore(index, turns, beginsSection);
      const beside = { before: turns[index - 1], own, asker: rounds.get(index) };
      const found = addresseesOf(turn, beside, this.#everybody);
      if (areAlike(found, turn.addressees)) continue;
      turn.addressees = [...found];
      if (made && (index < made.first || index >= made.end)) this.#readdressed.add(turn);
    }
  }
}

/** Whether a heading stands between a turn and the one before it. */
function beginsSection(index: number, assembly: Assembled): boolean {
  const { turns, blocks } = assembly;
  const [before, turn] = [turns[index - 1], turns[index]];
  if (!before || !turn) return true;
  for (let at = before.span.block.index + 1; at <= turn.span.block.index; at++) {
    const block = blocks.at(at);
    if (block && assembly.partOf(block)?.opening) return true;
  }
  return false;
}

function alone({ index }: Turn): Touched {
  return { first: index, end: index + 1, before: 1 };
}

function areAlike(a: readonly Addressee[], b: readonly Addressee[]): boolean {
  return a.length === b.length && a.every(({ id, basis }, at) => id === b[at]?.id && basis === b[at].basis);
}
