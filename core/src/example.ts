/** A rule's example as its rule is asked about it: one recording, with those beside it where there are some. */
import { groupOf, summaryOf, type SessionSummary } from "./analysis/series.ts";
import type { Recording } from "./recording/model.ts";
import { read } from "./recording/read.ts";
import { createLines } from "./text/lines.ts";
import { filesOf } from "./text/note.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** An example that has been read. */
export interface Example {
  readonly text: string;
  readonly recording: Recording;
  readonly series: readonly SessionSummary[];
}

/** Reads an example. */
export function readExample(example: string, vocabulary: Vocabulary): Example {
  const { asked: text, others } = filesOf(example);
  const series = others
    .filter((other) => groupOf(other) === groupOf(text))
    .flatMap((other, at) => summaryOf(read(other, vocabulary), createLines(other), `${at + 1}.recording.md`) ?? []);
  return { text, recording: read(text, vocabulary), series };
}
