/** What a section of the bench gives, and what it gets to work with. */
import type { Form, Generated, Mark } from "./generate.ts";
import type { Program } from "./servers.ts";

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
export type Sample = readonly number[] | { readonly none: string };

/** Values by server, being collected. */
export type Collected = Record<string, number[]>;

export function collector(names: readonly string[]): Collected {
  return Object.fromEntries(names.map((name) => [name, []]));
}

/** One run. */
export interface Bench {
  readonly sizes: readonly number[];
  readonly forms: readonly Form[];
  /** Fewer repetitions, for a first look. */
  readonly quick: boolean;
  readonly ours: Program;
  readonly empty: Program;
  /** Servers of others. */
  readonly peers: readonly Program[];
  /** Peers that cannot run here, by name, and why. */
  readonly missing: Readonly<Record<string, { readonly none: string }>>;
  readonly recording: (form: Form, turns: number, mark?: Mark) => Generated;
}

/** The forms that every section goes through; the others only show how a key's cost grows. */
export const mainForms: readonly Form[] = ["dialogue", "table"];

/** In turn, so that noise hits all alike: each round begins with another one. */
export function inTurn<T>(all: readonly T[], round: number): readonly T[] {
  const first = round % Math.max(all.length, 1);
  return [...all.slice(first), ...all.slice(0, first)];
}
