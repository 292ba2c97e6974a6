/** Rows in which everybody has a column of their own: “Worker | Client | My feelings”. */
import type { Block } from "../../markdown/block.ts";
import type { Cell } from "../../markdown/table.ts";
import { addWords, beginTurn } from "../draft.ts";
import { isBlank, readDialogue } from "./row-dialogue.ts";
import { wordsFrom } from "./row-pieces.ts";
import { pushTurn, type State } from "../state.ts";
import { isGroupVoice } from "./table-columns.ts";

/** The turns of a row, from left to right. `voices`: whose column is which. */
export function readVoices(
  block: Block,
  cells: readonly Cell[],
  voices: readonly (string | undefined)[],
  state: State,
): void {
  for (const [index, name] of voices.entries()) {
    const cell = cells[index];
    if (name === undefined || !cell || isBlank(cell.text)) continue;
    if (isGroupVoice(name)) {
      readDialogue(block, cell, state);
      state.going = undefined;
      continue;
    }
    const speaker = state.room.speakerOf(name, { emphasised: true, loose: false, uses: 0, inRun: false });
    if (!speaker) continue;
    const { start, end } = cell;
    const turn = beginTurn({ speaker, notation: "table", block, start, wordsStart: start });
    addWords(turn, wordsFrom(start, end, block), block, { start, end }, state.vocabulary);
    pushTurn(state, turn);
  }
}
