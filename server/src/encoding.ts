/**
 * Clients count the characters of a line in UTF-16 units, as we do, or where they ask for it in bytes of UTF-8 or in
 * code points (UTF-32). The lines of a note are handed out counted as the client counts, and nothing else knows of it.
 */
import { createLines, type Lines } from "#core";
import { PositionEncodingKind } from "vscode-languageserver";
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";

/** How long a code point is. */
const widths: Readonly<Record<PositionEncodingKind, ((codePoint: number) => number) | undefined>> = {
  [PositionEncodingKind.UTF8]: (point) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4),
  [PositionEncodingKind.UTF32]: () => 1,
};

/** How a client counts so many UTF-16 units of a line. A place inside of a character is the beginning of it. */
export type Counted = (line: number, units: number) => number;

export function countedIn(encoding: PositionEncodingKind, lines: Lines): Counted {
  const width = widths[encoding];
  if (!width) return (_, units) => units;
  return (line, units) => {
    const text = lines.textOf(line);
    let [at, counted] = [0, 0];
    for (const each of text) {
      if (at + each.length > units) break;
      at += each.length;
      counted += width(each.codePointAt(0) ?? 0);
    }
    // Line ends are one long in every encoding.
    return counted + Math.max(0, units - text.length);
  };
}

/** Lines as a client counts them. */
export function linesIn(encoding: PositionEncodingKind, lines: Lines): Lines {
  const width = widths[encoding];
  if (!width) return lines;
  const counted = countedIn(encoding, lines);
  return {
    get count() {
      return lines.count;
    },
    textOf: lines.textOf,
    positionAt(offset) {
      const { line, character } = lines.positionAt(offset);
      return { line, character: counted(line, character) };
    },
    offsetAt({ line, character }) {
      let [at, counted] = [0, 0];
      for (const each of lines.textOf(line)) {
        counted += width(each.codePointAt(0) ?? 0);
        if (counted > character) break;
        at += each.length;
      }
      return lines.offsetAt({ line, character: at });
    },
  };
}

/** A text with what a client has changed in it. */
export function updated(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  encoding: PositionEncodingKind,
): TextDocument {
  if (!widths[encoding]) return TextDocument.update(document, [...changes], version);
  for (const change of changes) {
    const lines = linesIn(encoding, createLines(document.getText()));
    const placed = (position: { line: number; character: number }) => document.positionAt(lines.offsetAt(position));
    const { text } = change;
    const ours =
      "range" in change
        ? { text, range: { start: placed(change.range.start), end: placed(change.range.end) } }
        : { text };
    document = TextDocument.update(document, [ours], version);
  }
  return document;
}
