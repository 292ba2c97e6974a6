/** Rename: a person of a recording is called otherwise. What may be somebody else waits to be confirmed. */
import { type Message, renamable, rename } from "#core";
import {
  type Connection,
  ErrorCodes,
  type PrepareRenameResult,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { offsetAt, rangeOf, toRenaming } from "./convert.ts";
import type { Session } from "./session.ts";

export function offerRename(connection: Connection, session: Session): void {
  const refuse = ({ text, args }: Message): ResponseError =>
    new ResponseError(ErrorCodes.InvalidRequest, session.context().speech.say(text, args));

  connection.onPrepareRename(
    async ({ textDocument, position }): Promise<PrepareRenameResult | ResponseError | null> => {
      const note = await session.ready(textDocument.uri);
      const offset = note && offsetAt(position, note);
      const found = note && renamable(note.recording(), offset ?? 0);
      if (!note || !found) return null;
      if ("text" in found) return refuse(found);
      return { range: rangeOf(found.span, note), placeholder: found.person.name };
    },
  );

  connection.onRenameRequest(
    async ({ textDocument, position, newName }): Promise<WorkspaceEdit | ResponseError | null> => {
      const note = await session.ready(textDocument.uri);
      const found = note && renamable(note.recording(), offsetAt(position, note));
      if (!note || !found) return null;
      if ("text" in found) return refuse(found);
      const places = rename(note.recording(), found.person, newName, note.vocabulary);
      return "text" in places ? refuse(places) : toRenaming(places, note, session.context(note), session.can.annotates);
    },
  );
}
