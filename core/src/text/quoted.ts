/** What stands in quotation marks: somebody else's words, unless all that a speaker says stands in them. */
import { hasSign } from "./latin.ts";
import { countBefore } from "./search.ts";

type Piece = readonly [start: number, end: number];

const nothing = (): boolean => false;
const closing: Readonly<Record<string, string>> = { "“": "”", "«": "»", '"': '"', "‘": "’", "'": "'" };

/** Says of a place in a text whether it is quoted. */
export function quotedIn(text: string): (at: number) => boolean {
  return within(piecesOf(text));
}

/**
 * The same of what somebody says. Of a line that is written as in a novel (`Sam: "How was it?"`) nothing is quoted: where
 * no word stands outside of the marks, they are the speaker's own.
 */
export function quotedBySpeaker(text: string): (at: number) => boolean {
  const pieces = piecesOf(text);
  const outside = pieces.map(([start], at) => text.slice(pieces[at - 1]?.[1] ?? 0, start));
  return hasSign(outside.join(" ") + text.slice(pieces.at(-1)?.[1] ?? 0)) ? within(pieces) : nothing;
}

function within(pieces: readonly Piece[]): (at: number) => boolean {
  if (pieces.length === 0) return nothing;
  return (at) => (pieces[countBefore(pieces, ([, end]) => end <= at)]?.[0] ?? Infinity) <= at;
}

/** Quoted pieces, in order. Marks inside of others part nothing; a double one that is never closed runs to the end. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: { readonly mark: string; readonly at: number } | undefined;
  for (const { 0: mark, index } of text.matchAll(/[“”«»"‘’']/g)) {
    if (!open) {
      if (opens(mark, index, text)) open = { mark, at: index };
    } else if (mark === closing[open.mark] && (!isSingle(mark) || !isLetter(text[index + 1]))) {
      pieces.push([open.at, index + 1]);
      open = undefined;
    } else if (isSingle(open.mark) && !isSingle(mark) && opens(mark, index, text)) {
      // An apostrophe at the beginning of a word (“'cause”) was taken for a mark.
      open = { mark, at: index };
    }
  }
  if (open && !isSingle(open.mark)) pieces.push([open.at, text.length]);
  return pieces;
}

function opens(mark: string, index: number, text: string): boolean {
  if (closing[mark] === undefined) return false;
  return mark !== "'" || (!isLetter(text[index - 1]) && isLetter(text[index + 1]));
}

function isSingle(mark: string): boolean {
  return mark === "‘" || mark === "’" || mark === "'";
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
