/** What the bench compares. */
import type { Mark } from "./generate.ts";

/** A language server that can be started. */
export interface Program {
  readonly name: string;
  readonly command: readonly [program: string, ...args: readonly string[]];
  /** What it finds in a recording. */
  readonly mark: Mark;
  /** The client does not ask for findings, so that the server sends them. */
  readonly pushes?: true;
}
