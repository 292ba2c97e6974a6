/** `stats FILES…`: the figures of many recordings, a line or a row each. */
import { message, peopleInWords, readWithin, type Report, reportOf, turnsInWords, wordsInWords } from "#core";
import { toCsv } from "#convert";
import type { NamedPack } from "#disk";
import type { Stats } from "../command.ts";
import type { Fault } from "../fault.ts";
import { exit } from "../exit.ts";
import { load, loadFound, pathsOf } from "../load.ts";
import { faultLine } from "../report.ts";
import type { Terminal } from "../terminal.ts";
import type { Say } from "../words.ts";
import type { FileStats, Session } from "./file-stats.ts";
import { mergeParts } from "./merge.ts";

/** Prints the figures of each recording, and says what could not be read. */
export async function statsCommand(
  { files: named, format, merge }: Stats,
  say: Say,
  terminal: Terminal,
  packs: readonly NamedPack[],
): Promise<number> {
  const faults: Fault[] = [];
  const tell = (fault: Fault): void => {
    faults.push(fault);
    terminal.err(faultLine(fault, say));
  };
  const all: Counted[] = [];
  for (const each of merge ? merged(named, tell) : counted(named, packs, tell)) {
    const { path, stats } = each;
    if (format === "ndjson") terminal.out(`${JSON.stringify({ schema: 1, ...stats })}\n`);
    else if (format === "text") terminal.out(`${lineOf(path, stats, say)}\n`);
    all.push(each);
  }
  if (format === "json")
    terminal.out(`${JSON.stringify({ schema: 1, files: all.map(({ stats }) => stats) }, undefined, 2)}\n`);
  if (format === "csv") terminal.out(await toCsv([["file", ...columns], ...all.map(rowOf)]));
  if (faults.length > 0) return exit.fault;
  if (all.length > 0) return exit.clean;
  terminal.err(`${say(message("There is no recording here."))}\n`);
  return exit.fault;
}

/** A recording by its path, with its figures. */
interface Counted {
  readonly path: string;
  readonly stats: FileStats;
}

/** One recording after the other: none is looked at for another's sake, so any part of a folder can be counted apart. */
function* counted(
  named: readonly string[],
  packs: readonly NamedPack[],
  tell: (fault: Fault) => void,
): Iterable<Counted> {
  const { files, faults } = pathsOf(named);
  faults.forEach(tell);
  for (const { path, isNamed } of files) {
    const file = isNamed ? load(path, packs) : loadFound(path, packs);
    if (!file) continue;
    if ("why" in file) tell(file);
    else yield { path, stats: statsOf(file.uri, reportOf(readWithin(file.text, file.vocabulary), file.vocabulary)) };
  }
}

function merged(parts: readonly string[], tell: (fault: Fault) => void): Iterable<Counted> {
  const { all, faults } = mergeParts(parts);
  faults.forEach(tell);
  return all;
}

/** The figures of a recording in short. */
function statsOf(uri: string, report: Report): FileStats {
  const { figures, session, phases } = report;
  const { participation, silentMembers, links, dynamics, reflection, wheel, evenness, facilitation } = figures;
  const shares = figures.countsOnly ? undefined : workerShares(report);
  return {
    uri,
    session: {
      ...{ group: session.group, number: session.number, people: figures.people, members: figures.members },
      ...{ turns: participation.turns, words: participation.words, countsOnly: figures.countsOnly },
      ...shares,
      ...{ evenness, wheelSpan: wheel?.exchanges, links: links.count, workerTurns: links.of },
      silent: silentMembers.silent.length,
      dynamics: dynamics.rows.filter(({ cells }) => cells.some(({ turns }) => turns.length > 0)).length,
      openQuestions: reflection.questions.reduce((sum, { count }) => sum + count, 0),
    },
    phases: phases.map(({ phase, title, turns }) => {
      const own = facilitation?.phases.find((each) => each.turns[0] === turns[0] && each.title === title);
      return { phase, title, turns, workerTurnShare: own?.turnShare, workerWordShare: own?.wordShare };
    }),
    people: [...participation.people, ...participation.voices].map(({ id, role, turns, words }) => ({
      ...{ id, role, turns, words },
    })),
  };
}

function workerShares({ figures }: Report): Pick<Session, "workerTurnShare" | "workerWordShare"> {
  const workers = figures.participation.people.filter(({ role }) => role === "worker");
  return {
    workerTurnShare: workers.reduce((sum, { turnShare }) => sum + turnShare, 0),
    workerWordShare: workers.reduce((sum, { wordShare }) => sum + wordShare, 0),
  };
}

const columns = [
  ...(["group", "number", "people", "members", "turns", "words", "workerTurnShare", "workerWordShare"] as const),
  ...(["evenness", "wheelSpan", "links", "workerTurns", "silent", "dynamics", "openQuestions"] as const),
];

function rowOf({ path, stats: { session } }: Counted) {
  return [path, ...columns.map((column) => session[column])];
}

function lineOf(path: string, { session }: FileStats, say: Say): string {
  const { turns, words, people, workerTurnShare, workerWordShare, silent, dynamics, openQuestions } = session;
  const size = [turnsInWords(turns, say), wordsInWords(words, say), peopleInWords(people, say)];
  const parts = [size.join(", ")];
  if (workerTurnShare !== undefined && workerWordShare !== undefined)
    parts.push(
      say("worker {turns} % of turns, {words} % of words", {
        turns: Math.round(100 * workerTurnShare),
        words: Math.round(100 * workerWordShare),
      }),
    );
  if (silent > 0) parts.push(say("silent: {count}", { count: silent }));
  parts.push(say("dynamics claimed: {count}", { count: dynamics }));
  if (openQuestions > 0) parts.push(say("open questions: {count}", { count: openQuestions }));
  return `${path}: ${parts.join("; ")}`;
}
