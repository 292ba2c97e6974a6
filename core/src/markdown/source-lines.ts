/** The lines of a text, taken apart as far as they are asked for. Line ends are LF, CRLF and CR. */

/** One line and where it stands. */
export interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly contentEnd: number;
  readonly end: number;
  readonly text: string;
}

/** A line that was looked for, or the last one. */
interface Found {
  readonly number: number;
  readonly isSo: boolean;
}

/** Lines by their number. */
export class SourceLines {
  readonly #text: string;
  /** Those that are kept, from a number on. */
  #lines: Line[] = [];
  #first = 0;
  #next = 0;
  /** Where the next CR and the next LF stand, or the end of the text. */
  #return = -1;
  #feed = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** A line; `undefined` behind the last one. A text that ends in a line end has no line behind it. */
  at(index: number): Line | undefined {
    while (this.#first + this.#lines.length <= index && this.#next < this.#text.length) {
      const start = this.#next;
      const contentEnd = this.#pass();
      this.#lines.push({ start, contentEnd, end: this.#next, text: this.#text.slice(start, contentEnd) });
    }
    return this.#lines[index - this.#first];
  }

  /**
   * The number of the first line from one on that holds a sign and is so, else of the last line. There may be very many
   * between: they are only counted, and none before it can be had afterwards.
   */
  search(from: number, sign: string, isSo: (line: string) => boolean): Found {
    for (let number = from; ; number++) {
      if (number >= this.#first + this.#lines.length) number = this.#skip(sign);
      const line = this.at(number)?.text;
      if (line === undefined) return { number: number - 1, isSo: false };
      if (line.includes(sign) && isSo(line)) return { number, isSo: true };
    }
  }

  /** Goes over all lines that are not taken apart yet, up to one with a sign, or to the last one; gives its number. */
  #skip(sign: string): number {
    const found = this.#text.indexOf(sign, this.#next);
    const to = found < 0 ? this.#text.length : found;
    const number = this.#first + this.#lines.length;
    for (let passed = 0; ; passed++) {
      const start = this.#next;
      this.#pass();
      if (this.#next <= to && this.#next < this.#text.length) continue;
      this.#next = start;
      if (passed > 0) [this.#first, this.#lines] = [number + passed, []];
      return number + passed;
    }
  }

  /** Goes over a line, and gives where it ends without its line end. */
  #pass(): number {
    const [text, start] = [this.#text, this.#next];
    if (this.#return < start) this.#return = placeOf("\r", text, start);
    if (this.#feed < start) this.#feed = placeOf("\n", text, start);
    const contentEnd = Math.min(this.#feed, this.#return);
    const isPair = this.#feed === contentEnd + 1 && contentEnd + 1 < text.length;
    this.#next = Math.min(text.length, contentEnd + (isPair ? 2 : 1));
    return contentEnd;
  }
}

function placeOf(end: string, text: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found;
}

/** How many lines go on alike from one on, that one included. */
export function run(lines: SourceLines, index: number, goesOn: (text: string) => boolean): number {
  let count = 1;
  for (let line = lines.at(index + 1); line && goesOn(line.text); line = lines.at(index + count)) count++;
  return count;
}
