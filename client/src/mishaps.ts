/** What is done when the server dies, or cannot be written to: it is started again, without a word to who is writing. */
import { l10n } from "vscode";
import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient/node";

/** How often a server may die, and in what time (ms), before there is no sense in another one. */
const [most, within] = [5, 3 * 60_000];

/**
 * The library's own handler gives up at the fourth message that cannot be written: who types on while the server dies
 * would have none until the window is loaded again. A pipe that is broken is soon closed, and that is when to act.
 */
export function createErrorHandler(): ErrorHandler {
  let deaths: readonly number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      deaths = [...deaths, now].filter((at) => now - at < within);
      if (deaths.length <= most) return { action: CloseAction.Restart, handled: true };
      const message = l10n.t(
        "The language server has stopped {0} times in three minutes and is not started again. Your text is safe. “Restart Server” tries once more; “Show Output” has what is known.",
        deaths.length,
      );
      return { action: CloseAction.DoNotRestart, message };
    },
  };
}
