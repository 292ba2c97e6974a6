/** A recording in a few facts, for whoever has many of them: what is there, and what is not. */
import { claims } from "../analysis/claims.ts";
import { type HeaderKey, missingKeys } from "../analysis/missing-header.ts";
import { workersOf } from "../analysis/series.ts";
import { unanswered } from "../analysis/unanswered.ts";
import { headerTexts } from "../export/header-facts.ts";
import { type ColumnFilled, reflection } from "../measures/reflection.ts";
import { silentMembers } from "../measures/silent-members.ts";
import { isShort, stretchOf } from "../measures/stretch.ts";
import type { Recording } from "../recording/model.ts";
import type { Finding } from "../rules/rule.ts";
import { optional } from "../text/optional.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Asked } from "./agenda.ts";
import { rubricOf } from "./rubric.ts";
import { commentThreads } from "./threads.ts";

/** What there is to know of a recording without a word of the dialogue. Shares are from 0 to 1. */
export interface RecordingRow {
  readonly student?: string;
  readonly group?: string;
  readonly session?: number;
  readonly of?: number;
  /** As written. */
  readonly date?: string;
  readonly header: {
    /** The YAML is broken: what is missing cannot be told. */
    readonly broken: boolean;
    readonly missing: readonly HeaderKey[];
  };
  /** Turns as counted, and the worker's written ones: those that columns are filled beside. */
  readonly turns: number;
  readonly workerTurns: number;
  /** Places at which git could not join two versions: both are counted. */
  readonly unmerged: number;
  /** Members who were present and say nothing. */
  readonly silent: number;
  readonly columns: readonly ColumnFilled[];
  readonly open: {
    /** Written turns at which it is not clear whether everybody is safe. */
    readonly safety: readonly number[];
    /** Those of them that the writer has answered: somebody else is to know of them all the same. */
    readonly safetyAnswered: readonly number[];
    /** Supervisors' comments that nobody has settled, and how many questions among them have no reply. */
    readonly comments: number;
    readonly unanswered: number;
  };
  /** Which levels a supervisor has recorded, without comments; `known` where the rubric in force has them. */
  readonly rubric: readonly { readonly criterion: string; readonly level: string; readonly known: boolean }[];
  /** The workers' shares; not of short recordings. */
  readonly workerTurnShare?: number;
  readonly workerWordShare?: number;
  /** Dynamics that are claimed, and all concepts in supervisors' comments, in the order of the pack. */
  readonly dynamics: readonly ConceptCount[];
  readonly supervisor: readonly ConceptCount[];
}

/** How often a concept is claimed by each; what is claimed with a question mark is counted, too. */
export interface ConceptCount {
  readonly concept: string;
  readonly student: number;
  readonly supervisor: number;
}

/** The facts of a recording, with what the rules have said of it. */
export function rowOf(recording: Recording, vocabulary: Vocabulary, { findings, answered }: Asked): RecordingRow {
  const { header, turns, tally, problems } = recording;
  const stretch = stretchOf(recording, vocabulary);
  const { columns, worker } = reflection.of(stretch);
  const workers = workersOf(recording);
  const student = headerTexts(recording).get("student")?.trim();
  const counts = conceptsIn(recording, vocabulary);
  const { criteria, unknown } = rubricOf(recording, vocabulary);
  return {
    ...(student ? { student } : {}),
    ...optional("group", header.group?.text),
    ...optional("session", header.session?.number),
    ...optional("of", header.session?.of),
    ...optional("date", header.date?.text),
    header: {
      broken: problems.some(
        ({ code, detail, span }) =>
          (code === "invalid-front-matter" && /yaml|unclosed/.test(detail)) ||
          (code === "merge-conflict" && span.block.kind === "front-matter"),
      ),
      missing: missingKeys(header),
    },
    ...{ turns: tally.all.turns, workerTurns: worker, columns, silent: silentMembers.of(stretch).silent.length },
    unmerged: problems.filter(({ code, detail }) => code === "merge-conflict" && detail === "ours").length,
    open: {
      ...{ safety: safetyTurns(findings), safetyAnswered: safetyTurns(answered) },
      comments: commentThreads(recording).filter(({ resolved }) => !resolved).length,
      unanswered: turns.reduce((sum, turn) => sum + unanswered(turn).length, 0),
    },
    rubric: [
      ...criteria.flatMap(({ criterion, recorded, level }) =>
        recorded ? [{ criterion: criterion.id, level: level?.id ?? recorded.level, known: !!level }] : [],
      ),
      ...unknown.map(({ criterion, level }) => ({ criterion, level, known: false })),
    ],
    ...(!isShort(stretch) &&
      tally.all.words > 0 && {
        workerTurnShare: workers.turns / tally.all.turns,
        workerWordShare: workers.words / tally.all.words,
      }),
    dynamics: counts.filter(({ concept }) => vocabulary.concept(concept)?.group === "dynamic"),
    supervisor: counts.filter(({ supervisor }) => supervisor > 0),
  };
}

function safetyTurns(findings: readonly Finding[]): readonly number[] {
  return findings.flatMap(({ kind, turns }) => (kind === "safety" && turns ? [turns[0]] : []));
}

function conceptsIn(recording: Recording, vocabulary: Vocabulary): readonly ConceptCount[] {
  const counts = new Map<string, { student: number; supervisor: number }>();
  for (const { concept, tag } of claims(recording, vocabulary)) {
    const count = counts.get(concept.id) ?? { student: 0, supervisor: 0 };
    count[tag.by]++;
    counts.set(concept.id, count);
  }
  return vocabulary.pack.concepts.flatMap(({ id }) => {
    const count = counts.get(id);
    return count ? [{ concept: id, ...count }] : [];
  });
}
