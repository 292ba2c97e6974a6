/** Code lenses: the way to the report. They lead to a command of our client, so other clients get none. */
import { lenses, lensTitle } from "#core";
import type { CodeLens, Connection } from "vscode-languageserver";
import * as to from "./convert.ts";
import type { Session } from "./session.ts";

/** What a lens remembers until it can be seen. */
interface LensData {
  readonly uri: string;
  readonly turns?: readonly [first: number, last: number];
}

const command = "processRecordings.openReport";

export function offerLenses(connection: Connection, session: Session): void {
  connection.onCodeLens(async ({ textDocument: { uri } }): Promise<CodeLens[] | null> => {
    const note = session.options.reports === true ? await session.ready(uri) : undefined;
    if (!note) return null;
    return lenses(note.recording()).map(({ span, turns }) => {
      const data: LensData = { uri, ...(turns && { turns }) };
      return { range: to.rangeOf(span, note), data };
    });
  });

  connection.onCodeLensResolve(async (lens) => {
    const { uri, turns } = lens.data as LensData;
    const note = await session.ready(uri);
    const context = session.context(note);
    const isThere = note && turns && turns[1] < note.recording().turns.length;
    const title = isThere ? lensTitle(turns, note.recording(), context) : context.speech.say("Report");
    return { ...lens, command: { title, command, arguments: [uri, turns] } };
  });
}
