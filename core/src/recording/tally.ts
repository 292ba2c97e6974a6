/** Sums over the turns of a recording, kept up with them: nothing here walks through all turns again. */
import type { TurnDraft } from "./draft.ts";
import type { Sum, Tally, Turn } from "./model.ts";

const none: Sum = { turns: 0, words: 0 };

type OpenSum = { -readonly [K in keyof Sum]: Sum[K] };

/** A tally of no turns. Tell it of turns before they go and after they have come. */
export class RunningTally implements Tally {
  readonly #turns: readonly TurnDraft[];
  readonly #sums = new Map<string, OpenSum>();
  readonly #strangers = new Map<string, Set<TurnDraft>>();
  readonly #claims = new Map<string, number>();
  readonly #all: OpenSum = { ...none };
  #told = 0;

  constructor(turns: readonly TurnDraft[]) {
    this.#turns = turns;
  }

  get all(): Sum {
    return this.#all;
  }

  get told(): number {
    return this.#told;
  }

  of(id: string): Sum {
    return this.#sums.get(id) ?? none;
  }

  claims(concept: string): number {
    return this.#claims.get(concept) ?? 0;
  }

  strangersTurns(id: string): readonly Turn[] {
    return [...(this.#strangers.get(id) ?? [])].sort((a, b) => a.index - b.index);
  }

  named(): Iterable<string> {
    return this.#strangers.keys();
  }

  /** The turns from `first` up to `end` are about to go, or have just come. */
  change(first: number, end: number, by: 1 | -1): void {
    for (let index = first; index < end; index++) {
      const turn = this.#turns[index];
      if (turn) this.#count(turn, by);
    }
    // A turn begins a new one as counted where the speaker changes, so the turn behind the stretch counts, too.
    for (let index = first; index <= end; index++) {
      const turn = this.#turns[index];
      if (turn && turn.speaker.id !== this.#turns[index - 1]?.speaker.id) this.#add(turn.speaker.id, by, 0);
    }
  }

  #count(turn: TurnDraft, by: 1 | -1): void {
    this.#add(turn.speaker.id, 0, by * turn.words);
    if (turn.notation === "narrative") this.#told += by;
    for (const { concept } of turn.tags)
      if (concept !== undefined) this.#claims.set(concept, this.claims(concept) + by);
    if (!turn.speaker.declared) this.#countStranger(turn.speaker.id, turn, by);
    for (const { id, basis } of turn.addressees) if (basis === "explicit") this.#countStranger(id, turn, by);
  }

  #countStranger(id: string, turn: TurnDraft, by: 1 | -1): void {
    const set = this.#strangers.get(id);
    if (by === -1) set?.delete(turn);
    else if (set) set.add(turn);
    else this.#strangers.set(id, new Set([turn]));
  }

  #add(id: string, turns: number, words: number): void {
    let sum = this.#sums.get(id);
    if (!sum) this.#sums.set(id, (sum = { ...none }));
    for (const each of [sum, this.#all]) {
      each.turns += turns;
      each.words += words;
    }
  }
}
