/** The textbook patterns of interaction, as ranges of turns. */
import type { MergedTurn } from "../analysis/merge.ts";
import { roundsOf } from "../analysis/rounds.ts";
import { passesThrough } from "../analysis/through-workers.ts";
import { around, windowOf } from "./facilitation.ts";
import { defineMeasure } from "./measure.ts";
import { oneMember } from "./one-member.ts";
import type { Stretch } from "./stretch.ts";

/** A pattern of the vocabulary. */
export type PatternId = "pattern-round-robin" | "pattern-hot-seat" | "pattern-maypole" | "pattern-free-floating";

/** A range of turns in which a pattern stands out. */
export interface Band {
  readonly pattern: PatternId;
  readonly turns: readonly [first: number, last: number];
  /** The member, where there is one only. */
  readonly id?: string;
}

/** Worker's share of turns from which a window goes around the worker. */
const maypoleFrom = 0.42;
/** Share of exchanges between members from which a window floats freely. */
const floatingFrom = 0.5;
/** Fewest members speaking in a window. */
const fewestMembers = 3;

export const patterns = defineMeasure<readonly Band[]>({
  id: "patterns",
  name: "Patterns of interaction",
  definition:
    "In this order: a round is a worker's prompt that at least three and 70 % of the members present answer once each; worker with one member is a stretch of more than twelve turns; in what is left each turn goes by the window around it, of twice as many turns as there are members and at least eight: around the worker (maypole) where at least 42 % of the turns are the worker's, free floating where at least half of the exchanges do not pass through the worker, both with at least three members speaking. A range shorter than half a window is not named; the rest is mixed.",
  unit: "ranges of turns",
  source:
    "Toseland & Rivas, ch. 3, and Middleman & Wood 1996 name the patterns. No source gives a rule to count by: these are our defaults. A round is right for a check-in.",
  of(stretch) {
    const { recording, turns, exchange } = stretch;
    const [start, end] = [turns[0]?.index ?? 0, turns.at(-1)?.index ?? -1];
    const rounds = roundsOf(recording)
      .filter(({ prompt, last }) => prompt >= start && last <= end)
      .map(({ prompt, last }): Band => ({ pattern: "pattern-round-robin", turns: [prompt, last] }));
    const withOne = oneMember
      .of(stretch)
      .filter((each) => !rounds.some((round) => overlap(round.turns, each.turns)))
      .map(({ id, turns: range }): Band => ({ pattern: "pattern-hot-seat", turns: range, id }));
    const fixed = [...rounds, ...withOne].sort((a, b) => a.turns[0] - b.turns[0]);
    const free = gaps(exchange, fixed).flatMap((gap) => bandsIn(gap, stretch));
    return [...fixed, ...free].sort((a, b) => a.turns[0] - b.turns[0]);
  },
});

function overlap([a, b]: Band["turns"], [c, d]: Band["turns"]): boolean {
  return a <= d && c <= b;
}

/** The turns between bands that are there already. */
function gaps(exchange: readonly MergedTurn[], bands: readonly Band[]): readonly (readonly MergedTurn[])[] {
  const found: MergedTurn[][] = [[]];
  let next = 0;
  for (const turn of exchange) {
    for (let band = bands[next]; band && band.turns[1] < turn.first; band = bands[++next]) found.push([]);
    const band = bands[next];
    if (!band || !overlap(band.turns, [turn.first, turn.last])) found.at(-1)?.push(turn);
  }
  return found;
}

/** Bands of turns that go by the windows around them. */
function bandsIn(gap: readonly MergedTurn[], stretch: Stretch): readonly Band[] {
  const size = windowOf(stretch);
  if (gap.length < size) return [];
  const look = lookInto(gap, stretch);
  const runs: { pattern: PatternId | undefined; from: number; to: number }[] = [];
  for (const at of gap.keys()) {
    const [from, to] = around(at, size, gap.length);
    const pattern = look(from, to);
    const run = runs.at(-1);
    if (run && run.pattern === pattern) run.to = at;
    else runs.push({ pattern, from: at, to: at });
  }
  return runs.flatMap(({ pattern, from, to }): Band[] => {
    if (pattern === undefined || to - from + 1 < size / 2) return [];
    return [{ pattern, turns: [gap[from]?.first ?? 0, gap[to]?.last ?? 0] }];
  });
}

/** Says what stands out from one turn up to another; windows are asked for in order. */
function lookInto(gap: readonly MergedTurn[], { recording, roles }: Stretch) {
  const workers = new Set([...roles].flatMap(([id, role]) => (role === "worker" ? [id] : [])));
  const passes = passesThrough(workers);
  let [ofWorkers, across] = [0, 0];
  const workersBefore = [0, ...gap.map(({ role }) => (ofWorkers += role === "worker" ? 1 : 0))];
  // How many exchanges up to a turn went from member to member.
  const acrossUpTo = gap.map((turn, at) => {
    const [from, to] = [recording.turns[gap[at - 1]?.last ?? -1], recording.turns[turn.first]];
    return (across += from && to && !passes(from, to) ? 1 : 0);
  });
  const speaking = new Map<string, number>();
  let [start, end] = [0, 0];
  const add = (turn: MergedTurn | undefined, by: 1 | -1): void => {
    if (turn?.role !== "member") return;
    const count = (speaking.get(turn.speaker) ?? 0) + by;
    if (count === 0) speaking.delete(turn.speaker);
    else speaking.set(turn.speaker, count);
  };
  return (from: number, to: number): PatternId | undefined => {
    while (end < to) add(gap[end++], 1);
    while (start < from) add(gap[start++], -1);
    if (speaking.size < fewestMembers) return undefined;
    const share = ((workersBefore[to] ?? 0) - (workersBefore[from] ?? 0)) / (to - from);
    if (share >= maypoleFrom) return "pattern-maypole";
    const between = (acrossUpTo[to - 1] ?? 0) - (acrossUpTo[from] ?? 0);
    return between / (to - from - 1) >= floatingFrom ? "pattern-free-floating" : undefined;
  };
}
