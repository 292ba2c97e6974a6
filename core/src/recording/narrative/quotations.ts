/**
 * Where a paragraph quotes: pairs of quotation marks, and the lines of a dialogue with dashes (“—No —dijo Rosa—. Mañana.”).
 * One pass; what has no partner is looked for once.
 */
import type { Slice } from "../../markdown/slice.ts";
import { hasSign } from "../../text/latin.ts";

/** Words in quotation marks, or a stretch of a line that begins with a dash. */
export interface Quotation extends Slice {
  /** Without the marks. */
  readonly inner: Slice;
  /** It begins a line of dialogue with dashes: somebody else may be speaking. */
  readonly opensLine: boolean;
}

const closers: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“", '"': '"' };
const opener = /[“«„"‘'—–\r\n-]/g;
/** Whether a sign may begin words. */
const isLetter = (sign: string): boolean => hasSign(sign) || sign === "¿" || sign === "¡";
const elision = /^['‘’](?:em|til|cause|bout|n|tis|twas|round)\b/i;

/** How a language writes dialogue with dashes. */
export interface Dashes {
  /** Whether a word behind a dash begins what tells who speaks. */
  readonly isIncise: (word: string) => boolean;
  /** Whether a line that begins with a dash is somebody's words even if nothing tells whose. */
  readonly mayBeBare: boolean;
}

/** The quotations of a text, in order. */
export function quotationsOf(text: string, dashes: Dashes): readonly Quotation[] {
  const found: Quotation[] = [];
  /** Closing marks that do not occur any more. */
  const missing = new Set<string>();
  opener.lastIndex = 0;
  const line = lineOf(text, 0, dashes);
  if (line) {
    found.push(...line.quotations);
    opener.lastIndex = line.end;
  }
  for (let mark = opener.exec(text); mark; mark = opener.exec(text)) {
    const at = mark.index;
    const char = mark[0];
    if (char === "\n" || char === "\r") {
      const next = lineOf(text, at + 1, dashes);
      if (!next) continue;
      found.push(...next.quotations);
      opener.lastIndex = next.end;
      continue;
    }
    const close = closingOf(text, at, char, missing);
    if (close === undefined) continue;
    found.push({ start: at, end: close + 1, inner: { start: at + 1, end: close }, opensLine: false });
    opener.lastIndex = close + 1;
  }
  return found;
}

/** Where a quotation ends that begins with a mark. */
function closingOf(text: string, at: number, mark: string, missing: Set<string>): number | undefined {
  const single = mark === "'" || mark === "‘";
  const closer = single ? "’" : closers[mark];
  if (closer === undefined || missing.has(mark)) return undefined;
  const close = single ? singleClosing(text, at) : text.indexOf(closer, at + 1);
  if (close === undefined) return undefined;
  if (close >= 0) return close;
  missing.add(mark);
  return undefined;
}

/** ‘…’ and '…' stand around words; inside of words the same marks are apostrophes. −1: there is none further on. */
function singleClosing(text: string, at: number): number | undefined {
  const before = text[at - 1] ?? " ";
  if (!/[\s([{—–:]/.test(before) || !isLetter(text[at + 1] ?? "") || elision.test(text.slice(at, at + 8)))
    return undefined;
  const mark = text[at] === "'" ? "'" : "’";
  for (let close = text.indexOf(mark, at + 2); close >= 0; close = text.indexOf(mark, close + 1))
    if (!isLetter(text[close + 1] ?? "")) return close;
  return -1;
}

interface Line {
  readonly quotations: readonly Quotation[];
  readonly end: number;
}

/** The words of a line of dialogue that begins at a place, up to the next such line. */
function lineOf(text: string, from: number, { isIncise, mayBeBare }: Dashes): Line | undefined {
  let start = from;
  while (text[start] === " " || text[start] === "\t") start++;
  const mark = text[start] ?? "";
  const isDash = mark === "—" || mark === "–" || mark === "-";
  if (!isDash || !/[\p{L}¿¡"«“]/u.test(text[start + 1] ?? "")) return undefined;
  const end = endOfLine(text, start, mark);
  const quotations: Quotation[] = [];
  let inner = start + 1;
  let isSpoken = true;
  const speak = (to: number): void => {
    const words = text.slice(inner, to);
    const begin = inner + words.length - words.replace(/^[\s.,;:]+/, "").length;
    const stop = inner + words.trimEnd().length;
    if (stop <= begin) return;
    const isFirst = quotations.length === 0;
    quotations.push({
      start: isFirst ? start : begin,
      end: stop,
      inner: { start: begin, end: stop },
      opensLine: isFirst,
    });
  };
  for (let dash = text.indexOf(mark, inner); dash >= 0 && dash < end; dash = text.indexOf(mark, dash + 1)) {
    if (!isSpoken) {
      if (mark === "-" && isLetter(text[dash + 1] ?? "")) continue;
      isSpoken = true;
      inner = dash + 1;
      continue;
    }
    const words = /^\p{L}+(?: \p{L}+)?/u.exec(text.slice(dash + 1, dash + 40))?.[0].split(" ");
    if (words === undefined || isLetter(text[dash - 1] ?? "")) continue;
    const [word = "", next = ""] = words;
    // “—Paquita suspira—”: her name, and what she does.
    const isNamed = text[dash - 1] === " " && word !== word.toLowerCase() && next !== "" && isIncise(next);
    if (!isNamed && !isIncise(word.toLowerCase())) continue;
    speak(dash);
    isSpoken = false;
  }
  if (isSpoken) speak(end);
  if (quotations.length === 1 && isSpoken && !mayBeBare) return undefined;
  return quotations.length > 0 ? { quotations, end } : undefined;
}

/** A line of dialogue goes on over line ends that no dash follows. */
function endOfLine(text: string, start: number, mark: string): number {
  for (let end = text.indexOf("\n", start); end >= 0; end = text.indexOf("\n", end + 1)) {
    let next = end + 1;
    while (text[next] === " " || text[next] === "\t") next++;
    if (text[next] === mark) return end;
  }
  return text.length;
}
