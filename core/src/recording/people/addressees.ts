/**
 * Who is addressed, and on what that rests. Adjacency alone is not address: in a round everybody answers
 * the worker, however close the answers stand together.
 */
import type { Assembled, Touched } from "../assembled.ts";
import { addresseesOf, goesOn, isForAll, longestRun, type Present, tellsOn, vocativesOf } from "./addressee-of.ts";
import { detectLanguage, lookedAt } from "../detect-language.ts";
import type { Addressee, Language, Speaker, Turn } from "../model.ts";
import { isPerson } from "./person.ts";
import { breaksRound, isPromptOf, type Rounding, roundFrom } from "./rounds.ts";
import { type CallNames, callNamesOf } from "./vocatives.ts";

/** Keeps the addressees of a recording up with its turns. */
export interface Addressing {
  /**
   * Addresses turns that were made anew, and those near them for which that makes a difference. Where time is over
   * before that is done, there is nothing to tell yet, and the next call goes on.
   */
  readonly update: (touched: readonly Touched[], isOver: () => boolean) => Addressed | undefined;
  /** The turns have changed: an update that is not finished begins anew. */
  readonly forget: () => void;
  readonly language: () => Language;
}

/** Which turns were made anew or are addressed otherwise than before; `undefined` where all may be. */
export interface Addressed {
  readonly touched: readonly Touched[] | undefined;
}

/** Stretches of turns to be addressed, and how far that has come. */
interface Plan extends Addressed {
  readonly stretches: readonly Stretch[];
  stretch: number;
  next: number;
  /** Turns that answer in a round, by their numbers, with the worker who prompted it. */
  readonly rounds: Map<number, Speaker>;
}

/** Turns to be addressed. */
interface Stretch extends Pick<Touched, "first" | "end"> {
  /** Those among them that were made anew; without it, nobody asks which are addressed otherwise. */
  readonly made?: Touched;
}

