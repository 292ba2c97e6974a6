/** Long questions in several goes: what has been worked out is kept, so whoever asks again goes on from there. */

/** So much has been worked out anew that others should have their turn. */
export class Unfinished extends Error {}

/** How much may be worked out anew in one go, in turns or blocks. */
export class Pace {
  #left = Number.POSITIVE_INFINITY;

  /** Begins a go of about so many. */
  begin(count: number): void {
    this.#left = count;
  }

  /** Called before so many are worked out; throws `Unfinished` where the go is over. */
  step(count: number): void {
    if (this.#left <= 0) throw new Unfinished();
    this.#left -= count;
  }
}
