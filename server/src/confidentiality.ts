/** Everything in a recording that may lead to a person, answered or not, with what could stand there instead. */
import { gateOf, rules } from "#core";
import type { Connection } from "vscode-languageserver";
import { rangeOf } from "./convert.ts";
import * as own from "./protocol.ts";
import type { Session } from "./session.ts";

export function offerConfidentiality(connection: Connection, session: Session): void {
  connection.onRequest(
    own.confidentialityRequest,
    async ({ uri }: own.ConfidentialityParams): Promise<own.Identifying[] | null> => {
      const note = await session.ready(uri);
      if (!note) return null;
      const { say } = session.context(note).speech;
      return gateOf(note.recording(), note.vocabulary, rules).open.map(({ span, message, fixes }) => ({
        what: say(message.text, message.args),
        range: rangeOf(span, note),
        fixes: fixes.map(({ title, edits }) => ({
          title: say(title.text, title.args),
          edits: edits.map((edit) => ({ range: rangeOf(edit.span, note), newText: edit.text })),
        })),
      }));
    },
  );
}
