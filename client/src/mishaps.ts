/** What is done when the server dies, cannot be written to, or says no to a request. */
import { l10n, type LogOutputChannel, window } from "vscode";
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClient,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageclient/node";
import { ofOurs, Sorry } from "./telling.ts";

/** How often a server may die, and in what time (ms), before there is no sense in another one. */
const [most, within] = [5, 3 * 60_000];

/**
 * A server that dies is started again, without a word to who is writing. The library's own handler gives up at the
 * fourth message that cannot be written: who types on while the server dies would have none until the window is loaded
 * again. A pipe that is broken is soon closed, and that is when to act.
 */
export function createErrorHandler(output: LogOutputChannel): ErrorHandler {
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
      const show = l10n.t("Show Output");
      void window.showErrorMessage(message, show).then((chosen) => {
        if (chosen === show) output.show();
      });
      return { action: CloseAction.DoNotRestart, message, handled: true };
    },
  };
}

/** Keeps the library from telling the person anything: its sentences are English, and they are in the log as well. */
export function quieten(client: LanguageClient): void {
  const log = client.error.bind(client);
  client.error = (message, data) => log(message, data, false);
}

/** What a request that failed is for the person: the server's reason in their language, or that it is our mistake. */
export function inTheirWords(error: unknown, method: string, output: LogOutputChannel): unknown {
  if (!(error instanceof ResponseError)) return error;
  if (error.code === LSPErrorCodes.RequestFailed) return new Sorry(error.message);
  // What was cancelled, has no server any more, or is about an older text: the library knows what to do.
  if (error.code > lastFault || error.code < firstFault) return error;
  output.error(`${method} failed (${error.code}). This is a mistake of the extension.`);
  return new Sorry(ofOurs());
}

/** JSON-RPC's errors, from one of the server's own to a request that nobody understands. */
const [firstFault, lastFault] = [-32_603, -32_600];
