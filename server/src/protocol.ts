/**
 * What client and server say to each other beyond the protocol. The client imports this file, which holds what
 * lies in `protocol/` as well, and nothing else of ours, so it holds types, names and what is cheap enough to be in both bundles.
 */
export { recognise } from "#recognise";
export type { RecognisedBy } from "#recognise";
export * from "./protocol/files.ts";
export * from "./protocol/packs.ts";
export * from "./protocol/people.ts";
export * from "./protocol/places.ts";
export * from "./protocol/report.ts";
export * from "./protocol/review.ts";
export * from "./protocol/writing.ts";

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
  /** The client can open reports: code lenses lead there. */
  readonly reports?: boolean;
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
