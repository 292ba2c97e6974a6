/** A way to open a real VS Code: the one installed, one downloaded for the purpose, or the one that runs in a browser. */
export type Way = "desktop" | "download" | "browser";

/** What the choice depends on. */
export interface Facts {
  /** `--no-open` was given. */
  readonly noOpen: boolean;
  /** The way that `--open` names, if it was given. */
  readonly wanted: Way | undefined;
  /** Somebody sits at a terminal and can press Ctrl+C. */
  readonly hasTerminal: boolean;
  /** A window can be shown. */
  readonly hasDisplay: boolean;
  /** The command `code` is on the PATH. */
  readonly codeOnPath: boolean;
  /** Undefined as long as nobody has tried. */
  readonly downloadWorks: boolean | undefined;
  readonly platform: NodeJS.Platform;
}

/**
 * How to open the sample: in the way wanted, else in the best way there is. “Nothing” means that nobody asked for more
 * than the findings; “advice” that there is no way here and the person must install VS Code.
 *
 * As long as nobody has tried the download it is taken to work: if it does not, say so and choose again.
 */
export function choose(facts: Facts): Way | "nothing" | "advice" {
  if (facts.noOpen) return "nothing";
  if (facts.wanted !== undefined) return facts.wanted;
  if (!facts.hasTerminal) return "nothing";
  if (facts.hasDisplay && facts.codeOnPath) return "desktop";
  if (facts.hasDisplay && facts.downloadWorks !== false) return "download";
  if (facts.platform === "win32") return "advice"; // the server in npm is made for Linux and macOS
  return "browser";
}
