/** Whom a turn is for, where no arrow says so: the order of the format's § 7. */
import { anyWord, toNobody } from "../../language/address-words.ts";
import type { TurnDraft } from "../draft.ts";
import type { Addressee, Language, Speaker, Turn } from "../model.ts";
import { tellsOn } from "./going-on.ts";
import { isPerson } from "./person.ts";
import { asksSomebody, isInvitation, isQuestion, speaksToAll } from "./questions.ts";
import { calledIn, type CallNames, turnedTo } from "./vocatives.ts";

/** What of the whole file it hangs on. */
export interface Present {
  /** The only member, as in an interview: what is said to all is said to her. */
  readonly only: Speaker | undefined;
  /** The only worker. */
  readonly worker: Speaker | undefined;
  /** The ids of all workers. */
  readonly workers: ReadonlySet<string>;
  /** Whether a turn goes to the whole group. */
  readonly invites: (turn: Turn) => boolean;
  readonly vocatives: (turn: Turn) => readonly Addressee[];
}

/** What stands around a turn. */
export interface Beside {
  /** The turn before it. */
  readonly before: Turn | undefined;
  /** The same, where it is a line of the same speaker's that this one goes on with. */
  readonly own: Turn | undefined;
  /** Whose round it answers in. */
  readonly asker: Speaker | undefined;
}

/** Whom a turn is for. */
export function addresseesOf(turn: TurnDraft, { before, own, asker }: Beside, present: Present): readonly Addressee[] {
  const { speaker, told } = turn;
  const { only, worker, workers } = present;
  const other = before && before.speaker.id !== speaker.id && isPerson(before.speaker) ? before.speaker : undefined;
  if (!isPerson(speaker)) {
    const called = present.vocatives(turn);
    return called.length === 0 && other && turn.text !== "" ? [{ id: other.id, basis: "adjacent" }] : called;
  }
  if (turn.nonverbal.some((act) => toNobody.test(act))) return [];
  const all: Addressee = { id: only?.id ?? "group", basis: "invitation" };
  if (told !== undefined) return [told === "group" ? all : { id: told, basis: "adjacent" }];
  const named = present.vocatives(turn);
  if (named.length > 0) return named;
  const isWorker = speaker.role === "worker";
  if (present.invites(turn)) return [all];
  // Who goes on in a further line goes on to the same people: the two are one turn as counted.
  const onward = own?.addressees.map(({ id }): Addressee => ({ id, basis: "adjacent" })) ?? [];
  // A worker's question goes to the member who spoke just before, never to another worker.
  const isToMember = own ? onward.length > 0 && !onward.some(({ id }) => workers.has(id)) : other?.role === "member";
  if (isWorker && isQuestion(turn.text) && !isToMember) return [all];
  // “You were a pharmacist?” asks whoever has just answered.
  const asksBack = asker !== undefined && other?.role === "member" && asksSomebody(turn.text);
  if (asker && !asksBack) return [{ id: asker.id, basis: "round" }];
  if (before && tellsOn(turn, before)) return before.addressees.map(({ id }) => ({ id, basis: "adjacent" }));
  // A story begins with what the worker tells those who have come.
  if (!before && isWorker && turn.notation === "narrative") return [all];
  // “They all asked how he was. He said fine.”
  if (before?.speaker.role === "collective" && before.text !== "") return [{ id: "group", basis: "adjacent" }];
  if (onward.length > 0) return onward;
  const partner = other ?? (only && (isWorker ? only : worker));
  return partner ? [{ id: partner.id, basis: "adjacent" }] : [];
}

/** Whether somebody speaks to everybody. */
export function isForAll(turn: Turn, language: Language): boolean {
  const { text, speaker } = turn;
  if (speaker.role !== "worker") return speaksToAll(text, language);
  return isInvitation(text, language) || isAnnounced(turn);
}

/** “I said that they had come far”, “I asked if someone would begin”: said of all, to all. */
function isAnnounced({ notation, text, span, wordsSpan: { block, start } }: Turn): boolean {
  if (notation !== "narrative" || /["“«]/.test(block.text[start - 1] ?? "")) return false;
  return ofAll.test(text) || toWhoever.test(text) || announcing.test(block.text.slice(span.start, start));
}

const apart = "(?![A-Za-zÀ-ɏ'’])";
/** “I announced that the sheet was by the door.” */
const announcing = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${anyWord((of) => of.announcing)})${apart}`, "i");
/** “I asked who would begin”, “I asked for one word”, “pregunté cómo venían”. */
const toWhoever = new RegExp(
  `^(?:${anyWord((of) => of.toWhoever)}|(?:${anyWord((of) => of.toMany.words)}) (?:se |les |lo |la )?[a-záéíóú]{2,}(?:${anyWord((of) => of.toMany.endings)}))${apart}`,
  "i",
);
const ofAll = new RegExp(`(?<![A-Za-z])(?:${anyWord((of) => of.ofAll)})(?![A-Za-z])`, "i");

/** Everybody else whom a turn calls by name. */
export function vocativesOf(turn: Turn, names: CallNames): readonly Addressee[] {
  const called = calledIn(turn.text, names);
  const meant = called.length === 0 && turn.speaker.role === "worker" ? turnedTo(turn.text, names) : called;
  const ids = new Set(meant.map((speaker) => speaker.id));
  ids.delete(turn.speaker.id);
  return Array.from(ids, (id) => ({ id, basis: "vocative" as const }));
}
