/** What of the whole file every turn's addressees hang on, kept up with its turns. */
import { rememberingOf } from "../../text/remember.ts";
import type { Assembled, Touched } from "../assembled.ts";
import { detectLanguage, lookedAt } from "../detect-language.ts";
import type { Addressee, Language, Speaker, Turn } from "../model.ts";
import { isForAll, type Present, vocativesOf } from "./addressee-of.ts";
import { isPerson } from "./person.ts";
import { callNamesOf } from "./vocatives.ts";

/** Those who are there, as far as anything has been asked of the turns. */
export class Everybody implements Present {
  language: Language = "en";
  /** How many members are present. */
  members = 0;
  only: Speaker | undefined;
  worker: Speaker | undefined;
  workers: ReadonlySet<string> = new Set();
  readonly #assembly: Assembled;
  /** Who they are: when it is another, everything is asked anew. */
  #key = "";
  /** What has been asked of turns in this light. */
  #isForAll!: (turn: Turn) => boolean;
  #vocatives!: (turn: Turn) => readonly Addressee[];

  constructor(assembly: Assembled) {
    this.#assembly = assembly;
  }

  /** Looks at the turns again, of which these have been made anew; says whether anything is otherwise. */
  refresh(touched: readonly Touched[]): boolean {
    const { reading, room, speaking, turns } = this.#assembly;
    const { language: written, members, rosterDeclared } = reading.header;
    const language = touched.some(({ first }) => first < lookedAt) ? detectLanguage(written, turns) : this.language;
    const newcomers = [...speaking.keys()]
      .filter((speaker) => !speaker.declared && isPerson(speaker))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    // With a roster, names called are the roster's; without one, those of everybody who speaks.
    const everyone = rosterDeclared ? room.declared() : [...room.declared(), ...newcomers];
    const heard = new Set([...speaking.keys()].filter(isMember).map(({ id }) => id));
    const present = rosterDeclared ? members.length : heard.size;
    const key = [language, present, rosterDeclared, ...everyone.map(({ id }) => id).sort()].join("|");
    if (key === this.#key) return false;
    this.#key = key;
    this.language = language;
    this.members = present;
    this.only = rosterDeclared && present === 1 ? everyone.find(isMember) : undefined;
    const workers = everyone.filter(({ role }) => role === "worker");
    this.worker = workers.length === 1 ? workers[0] : undefined;
    this.workers = new Set(workers.map(({ id }) => id));
    const names = callNamesOf(everyone);
    this.#isForAll = rememberingOf((turn) => isForAll(turn, language));
    this.#vocatives = rememberingOf((turn) => vocativesOf(turn, names));
    return true;
  }

  /** Whether a turn goes to the whole group. */
  invites(turn: Turn): boolean {
    return turn.told === undefined ? this.#isForAll(turn) : turn.told === "group";
  }

  /** Whom a turn calls by name. */
  vocatives(turn: Turn): readonly Addressee[] {
    return this.#vocatives(turn);
  }
}

function isMember({ role }: Speaker): boolean {
  return role === "member";
}
