/** Signs in the words of turns, looked for once a turn. */
import { type CueHit, spokenCues, type SpokenCue } from "../language/cues.ts";
import type { Language, Recording, Turn } from "../recording/model.ts";

const known = new WeakMap<Turn, { readonly language: Language; readonly hits: readonly CueHit[] }>();
const none: readonly CueHit[] = [];

/** Every sign in a turn's words. Of a reported turn there are none: its words are not exact. */
export function cuesOf(turn: Turn, { language }: Pick<Recording, "language">): readonly CueHit[] {
  if (turn.notation === "narrative" || turn.words === 0) return none;
  const kept = known.get(turn);
  if (kept?.language === language) return kept.hits;
  const found = spokenCues(turn.text, language);
  const hits = found.length > 0 ? found : none;
  known.set(turn, { language, hits });
  return hits;
}

/** Whether a turn's words have one of these signs. */
export function hasCue(turn: Turn, recording: Pick<Recording, "language">, ...cues: readonly SpokenCue[]): boolean {
  return cuesOf(turn, recording).some((hit) => cues.includes(hit.value));
}
