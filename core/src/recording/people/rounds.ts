/** Rounds: a worker's prompt to the group that everybody answers once. */
import type { Turn } from "../model.ts";
import { isQuestion } from "./questions.ts";

/** Longest worker's turn that still counts as an acknowledgement inside a round, in words. */
const shortAcknowledgement = 8;

/** What rounds are looked for in. */
export interface Rounding {
  readonly turns: readonly Turn[];
  /** Whether a turn's words go to the whole group. */
  readonly invites: (turn: Turn) => boolean;
  /** Whether a heading stands between a turn and the one before it. */
  readonly beginsSection: (index: number) => boolean;
  /** How many members are present. */
  readonly present: () => number;
}

/** Whether a turn asks something of everybody. */
export function isPrompt(turn: Turn, invites: Rounding["invites"]): boolean {
  if (turn.speaker.role !== "worker") return false;
  const [named] = turn.addressees;
  return named?.basis === "explicit" ? named.id === "group" : invites(turn);
}

/** Whether a turn is a worker's that no round goes over. */
function breaksRound(turn: Turn, invites: Rounding["invites"]): boolean {
  if (turn.speaker.role !== "worker") return false;
  return turn.words > shortAcknowledgement || isQuestion(turn.text) || isPrompt(turn, invites);
}

/** Whether a member who has spoken in a round speaks again, and not only on: `beside` is the turn next to it. */
function speaksAgain({ speaker }: Turn, beside: Turn | undefined, spoken: ReadonlySet<string>): boolean {
  return speaker.role === "member" && spoken.has(speaker.id) && beside?.speaker.id !== speaker.id;
}

/**
 * The answers of the round that the prompt at `index` begins: once each by at least three members and 70 % of those
 * present, a worker's short acknowledgements between them allowed.
 */
export function roundFrom(index: number, { turns, invites, beginsSection, present }: Rounding): readonly number[] {
  const answers: number[] = [];
  const once = new Set<string>();
  const worker = turns[index]?.speaker.id;
  for (let next = index + 1; next < turns.length; next++) {
    const turn = turns[next];
    if (!turn || breaksRound(turn, invites) || beginsSection(next)) break;
    if (turn.speaker.role === "worker") {
      if (turn.speaker.id !== worker) break;
      continue;
    }
    if (turn.speaker.role !== "member" || speaksAgain(turn, turns[next - 1], once)) break;
    if (turn.addressees.some(({ basis, id }) => basis === "explicit" && id !== worker && id !== "group")) break;
    once.add(turn.speaker.id);
    answers.push(next);
  }
  return once.size >= 3 && once.size >= 0.7 * present() ? answers : [];
}

/** The prompt whose round may hold a turn, or the turn itself. */
export function promptBefore(index: number, { turns, invites, beginsSection }: Rounding): number {
  const seen = new Set<string>();
  for (let at = index - 1; at >= 0 && !beginsSection(at + 1); at--) {
    const turn = turns[at];
    if (!turn) break;
    if (breaksRound(turn, invites)) return isPrompt(turn, invites) ? at : index;
    if (speaksAgain(turn, turns[at + 1], seen)) break;
    seen.add(turn.speaker.id);
  }
  return index;
}

/** Behind the last turn that a round through the turn before `index`, or through one that stood there, may hold. */
export function roundBehind(index: number, { turns, invites, beginsSection }: Rounding): number {
  const seen = new Set<string>();
  let at = index;
  for (; at < turns.length && (at === index || !beginsSection(at)); at++) {
    const turn = turns[at];
    if (!turn || breaksRound(turn, invites) || speaksAgain(turn, turns[at - 1], seen)) break;
    seen.add(turn.speaker.id);
  }
  return Math.min(turns.length, at + 1);
}
