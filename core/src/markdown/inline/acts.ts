/** Acts in brackets, among Markdown's own brackets. */
import { columnOf, isRemark } from "../../language/index.ts";
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

/** The acts of a piece, but for those that begin in code or in a comment. */
export function actsOf(piece: string, skipped: readonly Range[]): Act[] {
  if (!piece.includes("(") && !piece.includes("[")) return [];
  const acts: Act[] = [];
  const isSkipped = finder(skipped);
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
