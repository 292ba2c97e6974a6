/** While somebody writes: templates, explanations, ways through the text, practice. */
import type { PlacedRange } from "./places.ts";

/** Request of the client: the templates in force, for a recording or for none. */
export const templatesRequest = "processRecordings/templates";
export interface TemplatesParams {
  readonly uri?: string | undefined;
  /** Where it is to be inserted: the phase that comes next is offered first. */
  readonly offset?: number | undefined;
}
export interface TemplateChoice {
  readonly id: string;
  readonly kind: "recording" | "phase" | "block";
  /** The kinds of recording it fits; all of them by default. */
  readonly for?: readonly NewRecordingParams["kind"][];
  readonly title: string;
  readonly description: string;
  /** A snippet. */
  readonly body: string;
}

/** Request of the client: a new recording as a snippet. */
export const newRecordingRequest = "processRecordings/newRecording";
export interface NewRecordingParams {
  readonly template: string;
  readonly kind: "group" | "individual" | "family" | "community";
  readonly members: readonly string[];
}

/** Request of the client: what is behind the findings at a line of a recording, or about the turn that stands there. */
export const explainFindingsRequest = "processRecordings/explainFindings";
export interface ExplainFindingsParams {
  readonly uri: string;
  /** Zero-based. */
  readonly line: number;
}
export interface FindingExplanation {
  readonly rule: string;
  readonly message: string;
  /** The turns and the arithmetic, in columns. */
  readonly text: string;
}

/** Request of the client: a text about a whole recording, in columns. */
export const overviewRequest = "processRecordings/overview";
export interface OverviewParams {
  readonly uri: string;
  /** Both codings with their agreement, or every suppression with its reason. */
  readonly of: "codings" | "answers";
}

/** Request of the client: the next place of a kind behind another one, or the first; `null` where there is none. */
export const nextRequest = "processRecordings/next";
export interface NextParams {
  readonly uri: string;
  readonly at: PlacedRange["start"];
  readonly sought: "untagged-turn" | "unanswered-comment";
}

/** Request of the client: the remarks under turns. */
export const remarksRequest = "processRecordings/remarks";
export interface RemarksParams {
  readonly uri: string;
}
export interface RemarkPlace {
  readonly kind: "feelings" | "analysis" | "skill" | "client" | "supervisor" | "reply" | "next-time";
  readonly range: PlacedRange;
}

/** Request of the client: the exemplars that can be practised with, of the pack in force and of ours. */
export const exemplarsRequest = "processRecordings/exemplars";
export interface ExemplarsParams {
  /** A recording whose pack counts. */
  readonly uri?: string | undefined;
}
export interface ExemplarChoice {
  readonly id: string;
  readonly title: string;
  readonly pack: string;
  /** The recording without what the expert said. */
  readonly text: string;
  readonly steps: readonly ExerciseStep[];
  /** What may be at work in a turn: every concept of the kinds that the expert names. */
  readonly choices: readonly { readonly id: string; readonly label: string; readonly detail: string }[];
}
export interface ExerciseStep {
  readonly turn: number;
  readonly speaker: string;
  readonly words: string;
  readonly range: PlacedRange;
  readonly concepts: readonly string[];
  readonly reason: string;
}
