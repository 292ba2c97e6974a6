/**
 * Where a paragraph quotes: pairs of quotation marks, and the lines of a dialogue with dashes (“—No —dijo Rosa—. Mañana.”).
 * One pass; what has no partner is looked for once.
 */
import type { Slice } from "../../../markdown/slice.ts";
import { closers, isBeginning, isBroken, isEnding, isLetter, openOf, type Quotation, unclosed } from "./unclosed.ts";

/** What is told between two dashes, up to the mark behind them. */
const insertion = /^[^—\n]{4,}—[.,;:]/;
const insertionReach = 80;
const nameAlone = /^\p{Lu}\p{L}+\.?(?: \p{Lu}\p{L}+){0,2}\.?\s*$/u;
const opener = /[“«„"‘'—–\r\n-]/g;
const elision = /^['‘’](?:em|til|cause|bout|n|tis|twas|round)\b/i;

/** How a language writes dialogue with dashes. */
export interface Dashes {
  /** Whether a word behind a dash begins what tells who speaks. */
  readonly isIncise: (word: string) => boolean;
  /** Whether a line that begins with a dash is somebody's words even if nothing tells whose. */
  readonly mayBeBare: boolean;
}

/** The quotations of a text, in order. `goesOn`: the first may be the rest of one in the paragraph before. */
export function quotationsOf(text: string, dashes: Dashes, goesOn = false): readonly Quotation[] {
  const found: Quotation[] = [];
  const known: Closings = new Map();
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
    if (char === "—" && dashes.mayBeBare && beginsLine(text, at)) {
      const next = lineOf(text, at, dashes);
      if (next) {
        found.push(...next.quotations);
        opener.lastIndex = next.end;
        continue;
      }
    }
    if (goesOn && found.length === 0 ? text.slice(0, at).trim() === "" : isBroken(text, at, found.at(-1))) {
      const open = openOf(text, at, char);
      if (open) return [...found, open];
    }
    const close = closingOf(text, at, char, known);
    if (close === undefined) continue;
    found.push(...quotedOf(text, at, close, dashes));
    opener.lastIndex = close + 1;
  }
  return found;
}

/** Words in quotation marks; in two pieces where somebody is named in between: «No —dijo Rosa—. Mañana». */
function quotedOf(text: string, start: number, close: number, dashes: Dashes): readonly Quotation[] {
  const mark = text.slice(start, close).includes(" —") ? "—" : undefined;
  const { pieces } = mark === undefined ? { pieces: [] } : piecesOf(text, start + 1, close, mark, dashes);
  const end = Math.min(close + 1, text.length);
  if (pieces.length < 2) return [{ start, end, inner: { start: start + 1, end: close }, opensLine: false }];
  return pieces.map((inner, at) => ({
    start: at === 0 ? start : inner.start,
    end: at === pieces.length - 1 ? end : inner.end,
    inner,
    opensLine: false,
  }));
}

/** Where marks close next, as far as that is known. */
type Closings = Map<string, number>;

/** Where a quotation ends that begins with a mark. */
function closingOf(text: string, at: number, mark: string, known: Closings): number | undefined {
  const single = mark === "'" || mark === "‘";
  const closer = single ? "’" : closers[mark];
  if (closer === undefined || known.get(mark) === Infinity)
    return closer && !single ? unclosed(text, at, mark) : undefined;
  if (!single && mark === closer && isEnding(text, at)) return undefined;
  const kept = known.get(mark) ?? -1;
  const close = single ? singleClosing(text, at) : kept > at ? kept : text.indexOf(closer, at + 1);
  if (close === undefined) return undefined;
  known.set(mark, close < 0 ? Infinity : close);
  if (single) return close < 0 ? undefined : close;
  if (close < 0) return unclosed(text, at, mark);
  // “I know. Odell said “no.””
  const next = mark === closer ? (isBeginning(text, close) ? close : -1) : text.indexOf(mark, at + 1);
  return next < 0 || close < next ? close : (unclosed(text, at, mark, next) ?? close);
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
function lineOf(text: string, from: number, dashes: Dashes): Line | undefined {
  let start = from;
  while (text[start] === " " || text[start] === "\t") start++;
  const mark = text[start] ?? "";
  const isDash = mark === "—" || mark === "–" || mark === "-";
  // “- Fatal - dijo Fina.”: with spaces it is a line of dialogue only where somebody is said to speak.
  const isSpaced = isDash && dashes.mayBeBare && text[start + 1] === " ";
  if (!isDash || !/[\p{L}¿¡"«“]/u.test(text[start + (isSpaced ? 2 : 1)] ?? "")) return undefined;
  const end = dashes.mayBeBare ? nextStart(text, start, endOfLine(text, start, mark)) : endOfLine(text, start, mark);
  const { pieces, isSpoken } = piecesOf(text, start + 1, end, mark, dashes, isSpaced);
  if (pieces.length === 1 && isSpoken && (isSpaced || !dashes.mayBeBare)) return undefined;
  const quotations = pieces.map((inner, at): Quotation =>
    at === 0 ? { start, end: inner.end, inner, opensLine: true } : { ...inner, inner, opensLine: false },
  );
  return quotations.length > 0 ? { quotations, end } : undefined;
}

/** What is spoken in a stretch, between dashes that tell who speaks: “No —dijo Rosa—. Mañana.” */
function piecesOf(
  text: string,
  from: number,
  end: number,
  mark: string,
  { isIncise }: Dashes,
  isSpaced = false,
): { readonly pieces: readonly Slice[]; readonly isSpoken: boolean } {
  const pieces: Slice[] = [];
  let inner = from;
  let isSpoken = true;
  const speak = (to: number): void => {
    const words = text.slice(inner, to);
    const begin = inner + words.length - words.replace(/^[\s.,;:]+/, "").length;
    const stop = inner + words.trimEnd().length;
    if (stop > begin) pieces.push({ start: begin, end: stop });
  };
  for (let dash = text.indexOf(mark, inner); dash >= 0 && dash < end; dash = text.indexOf(mark, dash + 1)) {
    if (!isSpoken) {
      if (mark === "-" && isLetter(text[dash + 1] ?? "")) continue;
      isSpoken = true;
      inner = dash + 1;
      continue;
    }
    const behind = isSpaced && text[dash + 1] === " " ? dash + 2 : dash + 1;
    const words = /^\p{L}+(?: \p{L}+)?/u.exec(text.slice(behind, behind + 40))?.[0].split(" ");
    if (words === undefined || isLetter(text[dash - 1] ?? "")) continue;
    const [word = "", next = ""] = words;
    // “—Paquita suspira—”: her name, and what she does; “—Toño no levantaba la vista—.”
    const isTold = next !== "" && (isIncise(next) || insertion.test(text.slice(dash + 1, dash + insertionReach)));
    const isAlone = nameAlone.test(text.slice(dash + 1, Math.min(end, dash + insertionReach)));
    const isNamed = text[dash - 1] === " " && word !== word.toLowerCase() && (isTold || isAlone);
    if (!isNamed && !isIncise(word.toLowerCase())) continue;
    speak(dash);
    isSpoken = false;
  }
  if (isSpoken) speak(end);
  return { pieces, isSpoken };
}

/** Where the next line of dialogue begins that stands in the same line of text; `end` where none does. */
function nextStart(text: string, start: number, end: number): number {
  for (let dash = text.indexOf("—", start + 1); dash >= 0 && dash < end; dash = text.indexOf("—", dash + 1))
    if (beginsLine(text, dash)) return dash;
  return end;
}

/** “…, preguntó. —Nada —dijo Rosa.”: a dash behind the end of a sentence, and before the beginning of one. */
function beginsLine(text: string, dash: number): boolean {
  if (text[dash - 1] !== " " || !/[.?!…»”]/.test(text[dash - 2] ?? "")) return false;
  if (!/[\p{Lu}¿¡]/u.test(text[dash + 1] ?? "")) return false;
  // “—¿Y eso? —Rosa.”
  if (nameAlone.test(text.slice(dash + 1, dash + insertionReach).split("\n", 1)[0] ?? "")) return false;
  // “—A mí no. —Rosa lo dijo bajito—. A ti sí.”: what stands between two dashes tells who speaks.
  const next = text.indexOf("—", dash + 1);
  return next < 0 || /\s/.test(text[next - 1] ?? "");
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
