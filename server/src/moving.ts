/** What our client asks when somebody goes through a recording, or folds remarks away. */
import { nextPlace, remarkLines } from "#core";
import type { Connection } from "vscode-languageserver";
import * as to from "./convert.ts";
import * as own from "./protocol.ts";
import type { Session } from "./session.ts";

export function offerMoving(connection: Connection, session: Session): void {
  connection.onRequest(
    own.nextRequest,
    async ({ uri, at, sought }: own.NextParams): Promise<own.PlacedRange | null> => {
      const note = await session.ready(uri);
      const place = note && nextPlace(note.recording(), to.offsetAt(at, note), sought);
      return note && place ? to.toRange(place, note) : null;
    },
  );

  connection.onRequest(own.remarksRequest, async ({ uri }: own.RemarksParams): Promise<own.RemarkPlace[]> => {
    const note = await session.ready(uri);
    if (!note) return [];
    return remarkLines(note.recording()).map(({ kind, ...span }) => ({ kind, range: to.toRange(span, note) }));
  });
}
