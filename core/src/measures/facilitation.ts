/** The worker's share through the session. */
import type { MergedTurn } from "../analysis/merge.ts";
import { merge } from "../analysis/merge.ts";
import type { PhaseId } from "../vocabulary/pack.ts";
import { defineMeasure } from "./measure.ts";
import { ratio } from "./participation.ts";
import { type Stretch } from "./stretch.ts";

/** The worker's share of the words around a turn. */
export interface Point {
  /** The written turn. */
  readonly turn: number;
  readonly wordShare: number;
}

/** The worker's shares in one phase. A phase's own figures begin and end with it. */
export interface PhaseShare {
  readonly phase: PhaseId | undefined;
  readonly title: string;
  readonly turns: readonly [first: number, last: number];
  /** As counted. */
  readonly count: number;
  readonly turnShare: number;
  readonly wordShare: number;
}

/** Through the session, and phase by phase. */
export interface Facilitation {
  /** How many turns as counted are looked at around each. */
  readonly window: number;
  readonly points: readonly Point[];
  readonly phases: readonly PhaseShare[];
}

/** So many points are enough for a line. */
const mostPoints = 200;

export const facilitation = defineMeasure<Facilitation>({
  id: "facilitation",
  name: "Facilitation through the session",
  definition:
    "The worker's share of the words among the turns around each turn, as many as twice the members present and at least eight; and the worker's share of turns and words in each phase.",
  unit: "a share from 0 to 1",
  source:
    "After ConvoKit's talk-time sharing over windows. The size of the window is our default; what it should be no source says.",
  of(stretch) {
    const { counted } = stretch;
    const size = windowOf(stretch);
    const all = sums(counted, () => true);
    const workers = sums(counted, ({ role }) => role === "worker");
    const step = Math.max(1, Math.ceil(counted.length / mostPoints));
    const points = counted.flatMap(({ first }, at): Point[] => {
      if (at % step !== 0) return [];
      const [from, to] = around(at, size, counted.length);
      const [own, of] = [workers, all].map((each) => (each[to] ?? 0) - (each[from] ?? 0));
      return [{ turn: first, wordShare: ratio(own ?? 0, of ?? 0) }];
    });
    return { window: size, points: counted.length < size ? [] : points, phases: phasesOf(stretch) };
  },
});

/** How many turns make a window: twice the members present, and at least eight. */
export function windowOf({ members }: Stretch): number {
  return Math.max(8, 2 * members);
}

/** The window around a turn, moved inwards at the ends: its first turn, and the one behind its last. */
export function around(at: number, size: number, length: number): readonly [from: number, to: number] {
  const from = Math.max(0, Math.min(at - Math.floor(size / 2), length - size));
  return [from, Math.min(length, from + size)];
}

function sums(turns: readonly MergedTurn[], counts: (turn: MergedTurn) => boolean): readonly number[] {
  let sum = 0;
  return [0, ...turns.map((turn) => (sum += counts(turn) ? turn.words : 0))];
}

function phasesOf({ recording, turns }: Stretch): readonly PhaseShare[] {
  const [start, end] = [turns[0]?.index ?? 0, turns.at(-1)?.index ?? -1];
  return recording.sections.flatMap(({ kind, phase, title, turns: range }): PhaseShare[] => {
    const [first, last] = [Math.max(start, range?.[0] ?? Infinity), Math.min(end, range?.[1] ?? -1)];
    if (kind !== "phase" || first > last) return [];
    const own = merge(recording.turns.slice(first, last + 1));
    const workers = own.filter(({ role }) => role === "worker");
    const words = (some: readonly MergedTurn[]): number => some.reduce((sum, each) => sum + each.words, 0);
    return [
      {
        ...{ phase, title, turns: [first, last] as const, count: own.length },
        turnShare: ratio(workers.length, own.length),
        wordShare: ratio(words(workers), words(own)),
      },
    ];
  });
}
