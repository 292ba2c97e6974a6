/** The recordings of a class as data and as rows. */
import type { ClassReport } from "./class-report.ts";

/** The report as it is printed: series name their recordings. */
export function classJson({ series, ...report }: ClassReport): object {
  return {
    ...report,
    series: series.map(({ by, name, rows }) => ({ by, name, recordings: rows.map(({ uri }) => uri) })),
  };
}

/** A row a recording under a row of headings, in the words of the JSON whatever the language. Turns count from 1. */
export function classCsv({ recordings }: ClassReport): readonly (readonly (string | number | undefined)[])[] {
  return [
    [
      ...["file", "student", "group", "session", "of", "date", "headerBroken", "headerMissing", "safetyTurns"],
      ...["commentsOpen", "questionsUnanswered", "turns", "workerTurns", "feelings", "analysis", "skill", "supervisor"],
      ...[
        "workerTurnShare",
        "workerWordShare",
        "dynamics",
        "supervisorConcepts",
        "rubric",
        "safetyAnsweredTurns",
        "unmerged",
      ],
    ],
    ...recordings.map((row) => {
      const column = (kind: string): number => row.columns.find((each) => each.kind === kind)?.worker ?? 0;
      return [
        ...[row.file, row.student, row.group, row.session, row.of, row.date],
        ...[String(row.header.broken), row.header.missing.join(" ")],
        ...[fromOne(row.open.safety), row.open.comments, row.open.unanswered],
        ...[row.turns, row.workerTurns, column("feelings"), column("analysis"), column("skill")],
        row.columns.find(({ kind }) => kind === "supervisor")?.all,
        ...[row.workerTurnShare, row.workerWordShare],
        ...[row.dynamics, row.supervisor].map((concepts) => concepts.map(({ concept }) => concept).join(" ")),
        row.rubric.map(({ criterion, level }) => `${criterion}: ${level}`).join("; "),
        fromOne(row.open.safetyAnswered),
        row.unmerged,
      ];
    }),
  ];
}

function fromOne(turns: readonly number[]): string {
  return turns.map((turn) => turn + 1).join(" ");
}
