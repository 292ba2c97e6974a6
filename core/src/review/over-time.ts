/** Which recordings belong together over time: the sessions of a group, and what one student has recorded. */
import { nameKey } from "../text/names.ts";
import type { RecordingRow } from "./recording-row.ts";

/** Recordings in the order of their sessions. */
export interface Series<R extends RecordingRow> {
  readonly by: "group" | "student";
  /** As it was written first. */
  readonly name: string;
  readonly rows: readonly R[];
}

/**
 * All series of two recordings or more, groups first, each by its name. A student whose recordings are just those of
 * one group has no second series. Who has the same session stays in the order given; no number comes last.
 */
export function seriesIn<R extends RecordingRow>(rows: readonly R[]): readonly Series<R>[] {
  const places = new Map(rows.map((row, at) => [row, at]));
  const keyOf = ({ rows: own }: Series<R>): string => own.map((row) => places.get(row)).join();
  const groups = together(rows, "group", bySession);
  const same = new Set(groups.map(keyOf));
  const students = together(rows, "student", (a, b) => byName(a.group ?? "", b.group ?? "") || bySession(a, b));
  return [...groups, ...students.filter((series) => !same.has(keyOf(series)))];
}

function together<R extends RecordingRow>(
  rows: readonly R[],
  by: Series<R>["by"],
  order: (a: R, b: R) => number,
): readonly Series<R>[] {
  const found = new Map<string, { name: string; rows: R[] }>();
  for (const row of rows) {
    const name = row[by] ?? "";
    const series = found.get(nameKey(name)) ?? { name, rows: [] };
    series.rows.push(row);
    found.set(nameKey(name), series);
  }
  return Array.from(found.values())
    .filter(({ name, rows: own }) => nameKey(name) !== "" && own.length > 1)
    .map(({ name, rows: own }) => ({ by, name, rows: own.sort(order) }))
    .sort((a, b) => byName(a.name, b.name));
}

function bySession(a: RecordingRow, b: RecordingRow): number {
  return (a.session ?? Infinity) === (b.session ?? Infinity) ? 0 : (a.session ?? Infinity) - (b.session ?? Infinity);
}

function byName(a: string, b: string): number {
  const [one, other] = [nameKey(a), nameKey(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
