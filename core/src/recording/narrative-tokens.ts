/** A paragraph of narrative as words, marks and quotations, cut into sentences. One pass; nothing looks back. */
import type { Slice } from "../markdown/label.ts";

/** A word, a mark between words, or everything in quotation marks as one. */
export interface Token extends Slice {
  readonly kind: "word" | "stop" | "comma" | "colon" | "semicolon" | "dash" | "quote";
  /** In lower case, with straight apostrophes. */
  readonly text: string;
  /** Whether the word begins with a letter that is not a small one. */
  readonly capital: boolean;
  /** Of a quotation: what stands between its marks. */
  readonly inner?: Slice;
  /** The first word of an item of a list. */
  readonly beginsItem: boolean;
}

const closers: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“", '"': '"' };
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*/uy;
const item = /(?:^|[\r\n])[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/y;
const small = /^\p{Ll}/u;
const marks: Readonly<Record<string, Token["kind"]>> = {
  ".": "stop",
  "!": "stop",
  "?": "stop",
  "…": "stop",
  ",": "comma",
  ":": "colon",
  ";": "semicolon",
  "—": "dash",
  "–": "dash",
};

/** The words and marks of a text; `hidden` stretches (tags, acts, comments), in order, count as nothing. */
export function tokensOf(text: string, hidden: readonly Slice[]): readonly Token[] {
  const tokens: Token[] = [];
  /** Quotation marks that have no partner further on. */
  const alone = new Set<string>();
  let gap = 0;
  let beginsItem = true;
  const push = (kind: Token["kind"], start: number, end: number, inner?: Slice): void => {
    const written = text.slice(start, end);
    const capital = kind === "word" && !small.test(written);
    tokens.push({
      kind,
      start,
      end,
      text: kind === "word" ? written.normalize("NFC").toLowerCase().replaceAll("’", "'") : "",
      capital,
      beginsItem,
      ...(inner ? { inner } : {}),
    });
    beginsItem = false;
  };
  for (let at = 0; at < text.length;) {
    while ((hidden[gap]?.end ?? Infinity) <= at) gap++;
    const hole = hidden[gap];
    if (hole && hole.start <= at) {
      at = hole.end;
      continue;
    }
    const char = text[at] ?? "";
    if (at === 0 || char === "\n" || char === "\r") {
      item.lastIndex = at;
      const found = item.exec(text);
      if (found) {
        at += found[0].length;
        beginsItem = true;
        continue;
      }
    }
    const closer = closers[char];
    if (closer !== undefined && !alone.has(closer)) {
      const close = text.indexOf(closer, at + 1);
      if (close < 0) alone.add(closer);
      else {
        push("quote", at, close + 1, { start: at + 1, end: close });
        at = close + 1;
        continue;
      }
    }
    const mark = marks[char];
    if (mark !== undefined) {
      let end = at + 1;
      while (mark === "stop" && marks[text[end] ?? ""] === "stop") end++;
      push(mark, at, end);
      at = end;
      continue;
    }
    word.lastIndex = at;
    const found = word.exec(text);
    if (found) {
      push("word", at, at + found[0].length);
      at += found[0].length;
    } else at++;
  }
  return tokens;
}

/** A sentence: tokens from `from` up to `to`, excluded, the mark at its end included. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Cuts tokens into sentences. `endsAtQuote` says whether a quotation that ends like a sentence ends the one it stands in. */
export function sentencesOf(
  tokens: readonly Token[],
  isAbbreviation: (word: Token) => boolean,
  endsAtQuote: (index: number, from: number) => boolean,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const cut = (to: number): void => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.beginsItem) cut(index);
    const next = tokens[index + 1];
    const opens = next === undefined || next.kind === "quote" || (next.kind === "word" && next.capital);
    const before = tokens[index - 1];
    if (token.kind === "stop" && opens && !(before && isAbbreviation(before) && before.end === token.start))
      cut(index + 1);
    else if (token.kind === "quote" && opens && endsAtQuote(index, from)) cut(index + 1);
  }
  cut(tokens.length);
  return sentences;
}
