/**
 * Counting. Two labelled lines of one speaker in a row are two turns as written and one turn as counted:
 * session figures merge across headings, a phase's own figures cut there.
 */
import type { Recording, Role, Turn } from "../recording/model.ts";
import { nameKey } from "../text/names.ts";
import { rememberingOf } from "../text/remember.ts";

/** Consecutive turns of one speaker, counted as one. */
export interface MergedTurn {
  readonly speaker: string;
  readonly role: Role;
  readonly words: number;
  /** Indices of the first and last written turn. */
  readonly first: number;
  readonly last: number;
}

/** Merges turns that follow one another, in order. */
export function merge(turns: readonly Turn[]): MergedTurn[] {
  const merged: MergedTurn[] = [];
  for (const turn of turns) {
    const before = merged.at(-1);
    if (before?.speaker === turn.speaker.id)
      merged[merged.length - 1] = { ...before, words: before.words + turn.words, last: turn.index };
    else
      merged.push({
        speaker: turn.speaker.id,
        role: turn.speaker.role,
        words: turn.words,
        first: turn.index,
        last: turn.index,
      });
  }
  return merged;
}

/** The session's merged turns. */
export function mergedTurns(recording: Recording): readonly MergedTurn[] {
  const kept = sessions.get(recording);
  if (kept) return kept;
  const merged = merge(recording.turns);
  sessions.set(recording, merged);
  return merged;
}

const sessions = new WeakMap<Recording, readonly MergedTurn[]>();

/** Turns and words of one person. */
export interface Share {
  readonly id: string;
  readonly role: Role;
  /** Merged turns. */
  readonly turns: number;
  readonly words: number;
}

/** What everybody has of some merged turns, most words first. */
export function shares(merged: readonly MergedTurn[]): Share[] {
  const people = new Map<string, Share>();
  for (const { speaker, role, words } of merged) {
    const before = people.get(speaker);
    people.set(speaker, { id: speaker, role, turns: (before?.turns ?? 0) + 1, words: (before?.words ?? 0) + words });
  }
  return [...people.values()].sort((a, b) => b.words - a.words || b.turns - a.turns);
}

/**
 * How many people are in the room: the roster with the workers, or whoever speaks where there is no roster. Who is listed
 * as a member and as absent, and says nothing, is not there.
 */
export function present(recording: Recording): { readonly people: number; readonly members: number } {
  const kept = rooms.get(recording);
  if (kept) return kept;
  const { header, speakers, tally } = recording;
  const speaking = (role: Role): number =>
    speakers.filter((speaker) => speaker.role === role && tally.of(speaker.id).turns > 0).length;
  const members = header.rosterDeclared ? listed(recording) : speaking("member");
  const room = { people: members + Math.max(speaking("worker"), header.workers.length), members };
  rooms.set(recording, room);
  return room;
}

function listed({ header, speakers, tally }: Recording): number {
  const absent = new Set(header.absent.map(({ name }) => nameKey(name)));
  if (absent.size === 0) return header.members.length;
  const heard = new Set(speakers.flatMap(({ id, name }) => (tally.of(id).turns > 0 ? [nameKey(name)] : [])));
  return header.members.map(({ name }) => nameKey(name)).filter((key) => !absent.has(key) || heard.has(key)).length;
}

const rooms = new WeakMap<Recording, { readonly people: number; readonly members: number }>();

/** A member's turn with at least one member among its addressees. */
export function isMemberToMember(turn: Turn, roles: ReadonlyMap<string, Role>): boolean {
  return (
    turn.speaker.role === "member" &&
    turn.addressees.some((addressee) => addressee.id !== turn.speaker.id && roles.get(addressee.id) === "member")
  );
}

/** Everybody's role by id. */
export function rolesOf({ speakers }: Recording): ReadonlyMap<string, Role> {
  return roles(speakers);
}

/** The list of speakers is the same one as long as nobody comes or goes. */
const roles = rememberingOf(
  (speakers: Recording["speakers"]): ReadonlyMap<string, Role> => new Map(speakers.map(({ id, role }) => [id, role])),
);

/** A share as whole per cent. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
