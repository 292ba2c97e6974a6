/** Recordings over time in words and tables. */
import {
  type Cell,
  fileCell,
  number,
  type ReportSection,
  type ReportSpeech,
  type ReportTable,
  type SeriesPoint,
  share,
  words,
} from "../export/report/section.ts";
import type { ClassReport, ClassRow } from "./class-report.ts";
import type { Series } from "./over-time.ts";
import type { ConceptCount } from "./recording-row.ts";
import { addTo } from "../text/lists.ts";

/** One series, with what its chart shows. */
export interface SeriesView {
  readonly section: ReportSection;
  readonly points: readonly SeriesPoint[];
}

/** A series: shares, what was claimed, and what came back in supervisors' comments. */
export function seriesView(
  { by, name, rows }: Series<ClassRow>,
  at: number,
  report: ClassReport,
  speech: ReportSpeech,
): SeriesView {
  const { say } = speech;
  const numbers = rows.map((row) => labelOf(row, by));
  // Two recordings of one session are told apart by their files.
  const labels = rows.map(({ file }, place) => {
    const label = numbers[place] ?? "";
    return label === file || numbers.indexOf(label) === numbers.lastIndexOf(label) ? label : `${label} (${file})`;
  });
  const title =
    by === "group" ? say("Over time: the group {name}", { name }) : say("Over time: recordings of {name}", { name });
  const claimed = conceptTable("dynamics", say("Dynamics that are claimed"), 1, ({ dynamics }) => dynamics);
  const coming = conceptTable("supervisor", say("What comes back in supervisors' comments"), 2, (row) =>
    row.supervisor.map((count) => ({ ...count, student: 0 })),
  );
  const isShort = rows.some(({ workerTurnShare }) => workerTurnShare === undefined);
  return {
    section: {
      id: `series-${at}`,
      title,
      sentences: [
        words(say("In these recordings: {count}, in the order of their sessions.", { count: rows.length })),
        ...(isShort ? [words(say("No shares are given below 20 turns or three speakers."))] : []),
      ],
      tables: [sharesTable(), ...claimed, ...coming],
      counted: [],
    },
    points: rows.map(({ workerTurnShare, workerWordShare }, row) => ({
      label: labels[row] ?? "",
      ...(workerTurnShare !== undefined && { turnShare: workerTurnShare }),
      ...(workerWordShare !== undefined && { wordShare: workerWordShare }),
    })),
  };

  function sharesTable(): ReportTable {
    const part = (value: number | undefined): Cell => (value === undefined ? words("–") : share(value));
    return {
      ...{ id: "shares", title: say("The worker's share in each recording") },
      head: [
        say("Session"),
        say("File"),
        say("Turns"),
        say("Share of turns"),
        say("Share of words"),
        say("Silent members"),
      ],
      rows: rows.map((row, place) => [
        words(labels[place] ?? ""),
        fileCell(row),
        number(row.turns),
        part(row.workerTurnShare),
        part(row.workerWordShare),
        // Without a roster nobody can be known to be silent.
        row.header.broken || row.header.missing.includes("members") ? words("–") : number(row.silent),
      ]),
    };
  }

  /** A row for each concept of at least so many recordings, in the order of the pack. */
  function conceptTable(
    id: string,
    heading: string,
    fewest: number,
    of: (row: ClassRow) => readonly ConceptCount[],
  ): readonly ReportTable[] {
    const found = new Map<string, { readonly place: number; readonly count: ConceptCount }[]>();
    for (const [place, row] of rows.entries())
      for (const count of of(row)) addTo(found, count.concept, { place, count });
    const kept = Object.keys(report.names.concepts).flatMap((concept) => {
      const places = found.get(concept) ?? [];
      return places.length >= fewest ? [{ concept, places }] : [];
    });
    if (kept.length === 0) return [];
    const sum = (places: (typeof kept)[number]["places"], whose: "student" | "supervisor"): Cell =>
      number(places.reduce((all, { count }) => all + count[whose], 0));
    return [
      {
        ...{ id, title: heading },
        head: [
          id === "dynamics" ? say("Dynamic") : say("Concept"),
          say("Sessions"),
          ...(id === "dynamics" ? [say("Claims of the student")] : []),
          say("Claims of the supervisor"),
        ],
        rows: kept.map(({ concept, places }) => [
          words(labelOfConcept(concept)),
          words(places.map(({ place }) => labels[place] ?? "").join("; ")),
          ...(id === "dynamics" ? [sum(places, "student")] : []),
          sum(places, "supervisor"),
        ]),
      },
    ];
  }

  function labelOfConcept(id: string): string {
    const label = report.names.concepts[id];
    return label ? speech.pick(label) : id;
  }
}

/** `4`; in a student's series, which may be of several groups, `Tenants 4`; the file where there is no number. */
function labelOf({ session, group, file }: ClassRow, by: Series<ClassRow>["by"]): string {
  if (session === undefined) return file;
  if (by === "group" || group === undefined) return String(session);
  return `${group} ${session}`;
}
