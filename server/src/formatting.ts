/** Formatting: of the file, of some lines, and of the line that Enter begins where somebody has asked for that. */
import { format, nextSpeaker } from "#core";
import type { Connection, Range, TextEdit } from "vscode-languageserver";
import * as to from "./convert.ts";
import type { Session } from "./session.ts";

export function offerFormatting(connection: Connection, session: Session): void {
  const formatted = async (uri: string, range?: Range): Promise<TextEdit[] | null> => {
    const note = await session.ready(uri);
    if (!note) return null;
    const within = range && { start: to.offsetAt(range.start, note), end: to.offsetAt(range.end, note) };
    return format(note.recording(), note.vocabulary, within).map(({ span, text }) => ({
      range: to.rangeOf(span, note),
      newText: text,
    }));
  };

  connection.onDocumentFormatting(({ textDocument: { uri } }) => formatted(uri));
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) => formatted(uri, range));

  connection.onDocumentOnTypeFormatting(async ({ textDocument: { uri }, position }): Promise<TextEdit[] | null> => {
    const { nextSpeaker: isWanted } = await session.settings.chosen(uri);
    const note = isWanted ? await session.ready(uri) : undefined;
    const line = note && nextSpeaker(note.recording(), to.offsetAt(position, note));
    return note && line ? [{ range: to.toRange(line, note), newText: line.text }] : null;
  });
}
