/**
 * What the editor asks of conversions, which run in a thread of their own: a document that somebody made to do harm, or
 * only a long one, must not hold up the window. Types only; sentences come in the language that was asked for.
 */
import type { Pack } from "#core";
import type { ExportFormat, Layout } from "./exporting.ts";

export type { ExportFormat } from "./exporting.ts";

/** A file, whatever it is. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whom a file names, and what to ask before it becomes a recording. */
export interface Looked {
  readonly people: readonly { readonly name: string; readonly turns: number; readonly proposed: string }[];
  /** Names that the other recordings have. */
  readonly roster: readonly string[];
  /** What must be asked of who imports a transcript. */
  readonly consent?: string;
}

/** The recording with what came back in a copy of it. */
export interface Returned {
  readonly text: string;
  /** Comments and tags that were added to their turns, and those that fit none. */
  readonly added: number;
  readonly orphans: number;
  /** Comments of the recording that were settled in the copy. */
  readonly settled: number;
}

/** What stands in the way of an export. */
export interface Gated {
  readonly refused: boolean;
  readonly notice: string;
  /** What was found, one line each. */
  readonly open: readonly string[];
}

/** The recording as the editor has it. */
export interface SourceText {
  readonly name: string;
  readonly uri: string;
  readonly text: string;
  /** The course pack in force; without it the built-in one. */
  readonly pack?: Pack;
}

/** What may be asked, and what is told. */
export interface Jobs {
  readonly look: {
    readonly asked: { readonly file: SourceFile; readonly others: readonly string[] };
    readonly told: Looked;
  };
  readonly import: {
    readonly asked: { readonly file: SourceFile; readonly names: readonly (readonly [from: string, to: string])[] };
    readonly told: string;
  };
  /** Comments and tags that came back in a copy. */
  readonly return: {
    readonly asked: SourceText & { readonly file: SourceFile };
    readonly told: Returned;
  };
  readonly gate: { readonly asked: SourceText; readonly told: Gated };
  readonly export: {
    readonly asked: SourceText & {
      readonly to: ExportFormat;
      readonly layout: Layout;
      /** The school's own form. */
      readonly form?: Uint8Array;
      /** Why it goes out although the gate refuses. */
      readonly overridden?: string;
    };
    readonly told: Uint8Array;
  };
}

export type Job = keyof Jobs;

/** One job for one thread. */
export type Order = { readonly [J in Job]: { readonly job: J; readonly asked: Jobs[J]["asked"] } }[Job] & {
  readonly language: "en" | "es";
};

/** What came of a job. `fault`: places in our code, where the mistake is ours. */
export type Answer = { readonly told: Jobs[Job]["told"] } | { readonly why: string; readonly fault?: string };

/** Ends a job, and what it has started. */
export const cancel = "cancel";
