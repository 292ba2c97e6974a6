/** Quotations with the name behind them. */
import { readBehindLabel } from "../../markdown/behind-label.ts";
import type { Block } from "../../markdown/block.ts";
import { readAside } from "./asides.ts";
import { addAct, addWords, beginTurn } from "../draft.ts";
import { located, perBlock, saidIn } from "../pieces.ts";
import { explicit, speakerOf } from "./label-speaker.ts";
import { pushTurn, type State } from "../state.ts";

/** The label behind the quotation that a block may be. */
export const behindOf = perBlock((block) => readBehindLabel(block.text.slice(0, block.contentEnd)) ?? null);

/** A quotation with a name behind it that is somebody's; says whether it is one. */
export function readBehind(block: Block, state: State): boolean {
  const label = behindOf(block);
  const spoken = label && speakerOf(block, label, state);
  if (!label || !spoken) return false;
  const { start, end } = label.words;
  const turn = beginTurn({
    speaker: spoken.speaker,
    notation: "dialogue",
    block,
    start,
    wordsStart: start,
    label: located(block, spoken.start, spoken.end),
  });
  for (const act of label.acts) addAct(turn, block.text.slice(act.start, act.end));
  addWords(turn, saidIn(block, start, end), block, label.words, state.vocabulary);
  const { tags } = saidIn(block, end, block.contentEnd);
  const none = { text: "", words: 0, acts: [] } as const;
  if (tags.length > 0)
    addWords(turn, { ...none, tags }, block, { start: end, end: block.contentEnd }, state.vocabulary);
  turn.wordsSpan = { block, start, end };
  turn.span = { block, start, end: block.contentEnd };
  if (spoken.addressed) turn.addressees = explicit(block, label.addressees, state);
  pushTurn(state, turn);
  readAside(block, state);
  // Another quotation below is another turn.
  state.going = undefined;
  return true;
}
