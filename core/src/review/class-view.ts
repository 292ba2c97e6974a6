/** The recordings of a class in words and tables, before they become Markdown or a page. */
import type { Sectioned } from "../export/report/markdown.ts";
import {
  type Cell,
  fileCell,
  number,
  type ReportSection,
  type ReportSpeech,
  type SeriesPoints,
  words,
} from "../export/report/section.ts";
import type { AnnotationKind } from "../recording/model.ts";
import type { ClassReport, ClassRow } from "./class-report.ts";
import { nameKey } from "../text/names.ts";
import { seriesView } from "./series-view.ts";
import { addTo } from "../text/lists.ts";

/** The class view: what is there and what is open, and how it went over time. */
export interface ClassView extends Sectioned {
  /** What the charts of series show, by section. */
  readonly points: SeriesPoints;
}

/** The view of a class in the reader's language. */
export function classView(report: ClassReport, speech: ReportSpeech): ClassView {
  const { say } = speech;
  const { recordings, unread, series } = report;
  const views = series.map((each, at) => seriesView(each, at, report, speech));
  const missed: ReportSection = {
    id: "unread",
    title: say("Not read"),
    sentences: unread.map(({ file, why }) => words(`${file}: ${why}`)),
    ...{ tables: [], counted: [] },
  };
  return {
    title: say("Class view"),
    scope: say(
      "Recordings: {count}, in the order of their files' names. These are facts about what is in these recordings; nothing is graded and nothing is ranked.",
      { count: recordings.length },
    ),
    sections: [
      safetySection(report, speech),
      ...(unread.length > 0 ? [missed] : []),
      tableSection(report, speech),
      ...views.map(({ section }) => section),
    ],
    points: Object.fromEntries(views.map(({ section, points }) => [section.id, points])),
  };
}

function safetySection({ recordings }: ClassReport, { say }: ReportSpeech): ReportSection {
  const who = ({ file, student }: ClassRow): string => (student === undefined ? file : `${file} (${student})`);
  const waiting = recordings
    .filter(({ open }) => open.safety.length > 0)
    .map((row) =>
      say(
        "{who}: words that may be about danger, with no question about safety behind them, at turn {turns}. Ask today.",
        { who: who(row), turns: turnList(row.open.safety) },
      ),
    );
  // What the writer has answered there is still for somebody else to know.
  const answered = recordings
    .filter(({ open }) => open.safetyAnswered.length > 0)
    .map((row) =>
      say(
        "{who}: words that may be about danger, at turn {turns}; the writer says there how it was answered. Read it, and ask.",
        { who: who(row), turns: turnList(row.open.safetyAnswered) },
      ),
    );
  const sentences = [...waiting, ...answered].map((text) => words(text));
  const none = say("Nothing is asked about safety here. That does not mean that everybody is safe.");
  return {
    id: "safety",
    title: say("Is everybody safe?"),
    sentences: sentences.length > 0 ? sentences : [words(none)],
    ...{ tables: [], counted: [] },
  };
}

function tableSection(report: ClassReport, speech: ReportSpeech): ReportSection {
  const { say } = speech;
  return {
    id: "recordings",
    title: say("Recordings"),
    sentences: [
      words(
        say(
          "Under each column of the form: at how many of the worker's turns it holds something. Supervisor: at how many turns.",
        ),
      ),
      ...doubtful(report.recordings, say).map((text) => words(text)),
    ],
    tables: [
      {
        ...{ id: "class", title: say("Each recording") },
        head: [
          say("File"),
          say("Safety"),
          say("Student"),
          say("Group"),
          say("Session"),
          say("Date"),
          say("Header"),
          say("Turns"),
          say("Feelings"),
          say("Analysis"),
          say("Skill"),
          say("Supervisor"),
          say("Comments not settled"),
          say("Questions without a reply"),
        ],
        rows: report.recordings.map((row) => cellsOf(row, speech)),
      },
      {
        ...{ id: "levels", title: say("Levels that a supervisor has recorded") },
        head: [say("File"), say("Criterion"), say("Level")],
        rows: report.recordings.flatMap((row) => levelRows(row, report, speech)),
      },
    ],
    counted: [],
  };
}

