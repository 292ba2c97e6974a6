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
  return commands.registerCommand(command, async (...given: never[]) => {
    // What a command answers, VS Code hands on to its other processes: not everything can go there.
    await telling(log, command, () => run(...given));
  });
}

/**
 * Registers a command that is handed what somebody has typed into a box of VS Code's, and answers whether it is written.
 * VS Code empties the box when the command ends well, so it fails where nothing was written: what there is to say has
 * been said by then, and the words stay.
 */
export function registerWriting(
  log: () => LogOutputChannel,
  command: string,
  run: (...given: never[]) => Promise<boolean>,
): Disposable {
  return commands.registerCommand(command, async (...given: never[]) => {
    const isWritten = await telling(log, command, () => run(...given));
    if (isWritten !== true) throw new Sorry(l10n.t("Nothing was written. What you wrote stays where you typed it."));
  });
}

/** Does what was asked, answers what came of it, and tells the person what goes wrong; what was cancelled needs no words. */
export async function telling(log: () => LogOutputChannel, what: string, act: () => unknown): Promise<unknown> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof CancellationError) return undefined;
    // Each bundle has a class of its own, so it is known by its name.
    if (error instanceof Error && error.name === "Sorry") return void window.showErrorMessage(error.message);
    log().error([`${what} failed. This is a mistake of the extension.`, ...placesIn(error)].join("\n"));
    const show = l10n.t("Show Output");
    if ((await window.showErrorMessage(ofOurs(), show)) === show) log().show();
    return undefined;
  }
}

/** Places in our code; never the message, which may hold words of a recording. */
function placesIn(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return stack.split("\n").filter((line) => /^\s+at /.test(line));
}
