/**
 * A recording as a play is written down: line after line with the remarks on it, and everything else where it stood.
 * What is converted to another form, or comes from one, passes through here. All words are Markdown on one line.
 */
import { remarkLabels } from "../language/remark-labels.ts";
import type { Block } from "../markdown/block.ts";
import type { Annotation, AnnotationKind, Language } from "../recording/model.ts";

/** A remark on a line. */
export interface Note extends Pick<Annotation, "author" | "date" | "role" | "to" | "resolved"> {
  readonly kind: AnnotationKind;
  /** The label as it was written, or a heading that is no column of the form. */
  readonly label?: string;
  readonly words: string;
}

/** What one person says or does. */
export interface Line {
  readonly kind: "line";
  readonly who: string;
  readonly to: readonly string[];
  readonly words: string;
  readonly notes: readonly Note[];
  /** Row number and time, as written. */
  readonly number?: string;
  readonly time?: string;
}

/** One thing in the order of the file. */
export type Piece =
  | Line
  /** Something in brackets that is nobody's. */
  | { readonly kind: "act"; readonly text: string; readonly number?: string }
  /** A comment that speaks to the tool. */
  | { readonly kind: "directive"; readonly text: string }
  /** Everything else, as it was written. `blocks` where it comes from a recording. */
  | { readonly kind: "source"; readonly text: string; readonly blocks?: readonly Block[] };

/** All pieces in order, and the language in which labels are written. */
export interface Script {
  readonly pieces: readonly Piece[];
  readonly language: Language;
  /** Paragraphs after a blank line go on with the turn before them. */
  readonly transcript: boolean;
}

/** What stands before a remark in a quote: `Supervisor (KL, 2026-02-12) [resolved]`. */
export function labelOfNote(note: Note, language: Language): string {
  if (note.label !== undefined) return note.label;
  const { author, date, to, resolved, role } = note;
  const toWord = language === "es" ? "a" : "to";
  const facts = [author, date, to === undefined ? undefined : `${toWord} ${to}`].filter((each) => each !== undefined);
  const name = role === "instructor" ? instructor[language] : remarkLabels[note.kind][language];
  const done = language === "es" ? "resuelto" : "resolved";
  return `${name}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}${resolved ? ` [${done}]` : ""}`;
}

const instructor: Readonly<Record<Language, string>> = { en: "Instructor", es: "Docente" };

/** Whether a remark says no more about itself than its column does. */
export function isPlain({ author, date, to, resolved, role }: Note): boolean {
  return (
    author === undefined && date === undefined && to === undefined && resolved !== true && (role ?? "") !== "instructor"
  );
}
