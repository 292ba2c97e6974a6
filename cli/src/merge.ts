/** `import FILE --into RECORDING`: comments and tags that came back, added to the turns they were written to. */
import { bringBack, type Message, read } from "#core";
import { load } from "./load.ts";
import type { Say } from "./words.ts";
import type { Position } from "#core";

/** The recording with what came back, and a sentence about it. */
export function mergeInto(
  path: string,
  returned: string,
  say: Say,
): { readonly text: string; readonly report: string } | { readonly why: Message; readonly at?: Position } {
  const file = load(path);
  if ("why" in file) return file;
  const { vocabulary } = file;
  const { text, added, settled, orphans } = bringBack(file.text, returned, (each) => read(each, vocabulary));
  const counted = say("{n} comments and tags were added; {orphans} fit no turn and stand at the end.", {
    n: added,
    orphans,
  });
  const done = settled > 0 ? `${say("Comments that were settled: {n}.", { n: settled })}\n` : "";
  return { text, report: `${counted}\n${done}` };
}
