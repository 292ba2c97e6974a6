/** What is around turns: headings, silences, what happens in the room, answers to our questions, and what could not be read. Part of the glossary (`model.ts`). */
import type { Block, Located, Span } from "../../markdown/block.ts";
import type { PhaseId } from "../../vocabulary/pack.ts";
import type { Tag } from "./turn.ts";

/** What a heading opens. A phase is a part of this session; the group's own phase stands in the header. */
export interface Section {
  readonly kind: "phase" | "reflection" | "other";
  readonly phase?: PhaseId;
  readonly title: string;
  readonly level: number;
  /** Set where nobody's words count. */
  readonly uncounted?: Uncounted & {
    /** The names with which lines right under the heading begin. */
    readonly names: readonly UncountedName[];
  };
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

/** What something is read as in which nobody of the session speaks, and how deep the heading is that says so. */
export interface Uncounted {
  readonly as: "reflection" | "document" | "example";
  readonly level: number;
}

/** A name with which a line or row begins where nobody's words count. */
export interface UncountedName extends Located {
  /** The line itself, or that of the table's heading: a heading above it would take the name out. */
  readonly top: Block;
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
