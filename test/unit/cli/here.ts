/** The command line in this process: with rules of a test's own, or in colours. */
import { run } from "../../../cli/src/run.ts";
import type { Ended } from "./program.ts";

/** Runs it with these arguments. `means`: what it is to work with instead of its own. */
export async function runHere(
  args: readonly string[],
  means?: Parameters<typeof run>[2],
  colour = false,
): Promise<Ended & { readonly code: number }> {
  const said = { out: "", err: "" };
  const terminal = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    ...{ colour, debug: false },
  };
  return { code: await run(args, terminal, means), ...said };
}
