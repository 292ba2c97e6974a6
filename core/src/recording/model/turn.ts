/** What is said: who speaks, to whom, what is claimed of it and remarked on it. Part of the glossary (`model.ts`). */
import type { Located, Span } from "../../markdown/block.ts";

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
  /** In narrative: the id of whom it is told by a word that is no name (“told her”), or `group`. */
  readonly told?: string;
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
