/** What completion offers, and the place for which it does. */
import type { FileSpan } from "../markdown/block.ts";
import type { Recording } from "../recording/model.ts";
import type { Line } from "./at.ts";
import type { Context } from "./context.ts";

/** One thing that may be written, best first in its list. */
export interface Completion {
  readonly label: string;
  readonly kind: "concept" | "person" | "annotation" | "template" | "key" | "value" | "rule";
  /** A few words beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** The concept that it offers. What there is to know about it is long, and asked for when somebody looks at it. */
  readonly concept?: string;
  /** What the writer's letters are compared with, where that is not the label. */
  readonly filter?: string;
  /** What replaces `span`. */
  readonly text: string;
  /** The same with placeholders, for editors that know them. */
  readonly snippet?: string;
  readonly span: FileSpan;
}

/** Where the writer is: the line up to the cursor, and where it begins in the file. */
export interface Place {
  readonly recording: Recording;
  readonly offset: number;
  readonly line: Line;
  /** The line up to the cursor. */
  readonly before: string;
  readonly context: Context;
}

/** The line behind the cursor. */
export function behind({ line, before }: Place): string {
  return line.text.slice(before.length);
}

/** How many letters of a word stand behind the cursor: who writes in the middle of a word means all of it. */
export function restOfWord(place: Place): number {
  return /^[\p{L}\p{M}\p{N}'’-]*/u.exec(behind(place))?.[0].length ?? 0;
}

/** Words as values, in place of what has been written of one. */
export function wordsAs(choices: readonly string[], written: string, place: Place): readonly Completion[] {
  const { before, offset } = place;
  const span = { start: offset - written.length, end: offset + restOfWord(place) };
  const gap = /[:-]$/.test(before) ? " " : "";
  return choices.map((label) => ({ label, kind: "value", text: gap + label, span }));
}
