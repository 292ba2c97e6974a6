/** A form of records: `Speaker: Tina` on a line, `Dialogue: …` on the next, remarks below; also with wide gaps for colons. */
import { columnOfTable, whoToWhom } from "../../language/column-words.ts";
import { type Column, columnOf, isRemark } from "../../language/index.ts";
import type { Block } from "../../markdown/block.ts";
import type { Label } from "../../markdown/label.ts";
import { type Slice, trimmedSlice } from "../../markdown/slice.ts";
import { actIn } from "../bracketed.ts";
import { addWords, beginTurn } from "../draft.ts";
import { labelOf, located, perBlock, saidIn } from "../pieces.ts";
import { explicit } from "../labels/label-speaker.ts";
import { pushHappening, pushTurn, putRemarks, type State } from "../state.ts";

/** Only such a key is asked for what column it would be. */
const mayBe =
  /^(?:speaker|who (?:is )?(?:sp|talk)|qui[eé]n (?:habla|dice)|hablante|di[aá]log|what (?:was|is|they) said|verbatim|text[oe]? |lo que)/i;

type Field = Exclude<Column, "number"> | "addressee";

/** What a line of such a form says, if it is one. */
const fieldOf = perBlock((block): Field | null => {
  const label = labelOf(block);
  const key = label ? block.text.slice(label.name.start, label.name.end) : "";
  const isGap = label?.sign === "tab" || label?.sign === "field";
  if (isGap && whoToWhom(key) === "addressee") return "addressee";
  // “Speaker 2: yes” is somebody.
  const column =
    (mayBe.test(key) && !/\d$/.test(key)) || (isGap && label.sign === "field") ? columnOfTable(key) : undefined;
  if (column === "speaker") return "speaker";
  if (column === "dialogue" || column === "weak") return "dialogue";
  // Behind a colon a remark is read like any other.
  const remark: Column | undefined = isGap ? (column ?? columnOf(key)) : undefined;
  return remark !== undefined && remark !== "client" && isRemark(remark) ? remark : null;
});

/** Whether a record begins, or a line of one with a colon stands: no header has these. */
export function isOfRecord(block: Block): boolean {
  const field = fieldOf(block);
  return field === "speaker" || (field !== null && labelOf(block)?.sign === "");
}

/** Reads a line that names who speaks, or says what; says whether it is one. */
export function readRecordForm(block: Block, state: State): boolean {
  const field = fieldOf(block);
  const label = field && labelOf(block);
  if (!label) return false;
  const words = { start: label.end, end: endOf(block, label) };
  const { going } = state;
  if (field === "speaker") return readSpeaker(block, label, words, state);
  if (field === "addressee") {
    if (going?.text !== "") return false;
    const whom = trimmedSlice(block.text.slice(words.start, words.end), words.start);
    if (state.room.known(block.text.slice(whom.start, whom.end))) going.addressees = explicit(block, [whom], state);
    return true;
  }
  if (field === "dialogue") {
    if (going && (going.text !== "" || going.nonverbal.length > 0)) return false;
    return going ? readWords(block, words, state) : readHappening(block, words, state);
  }
  if (!state.last) return false;
  state.going = undefined;
  if (words.start < words.end) putRemarks(field, block, words, state);
  return true;
}

function readSpeaker(block: Block, label: Label, words: Slice, state: State): boolean {
  const name = block.text.slice(words.start, words.end).replace(/[*_]+/g, " ").trim();
  const speaker = state.room.known(name);
  if (!speaker) {
    // “Quién habla   Nadie”
    if (label.sign === "" || !state.last) return false;
    state.going = undefined;
    return true;
  }
  const start = block.text.indexOf(name, label.end);
  const written = located(block, start, start + name.length);
  pushTurn(
    state,
    beginTurn({ speaker, notation: "dialogue", block, start, wordsStart: block.contentEnd, label: written }),
  );
  return true;
}

function readWords(block: Block, words: Slice, { going, vocabulary }: State): boolean {
  if (going) addWords(going, saidIn(block, words.start, words.end), block, words, vocabulary);
  return true;
}

/** What is told of nobody: a silence, or what happens. */
function readHappening(block: Block, words: Slice, state: State): boolean {
  const act = actIn(block.text.slice(words.start, words.end));
  if (act === undefined) return false;
  pushHappening(act, { block, ...words }, state);
  return true;
}

/** Where the words of a field end: a line below that is a key alone is the next field, and was left empty. */
function endOf(block: Block, { end, sign }: Label): number {
  if (sign === "") return block.contentEnd;
  for (const { index, 0: found } of block.text.slice(end, block.contentEnd).matchAll(/[\r\n]+[^\r\n]*/g))
    if (columnOfTable(found.trim()) !== undefined || whoToWhom(found) !== undefined) return end + index;
  return block.contentEnd;
}
