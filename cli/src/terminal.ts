/** Where our words go. Results go to `out`, everything about the run itself to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person looks at `out`, and has not said that they want no colour. */
  readonly colour: boolean;
  /** Whether the error behind a fault of ours is to be shown too. */
  readonly debug: boolean;
}

/** The terminal of a process. */
export function terminalOf({ stdout, stderr, env }: NodeJS.Process): Terminal {
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colour: stdout.isTTY && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
    debug: (env["PROCESS_RECORDINGS_DEBUG"] ?? "") !== "",
  };
}
