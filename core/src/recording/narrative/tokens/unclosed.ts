/** Quotations that no mark closes: where their words end. */
import { hasSign } from "../../../text/latin.ts";
import type { Slice } from "../../../markdown/slice.ts";

/** Words in quotation marks, or a stretch of a line that begins with a dash. */
export interface Quotation extends Slice {
  /** Without the marks. */
  readonly inner: Slice;
  /** It begins a line of dialogue with dashes: somebody else may be speaking. */
  readonly opensLine: boolean;
  /** No mark closes it before the paragraph ends: the next one may go on with it. */
  readonly isOpen?: boolean;
}

/** How far the end of a sentence is looked for where a quotation has no closing mark. */
const sentenceReach = 400;
const titled = /(?:^|\s)(?:Mrs?|Ms|Dra?|Sra?|St)$/;
/** The marks that close what others open. */
export const closers: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“", '"': '"' };
/** Whether a sign may begin words. */
export const isLetter = (sign: string): boolean => hasSign(sign) || sign === "¿" || sign === "¡";

/** “Tina said.” between two parts of a quotation, of which the first ends with a mark. */
const broken = /[,!?—–-]['’”"»]*(?: [\p{L}'’-]+\.?){1,5}[.,;:] $/u;
const brokenReach = 80;

/** ““I was late,” Tina said. “I …”: whether a quotation that begins at a place is the rest of the one before. */
export function isBroken(text: string, at: number, before: Quotation | undefined): boolean {
  if (!before || at - before.end > brokenReach) return false;
  return text[at - 1] === " " && broken.test(text.slice(before.inner.end - 1, at));
}

/** What a mark opens that no mark closes: words up to the end of the paragraph. */
export function openOf(text: string, at: number, mark: string): Quotation | undefined {
  const closer = closers[mark];
  if (closer === undefined || text.includes(closer, at + 1) || text.includes(mark, at + 1)) return undefined;
  const end = text.trimEnd().length;
  return { start: at, end, inner: { start: at + 1, end }, opensLine: false, isOpen: true };
}

/** Whether a straight mark stands where a quotation ends. */
export function isEnding(text: string, at: number): boolean {
  return /[^\s([{—–]/.test(text[at - 1] ?? " ") && !isLetter(text[at + 1] ?? " ");
}

/** Whether a straight mark stands where a quotation begins. */
export function isBeginning(text: string, at: number): boolean {
  return /[\s([{—–]/.test(text[at - 1] ?? " ") && isLetter(text[at + 1] ?? " ");
}

/** Where words end whose closing mark was forgotten: with their sentence, if that ends before a place. */
export function unclosed(text: string, from: number, mark: string, before = Infinity): number | undefined {
  if (mark === '"' && !isBeginning(text, from)) return undefined;
  const to = Math.min(from + sentenceReach, before, text.length);
  for (let at = from + 1; at < to; at++) {
    // “I know." — "I know.”: a mark of another kind.
    if ((text[at] === '"' && isEnding(text, at)) || (mark === '"' && text[at] === "”")) return at;
    const isEnd = ".!?…".includes(text[at] ?? " ") && /\s/.test(text[at + 1] ?? " ");
    if (isEnd && !titled.test(text.slice(at - 4, at))) return at + 1;
  }
  return undefined;
}
