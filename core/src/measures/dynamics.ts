/** Which dynamics of mutual aid are claimed, in which phase, and by whom. */
import { claims } from "../analysis/claims.ts";
import type { Recording, Tag } from "../recording/model.ts";
import type { Concept, PhaseId } from "../vocabulary/pack.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { defineMeasure } from "./measure.ts";

/** Claims of one dynamic in one phase. */
export interface Cell {
  readonly student: number;
  readonly supervisor: number;
  /** Claims with a question mark; they are in neither of the two. */
  readonly tentative: number;
  /** The written turns they stand at. */
  readonly turns: readonly number[];
}

/** The claims of one dynamic, phase by phase. */
export interface DynamicRow {
  readonly concept: string;
  /** A cell for each of the phases. */
  readonly cells: readonly Cell[];
  /** Claims in prose, which is nobody's turn. */
  readonly inProse: number;
}

/** Dynamics by phase. */
export interface DynamicsByPhase {
  /** Phases that the recording has, in order; last comes `undefined` where turns stand in none. */
  readonly phases: readonly (PhaseId | undefined)[];
  readonly rows: readonly DynamicRow[];
}

export const dynamics = defineMeasure<DynamicsByPhase>({
  id: "dynamics-by-phase",
  name: "Dynamics by phase",
  definition:
    "How often each dynamic of mutual aid is claimed at turns of each phase, by the student and by the supervisor; tentative claims are counted apart. Empty cells are shown, too: all dynamics in one session are not expected.",
  unit: "claims",
  source: "The dynamics of the course pack in force (Shulman; Steinberg 2014). There is no norm.",
  of({ recording, vocabulary, turns }) {
    const [first, last] = [turns[0]?.index ?? 0, turns.at(-1)?.index ?? -1];
    const phaseAt = phasesByTurn(recording);
    const phases = phasesIn(phaseAt.slice(first, last + 1));
    const cells = new Map<string, Map<PhaseId | undefined, OpenCell>>();
    for (const { tag, concept, turn } of claims(recording, vocabulary)) {
      if (concept.group !== "dynamic" || turn.index < first || turn.index > last) continue;
      const row = cells.get(concept.id) ?? new Map<PhaseId | undefined, OpenCell>();
      cells.set(concept.id, row);
      const phase = phaseAt[turn.index];
      const cell = row.get(phase) ?? { student: 0, supervisor: 0, tentative: 0, turns: [] };
      row.set(phase, cell);
      count(cell, tag);
      if (cell.turns.at(-1) !== turn.index) cell.turns.push(turn.index);
    }
    const prose = recording.proseTags.filter(({ concept }) => concept !== undefined);
    const shown = shownDynamics(vocabulary, new Set([...cells.keys(), ...prose.map(({ concept }) => concept ?? "")]));
    return {
      phases,
      rows: shown.map(({ id }) => ({
        concept: id,
        cells: phases.map((phase) => cells.get(id)?.get(phase) ?? none),
        inProse: prose.filter(({ concept }) => concept === id).length,
      })),
    };
  },
});

const none: Cell = { student: 0, supervisor: 0, tentative: 0, turns: [] };

interface OpenCell {
  student: number;
  supervisor: number;
  tentative: number;
  turns: number[];
}

function count(cell: OpenCell, { tentative, by }: Tag): void {
  if (tentative) cell.tentative++;
  else cell[by]++;
}

/** The phase that each turn lies in: the innermost one around it. */
function phasesByTurn({ sections, turns }: Recording): readonly (PhaseId | undefined)[] {
  const phases: (PhaseId | undefined)[] = turns.map(() => undefined);
  for (const { kind, phase, turns: range } of sections)
    if (kind === "phase" && range) phases.fill(phase, range[0], range[1] + 1);
  return phases;
}

/** Each phase once, in order; turns without one come last. */
function phasesIn(phases: readonly (PhaseId | undefined)[]): readonly (PhaseId | undefined)[] {
  const found = new Set(phases);
  const hasOthers = found.delete(undefined);
  return [...found, ...(hasOthers || found.size === 0 ? [undefined] : [])];
}

/** What only gathers other dynamics of the pack is shown where somebody has claimed it. */
function shownDynamics({ pack }: Vocabulary, claimed: ReadonlySet<string>): readonly Concept[] {
  const gathering = new Set(pack.concepts.map(({ parent }) => parent));
  return pack.concepts.filter(({ id, group }) => group === "dynamic" && (!gathering.has(id) || claimed.has(id)));
}
