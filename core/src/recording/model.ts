/**
 * What a process recording is: the one model that rules, features, views and exports use.
 * The words are the field's own; the doc comments of this file are the glossary.
 */
import type { Block, Located, Span } from "../markdown/block.ts";
import type { Entry } from "../markdown/yaml-value.ts";
import type { PhaseId } from "../vocabulary/pack.ts";

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

/** Somebody in the room, or a voice that is nobody in particular. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Named in the header: roster, legend or worker. */
  readonly declared: boolean;
  /** Letters and other spellings by which the header lets this person be called. */
  readonly aliases: readonly string[];
  /** Id of a declared person whose name differs by one letter. */
  readonly similarTo?: string;
  /** Where the header names the person. */
  readonly declaredAt?: Span;
}

/** `collective` is the group speaking as one; `unknown` a voice the writer could not tell. */
export type Role = "worker" | "member" | "collective" | "unknown";

/** How the writer set a turn down. */
export type Notation = "dialogue" | "table" | "narrative";

/** What one speaker says or does, as written: one label, one row or one reported clause. */
export interface Turn {
  /** Zero-based, over the whole file. */
  readonly index: number;
  readonly speaker: Speaker;
  readonly notation: Notation;
  /** The name as written. Absent in narrative. */
  readonly label?: Located;
  /** In narrative: where it says who speaks, “Tina said that”. Absent where the words alone are told. */
  readonly frame?: Span;
  readonly addressees: readonly Addressee[];
  /** Plain words, without markup, tags and acts. */
  readonly text: string;
  /** Number of words in `text`. */
  readonly words: number;
  /** Acts in brackets: `leans over`. */
  readonly nonverbal: readonly string[];
  /** Set where the turn is, or holds, a silence of this speaker. */
  readonly silence?: { readonly seconds?: number };
  /** From the label to the end of the words. */
  readonly span: Span;
  /** Where the words begin, after the label. */
  readonly wordsSpan: Span;
  /** Claims in the turn's own words and in its annotations. */
  readonly tags: readonly Tag[];
  readonly annotations: readonly Annotation[];
  /** 1 unless the speaker had to be guessed. */
  readonly confidence: number;
}

/** Whom a turn is for, and what that rests on. */
export interface Addressee {
  /** A speaker's id, or `group` for everyone. */
  readonly id: string;
  readonly basis: "explicit" | "vocative" | "invitation" | "round" | "adjacent";
  /** Where it is written, for the explicit ones. */
  readonly span?: Span;
  /** The name as written, for the explicit ones; an id without a speaker is nobody in the room. */
  readonly written?: string;
}

/** A claim that a concept is at work here. */
export interface Tag {
  /** The concept's id, where the vocabulary knows what was written. */
  readonly concept?: string;
  /** Concepts between which an alias leaves the choice open. */
  readonly candidates?: readonly string[];
  /** As written, without `#`, `?` and brackets, with its prefix. */
  readonly written: string;
  readonly by: "student" | "supervisor";
  readonly tentative: boolean;
  /** How many turns the claim is about, ending with its own. */
  readonly turns: number;
  /** Index of the annotation it stands in, on its turn. */
  readonly annotation?: number;
  /** From `#` to the end of the name. */
  readonly span: Span;
  /** The `(3)` after the name. */
  readonly suffix?: Span;
}

/** The column of the school's form that a remark under a turn belongs to. */
export type AnnotationKind = "feelings" | "analysis" | "skill" | "client" | "supervisor" | "reply" | "next-time";

/** A remark on a turn. */
export interface Annotation {
  readonly kind: AnnotationKind;
  readonly text: string;
  readonly span: Span;
  /** The written label, where there is one. */
  readonly label?: Located;
  /** Of supervisors' comments: who wrote it, when, as what, to which turn, and whether it is settled. */
  readonly author?: string;
  readonly date?: string;
  readonly role?: "supervisor" | "instructor";
  readonly to?: string;
  readonly resolved?: boolean;
  /** A comment written to another turn than the one it stands under. */
  readonly orphan?: boolean;
}

/** What a heading opens. A phase is a part of this session; the group's own phase stands in the header. */
export interface Section {
  readonly kind: "phase" | "reflection" | "other";
  readonly phase?: PhaseId;
  readonly title: string;
  readonly level: number;
  /** The heading line. */
  readonly heading: Span;
  /** Index of the first and last turn under it, deeper sections included. */
  readonly turns?: readonly [first: number, last: number];
  /** The phase around it, where another section opened that. */
  readonly within?: Section;
  /** Prose under the heading that is nobody's turn. */
  readonly text: string;
  readonly tags: readonly Tag[];
}

/** Nobody speaks. */
export interface Silence {
  /** Index of the turn before; −1 at the start. */
  readonly after: number;
  readonly seconds?: number;
  readonly span: Span;
}

/** Something happens in the room that is nobody's act. */
export interface RoomEvent {
  readonly after: number;
  readonly text: string;
  readonly span: Span;
}

/** “I see it differently”: the writer answers a question of ours. */
export interface Suppression {
  readonly scope: "next-turn" | "range" | "file";
  readonly rules: readonly Located[];
  readonly reason: string;
  readonly span: Span;
  /** First turn index it is about, and the last one. */
  readonly turns: readonly [first: number, last: number];
}

/** Something in the file that could not be read as it stands. Rules turn problems into findings. */
export interface Problem {
  readonly code: string;
  /** Which of the code's messages, and what goes into it. */
  readonly detail: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly span: Span;
}

/** What the file says about the session before it begins. */
export interface Header {
  readonly form: "front-matter" | "plain" | "none";
  readonly span?: Span;
  readonly recording?: "group" | "individual" | "family" | "community";
  readonly group?: Located;
  readonly session?: { readonly number?: number; readonly of?: number; readonly span: Span };
  readonly date?: Located;
  readonly phase?: PhaseId;
  readonly purpose?: Located;
  readonly goal?: Located;
  readonly workers: readonly Person[];
  readonly members: readonly Person[];
  /** Whether the roster was written down; without it silent and absent members cannot be known. */
  readonly rosterDeclared: boolean;
  readonly absent: readonly Person[];
  readonly newcomers: readonly Person[];
  readonly seating: readonly Located[];
  /** Whom the group serves, in the writer's words. Only what is written; nothing is ever inferred. */
  readonly population: readonly Located[];
  /** Legend of speaker letters. */
  readonly aliases: readonly { readonly letter: Located; readonly name: Located }[];
  readonly language?: string;
  readonly notation?: string;
  readonly pack?: Located;
  /** Settings per rule, as written. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** The same with their places. */
  readonly ruleEntries: readonly Entry[];
  /** Every key with its value as plain data, known or not, in order. */
  readonly fields: readonly Field[];
  /** Where a new key can be inserted: the end of the last line of the header. */
  readonly insertAt?: Span;
}

/** One key of the header. */
export interface Field {
  readonly key: Located;
  readonly value: unknown;
  readonly span: Span;
}

/** A person as the header names them. */
export interface Person {
  readonly name: string;
  readonly alias?: string;
  readonly span: Span;
}
