/** Formatting: of the file, of some lines, and of the line that Enter begins where somebody has asked for that. */
import { format, nextSpeaker } from "#core";
import {
  type Connection,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type Range,
  type TextEdit,
} from "vscode-languageserver";
import { onTyping } from "./capabilities.ts";
import * as to from "./convert.ts";
import type { Session } from "./session.ts";

/** A formatter of all Markdown would stand beside those of others, and VS Code would ask which is meant. */
const documentSelector = [{ language: "markdown", pattern: "**/*.recording.md" }];

/** Tells a client that can take it so that recordings are formatted, as far as their names say that they are some. */
export async function registerFormatting({ client }: Connection): Promise<void> {
  await client.register(DocumentFormattingRequest.type, { documentSelector });
  await client.register(DocumentRangeFormattingRequest.type, { documentSelector });
  await client.register(DocumentOnTypeFormattingRequest.type, { documentSelector, ...onTyping });
}

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
