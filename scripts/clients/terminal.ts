/** A terminal without a window (tmux), for editors that have no other way to be driven: keys go in, the screen is read. */
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { run } from "../vscode/run.ts";

/** So long something may take until it stands on the screen, in milliseconds. */
const patience = 20_000;

export interface Terminal {
  /** Presses keys one after the other, by tmux's names for them ("Enter", "Escape", "Space"). */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types words as they stand. */
  readonly type: (words: string) => Promise<void>;
  /** Waits until all these words stand on the screen; fails with what stands there instead. */
  readonly see: (...words: readonly string[]) => Promise<void>;
  /**
   * Presses Escape and waits until words have left the screen: in a terminal, Escape and a letter directly behind it would
   * be one key with Alt.
   */
  readonly escape: (words: string) => Promise<void>;
  /** Ends the program and the terminal. */
  readonly close: () => Promise<void>;
}

/** Starts a program in a terminal of its own, whose socket lies in a folder. */
export async function openTerminal(
  tmux: string,
  folder: string,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Terminal> {
  // The first call starts tmux's own server, and the program has the environment of that.
  const ask = (...args: readonly string[]): Promise<string> =>
    run(tmux, ["-u", "-f", "/dev/null", "-S", path.join(folder, "tmux"), ...args], { env: { ...process.env, ...env } });
  await ask("new-session", "-d", "-x", "140", "-y", "45", "--", ...command);
  const until = async (isSo: (screen: string) => boolean, wanted: string): Promise<void> => {
    let screen = "";
    for (const end = performance.now() + patience; performance.now() < end;) {
      screen = await ask("capture-pane", "-p");
      if (isSo(screen)) return;
      await sleep(50);
    }
    throw new Error(`The screen does not ${wanted}:\n${screen.trimEnd()}`);
  };
  return {
    press: async (...keys) => {
      await ask("send-keys", ...keys);
    },
    type: async (words) => {
      await ask("send-keys", "-l", words);
    },
    see: async (...words) => {
      await until((screen) => words.every((each) => screen.includes(each)), `come to show “${words.join("” and “")}”`);
    },
    escape: async (words) => {
      await ask("send-keys", "Escape");
      await until((screen) => !screen.includes(words), `leave “${words}”`);
    },
    close: async () => {
      await ask("kill-server");
    },
  };
}
