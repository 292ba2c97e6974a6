/** `Feelings: I was nervous.` on a line of its own, as forms and phones have it: a remark without the mark of a quotation. */
import { clientLabels } from "../language/index.ts";
import type { Block } from "../markdown/block.ts";
import { hasLetter } from "../text/latin.ts";
import { nameKey } from "../text/names.ts";
import { perBlock } from "./pieces.ts";
import { remarkHead, remarksOf } from "./remarks.ts";
import { putRemark, type State } from "./state.ts";

/** Reads such remarks on the turn above; says whether the block is one. Somebody's words are not: they have been looked for. */
export function readPlainRemark(block: Block, state: State): boolean {
  if (!state.last || state.context.closed || !beginsWithRemark(block)) return false;
  state.going = undefined;
  for (const remark of remarksOf(block)) putRemark(remark, block, state);
  return true;
}

const beginsWithRemark = perBlock((block) => {
  const start = block.text.search(/\S/);
  const sign = block.text.charAt(start);
  if (!hasLetter(sign) && !"*_-".includes(sign)) return false;
  const head = remarkHead(/[^\r\n]*/.exec(block.text.slice(start, block.contentEnd))?.[0] ?? "");
  // “Client: …” is what she said; her feelings are “Client's feelings: …”.
  if (head && clientLabels.has(nameKey(head.label))) return false;
  // A key with nothing behind it is the title of what follows.
  return head !== undefined && block.contentEnd > start + head.length;
});
