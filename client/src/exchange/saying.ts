/** How an exchange ends that comes to nothing. */
import { CancellationError, window } from "vscode";

/** A sentence for the person: nothing came of what was asked. */
export class Sorry extends Error {}

/** Says what went wrong; a cancelled exchange needs no words. */
export async function saying(exchange: () => Promise<void>): Promise<void> {
  try {
    await exchange();
  } catch (error) {
    if (error instanceof CancellationError) return;
    if (!(error instanceof Sorry)) throw error;
    void window.showErrorMessage(error.message);
  }
}
