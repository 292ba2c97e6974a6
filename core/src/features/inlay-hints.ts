/** What is shown between the words although nobody wrote it: to whom a turn goes, which turn it is, what a silence ends with. */
import { fileSpan, type FileSpan, type Span } from "../markdown/block.ts";
import type { Addressee, Recording, Turn } from "../recording/model.ts";
import { nameOf } from "../recording/people/person.ts";
import { turnBefore } from "./at.ts";
import type { Speech } from "./speech.ts";

/** Which hints are wanted. */
export interface WantedHints {
  readonly addressees: boolean;
  readonly turnNumbers: boolean;
  readonly longSilences: boolean;
}

/** The hints of somebody who has said nothing. */
export const usualHints: WantedHints = { addressees: true, turnNumbers: false, longSilences: false };

/** Words at a place, and what they rest on. */
export interface InlayHint {
  /** UTF-16 offset in the file. */
  readonly at: number;
  readonly text: string;
  readonly about: string;
  /** Where a space is needed. */
  readonly padded: "left" | "right";
}

/** A silence of so many seconds is long. Our default: no source says how long one is. */
const longSilence = 30;

/** The hints of the turns that begin in a stretch of the file, and of silences in it. */
export function inlayHints(
  recording: Recording,
  { start, end }: FileSpan,
  wanted: WantedHints,
  speech: Speech,
): readonly InlayHint[] {
  const { turns } = recording;
  const hints: InlayHint[] = [];
  if (wanted.addressees || wanted.turnNumbers)
    for (let index = turnBefore(recording, start)?.index ?? 0; index < turns.length; index++) {
      const turn = turns[index];
      if (!turn || fileSpan(turn.span).start > end) break;
      if (wanted.turnNumbers) hints.push(...numberOf(turn, speech));
      if (wanted.addressees) hints.push(...addresseesOf(turn, recording, speech));
    }
  if (wanted.longSilences) hints.push(...silencesIn(recording, { start, end }, speech));
  return hints.filter(({ at }) => start <= at && at <= end);
}

function numberOf({ index, label, span }: Turn, { say }: Speech): InlayHint[] {
  if (!label) return [];
  const number = String(index + 1);
  const about = say("Turn {turn}, as questions and report count them", { turn: number });
  const at = span.block.kind === "table-row" ? fileSpan(label.span).start : span.block.start;
  return [{ at, text: number, about, padded: "right" }];
}

function addresseesOf(turn: Turn, recording: Recording, speech: Speech): InlayHint[] {
  const inferred = turn.label && inferredAddressees(turn, recording, speech);
  // Of lines in a row the first says it.
  if (!turn.label || !inferred || isOnward(turn, recording)) return [];
  const { names, basis } = inferred;
  const about = `${basis} ${speech.say("Write “→ {name}” behind the name to say it yourself.", { name: names })}`;
  return [{ at: fileSpan(turn.label.span).end, text: `→ ${names}`, about, padded: "left" }];
}

/** To whom a turn goes where that is not written, and the sentence that says what it rests on. */
export function inferredAddressees(
  turn: Turn,
  recording: Recording,
  { say }: Speech,
): { readonly names: string; readonly basis: string } | undefined {
  const { addressees, told } = turn;
  const [first] = addressees;
  if (!first || addressees.some(({ basis }) => basis === "explicit")) return undefined;
  const called = (id: string): string => (id === "group" ? say("the group") : nameOf(id, recording));
  return {
    names: addressees.map(({ id }) => called(id)).join(", "),
    basis: say(told !== undefined ? "The sentence says so." : isOnward(turn, recording) ? onward : bases[first.basis]),
  };
}

/** Whether somebody speaks on in a further line, to whom the line before goes. */
function isOnward({ index, speaker, addressees }: Turn, { turns }: Recording): boolean {
  return addressees[0]?.basis === "adjacent" && turns[index - 1]?.speaker.id === speaker.id;
}

const onward = "Goes on with the line before.";

const bases: Readonly<Record<Addressee["basis"], string>> = {
  explicit: "It is written.",
  vocative: "Called by name.",
  invitation: "Speaks to everybody.",
  round: "Part of a round.",
  adjacent: "Goes to whoever spoke just before.",
};

function silencesIn({ silences, turns }: Recording, { start, end }: FileSpan, { say }: Speech): InlayHint[] {
  const long = (seconds: number | undefined): boolean => seconds !== undefined && seconds >= longSilence;
  const hint = (span: Span, next: Turn | undefined): InlayHint[] => {
    const at = fileSpan(span).end;
    if (at < start || at > end || !next) return [];
    const text = say("long silence, ended by {name}", { name: next.speaker.name });
    return [{ at, text, about: say("{seconds} seconds or more", { seconds: longSilence }), padded: "left" }];
  };
  return silences.flatMap(({ seconds, span, after }) => (long(seconds) ? hint(span, turns[after + 1]) : []));
}
