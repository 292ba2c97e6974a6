/** What happens when: phases, patterns, spans, tags and findings. */
import type { Report } from "../../measures/report.ts";
import { isolated } from "../../text/isolated.ts";
import {
  type Cell,
  limited,
  mostRows,
  number,
  range,
  type ReportSection,
  type Telling,
  type ReportTable,
  words,
} from "./section.ts";

/** The timeline in words. */
export function timelineSection(telling: Telling): ReportSection {
  const { figures, speech, counted } = telling;
  const tables = [phases(telling), patterns(telling), marks(telling), silences(telling), talk(telling)].filter(
    ({ rows }) => rows.length > 0,
  );
  return {
    id: "timeline",
    title: speech.say("The session, turn by turn"),
    sentences: spans(telling),
    tables: tables.map((table) => limited(table, speech, mostRows.marks)),
    counted: figures.countsOnly ? [] : counted("patterns", "wheel-span", "hot-seat-span"),
  };
}

/** What a concept is called. */
export function labelOf(id: string, { concepts }: Report, { pick }: Telling["speech"]): string {
  const label = concepts[id];
  return label ? pick(label) : id;
}

function spans({ figures, nameOf, speech: { say } }: Telling): Cell[] {
  const { wheel, oneMember, patterns: bands } = figures;
  const cells: Cell[] = [];
  if (wheel)
    cells.push(
      words(
        say(
          "At most {exchanges} exchanges in a row go through the worker (turns {turns}); there are {count} turns in all.",
          {
            ...{ exchanges: wheel.exchanges, turns: range(wheel.turns), count: figures.participation.turns },
          },
        ),
        wheel.turns,
      ),
    );
  for (const { id, turns, count, others } of oneMember)
    cells.push(
      words(
        say(
          "{count} turns between the worker and {name}; {others} others are present (turns {turns}). Was a link to them tried?",
          {
            ...{ count, name: nameOf(id), others, turns: range(turns) },
          },
        ),
        turns,
      ),
    );
  if (!figures.countsOnly && bands.length === 0) cells.push(words(say("No pattern stands out.")));
  return cells;
}

function phases({ report, speech: { say } }: Telling): ReportTable {
  return {
    id: "phases",
    title: say("Phases"),
    head: [say("Phase"), say("Turns")],
    rows: report.phases.map(({ title, turns }) => [words(title, turns), words(range(turns))]),
  };
}

function patterns({ report, figures, nameOf, speech }: Telling): ReportTable {
  const { say } = speech;
  return {
    id: "patterns",
    title: say("Patterns"),
    head: [say("Pattern"), say("Turns"), say("How many")],
    rows: figures.patterns.map(({ pattern, turns, id }) => {
      const label = labelOf(pattern, report, speech);
      return [
        words(id === undefined ? label : `${label}: ${nameOf(id)}`, turns),
        words(range(turns)),
        number(turns[1] - turns[0] + 1),
      ];
    }),
  };
}

function marks({ report, figures, speech }: Telling): ReportTable {
  const { say } = speech;
  const [first, last] = figures.turns ?? [0, -1];
  const within = ({ turn }: { readonly turn: number }): boolean => turn >= first && turn <= last;
  const tags = report.claims.filter(within).map(({ turn, concept, by, tentative }) => ({
    turn,
    what: `#${tentative ? "?" : ""}${concept}`,
    by: by === "student" ? say("student") : say("supervisor"),
  }));
  const asked = report.findings.filter(within).map(({ turn, rule, message }) => ({ turn, what: message, by: rule }));
  return {
    id: "marks",
    title: say("Tags and questions"),
    head: [say("Turn"), say("What"), say("By")],
    rows: [...tags, ...asked]
      .sort((a, b) => a.turn - b.turn)
      .map(({ turn, what, by }) => [number(turn + 1, [turn, turn]), words(what), words(by)]),
  };
}

function silences({ report, figures, speech: { say } }: Telling): ReportTable {
  const [first, last] = figures.turns ?? [0, -1];
  const within = report.silences.filter(({ after }) => after <= last && (after >= first || first === 0));
  return {
    id: "silences",
    title: say("Silences"),
    head: [say("After turn"), say("Seconds")],
    rows: within.map(({ after, seconds }) => [
      after < 0 ? words(say("at the beginning")) : number(after + 1, [after, after]),
      seconds === undefined ? words("–") : number(seconds),
    ]),
  };
}

/** So many turns stand in a row: two thousand of them are still a table that can be read through. */
const together = 10;

/** Who speaks after whom, and with how many words: what the lanes show. */
function talk({ report, figures, speech: { say } }: Telling): ReportTable {
  const { speakers, words: counts } = report.timeline;
  const [first, last] = figures.turns ?? [0, speakers.length - 1];
  const rows: Cell[][] = [];
  for (let from = first; from <= last; from += together) {
    const turns = [from, Math.min(last, from + together - 1)] as const;
    const said = speakers.slice(from, turns[1] + 1).map((place, at) => {
      const name = report.people[place]?.name ?? say("unknown voice");
      return `${isolated(name)} ${counts[from + at] ?? 0}`;
    });
    rows.push([words(range(turns), turns), words(said.join(" · "))]);
  }
  return {
    id: "talk",
    title: say("Who speaks, ten turns a row, with how many words"),
    head: [say("Turns"), say("In this order")],
    rows,
  };
}
