/** Dialogue becomes a table and a table dialogue, and the recording says the same. */
import { scriptOf } from "../export/script-of.ts";
import type { Piece } from "../export/script.ts";
import { toDialogue } from "../export/to-dialogue.ts";
import { toTable } from "../export/to-table.ts";
import { lineEndOf, textOf } from "../recording/source.ts";
import type { Column } from "../language/index.ts";
import type { Recording } from "../recording/model.ts";
import type { Edit } from "../rules/rule.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { saysTheSame } from "./reads.ts";

/** The recording as tables of these columns, and one of numbers where turns have some; remarks that fit in no column stand in the last. */
export function asTable(
  recording: Recording,
  vocabulary: Vocabulary,
  columns: readonly Column[],
): readonly Edit[] | undefined {
  const script = scriptOf(recording);
  const numbers: readonly Column[] = script.pieces.some(isNumbered) && columns.includes("speaker") ? ["number"] : [];
  return replacing(recording, vocabulary, toTable(script, [...numbers, ...columns]));
}

/** The recording as lines of dialogue. */
export function asDialogue(recording: Recording, vocabulary: Vocabulary): readonly Edit[] | undefined {
  return replacing(recording, vocabulary, toDialogue(scriptOf(recording)));
}

function isNumbered(piece: Piece): boolean {
  return "number" in piece;
}

/** The edit from the text to another one that says the same, as short as its ends allow. */
function replacing(recording: Recording, vocabulary: Vocabulary, written: string): readonly Edit[] | undefined {
  const before = textOf(recording);
  const after = written.replaceAll("\n", lineEndOf(recording));
  const { first: block } = recording;
  if (!block || !saysTheSame(after, recording, vocabulary)) return undefined;
  if (after === before) return [];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  // Neither between the two halves of a line end nor of a sign beyond the first 65,536.
  while (start > 0 && /[\r\uD800-\uDBFF]/.test(before[start - 1] ?? "")) start--;
  while (end > 0 && /[\n\uDC00-\uDFFF]/.test(before.at(-end) ?? "")) end--;
  return [{ span: { block, start, end: before.length - end }, text: after.slice(start, after.length - end) }];
}
