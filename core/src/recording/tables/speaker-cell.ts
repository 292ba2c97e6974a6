/** Who speaks, as a cell of the speakers' column says it: people write more there than a name. */
import { lineMarks } from "../../markdown/html-table.ts";
import { type Label, readLabel } from "../../markdown/label.ts";
import { lettered } from "../../text/latin.ts";

/** A label, its offsets those of the cell, and what else stands beside the name. */
export interface SpeakerCell {
  readonly label: Label;
  readonly acts: readonly string[];
}

/** What stands below a name begins a line of its own: “Lupe<br>(cries)”. */
const betweenLines = new RegExp(`${lineMarks.source}|[\\r\\n]+`, "i");
/** A time; a person's number on a list, with a name beside it; her age; signs around a name that are none of it. */
const time = /\d{1,2}:\d{2}(?::\d{2})?/g;
const listNumber = lettered("(?<![\\p{L}\\d])[\\p{Lu}]{1,2}\\d{1,2}(?![\\p{L}\\d]) ?(?:[-–—](?=[ ]))?", "g");
const age = /, ?\d{1,3}\b/g;
const signs = /[«»“”"\\=*_¹²³\u{1F300}-\u{1FAFF}\u2600-\u27BF\uFE0F\u200D]|[-–—]\s*$/gu;
const wrapped = lettered("^\\s*[([]([\\p{L}][\\p{L}\\p{M}.'’ ]*)[)\\]]\\s*$");
/** “Lupe – a Ana”, “De Lupe a Ana” */
const beforeTo = /[,;–—-](?=\s*(?:a|to|al)\s)/gi;
const from = /^\s*(?:de|from)\s/i;
/** “Lupe llorando”, “Lupe *cries*” */
const beside = lettered(
  "^(\\s*[\\p{Lu}][\\p{L}\\p{M}.'’-]*(?: [\\p{Lu}][\\p{L}\\p{M}.'’-]*){0,2})[ ,*_-]+([\\p{Ll}][^:(\\[→>]*?)[*_\\s]*$",
);

const blank = (found: string): string => " ".repeat(found.length);

/** Who a cell says speaks; `isKnown`: whether somebody is called so. Nothing where no name can be told. */
export function speakerCell(cell: string, isKnown: (name: string) => boolean): SpeakerCell | undefined {
  const plain = labelIn(cell);
  if (plain && isKnown(nameOf(plain, cell)) && !/[<\n\r:]/.test(cell)) return { label: plain, acts: [] };
  // A comment beside the name is none of it.
  const [first = "", ...below] = cell.replace(/<!--[^]*?(?:-->|$)/g, blank).split(betweenLines);
  const cut = /:(?!\d)/.exec(first)?.index ?? first.length;
  const rest = [first.slice(cut + 1), ...below].map(bare).filter((line) => /\p{L}/u.test(line));
  const name = first.slice(0, cut);
  const label = labelIn(name);
  if (label && isKnown(nameOf(label, name))) return { label, acts: rest };
  const cleaned = clean(name);
  const other = labelIn(cleaned);
  if (other && isKnown(nameOf(other, cleaned))) return { label: other, acts: rest };
  const [, called = "", act = ""] = beside(cleaned).exec(cleaned) ?? [];
  const named = called !== "" && isKnown(called.trim()) ? labelIn(called) : undefined;
  if (named) return { label: named, acts: [act.trim(), ...rest] };
  // “2”, where a legend says who that is.
  const number = /^\s*[*_]*(\d{1,2})[*_]*\s*$/.exec(name)?.[1];
  if (number !== undefined && isKnown(number)) return { label: numbered(number, name.indexOf(number)), acts: rest };
  const newcomer = other ?? label;
  return newcomer && { label: newcomer, acts: rest };
}

function numbered(number: string, start: number): Label {
  const name = { start, end: start + number.length };
  const none = { addressees: [], together: [], acts: [], alias: undefined, form: "none", sign: "" } as const;
  return { ...none, name, whole: name, emphasised: true, loose: false, end: name.end };
}

function labelIn(name: string): Label | undefined {
  const written = name.replace(/[:：]\s*$/, "").trimEnd();
  const label = readLabel(`${written}:`);
  return label?.sign === "" ? label : undefined;
}

function nameOf({ name }: Label, text: string): string {
  return text.slice(name.start, name.end);
}

/** A cell with blanks in the place of what is no name, as long as it was. */
function clean(name: string): string {
  const plain = name
    .replace(time, blank)
    .replace(age, blank)
    .replace(signs, blank)
    .replace(beforeTo, blank)
    .replace(from, blank)
    .replace(wrapped(name), (found) => found.replace(/[^\p{L}\p{M}.'’ ]/gu, " "));
  const unnumbered = plain.replace(listNumber(plain), blank);
  return /\p{L}/u.test(unnumbered) ? unnumbered : plain;
}

const bare = (line: string): string => line.replace(/^[\s([*_]+|[\s)\]*_.]+$/g, "");
