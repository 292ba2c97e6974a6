/** `Feelings: I was nervous.` on a line of its own, as forms and phones have it: a remark without the mark of a quotation. */
import type { Block } from "../markdown/block.ts";
import { addRemark } from "./draft.ts";
import { perBlock } from "./pieces.ts";
import { remarkHead, remarksOf } from "./remarks.ts";
import type { State } from "./state.ts";

/** Reads such remarks on the turn above; says whether the block is one. Somebody's words are not: they have been looked for. */
export function readPlainRemark(block: Block, state: State): boolean {
  if (!state.last || state.context.reflection || !beginsWithRemark(block)) return false;
  state.going = undefined;
  for (const remark of remarksOf(block)) addRemark(state.last, remark, block, state.vocabulary);
  return true;
}

const beginsWithRemark = perBlock((block) => {
  const line = /^\s*([\p{L}*_-][^\r\n]*)/u.exec(block.text.slice(0, block.contentEnd))?.[1] ?? "";
  const head = remarkHead(line);
  // A key with nothing behind it is the title of what follows.
  return head !== undefined && block.contentEnd > block.text.indexOf(line) + head.length;
});