/** Addressing for an assembly in which nothing has been addressed yet, so many turns at once. */
export function createAddressing(assembly: Assembled, atOnce: number): Addressing {
  const { turns } = assembly;
  let language: Language = "en";
  let present = 0;
  let people = "";
  let byName: CallNames = new Map();
  let invitations = new WeakMap<Turn, boolean>();
  let called = new WeakMap<Turn, readonly Addressee[]>();
  let plan: Plan | undefined;
  /** Turns that were there before and are addressed otherwise, of this update and of those that were left. */
  const readdressed = new Set<Turn>();
  /** Everything hangs on something that has changed, and not everything has been addressed since. */
  let isOpen = false;

  const invites = (turn: Turn): boolean =>
    turn.told === undefined ? remember(invitations, turn, () => isForAll(turn, language)) : turn.told === "group";
  const vocatives = (turn: Turn): readonly Addressee[] => remember(called, turn, () => vocativesOf(turn, byName));

  let room: Present = { only: undefined, worker: undefined, workers: new Set(), invites, vocatives };

  /** What of the whole file every turn's addressees hang on. */
  const refresh = (touched: readonly Touched[]): boolean => {
    const { header } = assembly.reading;
    const spoken = touched.some(({ first }) => first < lookedAt) ? detectLanguage(header.language, turns) : language;
    const newcomers = [...assembly.speaking.keys()]
      .filter((speaker) => !speaker.declared && isPerson(speaker))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    // With a roster, names called are the roster's; without one, those of everybody who speaks.
    const everyone = header.rosterDeclared ? assembly.room.declared() : [...assembly.room.declared(), ...newcomers];
    const speaking = new Set([...assembly.speaking.keys()].filter(isMember).map((speaker) => speaker.id));
    const there = header.rosterDeclared ? header.members.length : speaking.size;
    const ids = everyone.map((speaker) => speaker.id).sort();
    const key = [header.rosterDeclared, ...ids].join("|");
    if (spoken === language && there === present && key === people) return false;
    [language, present, people] = [spoken, there, key];
    const only = header.rosterDeclared && present === 1 ? everyone.find(isMember) : undefined;
    const [worker, ...others] = everyone.filter(({ role }) => role === "worker");
    const workers = new Set(everyone.flatMap(({ id, role }) => (role === "worker" ? [id] : [])));
    room = { only, worker: others.length === 0 ? worker : undefined, workers, invites, vocatives };
    byName = callNamesOf(everyone);
    invitations = new WeakMap();
    called = new WeakMap();
    return true;
  };

  /** Whether a heading stands between a turn and the one before it. */
  const beginsSection = (index: number): boolean => {
    const [before, turn] = [turns[index - 1], turns[index]];
    if (!before || !turn) return true;
    for (let at = before.span.block.index + 1; at <= turn.span.block.index; at++) {
      const block = assembly.blocks.at(at);
      if (block && assembly.partOf(block)?.opening) return true;
    }
    return false;
  };

  /** The speaker's own line that a turn goes on with; none where there are very many in a row. */
  const ownBefore = (index: number): Turn | undefined => {
    const isOwn = (at: number): boolean => goesOn(turns[at], turns[at - 1]) && !beginsSection(at);
    for (let at = index; index - at < longestRun; at--)
      if (!isOwn(at)) return at === index ? undefined : turns[index - 1];
    return undefined;
  };

  const isPrompt = (turn: Turn): boolean => isPromptOf(turn, invites);
  const breaks = (turn: Turn): boolean => breaksRound(turn, invites);

  const rounding: Rounding = { turns, breaks, beginsSection, present: () => present };

  /** The prompt whose round may hold a turn, or the turn itself. */
  const promptBefore = (index: number): number => {
    const seen = new Set<string>();
    for (let at = index - 1; at >= 0 && !beginsSection(at + 1); at--) {
      const turn = turns[at];
      if (!turn) break;
      if (breaks(turn)) return isPrompt(turn) ? at : index;
      if (seen.has(turn.speaker.id) && turns[at + 1]?.speaker.id !== turn.speaker.id && turn.speaker.role === "member")
        break;
      seen.add(turn.speaker.id);
    }
    return index;
  };

  /** Behind the last turn that a round through the turn before `index`, or through one that stood there, may hold. */
  const roundBehind = (index: number): number => {
    const seen = new Set<string>();
    let at = index;
    for (; at < turns.length && (at === index || !beginsSection(at)); at++) {
      const turn = turns[at];
      if (!turn || breaks(turn)) break;
      if (seen.has(turn.speaker.id) && turns[at - 1]?.speaker.id !== turn.speaker.id && turn.speaker.role === "member")
        break;
      seen.add(turn.speaker.id);
    }
    return Math.min(turns.length, at + 1);
  };

  /** Behind the lines and clauses that go on with what somebody says or tells. */
  const behindClauses = (index: number): number => {
    let at = index;
    while (at < turns.length && tellsOn(turns[at], turns[at - 1])) at++;
    for (const end = at + longestRun; at < Math.min(end, turns.length) && goesOn(turns[at], turns[at - 1]);) at++;
    return at;
  };

  const address = ({ first, end, made }: Stretch, rounds: Plan["rounds"]): void => {
    for (let index = first; index < end; index++) {
      const turn = turns[index];
      if (turn && isPrompt(turn)) for (const answer of roundFrom(index, rounding)) rounds.set(answer, turn.speaker);
    }
    for (let index = first; index < end; index++) {
      const turn = turns[index];
      if (!turn || turn.addressees[0]?.basis === "explicit") continue;
      const beside = { before: turns[index - 1], own: ownBefore(index), asker: rounds.get(index) };
      const found = addresseesOf(turn, beside, room);
      if (areAlike(found, turn.addressees)) continue;
      turn.addressees = [...found];
      if (made && (index < made.first || index >= made.end)) readdressed.add(turn);
    }
  };

  const planFor = (touched: readonly Touched[]): Plan => {
    if (refresh(touched)) isOpen = true;
    const begin = { stretch: 0, next: 0, rounds: new Map<number, Speaker>() };
    if (isOpen) return { stretches: [{ first: 0, end: turns.length }], touched: undefined, ...begin };
    const stretches = touched.map((made) => ({
      first: promptBefore(made.first),
      end: behindClauses(Math.max(made.end, roundBehind(made.end))),
      made,
    }));
    return { stretches, touched, ...begin };
  };

  return {
    language: () => language,
    forget() {
      plan = undefined;
    },
    update(touched, isOver) {
      plan ??= planFor(touched);
      for (let stretch = plan.stretches[plan.stretch]; stretch; stretch = plan.stretches[++plan.stretch]) {
        const { first, end, made } = stretch;
        for (plan.next = Math.max(plan.next, first); plan.next < end;) {
          const next = Math.min(end, plan.next + atOnce);
          address({ first: plan.next, end: next, ...(made && { made }) }, plan.rounds);
          plan.next = next;
          if (isOver()) return undefined;
        }
        plan.next = 0;
      }
      const others = [...readdressed].filter((turn) => turns[turn.index] === turn).map(alone);
      const done = { touched: plan.touched && [...plan.touched, ...others] };
      readdressed.clear();
      plan = undefined;
      isOpen = false;
      return done;
    },
  };
}

function alone({ index }: Turn): Touched {
  return { first: index, end: index + 1, before: 1 };
}

function areAlike(a: readonly Addressee[], b: readonly Addressee[]): boolean {
  return a.length === b.length && a.every(({ id, basis }, at) => id === b[at]?.id && basis === b[at].basis);
}

function remember<K extends object, V>(memory: WeakMap<K, V>, key: K, make: () => V): V {
  const kept = memory.get(key);
  if (kept !== undefined) return kept;
  const value = make();
  memory.set(key, value);
  return value;
}

function isMember(speaker: Speaker): boolean {
  return speaker.role === "member";
}
