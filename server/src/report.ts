/** The report: counted when somebody asks for it, in slices, so that nobody who types waits for it. */
import {
  countFigures,
  type Figures,
  groupOf,
  reportFindings,
  reportOf,
  rowOf,
  type RuleSettings,
  type ShownReport,
  showReport,
  withSeries,
} from "#core";
import type { Connection } from "vscode-languageserver";
import * as to from "./convert.ts";
import type { Note } from "./note.ts";
import * as own from "./protocol.ts";
import { pathOf } from "./paths.ts";
import { classRows, type Rows, type Told } from "./series/rows.ts";
import type { Session } from "./session.ts";
import { keyOf } from "./uris.ts";

/** So long after the last change of a recording on the disk views of several are told of it, in milliseconds. */
const quiet = 300;

/** Answers with reports. `again`: recordings of the folder have changed on the disk. */
export function offerReport(connection: Connection, session: Session, rows: Rows): { readonly again: () => void } {
  /** The sessions of groups, as they were when something was last opened or closed, or changed on the disk. */
  const sessions = new Map<string, Promise<readonly Told[]>>();
  for (const event of ["onDidOpen", "onDidClose"] as const) session.documents[event](() => sessions.clear());
  let waiting: NodeJS.Timeout | undefined;
  const tell = (): void => void connection.sendNotification(own.recordingsNotification).catch(() => undefined);
  const again = (): void => {
    sessions.clear();
    if (!session.options.reports) return;
    clearTimeout(waiting);
    waiting = setTimeout(tell, quiet);
  };

  /** Adds how the group's sessions went: this one as it is now. */
  const overTime = async (shown: ShownReport, note: Note, settings: RuleSettings): Promise<ShownReport> => {
    const path = pathOf(note.uri);
    const root = path === undefined ? undefined : session.packs.rootOf(path);
    const group = groupOf(session.documents.get(note.uri)?.text() ?? "");
    if (root === undefined || group === undefined) return shown;
    const key = [root, group].join("\n");
    const asked = sessions.get(key) ?? rows({ roots: [root], group }, session, settings);
    sessions.set(key, asked);
    const others = (await asked).filter(({ uri }) => keyOf(uri) !== path);
    // The same words, though other sessions may have come beside it: its turns are still those that were counted.
    if (others.length === 0 || session.noteAt(note.uri)?.version !== note.version) return shown;
    const { vocabulary, uri } = note;
    const row = rowOf(note.recording(), vocabulary, note.checked(settings));
    const [own, ...more] = classRows([{ uri, vocabulary, row }, ...others], root);
    const vocabularies = [vocabulary, ...others.map((each) => each.vocabulary)];
    return own ? withSeries(shown, { own, rows: [own, ...more] }, vocabularies, session.context(note).speech) : shown;
  };

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
    const shown = showReport(reportOf(note.recording(), vocabulary, findings, whole), speech, figures);
    return { version, shown: await overTime(shown, note, settings) };
  };
  connection.onRequest(own.reportRequest, report);

  connection.onRequest(own.turnPlaceRequest, async (params: own.TurnPlaceParams): Promise<own.PlacedRange | null> => {
    const note = await session.ready(params.uri);
    const [first, last] = params.turns.map((turn) => note?.recording().turns[turn]);
    if (!note || !first || !last) return null;
    return { start: to.rangeOf(first.span, note).start, end: to.rangeOf(last.span, note).end };
  });
  return { again };
}
