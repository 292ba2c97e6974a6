/** Two versions of a recording, turn by turn: a turn that was moved is not a deleted one. */
import { diffArrays } from "diff";
import type { Recording, Turn } from "../recording/model.ts";
import { foldedWords } from "../recording/anchor.ts";
import { keyBy, type KeyOf, type Names, renamedIn } from "./renamed.ts";

/** What became of a turn. Turns that stayed as and where they were are no change. */
export type Change =
  | { readonly kind: "added"; readonly after: Turn }
  | { readonly kind: "removed"; readonly before: Turn }
  | { readonly kind: "moved" | "revised"; readonly before: Turn; readonly after: Turn };

/** The same of every turn: `kept` stayed as and where it was, and what is beside it may be new all the same. */
export type Met = Change | { readonly kind: "kept"; readonly before: Turn; readonly after: Turn };

/** Beyond so many differences the order of what is alike is not looked for any more. */
const mostEdits = 2000;
/** So many turns of a gap are held against a new one. */
const nearby = 50;

/** The changes from one version to the next, in the order of the next; what was removed stands where it was. */
export function compareVersions(before: Recording, after: Recording): readonly Change[] {
  return meetVersions(before, after).filter((each) => each.kind !== "kept");
}

/** What became of every turn of both versions. */
export function meetVersions(before: Recording, after: Recording): readonly Met[] {
  const names = renamedIn(before.turns, after.turns);
  const keyOf = keyBy(names);
  const gaps = gapsBetween(before.turns, after.turns, keyOf);
  const gone = new Map<string, Turn[]>();
  for (const turn of gaps.flatMap(({ removed }) => removed)) put(gone, keyOf(turn), turn);
  const moved = new Map<Turn, Turn>();
  for (const turn of gaps.flatMap(({ added }) => added)) {
    const from = gone.get(keyOf(turn))?.shift();
    if (from) moved.set(turn, from);
  }
  const left = new Set(Array.from(gone.values()).flat());
  return gaps.flatMap(({ kept, removed, added }): readonly Met[] => {
    const same = kept.map(([one, other]): Met => ({ kind: "kept", before: one, after: other }));
    const candidates = removed.filter((turn) => left.has(turn));
    const changes = added.map((turn): Change => {
      const from = moved.get(turn);
      if (from) return { kind: "moved", before: from, after: turn };
      const at = candidates.slice(0, nearby).findIndex((each) => areAlike(each, turn, names));
      const [revised] = at < 0 ? [] : candidates.splice(at, 1);
      return revised ? { kind: "revised", before: revised, after: turn } : { kind: "added", after: turn };
    });
    return [...same, ...candidates.map((turn): Change => ({ kind: "removed", before: turn })), ...changes];
  });
}

interface Gap {
  /** What stayed the same just before it. */
  readonly kept: readonly (readonly [before: Turn, after: Turn])[];
  readonly removed: readonly Turn[];
  readonly added: readonly Turn[];
}

/** The stretches between turns that are the same and in the same order in both, each with those before it. */
function gapsBetween(before: readonly Turn[], after: readonly Turn[], keyOf: KeyOf): readonly Gap[] {
  const parts = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: mostEdits });
  if (!parts) return [{ kept: [], removed: before, added: after }];
  const gaps: { kept: [Turn, Turn][]; removed: Turn[]; added: Turn[] }[] = [];
  let [from, to] = [0, 0];
  for (const { value, added, removed } of parts) {
    const isSame = !added && !removed;
    let gap = gaps.at(-1);
    if (!gap || isSame) gaps.push((gap = { kept: [], removed: [], added: [] }));
    const old = added ? [] : before.slice(from, (from += value.length));
    const now = removed ? [] : after.slice(to, (to += value.length));
    if (isSame) gap.kept = old.flatMap((turn, at): [Turn, Turn][] => (now[at] ? [[turn, now[at]]] : []));
    else [gap.removed, gap.added] = [gap.removed.concat(old), gap.added.concat(now)];
  }
  return gaps;
}

/** Whether one may have become the other: the same speaker, and at least half of the words of the shorter. */
function areAlike(one: Turn, other: Turn, names: Names): boolean {
  if ((names.get(one.speaker.id) ?? one.speaker.id) !== other.speaker.id) return false;
  const [few, many] = [foldedWords(one.text), foldedWords(other.text)].sort((a, b) => a.length - b.length);
  if (!few || !many) return false;
  const words = new Set(many);
  return few.filter((word) => words.has(word)).length * 2 >= few.length;
}

function put(map: Map<string, Turn[]>, key: string, turn: Turn): void {
  const list = map.get(key);
  if (list) list.push(turn);
  else map.set(key, [turn]);
}
