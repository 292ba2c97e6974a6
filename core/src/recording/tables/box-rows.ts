/**
 * Forms that stand on their side: each exchange has a table of its own, whose rows say what they hold in their first cell,
 * “Client | I did not sleep.”, “My feelings | worried”.
 */
import { columnOfTable, remarkOfTable } from "../../language/column-words.ts";
import { clientLabels } from "../../language/index.ts";
import type { Block } from "../../markdown/block.ts";
import type { Cell } from "../../markdown/table.ts";
import { nameKey } from "../../text/names.ts";
import { formKey } from "../labels/label-keys.ts";
import { perBlock, rowOf } from "../pieces.ts";
import { remarksAt } from "./row-pieces.ts";
import { isBlank, readDialogue } from "./row-dialogue.ts";
import { silenceOf } from "../silence.ts";
import { pushHappening, putRemark, type State } from "../state.ts";

/** The longest heading of a row, in UTF-16 units. */
const longest = 60;

/** Under this key the rows with remarks are counted. */
export const boxes = formKey("box");

interface Side {
  readonly name: string;
  /** “Client”: what she said, and no remark on her. */
  readonly isClient: boolean;
  readonly column: ReturnType<typeof columnOfTable>;
  readonly remark: ReturnType<typeof remarkOfTable>;
}

/** What a row of two cells says that it holds: a column of the form, or whatever its first cell says. */
const sideOf = perBlock((block): Side | null => {
  const cells = rowOf(block);
  const heading = cells.length === 2 ? (cells[0]?.text ?? "") : "";
  if (heading === "" || heading.length > longest) return null;
  const name = heading.replace(/[*_]+|\s*[:：]\s*$/g, "").trim();
  const isClient = clientLabels.has(nameKey(name));
  return { name, isClient, column: columnOfTable(name), remark: isClient ? undefined : remarkOfTable(name) };
});

/** Whether a row or heading has two cells, the first one with a few words. */
export function mayBeBox(block: Block): boolean {
  return sideOf(block) !== null;
}

/** Whether a table's heading may be a box's: its first row, or what the box is called. “Dialogue | Feelings” are columns. */
export function mayHeadBox(block: Block): boolean {
  const [heading, cell] = rowOf(block);
  return (mayBeBox(block) || isBlank(heading?.text ?? "")) && columnOfTable(cell?.text ?? "") === undefined;
}

/** Whether it holds a remark by what its first cell says. */
export function isBoxRemark(block: Block): boolean {
  return sideOf(block)?.remark !== undefined;
}

/** Reads a row of such a form: somebody's words, several people's, or a remark on what was said last. */
export function readBoxRow(block: Block, state: State): void {
  const side = sideOf(block);
  const [heading, cell] = rowOf(block);
  if (!side || !heading || !cell || isBlank(cell.text)) return;
  const { column, name, isClient, remark: kind } = side;
  if (kind !== undefined) {
    for (const remark of remarksAt(1, kind, cell, block)) putRemark(remark, block, state);
    return;
  }
  if (silenceOf(name) !== undefined) {
    pushHappening(`${name}, ${cell.text}`, { block, start: heading.start, end: cell.end }, state);
    state.going = undefined;
    return;
  }
  const [, said] = saying.exec(name) ?? [];
  const who = said !== undefined || isSomebody(name, state) ? named(heading, said) : undefined;
  if (who || isClient || column === "dialogue" || column === "weak") readDialogue(block, cell, state, { speaker: who });
  state.going = undefined;
}

/** “Mr. Pell said”, “What I said”, “Lo que dijo Ana” */
const saying =
  /^(?:what )?(?:the )?(\S+(?: \S+){0,2}) (?:said|says|dijo|dice)$|^lo que (?:dijo|dije|dice) (\S+(?: \S+){0,2})$/i;

/** The part of a heading that is the name. */
function named(heading: Cell, said: string | undefined): Cell {
  const at = said === undefined ? -1 : heading.text.indexOf(said);
  if (said === undefined || at < 0) return heading;
  return { text: said, start: heading.start + at, end: heading.start + at + said.length };
}

/** Whether a row's heading is a person, or asks what somebody said. Nobody becomes one by it. */
function isSomebody(name: string, { room }: State): boolean {
  return room.speakerOf(name, { emphasised: false, loose: true, uses: 2, inRun: false }) !== undefined;
}
