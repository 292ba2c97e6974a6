/** What `check` prints: each file when it is known, in the thread that read it, and the whole put together. */
import type { Language } from "#core";
import type { FailOn } from "../../command.ts";
import type { Said } from "../../findings.ts";
import type { Summary } from "../../report.ts";
import type { Say } from "../../words.ts";

/** How it is to be said. */
export interface Saying {
  readonly say: Say;
  readonly language: Language;
  readonly colour: boolean;
  readonly failOn: FailOn;
}

/** Takes what is said of one file after another, and writes it. */
export interface Output {
  readonly file: (said: string) => void;
  /** A sentence about what could not be read, or about a rule of ours that broke. */
  readonly fault: (sentence: string) => void;
  readonly end: (summary: Summary) => void;
}

/** One form of output. */
export interface Format {
  /** What is said of one file; nothing where there is nothing to say. */
  readonly ofFile: (said: Said, saying: Saying) => string;
  readonly output: (out: (text: string) => void, saying: Saying) => Output;
}

/** Lines further in. */
export function indented(lines: string, by: number): string {
  return lines.replace(/^/gm, " ".repeat(by));
}
