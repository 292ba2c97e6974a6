/** What a writer puts behind two strokes and nobody said: `IMANI: say it to Tess. // my voice shook`. */
import type { Block } from "../markdown/block.ts";
import { formKey, several } from "./label-keys.ts";
import { perBlock } from "./pieces.ts";
import { putRemarks, type State } from "./state.ts";

const form = formKey("//");

/** Where the strokes of a block stand, or -1; those of an address stand behind a colon. */
const strokesOf = perBlock((block) =>
  block.text.includes("//") ? block.text.slice(0, block.contentEnd).search(/(?:^|(?<=\s))\/\/(?=\s)/) : -1,
);

/** The key under which such blocks are counted. */
export function asideKeys(block: Block): readonly string[] {
  return strokesOf(block) < 0 ? [] : [form];
}

/** Where the words of a block end: at its strokes, if the file has several. */
export function wordsEnd(block: Block, { labels }: State): number {
  const at = strokesOf(block);
  return at < 0 || labels.uses(form) < several ? block.contentEnd : at;
}

/** Reads what stands behind the strokes as a remark on the last turn; says whether there is something. */
export function readAside(block: Block, state: State): boolean {
  const start = wordsEnd(block, state);
  if (start === block.contentEnd || !state.last) return false;
  putRemarks("feelings", block, { start: start + 2, end: block.contentEnd }, state);
  state.going = undefined;
  return true;
}
