/** The report: counted when somebody asks for it, in slices, so that nobody who types waits for it. */
import { countFigures, type Figures, reportFindings, reportOf, showReport } from "#core";
import type { Connection } from "vscode-languageserver";
import * as to from "./convert.ts";
import type { Note } from "./note.ts";
import * as own from "./protocol.ts";
import type { Session } from "./session.ts";

export function offerReport(connection: Connection, session: Session): void {
  /** The figures of a note; none where it has changed before they were counted. */
  const count = async (note: Note, turns?: own.ReportParams["turns"]): Promise<Figures | undefined> => {
    const isOld = (): boolean => session.noteAt(note.uri) !== note;
    const counting = countFigures(note.recording(), note.vocabulary, turns);
    let figures: Figures | undefined;
    await session.slices.run((isOver) => {
      do {
        if (isOld()) return true;
        const { done, value } = counting.next();
        if (done) {
          figures = value;
          return true;
        }
      } while (!isOver());
      return false;
    });
    return isOld() ? undefined : figures;
  };

  const report = async ({ uri, turns }: own.ReportParams): Promise<own.ReportAnswer | null> => {
    const settings = await session.settings.of(uri);
    const note = await session.ready(uri, settings);
    if (!note) return null;
    const { version, vocabulary } = note;
    const whole = await count(note);
    if (!whole) return { version };
    const isPart = turns && turns[0] <= turns[1] && turns[1] < note.recording().turns.length;
    const figures = isPart ? await count(note, turns) : whole;
    if (!figures) return { version };
    const { speech } = session.context(note);
    const findings = reportFindings(note.checked(settings).findings, speech);
    return { version, shown: showReport(reportOf(note.recording(), vocabulary, findings, whole), speech, figures) };
  };
  connection.onRequest(own.reportRequest, report);

  connection.onRequest(own.turnPlaceRequest, async (params: own.TurnPlaceParams): Promise<own.PlacedRange | null> => {
    const note = await session.ready(params.uri);
    const [first, last] = params.turns.map((turn) => note?.recording().turns[turn]);
    if (!note || !first || !last) return null;
    return { start: to.rangeOf(first.span, note).start, end: to.rangeOf(last.span, note).end };
  });
}
