/**
 * A whole session behind `>`, as mail quotes it and converters leave indented paragraphs: lines of members, which nowhere else
 * stand without the mark. Remarks are what else a quotation holds.
 */
import type { Block } from "../markdown/block.ts";
import { type Label, readLabel } from "../markdown/label.ts";
import { moved } from "../markdown/run-on.ts";
import { nameKey } from "../text/names.ts";
import { addWords } from "./draft.ts";
import { formKey, many, several } from "./labels/label-keys.ts";
import { pushLabelled } from "./labels/labelled.ts";
import { perBlock, saidIn } from "./pieces.ts";
import type { State } from "./state.ts";

/** A line behind its mark. UTF-16 units of the block. */
interface QuotedLine {
  readonly start: number;
  readonly end: number;
  /** In units of the block. */
  readonly label: Label | undefined;
}

const linesOf = perBlock((block): readonly QuotedLine[] =>
  Array.from(block.text.slice(0, block.contentEnd).matchAll(/^[ \t]*(?:>[ \t]?)+([^\r\n]*)/gm), (found): QuotedLine => {
    const [whole, words = ""] = found;
    const end = found.index + whole.length;
    const start = end - words.length;
    const label = readLabel(words);
    return { start, end, label: label && moved(label, start) };
  }),
);

/** How many quotations begin with a label. */
const quotedKey = formKey("quote");

/** The key of a quotation that begins with a label: many of one line each are a dialogue, too. */
export function quoteKeys(block: Block): readonly string[] {
  return linesOf(block)[0]?.label ? [quotedKey] : [];
}

/** The names that label a quotation's lines: that nobody has them elsewhere makes it a dialogue. */
export const quotedKeys: (block: Block) => readonly string[] = perBlock((block) =>
  linesOf(block).flatMap(({ label }, at) =>
    label ? [nameKey(nameOf(label, block)), ...(at === 0 ? [quotedKey] : [])] : [],
  ),
);

const nameOf = ({ name }: Label, { text }: Block): string => text.slice(name.start, name.end);

/** So many lines with labels make a dialogue. */
const fewest = 3;

/** Reads a quotation as what people said; says whether it is that. */
export function readQuotedDialogue(block: Block, state: State): boolean {
  if (!state.header.rosterDeclared || state.context.closed || !isDialogue(block, state)) return false;
  for (const { start, end, label } of linesOf(block)) {
    if (label) pushLabelled(block, label, end, saidIn(block, label.end, end), state);
    else if (state.going) addWords(state.going, saidIn(block, start, end), block, { start, end }, state.vocabulary);
  }
  state.going = undefined;
  return true;
}

/** Whether all labels are of people whom the header names, two of them members, and stand nowhere without the mark. */
function isDialogue(block: Block, { labels, room }: State): boolean {
  const names = linesOf(block).flatMap(({ label }) => (label ? [nameOf(label, block)] : []));
  if ((names.length < fewest && labels.uses(quotedKey) < many) || !linesOf(block)[0]?.label) return false;
  const people = names.map((name) => (labels.uses(nameKey(name)) < several ? room.known(name) : undefined));
  const members = new Set(people.filter((person) => person?.role === "member"));
  return (members.size > 1 || names.length < fewest) && !people.includes(undefined);
}
