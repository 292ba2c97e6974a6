/** The report: counted when somebody asks for it. */
import { figuresOf, reportFindings, reportOf, showReport } from "#core";
import type { Connection } from "vscode-languageserver";
import * as to from "./convert.ts";
import * as own from "./protocol.ts";
import type { Session } from "./session.ts";

export function offerReport(connection: Connection, session: Session): void {
  const report = async ({ uri, turns }: own.ReportParams): Promise<own.ReportAnswer | null> => {
    const settings = await session.settings.of(uri);
    const note = await session.ready(uri, settings);
    if (!note) return null;
    const [recording, { vocabulary, version }] = [note.recording(), note];
    const { speech } = session.context(note);
    const made = reportOf(recording, vocabulary, reportFindings(note.checked(settings).findings, speech));
    const isPart = turns && turns[0] <= turns[1] && turns[1] < recording.turns.length;
    const figures = isPart ? figuresOf(recording, vocabulary, turns) : made.figures;
    return { version, shown: showReport(made, speech, figures) };
  };
  connection.onRequest(own.reportRequest, report);

  connection.onRequest(own.turnPlaceRequest, async (params: own.TurnPlaceParams): Promise<own.TurnPlace | null> => {
    const note = await session.ready(params.uri);
    const [first, last] = params.turns.map((turn) => note?.recording().turns[turn]);
    if (!note || !first || !last) return null;
    return { start: to.rangeOf(first.span, note).start, end: to.rangeOf(last.span, note).end };
  });
}
