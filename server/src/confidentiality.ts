/** What in a recording may lead to a person, answered or not, and whether it may leave the machine. */
import { gateOf, type PrivacyGate, type Speech } from "#core";
import type { Connection } from "vscode-languageserver";
import { rangeOf } from "./convert.ts";
import type { Note } from "./note.ts";
import * as own from "./protocol.ts";
import type { Session } from "./session.ts";

export function offerConfidentiality(connection: Connection, session: Session): void {
  const about =
    <T>(tell: (gate: PrivacyGate, note: Note, say: Speech["say"]) => T) =>
    async ({ uri }: own.ConfidentialityParams): Promise<T | null> => {
      const note = await session.ready(uri);
      return note ? tell(gateOf(note.recording(), note.vocabulary), note, session.context(note).speech.say) : null;
    };

  /** Each place with what could stand there instead. */
  const identifying = ({ open }: PrivacyGate, note: Note, say: Speech["say"]): own.Identifying[] =>
    open.map(({ span, message: { text, args }, fixes }) => ({
      what: say(text, args),
      range: rangeOf(span, note),
      fixes: fixes.map(({ title, edits }) => ({
        title: say(title.text, title.args),
        edits: edits.map((edit) => ({ range: rangeOf(edit.span, note), newText: edit.text })),
      })),
    }));
  connection.onRequest(own.confidentialityRequest, about(identifying));

  const gate = ({ open, refused, notice }: PrivacyGate, note: Note, say: Speech["say"]): own.Gate => ({
    refused,
    notice: say(notice.text, notice.args),
    open: open.map(({ span, message: { text, args } }) => {
      const { line } = rangeOf(span, note).start;
      return say("Line {line}: {what}", { line: line + 1, what: say(text, args) });
    }),
  });
  connection.onRequest(own.gateRequest, about(gate));
}
