/** Acts in brackets, among Markdown's own brackets, and between asterisks. */
import { columnOf, isRemark } from "../../language/index.ts";
import { isStageAct, isStageSubject } from "../../language/stage-words.ts";
import { countWords } from "../../text/words.ts";
import { finder, type Range } from "./ranges.ts";

/** Something done rather than said: `*(leans over)*`, `[laughs]`. */
export interface Act {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Google Docs puts a backslash before square brackets when it writes Markdown. */
const act = /(\*|_)?(?:\(([^()\n]{1,300})\)|\\\[([^[\]\n]{1,300})\\\]|\[([^[\]\n]{1,300})\])/g;

/** “(Feelings: nervous)”: what a form's column would hold. */
export function isBracketedRemark(content: string): boolean {
  const colon = content.indexOf(":");
  if (colon < 3 || colon > 40) return false;
  const column = columnOf(content.slice(0, colon));
  return column !== undefined && isRemark(column);
}

type IsSkipped = (offset: number) => boolean;

/** The acts of a piece, but for those that begin in code or in a comment. */
export function actsOf(piece: string, skipped: readonly Range[]): readonly Act[] {
  const hasStars = piece.includes("*");
  const hasBrackets = piece.includes("(") || piece.includes("[");
  if (!hasStars && !hasBrackets) return none;
  const isSkipped = finder(skipped);
  const starred = hasStars ? starredIn(piece, isSkipped) : none;
  if (!hasBrackets) return starred;
  const bracketed = bracketedIn(piece, isSkipped);
  return starred.length === 0 ? bracketed : [...starred, ...bracketed].sort((a, b) => a.start - b.start);
}

const none: readonly Act[] = [];

function bracketedIn(piece: string, isSkipped: IsSkipped): readonly Act[] {
  const acts: Act[] = [];
  for (const found of piece.matchAll(act)) {
    const mark = found[1] ?? "";
    const start = found.index;
    let end = start + found[0].length;
    const content = (found[2] ?? found[3] ?? found[4] ?? "").trim();
    if (content === "" || content.startsWith("#") || isSkipped(start)) continue;
    const previous = piece[start - 1] ?? "";
    if (previous === "\\") continue;
    const marked = mark !== "" && piece[end] === mark;
    if (marked) end++;
    if (found[4] !== undefined) {
      // `[text](link)`, `[text][ref]`, images and footnotes are Markdown's.
      if (previous === "!" || content.startsWith("^") || piece[end] === "(" || piece[end] === "[" || content === "x")
        continue;
    } else if (found[2] !== undefined && !marked) {
      const isShort = /^\p{Ll}/u.test(content) && countWords(content) <= 12;
      if (previous === "]" || !(isShort || isBracketedRemark(content))) continue;
    }
    acts.push({ text: content, start: marked || mark === "" ? start : start + 1, end });
  }
  return acts;
}

/** `*sighs*` before or behind what is said, or between two sentences. */
const star = /(?<![*\p{L}\d\\])\*(\p{Ll}[^*\r\n()[\]]{2,60})\*(?![*\p{L}\d])/gu;

function starredIn(piece: string, isSkipped: IsSkipped): readonly Act[] {
  const acts: Act[] = [];
  for (const { 0: whole, 1: content = "", index: start } of piece.matchAll(star)) {
    const end = start + whole.length;
    const before = piece.slice(Math.max(0, start - 40), start).trimEnd();
    const [word = ""] = /[\p{L}'’]+$/u.exec(before) ?? [];
    // Within a sentence it is a word that is stressed.
    const isApart = word === "" || (piece.slice(end).trim() === "" && !isStageSubject(word));
    if (isApart && !isSkipped(start) && isStageAct(content.replace(/[.…]+$/, "")))
      acts.push({ text: content, start, end });
  }
  return acts;
}
