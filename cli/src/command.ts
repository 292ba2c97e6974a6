/** What the writer may ask for, understood. */
import type { ExportFormat, Layout } from "#convert";
import type { Column, Severity } from "#core";
import type { FormatName } from "./check/formats/names.ts";

export type FailOn = Severity | "never";

/** Folders or files of course packs that were named. */
export interface WithPacks {
  readonly packs: readonly string[];
}

export interface Parse extends WithPacks {
  readonly name: "parse";
  readonly file: string;
  readonly format: "json" | "text";
}

export interface Check extends WithPacks {
  readonly name: "check";
  readonly files: readonly string[];
  readonly format: FormatName;
  readonly failOn: FailOn;
  /** Whether what can be fixed safely is fixed first. */
  readonly fix: boolean;
}

export interface Export extends WithPacks {
  readonly name: "export";
  readonly file: string;
  readonly to: ExportFormat;
  readonly out?: string | undefined;
  /** Of tables and Word documents; otherwise those that hold something. */
  readonly columns?: readonly Column[] | undefined;
  /** Of Word documents. */
  readonly layout: Layout;
  /** Why the export goes ahead although the privacy gate refuses. */
  readonly overridePrivacy?: string | undefined;
}

export interface Import {
  readonly name: "import";
  readonly file: string;
  readonly out?: string | undefined;
  /** A file of names. */
  readonly map?: string | undefined;
  /** The recording that comments and tags come back to. */
  readonly into?: string | undefined;
}

/** What an instructor does with a course pack. */
export interface PackCommand {
  readonly name: "pack";
  readonly doing: "check" | "new" | "build";
  /** A folder; of `check` also a pack that is one file. */
  readonly pack: string;
  readonly out?: string | undefined;
  readonly format: "text" | "json";
  /** Why it is built although identifying details are left in its recordings. */
  readonly overridePrivacy?: string | undefined;
}

/** Who decides how a rule asks in a file. */
export interface Explain extends WithPacks {
  readonly name: "explain-config";
  readonly file: string;
  readonly rule: string;
  readonly format: "text" | "json";
}

/** What is behind the findings of a file. */
export interface ExplainFinding extends WithPacks {
  readonly name: "explain";
  readonly file: string;
  /** Only of this rule. */
  readonly rule?: string | undefined;
  /** Only on this line, from 1. */
  readonly line?: number | undefined;
  readonly format: "text" | "json";
}

export interface Report extends WithPacks {
  readonly name: "report";
  /** One recording; or a folder, or several recordings, for the class view. */
  readonly files: readonly string[];
  readonly format: "md" | "html" | "json" | "csv";
  readonly out?: string | undefined;
  /** Why the report goes out although identifying details are left in the recording. */
  readonly overridePrivacy?: string | undefined;
}

export interface Stats extends WithPacks {
  readonly name: "stats";
  readonly files: readonly string[];
  readonly format: "text" | "json" | "ndjson" | "csv";
  /** The files are what earlier calls have printed as ndjson, not recordings. */
  readonly merge: boolean;
}

/** Two codings compared. */
export interface CodingsCommand extends WithPacks {
  readonly name: "codings";
  readonly file: string;
  readonly format: "text" | "json";
}

/** The course's rubric beside a recording. */
export interface RubricCommand extends WithPacks {
  readonly name: "rubric";
  readonly file: string;
  readonly format: "md" | "json";
}

/** What writers have answered to rules. */
export interface Answers extends WithPacks {
  readonly name: "answers";
  readonly files: readonly string[];
  readonly format: "text" | "json";
}

/** What is done with recordings or packs. */
type Work =
  | Parse
  | Check
  | Export
  | Import
  | PackCommand
  | Explain
  | Report
  | Stats
  | ExplainFinding
  | CodingsCommand
  | RubricCommand
  | Answers;

export type CommandName = Work["name"];

export type Command =
  | Work
  /** Without a name, of all commands. */
  | { readonly name: "help"; readonly of?: CommandName }
  | { readonly name: "version" };
