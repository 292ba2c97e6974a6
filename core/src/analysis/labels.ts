import type { Span } from "../markdown/block.ts";
import type { Recording, Speaker } from "../recording/model.ts";
import { nameKey } from "../text/names.ts";

/** Everywhere a person is named as speaker or addressee, in order. */
export function labelSpans(id: string, recording: Recording): Span[] {
  const spans: Span[] = [];
  for (const turn of recording.turns) {
    if (turn.speaker.id === id && turn.label) spans.push(turn.label.span);
    for (const addressee of turn.addressees) if (addressee.id === id && addressee.span) spans.push(addressee.span);
  }
  return spans;
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
