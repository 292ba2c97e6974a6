/**
 * Speakers as headings: `### Maria` above what she says, or `### Maria: not today.` A file must come back to a name to make
 * a speaker of it.
 */
import type { Block, Located } from "../../markdown/block.ts";
import { type Label, readLabel } from "../../markdown/label.ts";
import { moved } from "../../markdown/run-on.ts";
import { nameKey } from "../../text/names.ts";
import { openingOf } from "../context.ts";
import { beginTurn } from "../draft.ts";
import { oddKey, several } from "./label-keys.ts";
import { pushSpoken } from "./labelled.ts";
import { areSpoken } from "./spoken-words.ts";
import { levelOf, located, perBlock, saidIn, titleOf } from "../pieces.ts";
import { isNeverSpeaker } from "../people/never-speaker.ts";
import { pushTurn, type State } from "../state.ts";

const sign = "#";

/** Who a heading says that speaks, and the label before what is said where that stands in the heading, too. */
interface Heading {
  readonly name: Located;
  readonly label?: Label;
}

/** The name that a heading is or begins with, if it has the shape of one. */
const headingOf = perBlock((block): Heading | null => {
  const title = titleOf(block);
  const [text = ""] = /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}(?=:?$)/u.exec(title) ?? [];
  if (text === "") return areSpoken(title.slice(title.indexOf(":") + 1)) ? withWords(block) : null;
  // What is written with backslashes does not stand in the source as it reads.
  const start = isNeverSpeaker(text) ? -1 : block.text.indexOf(text);
  return start < 0 ? null : { name: located(block, start, start + text.length) };
});

/** `### Maria (low): not today.` */
function withWords(block: Block): Heading | null {
  const start = /^ {0,3}#{1,6}[ \t]+/.exec(block.text)?.[0].length ?? 0;
  const read = start === 0 ? undefined : readLabel(block.text.slice(start, block.contentEnd));
  if (!read || read.loose) return null;
  const label = moved(read, start);
  const name = located(block, label.name.start, label.name.end);
  return isNeverSpeaker(name.text) ? null : { name, label };
}

/** Under which key such a heading is counted. */
export function headingKeys(block: Block): readonly string[] {
  const name = headingOf(block)?.name;
  return name ? [oddKey(sign, nameKey(name.text))] : [];
}

/** A heading that says who speaks below it; says whether it is one. */
export function readHeadingLabel(block: Block, state: State): boolean {
  const heading = headingOf(block);
  if (!heading || state.context.closed || state.context.preparing) return false;
  const { name, label } = heading;
  const uses = state.labels.uses(oddKey(sign, nameKey(name.text)));
  const { vocabulary, context, room } = state;
  // Right below another speaker's words, somebody who is known need not come back.
  const goesOn = state.last?.span.block.kind === "heading" && room.known(name.text)?.declared === true;
  state.part.leansBack = uses < several;
  if (uses < several && !goesOn) return false;
  const isOther = openingOf(name.text, levelOf(block), context, vocabulary).kind === "other";
  if (!isOther || vocabulary.meaning(name.text).concept !== undefined) return false;
  const speaker = room.speakerOf(name.text, { emphasised: false, loose: false, uses, inRun: false });
  if (!speaker) return false;
  const { start, end } = name.span;
  if (label) {
    const spoken = { speaker, start, end, addressed: true };
    pushSpoken(block, label, spoken, block.contentEnd, saidIn(block, label.end, block.contentEnd), state);
  } else
    pushTurn(
      state,
      beginTurn({ speaker, notation: "dialogue", block, start, wordsStart: block.contentEnd, label: name }),
    );
  return true;
}
