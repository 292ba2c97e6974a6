import type { Span } from "../markdown/block.ts";
import type { Recording, Speaker } from "../recording/model.ts";
import { nameKey } from "../text/names.ts";

/** More names than this are no slips of a pen, and comparing each with each would take long. */
export const mostCompared = 200;

/** Where somebody whom the header does not know is named as speaker or addressee, and which turns are theirs; in order. */
export interface Appearance {
  readonly spans: readonly Span[];
  /** Indices of turns. */
  readonly turns: readonly number[];
}

/** The appearances of somebody whom the header does not know. */
export function appearances(id: string, { tally }: Recording): Appearance {
  const turns = tally.strangersTurns(id);
  const spans = turns.flatMap((turn) => [
    ...(turn.speaker.id === id && turn.label ? [turn.label.span] : []),
    ...turn.addressees.flatMap((addressee) => (addressee.id === id && addressee.span ? [addressee.span] : [])),
  ]);
  return { spans, turns: turns.filter((turn) => turn.speaker.id === id).map((turn) => turn.index) };
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
