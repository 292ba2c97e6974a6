/** What is heard in the words of turns, listened to once a turn. */
import { type CueHit, heardIn, type SpokenCue, spokenCues } from "../language/cues.ts";
import type { RiskHit } from "../language/risk.ts";
import type { Language, Recording, Turn } from "../recording/model.ts";

interface Heard {
  readonly language: Language;
  readonly cues: readonly CueHit[];
  readonly risks: readonly RiskHit[];
}

const known = new WeakMap<Turn, Heard>();
const none: readonly never[] = [];

/** Of workers' words only cues are asked: what they say of risk is an answer. */
function heardOf(turn: Turn, { language }: Pick<Recording, "language">): Heard {
  const kept = known.get(turn);
  if (kept?.language === language) return kept;
  const { cues, risks } =
    turn.speaker.role === "worker"
      ? { cues: spokenCues(turn.text, language), risks: none }
      : heardIn(turn.text, language);
  const heard = { language, cues: cues.length > 0 ? cues : none, risks };
  known.set(turn, heard);
  return heard;
}

/** Every sign in a turn's words. Of a reported turn there are none: its words are not exact. */
export function cuesOf(turn: Turn, recording: Pick<Recording, "language">): readonly CueHit[] {
  if (turn.notation === "narrative" || turn.words === 0) return none;
  return heardOf(turn, recording).cues;
}

/** Every sign of risk in the words of a turn that is no worker's, exact or reported. */
export function risksIn(turn: Turn, recording: Pick<Recording, "language">): readonly RiskHit[] {
  return heardOf(turn, recording).risks;
}

/** Whether a turn's words have one of these signs. */
export function hasCue(turn: Turn, recording: Pick<Recording, "language">, ...cues: readonly SpokenCue[]): boolean {
  return cuesOf(turn, recording).some((hit) => cues.includes(hit.value));
}
