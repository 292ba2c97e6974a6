/** Who speaks in a piece of a row: a column says so, or a label in the words themselves. */
import type { Block } from "../../markdown/block.ts";
import { type Label, readLabel } from "../../markdown/label.ts";
import { moved } from "../../markdown/run-on.ts";
import type { Slice } from "../../markdown/slice.ts";
import { lettered } from "../../text/latin.ts";
import type { Cell } from "../../markdown/table.ts";
import { addAct, beginTurn, type TurnDraft } from "../draft.ts";
import { located } from "../pieces.ts";
import { labelAt } from "./row-pieces.ts";
import { speakerCell } from "./speaker-cell.ts";
import { explicit, speakerOf } from "../labels/label-speaker.ts";
import type { State } from "../state.ts";

/** A turn whose speaker a column of its own names, perhaps with an addressee. */
export function turnOfCell(
  block: Block,
  cell: Cell,
  piece: { readonly start: number },
  state: State,
): TurnDraft | undefined {
  const said = speakerCell(cell.text, (name) => state.room.known(name) !== undefined);
  if (!said) return undefined;
  const turn = turnOf(block, moved(said.label, cell.start, true), Math.max(piece.start, 0), cell.start, state);
  if (turn) for (const act of said.acts) addAct(turn, act);
  return turn;
}

/** A turn whose speaker the dialogue's cell itself names. */
export function turnOfLabel(
  block: Block,
  text: string,
  piece: Slice,
  isFirst: boolean,
  state: State,
): TurnDraft | undefined {
  // A comment before the name is none of it.
  const label = /^\s*<!--/.test(text)
    ? readLabel(text.replace(/^\s*<!--[^]*?-->/, (comment) => " ".repeat(comment.length)))
    : labelAt(piece.start, text, block);
  if (!label) return isFirst ? turnOfKnown(block, text, piece, state) : undefined;
  // Where no column names the speakers, the cell does, at its beginning; with no roster, so does each of its lines.
  const { table } = state;
  const isLabelled = table?.columns.includes("speaker") === false || table?.isSpeakerBlank === true;
  const mayBegin = isLabelled && !label.loose && (isFirst || !state.header.rosterDeclared);
  const isName = mayBegin && capitalised(text.slice(label.name.start, label.name.end));
  return turnOf(
    block,
    moved(label, piece.start, label.emphasised || isName),
    piece.start + label.end,
    piece.start,
    state,
  );
}

/** “**Tina** My sitter …”, “Tina - my sitter …”, “(Tina) My …”: where a cell begins, a name that is known needs no colon. */
function turnOfKnown(block: Block, text: string, piece: Slice, state: State): TurnDraft | undefined {
  if (state.table?.columns.includes("speaker") !== false) return undefined;
  const found = knownAhead(text).exec(text);
  const name = found?.slice(1).find(Boolean) ?? "";
  const speaker = name === "" ? undefined : state.room.known(name);
  if (!found || !speaker) return undefined;
  const start = piece.start + found[0].indexOf(name);
  const written = located(block, start, start + name.length);
  const wordsStart = piece.start + found[0].length;
  return beginTurn({ speaker, notation: "table", block, start, wordsStart, label: written });
}

const anyName = "[\\p{L}][\\p{L}\\p{M}.'’]{0,20}(?: [\\p{Lu}][\\p{L}\\p{M}.'’]{0,20}){0,2}";
const knownAhead = lettered(
  `^\\s*(?:(?:\\*\\*|__)(${anyName})(?:\\*\\*|__)\\s+|(${anyName})\\s*[-–—]\\s+|[(](${anyName})[)]\\s+|(${anyName})[.]\\s+(?=[\\p{Lu}¿¡]))(?=\\S)`,
);

/** “Don Luis”, “María de la Cruz”, but not “So listen”. */
const capitalisedAscii = /^(?:(?:[^a-z]\S*|de|del|la|las|los|y|van|von|der|the)\s+)*[^a-z]\S*$/;
const capitalised = (name: string): boolean =>
  /^[\x00-\x7f]*$/.test(name)
    ? capitalisedAscii.test(name)
    : /^(?:(?:\P{Ll}\S*|de|del|la|las|los|y|van|von|der|the)\s+)*\P{Ll}\S*$/u.test(name);

function turnOf(block: Block, label: Label, wordsStart: number, from: number, state: State): TurnDraft | undefined {
  const spoken = speakerOf(block, label, state);
  if (!spoken) return undefined;
  const start = Math.min(from, label.name.start);
  const written = located(block, spoken.start, spoken.end);
  const turn = beginTurn({ speaker: spoken.speaker, notation: "table", block, start, wordsStart, label: written });
  for (const act of label.acts) addAct(turn, block.text.slice(act.start, act.end));
  if (spoken.addressed) turn.addressees = explicit(block, label.addressees, state);
  return turn;
}
