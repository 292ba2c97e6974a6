/** Who a narrative may speak of, and who does something in it. */
import type { Pronoun } from "../../../language/pronouns.ts";
import type { Speaker } from "../../model.ts";

/** The people whom a narrative may speak of. */
export interface People {
  /** Somebody known by this name, the collective voices among them. */
  readonly known: (name: string) => Speaker | undefined;
  /** Whether a name that somebody is known by may begin with a word. */
  readonly mayBegin: (word: string) => boolean;
  /** Whether somebody may speak whom nobody has named yet: no roster says who was there. */
  readonly hasNewcomers: boolean;
  readonly newcomer: (name: string) => Speaker | undefined;
  /** Whom “the worker” means: the only one, else one whom nobody names. */
  readonly worker: () => Speaker;
  /** Whom “I” means: the worker who wrote it, as far as that is said. */
  readonly writer: () => Speaker;
  readonly unknown: () => Speaker;
  readonly several: () => Speaker;
  /** The only member, where the header names one alone. */
  readonly only: () => Speaker | undefined;
  /** Members whom a text calls by name: “Bev, why?” */
  readonly called: (text: string) => readonly Speaker[];
  /** Declared, but not in the room. */
  readonly isAbsent: (speaker: Speaker) => boolean;
}

/** The subject of a clause, before it is known who a pronoun is. */
export interface Subject {
  /** `joint`: several people by name; `several`: voices that no name is given. */
  readonly kind: "person" | "newcomer" | "I" | "we" | "she" | "they" | "group" | "joint" | "several" | "somebody";
  readonly speaker?: Speaker;
  /** Of a newcomer. */
  readonly name?: string;
  /** Of a pronoun. */
  readonly called?: Pronoun;
  /** Number of its first token, and of the first behind it. */
  readonly from: number;
  readonly next: number;
}

/** Somebody's name where it stands. */
export interface Named {
  readonly speaker: Speaker;
  readonly next: number;
}
