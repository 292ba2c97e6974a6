/** The recordings of a class as data: schema 1 of `report FOLDER --format json`. */
import type { Localised } from "../text/localised.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { seriesIn, type Series } from "./over-time.ts";
import type { RecordingRow } from "./recording-row.ts";

/** A recording with where it lies. */
export interface ClassRow extends RecordingRow {
  readonly uri: string;
  /** As it is shown: from the folder on. */
  readonly file: string;
}

/** A file that could not be read, and why. */
export interface Unread {
  readonly uri: string;
  readonly file: string;
  readonly why: string;
}

/** Many recordings. They stand in the order of their files' names, and nowhere in another: nothing here is ranked. */
export interface ClassReport {
  readonly schema: 1;
  readonly recordings: readonly ClassRow[];
  readonly unread: readonly Unread[];
  readonly series: readonly Series<ClassRow>[];
  /** What concepts, criteria and levels are called in the packs that the recordings ask for. */
  readonly names: ClassNames;
}

/** Names by id; of levels by `criterion/level`. */
export interface ClassNames {
  readonly concepts: Readonly<Record<string, Localised>>;
  readonly rubric: Readonly<Record<string, Localised>>;
}

/** The report of a class. Vocabularies are those of its recordings; of two names the first counts. */
export function classReport(
  rows: readonly ClassRow[],
  unread: readonly Unread[],
  vocabularies: Iterable<Vocabulary>,
): ClassReport {
  const recordings = rows.toSorted(byFile);
  return {
    schema: 1,
    recordings,
    unread: unread.toSorted(byFile),
    series: seriesIn(recordings),
    names: namesIn(recordings, vocabularies),
  };
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

function namesIn(rows: readonly ClassRow[], vocabularies: Iterable<Vocabulary>): ClassNames {
  const used = new Set(rows.flatMap((row) => [...row.dynamics, ...row.supervisor].map(({ concept }) => concept)));
  const marked = new Set(rows.flatMap(({ rubric }) => rubric.map(({ criterion }) => criterion)));
  const concepts = new Map<string, Localised>();
  const rubric = new Map<string, Localised>();
  const once = (names: Map<string, Localised>, id: string, name: Localised): void => {
    if (!names.has(id)) names.set(id, name);
  };
  for (const { pack } of new Set(vocabularies)) {
    for (const { id, label } of pack.concepts) if (used.has(id)) once(concepts, id, label);
    for (const { id, title, levels } of pack.rubric ?? []) {
      if (!marked.has(id)) continue;
      once(rubric, id, title);
      for (const level of levels) once(rubric, `${id}/${level.id}`, level.title);
    }
  }
  return { concepts: Object.fromEntries(concepts), rubric: Object.fromEntries(rubric) };
}
