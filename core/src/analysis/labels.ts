import type { Span } from "../markdown/block.ts";
import type { Recording, Speaker } from "../recording/model.ts";
import { nameKey } from "../text/names.ts";

/** Where somebody is named as speaker or addressee, and which turns are theirs; in order. */
export interface Appearance {
  readonly spans: readonly Span[];
  /** Indices of turns. */
  readonly turns: readonly number[];
}

const known = new WeakMap<Recording, ReadonlyMap<string, Appearance>>();

/** Everybody's appearances by id. */
export function appearances(recording: Recording): ReadonlyMap<string, Appearance> {
  const kept = known.get(recording);
  if (kept) return kept;
  const found = new Map<string, { spans: Span[]; turns: number[] }>();
  const of = (id: string): { spans: Span[]; turns: number[] } => {
    const appearance = found.get(id) ?? { spans: [], turns: [] };
    found.set(id, appearance);
    return appearance;
  };
  for (const turn of recording.turns) {
    const own = of(turn.speaker.id);
    own.turns.push(turn.index);
    if (turn.label) own.spans.push(turn.label.span);
    for (const addressee of turn.addressees) if (addressee.span) of(addressee.id).spans.push(addressee.span);
  }
  known.set(recording, found);
  return found;
}

/** The one declared person whose initial a single letter is. */
export function initialOf(speaker: Speaker, declared: readonly Speaker[]): Speaker | undefined {
  const key = nameKey(speaker.name);
  if ([...key].length !== 1) return undefined;
  const fitting = declared.filter(
    (each) => each.role === "member" && nameKey(each.name).startsWith(key) && nameKey(each.name) !== key,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Ids of declared people whom somebody undeclared may be, by another spelling or an initial. */
export function misspeltPeople({ speakers }: Recording): ReadonlySet<string> {
  const declared = speakers.filter((speaker) => speaker.declared);
  const found = speakers
    .filter((speaker) => !speaker.declared && speaker.role === "member")
    .map((speaker) => speaker.similarTo ?? initialOf(speaker, declared)?.id);
  return new Set(found.filter((id) => id !== undefined));
}
