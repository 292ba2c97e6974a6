/** Silences, and what is said when they end. */
import type { Recording, Turn } from "../recording/model.ts";

/** A silence, and how long it was if that is known. */
export interface Quiet {
  readonly seconds?: number;
}

const known = new WeakMap<Recording, ReadonlyMap<number, Quiet>>();

/** The silence that stands directly before a turn: on a line of its own, or as somebody's whole turn. */
export function silenceBefore({ index }: Turn, recording: Recording): Quiet | undefined {
  let byTurn = known.get(recording);
  if (!byTurn) {
    byTurn = new Map(recording.silences.map((silence) => [silence.after + 1, silence]));
    known.set(recording, byTurn);
  }
  const before = recording.turns[index - 1];
  return byTurn.get(index) ?? (before?.words === 0 ? before.silence : undefined);
}
