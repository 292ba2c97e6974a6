/** What a section of the bench gives, and what it gets to work with. */
import type { Form, Generated, Mark } from "./generate.ts";
import type { Program } from "./program.ts";

/** Times, sizes or speeds of one thing for several servers, in the order in which they were taken. */
export interface Measure {
  readonly what: string;
  readonly form?: Form;
  /** Turns of the recording, where there is one. */
  readonly turns?: number;
  readonly unit: "ms" | "MB" | "files/s";
  readonly of: Readonly<Record<string, Sample>>;
}

/** Values, or why there are none. */
export type Sample = readonly number[] | None;

export interface None {
  readonly none: string;
}

/** What somebody else's tool could not do is said, and the rest goes on. */
export function noneBecause(error: unknown): None {
  return { none: error instanceof Error ? error.message : String(error) };
}

export function sum(values: readonly number[]): number {
  return values.reduce((so, value) => so + value, 0);
}

/** Values by server, being collected. */
export type Collected = Record<string, number[]>;

export function collector(names: readonly string[]): Collected {
  return Object.fromEntries(names.map((name) => [name, []]));
}

/** One run. */
export interface Bench {
  /** Keeps a measure at once, so that nothing is lost when something goes wrong later. */
  readonly note: (measure: Measure) => void;
  readonly sizes: readonly number[];
  readonly forms: readonly Form[];
  /** Fewer repetitions, for a first look. */
  readonly quick: boolean;
  readonly ours: Program;
  readonly empty: Program;
  /** Servers of others. */
  readonly peers: readonly Program[];
  /** Peers that cannot run here, by name, and why. */
  readonly missing: Readonly<Record<string, None>>;
  readonly recording: (form: Form, turns: number, mark?: Mark) => Generated;
}

/** In turn, so that noise hits all alike: each round begins with another one. */
export function inTurn<T>(all: readonly T[], round: number): readonly T[] {
  const first = round % Math.max(all.length, 1);
  return [...all.slice(first), ...all.slice(0, first)];
}
