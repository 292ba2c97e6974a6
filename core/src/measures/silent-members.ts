/** Who was there and is hardly heard. */
import { asked } from "../analysis/questions.ts";
import { isAddressed } from "../analysis/response.ts";
import type { Turn } from "../recording/model.ts";
import { defineMeasure } from "./measure.ts";
import type { Stretch } from "./stretch.ts";

/** A member who has hardly spoken. */
export interface NearlySilent {
  readonly id: string;
  /** The written turns that they have. */
  readonly turns: readonly number[];
}

/** Members without a turn, and members with next to none. */
export interface SilentMembers {
  readonly silent: readonly string[];
  readonly nearlySilent: readonly NearlySilent[];
}

export const silentMembers = defineMeasure<SilentMembers>({
  id: "silent-members",
  name: "Silent and nearly silent members",
  definition:
    "Silent: present by the roster, and without a turn. Nearly silent: one turn, or only turns that answer a worker's question put to them by name. Without a roster nobody can be known to be silent. Silent, or left out of the record? The file cannot tell.",
  unit: "members",
  source: "Steinberg 2014 on most members being silent most of the time; zero turns is a fact and needs no threshold.",
  of(stretch) {
    const { recording, counted, turns, room, roles } = stretch;
    const members = room.filter(({ role }) => role === "member");
    const count = new Map<string, number>();
    for (const { speaker } of counted) count.set(speaker, (count.get(speaker) ?? 0) + 1);
    const answering = onlyAnswering(stretch);
    const nearlySilent = members.filter(({ id }) => count.get(id) === 1 || answering.has(id)).map(({ id }) => id);
    const own = new Map<string, number[]>(nearlySilent.map((id) => [id, []]));
    for (const { speaker, index } of turns) own.get(speaker.id)?.push(index);
    return {
      silent: recording.header.rosterDeclared
        ? members.filter(({ id }) => !count.has(id) && roles.get(id) === "member").map(({ id }) => id)
        : [],
      nearlySilent: nearlySilent.map((id) => ({ id, turns: own.get(id) ?? [] })),
    };
  },
});

/** Members all of whose turns answer a worker's question that was put to them by name. */
function onlyAnswering({ exchange, recording }: Stretch): ReadonlySet<string> {
  const answering = new Set<string>();
  const speaking = new Set<string>();
  for (const [at, { speaker, role }] of exchange.entries()) {
    if (role !== "member" || speaking.has(speaker)) continue;
    const before = exchange[at - 1];
    const question = before?.role === "worker" ? recording.turns[before.last] : undefined;
    if (question && isQuestionTo(question, speaker, recording)) answering.add(speaker);
    else {
      speaking.add(speaker);
      answering.delete(speaker);
    }
  }
  return answering;
}

function isQuestionTo(turn: Turn, id: string, recording: Stretch["recording"]): boolean {
  return isAddressed(turn, id) && asked(turn, recording).length > 0;
}
