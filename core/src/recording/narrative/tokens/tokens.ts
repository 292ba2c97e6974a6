/** A paragraph of narrative as words, marks and quotations. One pass; nothing looks back. */
import type { Entry, Lexicon } from "../../../language/narrative.ts";
import type { Slice } from "../../../markdown/slice.ts";
import { quotationsOf } from "./quotations.ts";
import type { Quotation } from "./unclosed.ts";

/** A word, a mark between words, or everything in quotation marks as one. */
export interface Token extends Slice {
  readonly kind: "word" | "stop" | "comma" | "colon" | "semicolon" | "dash" | "quote";
  /** In lower case, with straight apostrophes; of a stop its last sign. */
  readonly text: string;
  /** Whether the word begins with a letter that is not a small one. */
  readonly capital: boolean;
  /** What the language says of the word. */
  readonly entry: Entry | undefined;
  readonly quotation: Quotation | undefined;
  /** The first word of an item of a list. */
  readonly beginsItem: boolean;
}

/** What stands before the words of a line: a bullet, a number, a time. */
const item =
  /[ \t]*(?:(?:[-*+•]|\d{1,3}[.)])[ \t]+)?(?:\d{1,2}[:.h]\d{2}(?:[ \t]?[ap]\.?m\.?)?(?:[ \t]*[-–—:][ \t]*|[ \t]+))?/y;
const ascii = /^[\x20-\x7e]*$/;
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

/**
 * The words and marks of a text; `hidden` stretches (tags, acts, comments), in order, count as nothing. `goesOn`: a
 * quotation at its beginning may be the rest of one in the paragraph before.
 */
export function tokensOf(text: string, hidden: readonly Slice[], lexicon: Lexicon, goesOn: boolean): readonly Token[] {
  const tokens: Token[] = [];
  const dashes = { isIncise: (first: string) => isIncise(first, lexicon), mayBeBare: lexicon.drops };
  const quotations = quotationsOf(text, dashes, goesOn);
  let [gap, quote] = [0, 0];
  let beginsItem = true;
  const isBare = endsAtLines(text, lexicon);
  const push = (kind: Token["kind"], start: number, end: number, quotation?: Quotation): void => {
    const sign = kind === "stop" ? text.charAt(end - 1) : "";
    tokens.push({ kind, start, end, text: sign, capital: false, entry: undefined, quotation, beginsItem });
    beginsItem = false;
  };
  const pushWord = (start: number, end: number): void => {
    const written = text.slice(start, end);
    const lower = lowerCase(written);
    const capital = lower !== written || !isSmall(written);
    const entry = lexicon.entryOf(lower);
    tokens.push({ kind: "word", start, end, text: lower, capital, entry, quotation: undefined, beginsItem });
    beginsItem = false;
  };
  for (let at = 0; at < text.length;) {
    while ((hidden[gap]?.end ?? Infinity) <= at) gap++;
    while ((quotations[quote]?.start ?? Infinity) < at) quote++;
    const hole = hidden[gap];
    if (hole && hole.start <= at) {
      at = hole.end;
      continue;
    }
    const quotation = quotations[quote];
    if (quotation?.start === at) {
      push("quote", at, quotation.end, quotation);
      at = quotation.end;
      continue;
    }
    const char = text[at] ?? "";
    const isLineEnd = char === "\n" || char === "\r";
    const last = tokens.at(-1);
    if (isLineEnd && isBare && last && last.kind !== "stop") push("stop", at, at + 1);
    if (at === 0 || isLineEnd) {
      item.lastIndex = isLineEnd ? at + 1 : 0;
      const found = item.exec(text);
      // “- Fatal - dijo Fina.” is a line of dialogue rather than an item.
      const isSpoken = found !== null && (quotations[quote]?.start ?? Infinity) < item.lastIndex;
      if (found && !isSpoken && found[0].trim() !== "") {
        at = item.lastIndex;
        beginsItem = true;
        continue;
      }
    }
    const mark = marks[char];
    if (mark !== undefined) {
      let end = at + 1;
      while (mark === "stop" && marks[text[end] ?? ""] === "stop") end++;
      if (!isOfInitial(text, at, tokens.at(-1))) push(mark, at, end);
      at = end;
      continue;
    }
    const end = char === " " ? at : endOfWord(text, at);
    if (end > at) pushWord(at, end);
    at = Math.max(end, at + 1);
  }
  return tokens;
}

/** Whether a text has a sentence on each line and no marks to end it: lines that were wrapped are about as long as each other. */
function endsAtLines(text: string, lexicon: Lexicon): boolean {
  if (!text.includes("\n")) return false;
  const lines = text.trimEnd().split("\n");
  const longest = Math.max(...lines.map(({ length }) => length));
  const short = lines.slice(0, -1).filter(({ length }) => length < fullest * longest).length;
  if (!/[.!?…][ \t]+\S/.test(text)) return longest > longestWrapped || short > 0;
  // “maria goes yes. i was there”: a mark stands in somebody's words, and each line begins with who says what.
  const telling = lines.filter((line) => {
    const [, second = ""] = /^\s*\S+\s+(\p{L}+)/u.exec(line) ?? [];
    return second !== "" && lexicon.entryOf(lowerCase(second)) !== undefined && !/[.!?…][”"»’')]*\s*$/.test(line);
  });
  return lines.length >= fewestLines && 4 * telling.length >= 3 * lines.length;
}

/** So many lines that begin alike are no accident. */
const fewestLines = 4;
/** Nobody wraps lines at more signs; and a line that is shorter than this part of the longest one was not wrapped. */
const [longestWrapped, fullest] = [125, 0.6];

/** “that F. had phoned”: the dot of an initial with which no sentence ends is no mark. */
function isOfInitial(text: string, at: number, before: Token | undefined): boolean {
  const isInitial = before?.capital === true && before.text !== "i" && before.end === at && at - before.start === 1;
  return isInitial && text[at] === "." && text[at + 1] === " " && isSmall(text.slice(at + 2, at + 4));
}

/** Where the word ends that begins at a place; the place itself where none does. Most letters are ASCII, and looked at alone. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  // What is no letter of ASCII, but may go on with a word: apostrophe, hyphen, digit, anything else.
  const mayGoOn = next === 39 || next === 45 || next > 126 || (next >= 48 && next <= 57);
  if (!mayGoOn) return end;
  const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*/uy;
  word.lastIndex = at;
  return word.test(text) ? word.lastIndex : at;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isSmall(written: string): boolean {
  const code = written.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code > 126 && /^\p{Ll}/u.test(written));
}

function lowerCase(written: string): string {
  if (ascii.test(written)) return written.toLowerCase();
  return written.normalize("NFC").toLowerCase().replaceAll("’", "'");
}

/** “—dijo Rosa—”, “—le preguntó”: a verb of saying, a gesture, or a tale's tense. */
function isIncise(first: string, { entryOf, drops }: Lexicon): boolean {
  const entry = entryOf(first);
  const begins =
    entry !== undefined &&
    (entry.verbs.length > 0 || "gestures" in entry.lists || "clitics" in entry.lists || "ownClitics" in entry.lists);
  return begins || (drops && /[óé]$/.test(first));
}

/** “Ms. B.”: the dot of an initial. */
export function isDot(token: Token | undefined, behind: Token): boolean {
  return token?.kind === "stop" && token.start === behind.end && token.end === token.start + 1;
}
