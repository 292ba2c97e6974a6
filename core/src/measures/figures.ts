/** All measures of a stretch at once. */
import type { Recording } from "../recording/model.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type DynamicsByPhase, dynamics } from "./dynamics.ts";
import { evenness } from "./evenness.ts";
import { type Facilitation, facilitation } from "./facilitation.ts";
import { type Links, links } from "./links.ts";
import type { Measure } from "./measure.ts";
import { type OneMember, oneMember } from "./one-member.ts";
import { type Participation, participation } from "./participation.ts";
import { type Band, patterns } from "./patterns.ts";
import { type ReEntry, reEntry } from "./re-entry.ts";
import { type Reflection, reflection } from "./reflection.ts";
import { type SilentMembers, silentMembers } from "./silent-members.ts";
import { isShort, type Stretch, stretchOf } from "./stretch.ts";
import { type Wheel, wheel } from "./wheel.ts";
import { type Arrow, whoToWhom } from "./who-to-whom.ts";
import { type WorkerTurns, workerTurns } from "./worker-turns.ts";

/** Every measure, in the order of the report. */
export const measures: readonly Measure<unknown>[] = [
  participation,
  silentMembers,
  evenness,
  workerTurns,
  whoToWhom,
  patterns,
  wheel,
  oneMember,
  reEntry,
  links,
  facilitation,
  dynamics,
  reflection,
];

/** What can be said of a stretch. */
export interface Figures {
  /** The first and last written turn; none where there are no turns. */
  readonly turns?: readonly [first: number, last: number];
  /** Below 20 turns or three speakers: what is no count is left out. */
  readonly countsOnly: boolean;
  /** People present, workers included, and members present. */
  readonly people: number;
  readonly members: number;
  readonly participation: Participation;
  readonly silentMembers: SilentMembers;
  readonly whoToWhom: readonly Arrow[];
  readonly workerTurns: WorkerTurns;
  readonly links: Links;
  readonly dynamics: DynamicsByPhase;
  readonly reflection: Reflection;
  /** What is no count. */
  readonly evenness?: number;
  readonly patterns: readonly Band[];
  readonly wheel?: Wheel;
  readonly oneMember: readonly OneMember[];
  readonly reEntry: readonly ReEntry[];
  readonly facilitation?: Facilitation;
}

/** The figures of a recording, or of the written turns from one to another. */
export function figuresOf(
  recording: Recording,
  vocabulary: Vocabulary,
  turns?: readonly [first: number, last: number],
): Figures {
  const counting = countFigures(recording, vocabulary, turns);
  for (;;) {
    const { done, value } = counting.next();
    if (done) return value;
  }
}

/** The same in steps, for whoever has others to serve in between. The recording must stay as it is meanwhile. */
export function* countFigures(
  recording: Recording,
  vocabulary: Vocabulary,
  turns?: readonly [first: number, last: number],
): Generator<undefined, Figures> {
  const stretch = stretchOf(recording, vocabulary, turns);
  const [first, last] = [stretch.turns[0], stretch.turns.at(-1)];
  const countsOnly = isShort(stretch);
  const { people, members } = stretch;
  const counts = {
    ...(first && last && { turns: [first.index, last.index] as const }),
    ...{ countsOnly, people, members },
    participation: yield* step(participation, stretch),
    silentMembers: yield* step(silentMembers, stretch),
    whoToWhom: yield* step(whoToWhom, stretch),
    workerTurns: yield* step(workerTurns, stretch),
    links: yield* step(links, stretch),
    dynamics: yield* step(dynamics, stretch),
    reflection: yield* step(reflection, stretch),
  };
  if (countsOnly) return { ...counts, patterns: [], oneMember: [], reEntry: [] };
  const [even, hub] = [yield* step(evenness, stretch), yield* step(wheel, stretch)];
  return {
    ...counts,
    ...(even !== undefined && { evenness: even }),
    patterns: yield* step(patterns, stretch),
    ...(hub && { wheel: hub }),
    oneMember: yield* step(oneMember, stretch),
    reEntry: yield* step(reEntry, stretch),
    facilitation: yield* step(facilitation, stretch),
  };
}

function* step<T>(measure: Measure<T>, stretch: Stretch): Generator<undefined, T> {
  yield;
  return measure.of(stretch);
}
