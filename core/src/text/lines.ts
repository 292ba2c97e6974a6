/** Offsets to lines and back. Line ends are LF, CRLF and CR, as LSP has them. */

/** Zero-based; `character` counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The lines of a text. */
export interface Lines {
  /** Number of lines; a text that ends in a line end has an empty last line. */
  readonly count: number;
  readonly positionAt: (offset: number) => Position;
  readonly offsetAt: (position: Position) => number;
  /** What stands on a line, without its line end. */
  readonly textOf: (line: number) => string;
}

/** The lines of one version of a text. Positions beyond the text or the line are pulled back into it. */
export function createLines(text: string): Lines {
  const starts = lineStarts(text);
  const startOf = (line: number): number => starts[line] ?? text.length;
  const contentEnd = (line: number): number => {
    if (line + 1 >= starts.length) return text.length;
    let end = startOf(line + 1);
    while (end > startOf(line) && isLineEnd(text.charCodeAt(end - 1))) end--;
    return end;
  };
  return {
    count: starts.length,
    positionAt(offset) {
      const wanted = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle) <= wanted) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: wanted - startOf(low) };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(startOf(line) + Math.max(0, character), contentEnd(line));
    },
    textOf: (line) => (line < 0 || line >= starts.length ? "" : text.slice(startOf(line), contentEnd(line))),
  };
}

/** Whether a UTF-16 unit ends a line. */
export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLineEnd(code)) continue;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    starts.push(at + 1);
  }
  return starts;
}
