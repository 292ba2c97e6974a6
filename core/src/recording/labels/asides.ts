/**
 * What stands beside somebody's words and nobody said: behind two strokes, `IMANI: say it to Tess. // my voice shook`, and in the
 * next column of lines whose names stand apart by tabs, wide gaps or bars.
 */
import type { Block } from "../../markdown/block.ts";
import type { Label } from "../../markdown/label.ts";
import type { Slice } from "../../markdown/slice.ts";
import { formKey, several } from "./label-keys.ts";
import { perBlock } from "../pieces.ts";
import { putRemarks, type State } from "../state.ts";

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

/** What parts columns in the forms of labels that stand in a column of their own. */
const partings: Readonly<Record<string, RegExp>> = { tab: /[ \t]*(?:\t| {3,})[ \t]*/g, "|": /[ \t]*[|][ \t]*/g };

/** The columns of a line from somebody's words on; only these where the label's form has no columns or the block more lines. */
export function columnsFrom(block: Block, { sign, end }: Pick<Label, "sign" | "end">): readonly Slice[] {
  const parting = partings[sign];
  const line = block.text.slice(end, block.contentEnd).trimEnd();
  const gaps = !parting || /[\r\n]/.test(line) ? [] : [...line.matchAll(parting)];
  const starts = [0, ...gaps.map(({ 0: gap, index }) => index + gap.length)];
  return starts.map((start, at) => ({ start: end + start, end: end + (gaps[at]?.index ?? line.length) }));
}

/** Reads what stands behind the strokes as a remark on the last turn; says whether there is something. */
export function readAside(block: Block, state: State): boolean {
  const start = wordsEnd(block, state);
  if (start === block.contentEnd || !state.last) return false;
  putRemarks("feelings", block, { start: start + 2, end: block.contentEnd }, state);
  state.going = undefined;
  return true;
}
