/** The rounds of a recording. */
import type { Language, Recording, Turn } from "../recording/model.ts";
import { isInvitation } from "../recording/people/questions.ts";
import { isPrompt, roundFrom } from "../recording/people/rounds.ts";
import { present } from "./merge.ts";

/** A worker's prompt to the group that everybody answers once. */
export interface Round {
  /** The written turn that asks. */
  readonly prompt: number;
  /** The written turns that answer. */
  readonly answers: readonly number[];
  readonly last: number;
}

const known = new WeakMap<Recording, readonly Round[]>();

const inviting = new WeakMap<Turn, { readonly language: Language; readonly is: boolean }>();

/** Whether a turn's words go to the whole group; asked once a turn, whatever is typed elsewhere. */
function isInviting(turn: Turn, language: Language): boolean {
  const before = inviting.get(turn);
  if (before?.language === language) return before.is;
  const is = isInvitation(turn.text, language);
  inviting.set(turn, { language, is });
  return is;
}

/** All rounds, in order. */
export function roundsOf(recording: Recording): readonly Round[] {
  const kept = known.get(recording);
  if (kept) return kept;
  const { turns, language, sections } = recording;
  const invites = (turn: Turn): boolean => isInviting(turn, language);
  const headings = sections.map(({ heading }) => heading.block.index);
  let next = 0;
  const begins = turns.map(({ span }) => {
    const from = next;
    while ((headings[next] ?? Infinity) <= span.block.index) next++;
    return next > from;
  });
  const rounding = {
    turns,
    invites,
    beginsSection: (index: number) => begins[index] === true,
    present: () => present(recording).members,
  };
  const rounds: Round[] = [];
  for (const turn of turns) {
    if (!isPrompt(turn, invites)) continue;
    const answers = roundFrom(turn.index, rounding);
    const last = answers.at(-1);
    if (last !== undefined) rounds.push({ prompt: turn.index, answers, last });
  }
  known.set(recording, rounds);
  return rounds;
}
