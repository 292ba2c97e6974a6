/**
 * How a command ends that comes to nothing: in the person's language. Of an exception VS Code would show its own words,
 * and those are English and for us.
 */
import { CancellationError, commands, type Disposable, l10n, type LogOutputChannel, window } from "vscode";

/** A sentence for the person: nothing came of what was asked. */
export class Sorry extends Error {
  override readonly name = "Sorry";
}

/** What is said of a fault, which is our mistake: what it was is in the log. */
export function ofOurs(): string {
  return l10n.t("Something of ours broke. That is our mistake, not yours.");
}

/** Registers a command that tells the person what goes wrong in it. `log`: where faults go. */
export function registerTelling(
  log: () => LogOutputChannel,
  command: string,
  run: (...given: never[]) => unknown,
): Disposable {
  return commands.registerCommand(command, (...given: never[]) => telling(log, command, () => run(...given)));
}

/** Does what was asked, and tells the person what goes wrong; what was cancelled needs no words. */
export async function telling(log: () => LogOutputChannel, what: string, act: () => unknown): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof CancellationError) return;
    // Each bundle has a class of its own, so it is known by its name.
    if (error instanceof Error && error.name === "Sorry") return void window.showErrorMessage(error.message);
    log().error([`${what} failed. This is a mistake of the extension.`, ...placesIn(error)].join("\n"));
    const show = l10n.t("Show Output");
    if ((await window.showErrorMessage(ofOurs(), show)) === show) log().show();
  }
}

/** Places in our code; never the message, which may hold words of a recording. */
function placesIn(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return stack.split("\n").filter((line) => /^\s+at /.test(line));
}
