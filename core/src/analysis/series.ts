/** The sessions of one group, in several files: each in a few numbers and names, kept while its file stays as it is. */
import { frontValue } from "../markdown/front-value.ts";
import { fileSpan } from "../markdown/block.ts";
import type { Recording, Sum } from "../recording/model.ts";
import type { Lines } from "../text/lines.ts";
import { nameKey } from "../text/names.ts";
import { present } from "./merge.ts";

/** What rules know of a recording in another file. */
export interface SessionSummary {
  readonly uri: string;
  readonly session: number;
  /** Turns as counted and words of everybody, and of the workers. */
  readonly all: Sum;
  readonly workers: Sum;
  /** What the header calls the workers, as keys; where it names none, nobody knows who they were. */
  readonly workersNamed?: readonly string[];
  /** People and members present. */
  readonly present: { readonly people: number; readonly members: number };
  /** Who is listed as present, each with the zero-based line. */
  readonly members: readonly { readonly name: string; readonly line: number }[];
}

/** By what a group is known over its files; nothing where the front matter names none. */
export function groupOf(beginning: string): string | undefined {
  const written = frontValue(beginning, "group");
  return written === undefined ? undefined : nameKey(written);
}

/** Which session it is, where the front matter says so in a plain number: only earlier ones matter to a later one. */
export function plainSessionOf(beginning: string): number | undefined {
  const written = frontValue(beginning, "session") ?? "";
  return /^\d{1,4}$/.test(written) ? Number(written) : undefined;
}

/** A recording in a few numbers; nothing of one that is no numbered session of a group. */
export function summaryOf(recording: Recording, lines: Lines, uri: string): SessionSummary | undefined {
  const { header, tally } = recording;
  const session = header.session?.number;
  if (session === undefined || !header.group || header.recording === "individual") return undefined;
  return {
    uri,
    session,
    ...{ all: { ...tally.all }, workers: workersOf(recording), present: present(recording) },
    workersNamed: workersNamed(recording),
    members: header.rosterDeclared
      ? header.members.map(({ name, span }) => ({ name, line: lines.positionAt(fileSpan(span).start).line }))
      : [],
  };
}

/** What the header calls the workers. */
export function workersNamed({ header }: Pick<Recording, "header">): readonly string[] {
  return header.workers.map(({ name }) => nameKey(name));
}

/** Turns as counted and words of all workers. */
export function workersOf({ speakers, tally }: Recording): Sum {
  const workers = new Set(speakers.filter(({ role }) => role === "worker").map(({ id }) => id));
  const sums = Array.from(workers, (id) => tally.of(id));
  return {
    turns: sums.reduce((sum, { turns }) => sum + turns, 0),
    words: sums.reduce((sum, { words }) => sum + words, 0),
  };
}

/** The sessions before one, in order; of two files for one session the first by name. */
export function earlierThan(session: number, series: readonly SessionSummary[]): readonly SessionSummary[] {
  const earlier = new Map<number, SessionSummary>();
  const before = series.filter((each) => each.session < session);
  for (const each of before.sort((a, b) => (a.uri < b.uri ? -1 : 1)))
    if (!earlier.has(each.session)) earlier.set(each.session, each);
  return Array.from(earlier.values()).sort((a, b) => a.session - b.session);
}
