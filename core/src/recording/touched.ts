/** Which turns have been made anew since it was last asked, however many edits that took. */
import type { Touched } from "./assembled.ts";

/** Stretches of turns, in order and apart from each other, as the turns are now. */
export class TouchedTurns {
  #stretches: readonly Touched[] = [];

  get stretches(): readonly Touched[] {
    return this.#stretches;
  }

  /** At `first`, so many turns have given place to others. */
  add(first: number, removed: number, added: number): void {
    const grown = added - removed;
    const before: Touched[] = [];
    const behind: Touched[] = [];
    let [from, to, were] = [first, first + removed, removed];
    for (const stretch of this.#stretches) {
      if (stretch.end < from) before.push(stretch);
      else if (stretch.first > to) behind.push(moved(stretch, grown));
      else {
        // Of the turns that have gone, those of the stretch stood for as many as it says.
        const shared = Math.min(to, stretch.end) - Math.max(from, stretch.first);
        were += stretch.before - shared;
        [from, to] = [Math.min(from, stretch.first), Math.max(to, stretch.end)];
      }
    }
    this.#stretches = [...before, { first: from, end: to + grown, before: were }, ...behind];
  }

  /** Forgets all of them. */
  clear(): void {
    this.#stretches = [];
  }
}

function moved({ first, end, before }: Touched, by: number): Touched {
  return { first: first + by, end: end + by, before };
}
