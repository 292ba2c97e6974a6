/**
 * What a process recording is: the one model that rules, features, views and exports use.
 * The words are the field's own; the doc comments here and in `model/` are the glossary.
 */
import type { Block } from "../markdown/block.ts";
import type { Problem, RoomEvent, Section, Silence, Suppression } from "./model/around.ts";
import type { Header } from "./model/header.ts";
import type { Speaker, Tag, Turn } from "./model/turn.ts";

export type * from "./model/around.ts";
export type * from "./model/header.ts";
export type * from "./model/turn.ts";

/** Why a file is taken for a recording (`undefined` elsewhere: it is not one). */
export type RecognisedBy = "front-matter" | "name" | "setting" | "forced";

/** Everything that was understood of one file. Reading never fails: what was not understood is a problem. */
export interface Recording {
  readonly blocks: readonly Block[];
  /** The blocks again, in stretches: one in which an edit has changed nothing is the same list as before. */
  readonly stretches: () => Iterable<readonly Block[]>;
  /** The first block, for what stands at the beginning of the file. */
  readonly first: Block | undefined;
  /** The block of a number, and the one that holds an offset (the last one for the end of the file). */
  readonly block: (index: number) => Block | undefined;
  readonly blockAtOffset: (offset: number) => Block | undefined;
  readonly header: Header;
  readonly speakers: readonly Speaker[];
  readonly sections: readonly Section[];
  readonly turns: readonly Turn[];
  readonly tally: Tally;
  readonly silences: readonly Silence[];
  readonly events: readonly RoomEvent[];
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly Problem[];
  /** Claims in text that is nobody's turn, in order. */
  readonly proseTags: readonly Tag[];
  /** Language of the dialogue: which cues are used. */
  readonly language: Language;
}

/** What one person has of the recording. */
export interface Sum {
  /** Turns as counted: two labelled lines of one person in a row are one. */
  readonly turns: number;
  readonly words: number;
}

/** Sums by speaker id, and of everybody. */
export interface Tally {
  readonly all: Sum;
  /** How many turns were found in a story. */
  readonly told: number;
  readonly of: (id: string) => Sum;
  /** How many tags of turns claim a concept, by its id. */
  readonly claims: (concept: string) => number;
  /** The turns in which somebody whom the header does not know speaks or is addressed by name, in order. */
  readonly strangersTurns: (id: string) => readonly Turn[];
  /** Ids of everybody who is addressed by name or speaks without being known to the header. */
  readonly named: () => Iterable<string>;
}

export type Language = "en" | "es";
