/**
 * Who is addressed, and on what that rests. Adjacency alone is not address: in a round everybody answers
 * the worker, however close the answers stand together.
 */
import { languages } from "../language/index.ts";
import { nameKey } from "../text/names.ts";
import type { TurnDraft } from "./draft.ts";
import type { Addressee, Header, Language, Speaker, Turn } from "./model.ts";
import type { Room } from "./speakers.ts";

/** Longest worker's turn that still counts as an acknowledgement inside a round, in words. */
const shortAcknowledgement = 8;

/** Fills in the addressees of every turn that names none. */
export function addressAll(turns: readonly TurnDraft[], room: Room, header: Header, language: Language): void {
  const byName = namesOf(room);
  const present = new Set(
    header.rosterDeclared
      ? header.members.map((member) => room.known(member.name)?.id)
      : turns.filter(isMember).map((turn) => turn.speaker.id),
  );
  const invites = (turn: Turn): boolean => isInvitation(turn.text, language);
  const inRound = rounds(turns, present.size, invites);
  for (const turn of turns) {
    if (turn.addressees.length > 0 || turn.speaker.role === "collective" || turn.speaker.role === "unknown") continue;
    const named = vocatives(turn, byName);
    if (named.length > 0) {
      turn.addressees = named;
      continue;
    }
    const before = turns[turn.index - 1];
    const other =
      before && before.speaker.id !== turn.speaker.id && isPerson(before.speaker) ? before.speaker : undefined;
    if (turn.speaker.role === "worker") {
      if (invites(turn)) turn.addressees = [{ id: "group", basis: "invitation" }];
      else if (other) turn.addressees = [{ id: other.id, basis: "adjacent" }];
      else if (turn.text.includes("?")) turn.addressees = [{ id: "group", basis: "invitation" }];
      continue;
    }
    const worker = inRound.get(turn.index);
    if (worker) turn.addressees = [{ id: worker.id, basis: "round" }];
    else if (other) turn.addressees = [{ id: other.id, basis: "adjacent" }];
  }
}

/** Whether words of a worker go to the whole group. */
export function isInvitation(text: string, language: Language): boolean {
  const words = ` ${text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, " ")} `;
  return languages[language].invitations.some((cue) => words.includes(` ${cue} `));
}

function isMember(turn: Turn): boolean {
  return turn.speaker.role === "member";
}

function isPerson(speaker: Speaker): boolean {
  return speaker.role === "member" || speaker.role === "worker";
}

/** Names that may call on somebody: two letters or more, so that a legend's letter is no vocative. */
function namesOf(room: Room): ReadonlyMap<string, Speaker> {
  const names = new Map<string, Speaker>();
  for (const speaker of room.everyone()) {
    if (!isPerson(speaker)) continue;
    const [first = ""] = speaker.name.split(/\s+/);
    for (const name of [speaker.name, first, ...speaker.aliases]) {
      const key = nameKey(name);
      if ([...key].length >= 2 && !names.has(key)) names.set(key, speaker);
    }
  }
  return names;
}

/** `Tina, …`, `…, Tina?`: a name called at the beginning or the end of a sentence. */
function vocatives(turn: Turn, byName: ReadonlyMap<string, Speaker>): Addressee[] {
  const found = new Map<string, Addressee>();
  const call = (name: string): void => {
    const speaker = byName.get(nameKey(name));
    if (speaker && speaker.id !== turn.speaker.id) found.set(speaker.id, { id: speaker.id, basis: "vocative" });
  };
  for (const match of turn.text.matchAll(
    /(?:^|[.?!…—]\s+|\b(?:and|but|so|y|pero|oye|hey|well|okay|ok|bueno),? )(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?),(?=\s|$)/gu,
  ))
    call(match[1] ?? "");
  for (const match of turn.text.matchAll(/,\s(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?)(?=[.?!…,]|$)/gu))
    call(match[1] ?? "");
  return [...found.values()];
}

/**
 * Rounds: a worker's prompt to the group, answered once each by at least three members and 70 % of those
 * present, a worker's short acknowledgements between them allowed. Gives the worker of each answer.
 */
function rounds(
  turns: readonly Turn[],
  present: number,
  invites: (turn: Turn) => boolean,
): ReadonlyMap<number, Speaker> {
  const answers = new Map<number, Speaker>();
  let at = 0;
  while (at < turns.length) {
    const prompt = turns[at++];
    if (prompt?.speaker.role !== "worker" || !isPrompt(prompt, invites)) continue;
    const once = new Map<string, number[]>();
    let next = at;
    for (; next < turns.length; next++) {
      const turn = turns[next];
      if (!turn || turn.section !== prompt.section) break;
      if (turn.speaker.role === "worker") {
        if (
          turn.words > shortAcknowledgement ||
          turn.text.includes("?") ||
          invites(turn) ||
          turn.speaker.id !== prompt.speaker.id
        )
          break;
        continue;
      }
      const before = turns[next - 1];
      if (!isMember(turn) || (once.has(turn.speaker.id) && before?.speaker.id !== turn.speaker.id)) break;
      if (
        turn.addressees.some(
          (addressee) =>
            addressee.basis === "explicit" && addressee.id !== prompt.speaker.id && addressee.id !== "group",
        )
      )
        break;
      once.set(turn.speaker.id, [...(once.get(turn.speaker.id) ?? []), next]);
    }
    if (once.size >= 3 && once.size >= 0.7 * present) {
      for (const indices of once.values()) for (const index of indices) answers.set(index, prompt.speaker);
      at = next;
    }
  }
  return answers;
}

/** A prompt asks something of everybody. */
function isPrompt(turn: Turn, invites: (turn: Turn) => boolean): boolean {
  const explicit = turn.addressees[0];
  if (explicit) return explicit.id === "group";
  return invites(turn);
}
