/** What stands above headings: the way to the report, and a phase in figures. */
import { turnsInWords } from "../text/quantity.ts";
import { claims } from "../analysis/claims.ts";
import { isMemberToMember, percent } from "../analysis/merge.ts";
import type { Span } from "../markdown/block.ts";
import { participation } from "../measures/participation.ts";
import { stretchOf } from "../measures/stretch.ts";
import type { Recording } from "../recording/model.ts";
import type { Context } from "./context.ts";

/** A line above a line. */
export interface Lens {
  readonly span: Span;
  /** The turns of a phase; without them it is the way to the report of everything. */
  readonly turns?: readonly [first: number, last: number];
}

/** The first heading, or the first line, and each phase with turns. */
export function lenses({ sections, first, turns }: Recording): readonly Lens[] {
  if (!first || turns.length === 0) return [];
  const top = sections.find(({ title }) => title !== "")?.heading ?? { block: first, start: 0, end: 0 };
  const phases = sections.flatMap(({ kind, heading, turns: range }) =>
    kind === "phase" && range ? [{ span: heading, turns: range }] : [],
  );
  return [{ span: top }, ...phases];
}

/** What a lens says. Worked out for those that somebody can see. */
export function lensTitle(
  turns: readonly [first: number, last: number],
  recording: Recording,
  { vocabulary, speech: { say } }: Context,
): string {
  const stretch = stretchOf(recording, vocabulary, turns);
  const { turns: count, words, people } = participation.of(stretch);
  const workers = people.filter(({ role }) => role === "worker").reduce((sum, part) => sum + part.words, 0);
  const claimed = claims(recording, vocabulary).filter(({ turn }) => turn.index >= turns[0] && turn.index <= turns[1]);
  return say("{turns} · worker {percent} % of the words · member to member: {across} · tags: {claims}", {
    turns: turnsInWords(count, say),
    percent: percent(workers, words),
    across: stretch.turns.filter((turn) => isMemberToMember(turn, stretch.roles)).length,
    claims: claimed.length,
  });
}
