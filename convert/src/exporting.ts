/** What an export is told. */
import type { Column, Language, PrivacyGate, RecognisedBy, Recording, Vocabulary } from "#core";
import type { Say } from "./words.ts";

/** The forms in which a recording leaves. */
export const exportFormats = ["html", "pdf", "docx", "csv", "json", "qdpx", "table", "dialogue"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How a Word document looks. */
export const layouts = ["table", "dialogue", "form"] as const;
export type Layout = (typeof layouts)[number];

/** What is exported, and how. */
export interface Exporting {
  readonly recording: Recording;
  readonly text: string;
  /** The file's name without its folder, and all of its address. */
  readonly name: string;
  readonly uri: string;
  readonly recognisedBy: RecognisedBy;
  readonly vocabulary: Vocabulary;
  readonly to: ExportFormat;
  /** Of Word documents; `form`: the school's own. */
  readonly layout: Layout;
  /** The form of the course pack, where it has one. */
  readonly form?: Uint8Array | undefined;
  /** Of tables and Word documents; otherwise those that hold something. */
  readonly columns?: readonly Column[] | undefined;
  /** Of what we add to the writer's words. */
  readonly language: Language;
  readonly gate: PrivacyGate;
  /** Why the export goes ahead although the gate refuses. */
  readonly overridden?: string | undefined;
  readonly say: Say;
  /** Ends programs that were started for it. */
  readonly signal?: AbortSignal | undefined;
}
