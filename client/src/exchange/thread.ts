/** Runs one job of the conversions in a thread, with progress that can be cancelled. */
import { Worker } from "node:worker_threads";
import { CancellationError, env, l10n, type LogOutputChannel, ProgressLocation, window } from "vscode";
import { type Answer, cancel, type Job, type Jobs, type Order } from "#jobs";
import { Sorry } from "../telling.ts";

/** What every exchange needs. */
export interface Exchange {
  /** The file that the thread runs. */
  readonly module: string;
  readonly output: () => LogOutputChannel;
}

/** What an order that is cancelled has to end by itself. */
const patience = 1_000;

/** Does a job. Throws `Sorry`, or `CancellationError` where the person has had enough. */
export async function perform<J extends Job>(
  { module, output }: Exchange,
  job: J,
  asked: Jobs[J]["asked"],
  title: string,
): Promise<Jobs[J]["told"]> {
  const language = env.language.startsWith("es") ? "es" : "en";
  const order = { job, asked, language } as unknown as Order;
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    (_, token) =>
      new Promise<Answer>((resolve, reject) => {
        const thread = new Worker(module, { workerData: order, stdout: true, stderr: true });
        token.onCancellationRequested(() => {
          thread.postMessage(cancel);
          setTimeout(() => void thread.terminate(), patience);
          reject(new CancellationError());
        });
        thread.once("message", resolve);
        thread.once("error", reject);
        thread.once("exit", () =>
          reject(new Sorry(l10n.t("Something of ours broke. That is our mistake, not yours; nothing was changed."))),
        );
      }),
  );
  if ("told" in answer) return answer.told;
  if (answer.fault !== undefined)
    output().error(`A conversion (${job}) failed. This is a mistake of the extension.\n${answer.fault}`);
  throw new Sorry(answer.why);
}
