/** Speakers as headings: `### Maria` above what she says. A file must come back to a name to make a speaker of it. */
import type { Block, Located } from "../../markdown/block.ts";
import { nameKey } from "../../text/names.ts";
import { openingOf } from "../context.ts";
import { beginTurn } from "../draft.ts";
import { oddKey, several } from "./label-keys.ts";
import { levelOf, located, perBlock, titleOf } from "../pieces.ts";
import { isNeverSpeaker } from "../people/never-speaker.ts";
import { pushTurn, type State } from "../state.ts";

const sign = "#";

/** The name that a heading is, if it has the shape of one. */
const nameOf = perBlock((block): Located | null => {
  const [title = ""] = /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}(?=:?$)/u.exec(titleOf(block)) ?? [];
  // What is written with backslashes does not stand in the source as it reads.
  const start = title === "" || isNeverSpeaker(title) ? -1 : block.text.indexOf(title);
  return start < 0 ? null : located(block, start, start + title.length);
});

/** Under which key such a heading is counted. */
export function headingKeys(block: Block): readonly string[] {
  const name = nameOf(block);
  return name ? [oddKey(sign, nameKey(name.text))] : [];
}

/** A heading that says who speaks below it; says whether it is one. */
export function readHeadingLabel(block: Block, state: State): boolean {
  const label = nameOf(block);
  if (!label || state.context.closed || state.context.preparing) return false;
  const uses = state.labels.uses(oddKey(sign, nameKey(label.text)));
  const { vocabulary, context, room } = state;
  // Right below another speaker's words, somebody who is known need not come back.
  const goesOn = state.last?.span.block.kind === "heading" && room.known(label.text)?.declared === true;
  state.part.leansBack = uses < several;
  if (uses < several && !goesOn) return false;
  const isOther = openingOf(label.text, levelOf(block), context, vocabulary).kind === "other";
  if (!isOther || vocabulary.meaning(label.text).concept !== undefined) return false;
  const speaker = room.speakerOf(label.text, { emphasised: false, loose: false, uses, inRun: false });
  if (!speaker) return false;
  const [start, wordsStart] = [label.span.start, block.contentEnd];
  pushTurn(state, beginTurn({ speaker, notation: "dialogue", block, start, wordsStart, label }));
  return true;
}
