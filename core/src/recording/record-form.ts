/** A form of records: `Speaker: Tina` on a line, `Dialogue: …` on the next, remarks below. */
import { columnOfTable } from "../language/column-words.ts";
import type { Block } from "../markdown/block.ts";
import { addWords, beginTurn } from "./draft.ts";
import { labelOf, located, perBlock, spokenOf } from "./pieces.ts";
import { pushTurn, type State } from "./state.ts";

/** Only such a key is asked for what column it would be. */
const mayBe =
  /^(?:speaker|who (?:is )?(?:sp|talk)|qui[eé]n (?:habla|dice)|hablante|di[aá]log|what (?:was|is|they) said|verbatim|lo que)/i;

/** What a line of such a form says, if it is one. */
export const fieldOf = perBlock((block): "speaker" | "dialogue" | null => {
  const label = labelOf(block);
  const key = label ? block.text.slice(label.name.start, label.name.end) : "";
  const column = mayBe.test(key) ? columnOfTable(key) : undefined;
  if (column === "speaker") return "speaker";
  return column === "dialogue" || column === "weak" ? "dialogue" : null;
});

/** Reads a line that names who speaks, or says what; says whether it is one. */
export function readRecordForm(block: Block, state: State): boolean {
  const field = fieldOf(block);
  const label = field && labelOf(block);
  if (!label) return false;
  if (field === "dialogue") {
    const { going } = state;
    if (going?.text !== "" || going.nonverbal.length > 0) return false;
    addWords(going, spokenOf(block), block, { start: label.end, end: block.contentEnd }, state.vocabulary);
    return true;
  }
  const name = block.text.slice(label.end, block.contentEnd).replace(/[*_]+/g, " ").trim();
  const speaker = state.room.known(name);
  if (!speaker) return false;
  const start = block.text.indexOf(name, label.end);
  const written = located(block, start, start + name.length);
  pushTurn(
    state,
    beginTurn({ speaker, notation: "dialogue", block, start, wordsStart: block.contentEnd, label: written }),
  );
  return true;
}
