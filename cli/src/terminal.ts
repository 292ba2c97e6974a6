/** Where our words go. Results go to `out`, everything about the run itself to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person looks at `out`, and has not said that they want no colour. */
  readonly colour: boolean;
  /** Whether the error behind a fault of ours is to be shown too. */
  readonly debug: boolean;
  /** Shows how far we are, in place of what it showed before; absent where nobody looks. */
  readonly progress?: (text: string) => void;
}

const clear = "\r\u001B[K";

/** The terminal of a process. */
export function terminalOf({ stdout, stderr, env }: NodeJS.Process): Terminal {
  const dumb = env["TERM"] === "dumb";
  let shown = "";
  const progress = (text: string): void => {
    if (text !== shown) stderr.write(clear + text);
    shown = text;
  };
  const above =
    (stream: NodeJS.WriteStream) =>
    (text: string): void => {
      if (text === "") return;
      progress("");
      stream.write(text);
    };
  return {
    out: above(stdout),
    err: above(stderr),
    colour: stdout.isTTY && (env["NO_COLOR"] ?? "") === "" && !dumb,
    debug: (env["PROCESS_RECORDINGS_DEBUG"] ?? "") !== "",
    ...(stderr.isTTY && !dumb ? { progress } : {}),
  };
}
