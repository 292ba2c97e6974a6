/** The turns of a recording in order, with everything that is counted of them. */
import type { TurnDraft } from "./draft.ts";
import type { Speaker } from "./model.ts";
import { RunningTally } from "./tally.ts";

/** Turns that know their places. */
export class TurnList {
  readonly turns: TurnDraft[] = [];
  /** How many turns each speaker has. */
  readonly speaking = new Map<Speaker, number>();
  tally = new RunningTally(this.turns);

  /** Puts turns in the place of `count` others. A turn whose words go on is taken out first, and put back then. */
  replace(first: number, count: number, fresh: readonly TurnDraft[]): void {
    const { turns } = this;
    this.tally.change(first, first + count, -1);
    for (let index = first; index < first + count; index++) this.#count(turns[index], -1);
    if (count === fresh.length) for (const [at, turn] of fresh.entries()) turns[first + at] = turn;
    else {
      const later = turns.splice(first).slice(count);
      for (const turn of fresh) turns.push(turn);
      for (const turn of later) turns.push(turn);
    }
    const end = count === fresh.length ? first + count : turns.length;
    for (let index = first; index < end; index++) {
      const turn = turns[index];
      if (turn) turn.index = index;
    }
    for (const turn of fresh) this.#count(turn, 1);
    this.tally.change(first, first + fresh.length, 1);
  }

  /** Takes all turns out. */
  clear(): void {
    this.turns.length = 0;
    this.speaking.clear();
    this.tally = new RunningTally(this.turns);
  }

  #count(turn: TurnDraft | undefined, by: 1 | -1): void {
    if (!turn) return;
    const count = (this.speaking.get(turn.speaker) ?? 0) + by;
    if (count === 0) this.speaking.delete(turn.speaker);
    else this.speaking.set(turn.speaker, count);
  }
}
