/**
 * Labels inside of a paragraph or cell: “S: How was it? M: Bad. S: Say more.” Only their shape is read here; whether one
 * is somebody's depends on the recording (`recording/labels/run-on.ts`).
 */
import { governs } from "../language/run-on-words.ts";
import { titleWords } from "../language/titles.ts";
import { type Label, readLabel } from "./label.ts";
import type { Slice } from "./slice.ts";

/** A label that may begin another turn. Offsets are those of the text. */
export interface RunOn {
  readonly label: Label;
  /** Where the label begins, marks of emphasis included. */
  readonly start: number;
  /** Where the words before it end. */
  readonly behind: number;
  /**
   * `end`: behind the end of a sentence, a bracket or a quotation; `short`: a letter or two, or one word, anywhere;
   * `marked`: emphasised; `colon`: behind another colon.
   */
  readonly place: "end" | "short" | "marked" | "colon";
}

const none: readonly RunOn[] = [];

/** So many signs before its colon a label begins at most. */
const longest = 80;

/** Behind this a sentence, an act or words in quotation marks have ended. */
const ending =
  /(?:[.?!…][)\]"”»’'*_]*|[)\]”»"][*_]*|\p{L}[—–]|\p{Extended_Pictographic}\uFE0F?|\s[/|•·]{1,2})\s+(?:[/|•·]{1,2}\s+|[—–]\s*)?|\s[—–](?=\p{Lu})|[\r\n]+[ \t]*/gu;
/** A number, a time, a bullet, a dash or a stroke before a label is neither its own nor of the words before it. */
const between = /(?:^|\s)(?:(?:\(?\d{1,3}[.)]|[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?|[/|•·]{1,2})\s+|[—–]\s*)$/;
const marked = /(?:^|\s)(?=(?:\*\*|__|<(?:b|strong)>)\S[^\r\n]{0,60}$)/i;
/** A letter or two, or a word with a capital, perhaps with an act or to whom. */
const short =
  /(?:^|\s)((?:\p{Lu}[\p{L}\d]{0,11}|\p{Lu}\.\p{Lu}\.?|\?)(?:(?:\s*(?:→|->|@)\s*|\s+(?:to|a)\s+)\p{Lu}[\p{L}.]{0,2})?\s*(?:\([^()]{0,40}\))?\s*)$/u;

/** The labels behind `from`, in order; of two that share a colon the longer one first. */
export function runOnLabels(text: string, from: number): readonly RunOn[] {
  const first = nextColon(text, from);
  if (first < 0) return none;
  const found: RunOn[] = [];
  let isHidden: ((start: number, colon: number) => boolean) | undefined;
  let floor = from;
  for (let colon = first; colon >= 0; colon = nextColon(text, colon + 1)) {
    const base = Math.max(floor, colon - longest);
    floor = colon + 1;
    isHidden ??= hiding(text, from);
    const isBehindColon = /[:：]\s*$/.test(text.slice(Math.max(0, base - 3), base));
    for (const { at, place } of beginningsIn(text.slice(base, colon), isBehindColon)) {
      const start = base + at;
      if (isHidden(start, colon)) continue;
      const label = readLabel(text.slice(start, colon + longest));
      if (!label || label.loose || label.closer !== undefined) continue;
      // The colon at hand ends it, and words or an act follow.
      const words = start + label.end;
      if (words > colon && /\S/.test(text.slice(words, words + longest)))
        found.push({ label: moved(label, start), start, behind: wordsEnd(text, base, start), place });
    }
  }
  return found;
}

/** Where the words before a label end. */
function wordsEnd(text: string, base: number, start: number): number {
  let end = start - (between.exec(text.slice(Math.max(0, base - 8), start))?.[0].length ?? 0);
  while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
  return end;
}

const colons = /[:：]/g;

/** The place of the next colon, or −1. Every block is asked, so both are looked for at once. */
function nextColon(text: string, from: number): number {
  colons.lastIndex = from;
  return colons.test(text) ? colons.lastIndex - 1 : -1;
}

interface Beginning {
  readonly at: number;
  readonly place: RunOn["place"];
}

/** Where a label that ends with a stretch may begin. */
function beginningsIn(head: string, isBehindColon: boolean): readonly Beginning[] {
  const found: Beginning[] = [];
  const emphasis = marked.exec(head);
  let last = -1;
  for (const { index, 0: end } of head.matchAll(ending)) {
    const word = /\S+$/.exec(head.slice(0, index))?.[0] ?? "";
    // “Mr. Boone”, “R. Boone”
    const isOfName = end.startsWith(".") && (titleWords.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word));
    if (!isOfName && index + end.length < head.length) last = index + end.length;
  }
  if (last >= 0) found.push({ at: last, place: "end" });
  if (emphasis) found.push({ at: emphasis.index + emphasis[0].length, place: "marked" });
  const name = short.exec(head)?.[1];
  const at = head.length - (name?.length ?? 0);
  const before = /(\p{L}+)[^\p{L}\s]*\s*$/u.exec(head.slice(0, at))?.[1] ?? "";
  if (name !== undefined && at !== last && !governs(before, name.trim())) found.push({ at, place: "short" });
  if (isBehindColon && last < 0) found.push({ at: head.search(/\S/), place: "colon" });
  return found;
}

const enclosed = /\([^()\r\n]{0,300}\)|\[[^[\]\r\n]{0,300}\]|“[^“”]{0,600}”|«[^«»]{0,600}»|"[^"\r\n]{0,600}"/g;

/** Whether a label stands in brackets or in a quotation, where nobody speaks; to be asked from front to back. */
function hiding(text: string, from: number): (start: number, colon: number) => boolean {
  const rest = text.slice(from);
  if (!/[([“«"]/.test(rest)) return () => false;
  const stretches = Array.from(rest.matchAll(enclosed), ({ index, 0: inside }) => ({
    start: from + index,
    end: from + index + inside.length,
  }));
  let next = 0;
  return (start, colon) => {
    while ((stretches[next]?.end ?? Infinity) <= start) next++;
    for (let at = next; (stretches[at]?.start ?? Infinity) < colon; at++) {
      const { start: first, end } = stretches[at] ?? { start: 0, end: 0 };
      if ((start > first && start < end) || (colon > first && colon < end)) return true;
    }
    return false;
  };
}

/** A label as it stands in its text. */
export function moved(label: Label, by: number, emphasised = label.emphasised): Label {
  const move = ({ start, end }: Slice): Slice => ({ start: start + by, end: end + by });
  const all = (slices: readonly Slice[]): readonly Slice[] => (slices.length === 0 ? slices : slices.map(move));
  // Written out, as in `readLabel`.
  return {
    name: move(label.name),
    addressees: all(label.addressees),
    form: label.form,
    whole: move(label.whole),
    together: all(label.together),
    acts: all(label.acts),
    alias: label.alias && move(label.alias),
    emphasised,
    loose: label.loose,
    end: label.end + by,
    sign: label.sign,
  };
}
