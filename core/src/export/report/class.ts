/** The recordings of a class, as an instructor looks through them: in the order of their names, and never ranked. */
import type { Report } from "../../measures/report.ts";
import type { Sectioned } from "./markdown.ts";
import { type Cell, limited, number, type ReportSection, type ReportSpeech, share, words } from "./section.ts";

/** A recording that was handed in. */
export interface Handed {
  /** Where it is, as it was found. */
  readonly path: string;
  readonly report: Report;
  /** How many things its header should say and does not. */
  readonly missing: number;
}

/** The overview with its words. */
export type ShownClass = Sectioned;

/** What was handed in, and how groups went on from session to session. */
export function showClass(handed: readonly Handed[], speech: ReportSpeech): ShownClass {
  const { say } = speech;
  return {
    title: say("What was handed in"),
    scope: say(
      "{count} recordings in the order of their names. These are facts about files: nothing here is a rank or a grade.",
      { count: handed.length },
    ),
    sections: [recordings(handed, speech), ...series(handed, speech)],
  };
}

function recordings(handed: readonly Handed[], speech: ReportSpeech): ReportSection {
  const { say } = speech;
  return {
    id: "recordings",
    title: say("Recordings"),
    sentences: [],
    counted: [],
    tables: [
      limited(
        {
          id: "recordings",
          title: say("Each recording"),
          head: [
            ...[say("File"), say("Group"), say("Session"), say("Turns"), say("Missing in the header")],
            ...[say("My feelings"), say("Analysis"), say("Dynamics"), say("Open questions")],
          ],
          rows: handed.map(({ path, report, missing }) => [
            ...[words(path), words(report.session.group ?? ""), session(report)],
            ...[number(report.figures.participation.turns), number(missing)],
            ...[filled(report, "feelings"), filled(report, "analysis")],
            ...[number(claimed(report)), number(open(report))],
          ]),
        },
        speech,
      ),
    ],
  };
}

/** Groups with more than one session, by their numbers: what changes, and what stays. */
function series(handed: readonly Handed[], speech: ReportSpeech): readonly ReportSection[] {
  const { say } = speech;
  const groups = new Map<string, Handed[]>();
  for (const each of handed) {
    const { group } = each.report.session;
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  const several = [...groups].filter(([, all]) => all.length > 1);
  if (several.length === 0) return [];
  const numberOf = ({ report }: Handed): number => report.session.number ?? Infinity;
  const tables = several.map(([group, all], at) =>
    limited(
      {
        id: `series-${at}`,
        title: group,
        head: [
          ...[say("Session"), say("Turns"), say("Worker, of turns"), say("Worker, of words")],
          ...[say("Silent members"), say("Dynamics")],
        ],
        rows: [...all]
          .sort((a, b) => (numberOf(a) === numberOf(b) ? 0 : numberOf(a) - numberOf(b)))
          .map(({ report }) => [
            ...[session(report), number(report.figures.participation.turns)],
            ...[workers(report, "turnShare"), workers(report, "wordShare")],
            ...[number(report.figures.silentMembers.silent.length), number(claimed(report))],
          ]),
      },
      speech,
    ),
  );
  return [{ id: "series", title: say("From session to session"), sentences: [], tables, counted: [] }];
}

function session({ session: { number: count } }: Report): Cell {
  return words(count === undefined ? "–" : String(count));
}

/** At how many turns a column holds something. */
function filled({ figures }: Report, kind: string): Cell {
  const column = figures.reflection.columns.find((each) => each.kind === kind);
  return words(`${column?.all ?? 0} / ${figures.reflection.all}`);
}

function claimed({ figures }: Report): number {
  return figures.dynamics.rows.filter(({ cells }) => cells.some(({ turns }) => turns.length > 0)).length;
}

function open({ figures }: Report): number {
  return figures.reflection.questions.reduce((sum, { count }) => sum + count, 0);
}

function workers({ figures }: Report, kind: "turnShare" | "wordShare"): Cell {
  if (figures.countsOnly) return words("–");
  const own = figures.participation.people.filter(({ role }) => role === "worker");
  return share(own.reduce((sum, part) => sum + part[kind], 0));
}
