/** What the client asks before it gives people other names. */
import { areOneGroup, findingNames, namedIn, readWithin, recognise } from "#core";
import type { Connection } from "vscode-languageserver";
import * as own from "./protocol.ts";
import type { Session } from "./session.ts";

export function offerPseudonyms(connection: Connection, session: Session): void {
  connection.onRequest(own.namedRequest, async ({ uri, others }: own.NamedParams): Promise<own.NamedPeople | null> => {
    const note = await session.ready(uri);
    if (!note) return null;
    const recording = note.recording();
    const series = others.flatMap(({ uri: other, text }) => {
      if (recognise(text, other) === undefined) return [];
      const read = readWithin(text, note.vocabulary);
      return areOneGroup(recording, read) ? [{ uri: other, recording: read }] : [];
    });
    const all = [recording, ...series.map((each) => each.recording)];
    return { people: namedIn(all, note.vocabulary), series: series.map((each) => each.uri) };
  });

  connection.onRequest(own.renameRequest, ({ names, texts }: own.RenameParams): own.RenamedText[] => {
    const find = findingNames(new Map(names));
    return texts.map(({ uri, text }) => ({ uri, places: find(text) }));
  });
}
