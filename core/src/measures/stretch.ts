/** What measures look at: some turns in a row, and who was in the room. */
import { type MergedTurn, merge, mergedTurns, present, rolesOf } from "../analysis/merge.ts";
import { misspeltPeople } from "../analysis/labels.ts";
import type { Recording, Role, Speaker, Turn } from "../recording/model.ts";
import { isPerson } from "../recording/people/person.ts";
import { nameKey } from "../text/names.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** Turns in a row, the whole recording or a part of it, and what they are counted against. */
export interface Stretch {
  readonly recording: Recording;
  readonly vocabulary: Vocabulary;
  /** Written turns, in order. */
  readonly turns: readonly Turn[];
  /** The same as counted: consecutive turns of one speaker are one. */
  readonly counted: readonly MergedTurn[];
  /** The same without voices that are nobody in particular: what one person says after another. */
  readonly exchange: readonly MergedTurn[];
  /** How many people were present, and how many of them members; the same for every stretch of a session. */
  readonly people: number;
  readonly members: number;
  /** Everybody who was present or speaks anywhere in the recording, workers first. */
  readonly room: readonly Speaker[];
  readonly roles: ReadonlyMap<string, Role>;
  /** Words of everybody. */
  readonly words: number;
}

/** The turns from `first` to `last`, both included; all of them where nothing is said. */
export function stretchOf(
  recording: Recording,
  vocabulary: Vocabulary,
  [first, last]: readonly [first: number, last: number] = [0, recording.turns.length - 1],
): Stretch {
  const isWhole = first <= 0 && last >= recording.turns.length - 1;
  const turns = isWhole ? recording.turns : recording.turns.slice(Math.max(0, first), last + 1);
  return {
    ...{ recording, vocabulary, turns },
    counted: isWhole ? mergedTurns(recording) : merge(turns),
    exchange: merge(turns.filter(({ speaker }) => isPerson(speaker))),
    ...present(recording),
    room: roomOf(recording),
    roles: rolesOf(recording),
    words: turns.reduce((sum, turn) => sum + turn.words, 0),
  };
}

/** Who is absent is left out, and who is in the header under another spelling stands there once, as they speak. */
function roomOf(recording: Recording): readonly Speaker[] {
  const { header, speakers, tally } = recording;
  const kept = rooms.get(recording);
  if (kept) return kept;
  const absent = new Set(header.absent.map(({ name }) => nameKey(name)));
  const misspelt = misspeltPeople(recording);
  const here = speakers.filter((speaker) => {
    if (!isPerson(speaker)) return false;
    if (tally.of(speaker.id).turns > 0) return true;
    return speaker.declaredAt !== undefined && !absent.has(nameKey(speaker.name)) && !misspelt.has(speaker.id);
  });
  const once = [...new Map(here.map((speaker) => [speaker.id, speaker])).values()];
  const isWorker = ({ role }: Speaker): boolean => role === "worker";
  const room = [...once.filter(isWorker), ...once.filter((speaker) => !isWorker(speaker))];
  rooms.set(recording, room);
  return room;
}

const rooms = new WeakMap<Recording, readonly Speaker[]>();

/** Fewest turns and speakers of which more is said than counts. */
const fewest = { turns: 20, speakers: 3 };

/** Whether a stretch is too short for shares and patterns: below 20 turns as counted, or three speakers. Our rule. */
export function isShort({ counted, exchange }: Stretch): boolean {
  return counted.length < fewest.turns || new Set(exchange.map(({ speaker }) => speaker)).size < fewest.speakers;
}