/** What the figures below may be wrong about: files that hold two versions, that may be copies, or that hold nobody's words. */
function doubtful(rows: readonly ClassRow[], say: ReportSpeech["say"]): readonly string[] {
  const files = (some: readonly ClassRow[]): string => some.map(({ file }) => file).join(", ");
  const unmerged = rows.filter((row) => row.unmerged > 0);
  const silent = rows.filter(({ turns }) => turns === 0);
  return [
    ...(unmerged.length > 0
      ? [
          say("Git could not join two versions of the same lines, and both are counted: {files}.", {
            files: files(unmerged),
          }),
        ]
      : []),
    ...alike(rows).map((some) =>
      say("The same student, group and session: {files}. Are some of them copies? All are counted.", {
        files: files(some),
      }),
    ),
    ...(silent.length > 0 ? [say("Nobody speaks in: {files}.", { files: files(silent) })] : []),
  ];
}

/** Recordings of one student and session of a group, wherever there are several. */
function alike(rows: readonly ClassRow[]): readonly (readonly ClassRow[])[] {
  const found = new Map<string, ClassRow[]>();
  for (const row of rows) {
    if (row.group === undefined || row.session === undefined) continue;
    const key = [row.student ?? "", row.group, String(row.session)].map(nameKey).join("\n");
    addTo(found, key, row);
  }
  return [...found.values()].filter((some) => some.length > 1);
}

function cellsOf(row: ClassRow, { say }: ReportSpeech): readonly Cell[] {
  const { open, header, turns } = row;
  return [
    fileCell(row),
    words(safetyText(open, say)),
    textOr(row.student),
    textOr(row.group),
    textOr(sessionOf(row, say)),
    textOr(row.date),
    words(headerText(header, say)),
    number(turns),
    ...(["feelings", "analysis", "skill"] as const).map((kind) => filled(row, kind, say)),
    number(row.columns.find(({ kind }) => kind === "supervisor")?.all ?? 0),
    number(open.comments),
    number(open.unanswered),
  ];
}

/** A row a criterion; what the rubric does not have stands there as it was written. */
function levelRows({ file, uri, rubric }: ClassRow, { names }: ClassReport, { pick }: ReportSpeech): readonly Cell[][] {
  const nameOf = (id: string, written: string): string =>
    names.rubric[id] ? pick(names.rubric[id]) : `${written} (?)`;
  return rubric.map(({ criterion, level }) => [
    fileCell({ file, uri }),
    words(nameOf(criterion, criterion)),
    words(level === "" ? "–" : nameOf(`${criterion}/${level}`, level)),
  ]);
}

function headerText({ broken, missing }: ClassRow["header"], say: ReportSpeech["say"]): string {
  if (broken) return say("cannot be read");
  return missing.length === 0 ? say("complete") : say("missing: {keys}", { keys: missing.join(", ") });
}

/** `ask: turn 3; answered: turn 9`. */
function safetyText({ safety, safetyAnswered }: ClassRow["open"], say: ReportSpeech["say"]): string {
  const parts = [
    ...(safety.length > 0 ? [say("ask: turn {turns}", { turns: turnList(safety) })] : []),
    ...(safetyAnswered.length > 0 ? [say("answered: turn {turns}", { turns: turnList(safetyAnswered) })] : []),
  ];
  return parts.length > 0 ? parts.join("; ") : "–";
}

/** `4 of 12`; of a story, which has no lines to write beside, how many turns have a remark. */
function filled({ columns, workerTurns }: ClassRow, kind: AnnotationKind, say: ReportSpeech["say"]): Cell {
  const { worker = 0, all = 0 } = columns.find((column) => column.kind === kind) ?? {};
  if (workerTurns > 0) return words(say("{count} of {of}", { count: worker, of: workerTurns }));
  return all > 0 ? number(all) : words("–");
}

/** `4`, or `4 of 12`. */
function sessionOf({ session, of }: ClassRow, say: ReportSpeech["say"]): string {
  if (session === undefined) return "";
  return of === undefined ? String(session) : say("{count} of {of}", { count: session, of });
}

function textOr(text: string | undefined): Cell {
  return words(text === undefined || text.trim() === "" ? "–" : text);
}

function turnList(turns: readonly number[]): string {
  return turns.map((turn) => turn + 1).join(", ");
}
