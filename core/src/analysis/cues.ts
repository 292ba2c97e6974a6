/** What is heard in the words of turns, listened to once a turn. */
import { type CueHit, heardIn, type SpokenCue, spokenCues } from "../language/cues.ts";
import type { RiskHit } from "../language/risk.ts";
import type { Language, Recording, Turn } from "../recording/model.ts";
import { memoryOf, placeInMemory } from "../recording/pieces.ts";
import { quotedBySpeaker } from "../text/quoted.ts";

interface Heard {
  readonly text: string;
  readonly language: Language;
  readonly isWorker: boolean;
  readonly cues: readonly CueHit[];
  readonly risks: readonly RiskHit[];
}

const none: readonly never[] = [];
/** What is heard in a block's first turn is remembered with the block, which an undo brings back; of others by themselves. */
const place = placeInMemory();
const known = new WeakMap<Turn, Heard>();

/** Of workers' words only cues are asked: what they say of risk is an answer. */
function heardOf(turn: Turn, { language }: Pick<Recording, "language">): Heard {
  const { text } = turn;
  const isWorker = turn.speaker.role === "worker";
  const memory = memoryOf(turn.span.block);
  const first = memory[place] as Heard | undefined;
  const kept = first?.text === text ? first : known.get(turn);
  if (kept?.text === text && kept.language === language && kept.isWorker === isWorker) return kept;
  const { cues, risks } = isWorker ? { cues: spokenCues(text, language), risks: none } : heardIn(text, language);
  const own = ownOf(cues, text);
  const heard = { text, language, isWorker, cues: own.length > 0 ? own : none, risks };
  if (first?.language !== language) memory[place] = heard;
  else known.set(turn, heard);
  return heard;
}

/** Advice and comfort in quotation marks are somebody else's: “My sister says, ‘You should leave him.’” */
function ownOf(cues: readonly CueHit[], text: string): readonly CueHit[] {
  const isToMember = ({ value }: CueHit): boolean => value === "advice" || value === "reassurance";
  if (!cues.some(isToMember)) return cues;
  const isQuoted = quotedBySpeaker(text);
  return cues.filter((cue) => !isToMember(cue) || !isQuoted(cue.start));
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
