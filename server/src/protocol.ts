/**
 * What client and server say to each other beyond the protocol. The client imports this file and nothing else of
 * ours, so it holds types, names and what is cheap enough to be in both bundles.
 */
export { recognise } from "#recognise";
export type { RecognisedBy } from "#recognise";

/** The name under which our diagnostics are listed. */
export const source = "process-recordings";

/** What our client tells the server when it starts it. Other clients need not say anything. */
export interface InitializationOptions {
  /** The language of the editor; English where it is not Spanish. */
  readonly locale?: string;
  /** English sentence → the sentence in that language. */
  readonly catalogue?: Readonly<Record<string, string>>;
  /** URI of the folder `docs/` of the extension, ending in a slash. */
  readonly docs?: string;
  /** The client sends recordings only, those of the setting `processRecordings.files` among them. */
  readonly recordingsOnly?: boolean;
  /** The client wants `processRecordings/status`. */
  readonly status?: boolean;
  /** URI of the folder of installed course packs. */
  readonly packs?: string;
}

/** Notification of the server: what it knows about a recording since it was last looked at. */
export const statusNotification = "processRecordings/status";
export interface Status {
  readonly uri: string;
  /** Title of the course pack in force, with its version. */
  readonly pack: string;
  /** Why the pack that was asked for is not in force as it stands. */
  readonly trouble?: string;
  readonly turns: number;
  readonly findings: number;
  /** Findings that the writer has answered with a suppression. */
  readonly suppressed: number;
}

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
