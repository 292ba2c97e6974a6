/** What `stats` says of each recording. */

/** What is said of one recording: schema 1 of `stats --format json`, and each line of `ndjson`. */
export interface FileStats {
  readonly uri: string;
  readonly session: Session;
  readonly phases: readonly PhaseStats[];
  readonly people: readonly {
    readonly id: string;
    readonly role: string;
    readonly turns: number;
    readonly words: number;
  }[];
}

export interface PhaseStats {
  readonly phase?: string | undefined;
  readonly title: string;
  readonly turns: readonly [first: number, last: number];
  readonly workerTurnShare?: number | undefined;
  readonly workerWordShare?: number | undefined;
}

/** Shares from 0 to 1. What is no count is left out of short recordings. */
export interface Session {
  readonly group?: string | undefined;
  readonly number?: number | undefined;
  readonly people: number;
  readonly members: number;
  readonly turns: number;
  readonly words: number;
  readonly countsOnly: boolean;
  readonly workerTurnShare?: number | undefined;
  readonly workerWordShare?: number | undefined;
  readonly evenness?: number | undefined;
  readonly wheelSpan?: number | undefined;
  readonly links: number;
  readonly workerTurns: number;
  readonly silent: number;
  readonly dynamics: number;
  readonly openQuestions: number;
}
