/** What was counted, of a recording and of a folder. */

/** Request of the client: the report of a recording, with the figures of all of it or of a stretch. */
export const reportRequest = "processRecordings/report";
export interface ReportParams {
  readonly uri: string;
  /** Written turns, from the first to the last. */
  readonly turns?: readonly [first: number, last: number];
}
export interface ReportAnswer {
  /** Of the document when it was counted. */
  readonly version: number;
  /** What the view shows; the client hands it on. Nothing where the document changed while it was counted. */
  readonly shown?: object;
}

/** Request of the client: the recordings below a folder, a row each, and how they went over time; `null` where no disk has it. */
export const classRequest = "processRecordings/classView";
export interface ClassParams {
  readonly folder: string;
  /** URIs of those that are meant; all of them where nothing is said. */
  readonly only?: readonly string[];
}
export interface ClassAnswer {
  /** All recordings of the folder, each by its path in it. */
  readonly files: readonly { readonly uri: string; readonly file: string }[];
  /** What the view shows; the client hands it on. */
  readonly shown: object;
}

/** Notification of the server: recordings of the folder have changed on the disk, and with them what is said of several. */
export const recordingsNotification = "processRecordings/recordings";

/** Request of the client: where turns stand. */
export const turnPlaceRequest = "processRecordings/turnPlace";
export interface TurnPlaceParams {
  readonly uri: string;
  readonly turns: readonly [first: number, last: number];
}
