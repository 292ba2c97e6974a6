/** The lines of a text, taken apart as far as they are asked for. Line ends are LF, CRLF and CR. */

/** One line and where it stands. */
export interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly contentEnd: number;
  readonly end: number;
  readonly text: string;
}

/** Lines by their number. */
export class SourceLines {
  readonly #text: string;
  readonly #lines: Line[] = [];
  #next = 0;
  /** Where the next CR and the next LF stand, or the end of the text. */
  #return = -1;
  #feed = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** A line; `undefined` behind the last one. A text that ends in a line end has no line behind it. */
  at(index: number): Line | undefined {
    while (this.#lines.length <= index && this.#next < this.#text.length) this.#take();
    return this.#lines[index];
  }

  #take(): void {
    const [text, start] = [this.#text, this.#next];
    if (this.#return < start) this.#return = placeOf("\r", text, start);
    if (this.#feed < start) this.#feed = placeOf("\n", text, start);
    const contentEnd = Math.min(this.#feed, this.#return);
    const isPair = this.#feed === contentEnd + 1 && contentEnd + 1 < text.length;
    this.#next = Math.min(text.length, contentEnd + (isPair ? 2 : 1));
    this.#lines.push({ start, contentEnd, end: this.#next, text: text.slice(start, contentEnd) });
  }
}

function placeOf(end: string, text: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found;
}
