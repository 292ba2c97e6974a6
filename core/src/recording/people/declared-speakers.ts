/** The people whom a header declares, as speakers, and what each of them may be called. */
import { collectiveLabels, workerLabels } from "../../language/index.ts";
import { titleWords } from "../../language/titles.ts";
import { nameKey, personId } from "../../text/names.ts";
import { declaredPeople } from "../header/declared-people.ts";
import type { Header, Role, Speaker } from "../model.ts";
import { firstWord } from "./name-parts.ts";
import { byShortName } from "./short-names.ts";

/** The people whom a header declares. Keys are those of `nameKey`. */
export class DeclaredSpeakers {
  readonly all: readonly Speaker[];
  /** How many of them would have an id. */
  readonly #sharing = new Map<string, number>();
  /** By names and aliases. */
  readonly #byKey = new Map<string, Speaker>();
  readonly #byShortName: ReadonlyMap<string, Speaker>;
  /** The first words of what they may be called. */
  readonly #beginnings: ReadonlySet<string>;

  constructor(header: Header) {
    this.all = declaredPeople(header).map(({ name, role, aliases, span, id = personId(name) }) => {
      const used = this.sharing(id) + 1;
      this.#sharing.set(id, used);
      return { id: numberedId(id, used), name, role, declared: true, aliases, declaredAt: span };
    });
    for (const speaker of this.all) this.#call(speaker, nameKey(speaker.name));
    // Who is called Ray by name is Ray, whoever else is called so.
    for (const speaker of this.all) for (const alias of speaker.aliases) this.#call(speaker, nameKey(alias));
    this.#byShortName = byShortName(this.all);
    const keys = [...this.#byKey.keys(), ...this.#byShortName.keys()];
    this.#beginnings = new Set([...keys.map(firstWord), ...commonBeginnings]);
  }

  #call(speaker: Speaker, key: string): void {
    if (!this.#byKey.has(key)) this.#byKey.set(key, speaker);
  }

  ofRole(role: Role): readonly Speaker[] {
    return this.all.filter((person) => person.role === role);
  }

  /** How many of them would have this id; the second has `-2` behind it. */
  sharing(id: string): number {
    return this.#sharing.get(id) ?? 0;
  }

  /** Who is so called in the header. */
  called(key: string): Speaker | undefined {
    return this.#byKey.get(key);
  }

  /** Who is so called in the header, or alone has this as a part of their name. */
  named(key: string): Speaker | undefined {
    return this.#byKey.get(key) ?? this.#byShortName.get(key);
  }

  /** Whether what they, workers and groups are called may begin with a word, in lower case. */
  mayBegin(word: string): boolean {
    return this.#beginnings.has(word) || (/\d$/.test(word) && commonBeginnings.has(word.replace(/\d+$/, "")));
  }

  /** Gives them their places in a header that declares the same people: only here is a speaker changed. */
  moveTo(header: Header): void {
    for (const [at, { span }] of declaredPeople(header).entries())
      Object.assign(this.all[at] ?? {}, { declaredAt: span });
  }
}

/** The id of the first, the second, … person who would have it. */
export function numberedId(id: string, number: number): string {
  return number === 1 ? id : `${id}-${String(number)}`;
}

const commonBeginnings = new Set([...[...workerLabels, ...collectiveLabels].map(firstWord), ...titleWords]);
