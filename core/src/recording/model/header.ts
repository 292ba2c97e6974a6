/** What a file says before the session begins. Part of the glossary (`model.ts`). */
import type { Located, Span } from "../../markdown/block.ts";
import type { Entry } from "../../markdown/yaml-value.ts";
import type { PhaseId } from "../../vocabulary/pack.ts";
import type { AnnotationKind } from "./turn.ts";

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
  /** Letters that the legend has for remarks, as names are compared: `F = my feelings`. */
  readonly codes: readonly { readonly letter: string; readonly kind: AnnotationKind }[];
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
  /** The word by which the header says that they wrote the recording: “me” in `Ines (intern, me)`. */
  readonly me?: string;
  readonly span: Span;
}
