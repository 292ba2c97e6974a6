/** What is left of a piece when marks, tags and acts are taken out: words as they are read aloud. */

/** A stretch that plain text shows otherwise: not at all, as a gap, or as what an entity stands for. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly says: string;
}

/** A piece without some stretches, folded. They may overlap. */
export function plain(piece: string, cuts: readonly Cut[]): string {
  let text = "";
  let at = 0;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (cut.end <= at) continue;
    if (cut.start > at) text += piece.slice(at, cut.start);
    text += cut.says;
    at = cut.end;
  }
  return fold(text + piece.slice(at));
}

/** Behind a space, what folding changes; most words have nothing of it. */
const unspaced = new Set(" ),.;:!?…".split("").map((sign) => sign.charCodeAt(0)));

/** Whether a text may be another one when it is folded. */
function isFolded(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (before === space && unspaced.has(unit)) return false;
    if (unit < space || unit === 0xa0 || (unit >= 0x1680 && oddSpace.test(text.charAt(at)))) return false;
    if (unit === closing && before === opening) return false;
    before = unit;
  }
  return before !== space || text === "";
}

const [space, opening, closing] = [32, 40, 41];
const oddSpace = /\s/;

/** Folds white space, and what an act or tag leaves behind: empty brackets, a gap before a punctuation mark. */
export function fold(text: string): string {
  // Where a tag stood at the end, a gap is left.
  const bare = text.trim();
  if (isFolded(bare)) return bare;
  return bare
    .replace(/\(\s*\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ([,.;:!?…])/g, "$1")
    .trim();
}
