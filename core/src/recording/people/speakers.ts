/** Who is in the room, and which labels are theirs. */
import {
  clientLabels,
  collectiveLabels,
  collectiveOf,
  speechVerbs,
  stopList,
  workerLabels,
} from "../../language/index.ts";
import { legendWords } from "../../language/header-words.ts";
import { isPartOfForm, isPhrase } from "../../language/structure-words.ts";
import { titleWords, untitled } from "../../language/titles.ts";
import type { Span } from "../../markdown/block.ts";
import { areToldApart, nameKey, personId } from "../../text/names.ts";
import { oneEditAway } from "../../text/one-edit.ts";
import { optional } from "../../text/optional.ts";
import type { Header, Role, Speaker } from "../model.ts";
import { declaredPeople } from "../header/declared-people.ts";
import { several } from "../labels/label-keys.ts";
import {
  askedFor,
  firstWord,
  namesBeside,
  numberedWorker,
  voiceKeys,
  withoutOrder,
  withoutRole,
} from "./name-parts.ts";
import { byInitials, byShortName } from "./short-names.ts";

/** What speaks for a label's being a speaker, beyond its name. */
export interface Evidence {
  readonly emphasised: boolean;
  /** Emphasis that goes on after the colon; only a known name makes it a label. */
  readonly loose: boolean;
  /** How often the file has a label of this name. */
  readonly uses: number;
  /** It is one of three or more plain labels in a row. */
  readonly inRun: boolean;
}

/** The people of a session, found by what labels call them. */
export interface Room {
  /** The speaker of a label, or `undefined` where the label is none. Remembers newcomers. */
  readonly speakerOf: (name: string, evidence: Evidence) => Speaker | undefined;
  /** Somebody who is known by this name already. */
  readonly known: (name: string) => Speaker | undefined;
  /** Somebody who is known, where a label says when she speaks, too: “Then Maria:”, “Tina again:”. */
  readonly inTurn: (name: string) => Speaker | undefined;
  /** The only declared person with these initials, where no legend says whom letters stand for. */
  readonly initialled: (letters: string) => Speaker | undefined;
  /** Whether such a name may begin with a word, in lower case: asked before anything dearer. */
  readonly mayBegin: (word: string) => boolean;
  /** The people whom the header declares. */
  readonly declared: () => readonly Speaker[];
  /** Gives the declared people their places in a header that declares the same people. */
  readonly moveTo: (header: Header) => void;
}

/** The room as the header describes it. Newcomers are added as labels are read. */
export function createRoom(header: Header): Room {
  const byKey = new Map<string, Speaker>();
  const people: Speaker[] = [];
  const ids = new Map<string, number>();

  const add = (
    name: string,
    role: Role,
    declared: boolean,
    more: { id?: string; aliases?: readonly string[]; similarTo?: string; declaredAt?: Span } = {},
  ): Speaker => {
    const base = more.id ?? personId(name);
    const used = (ids.get(base) ?? 0) + 1;
    ids.set(base, used);
    const id = used === 1 ? base : `${base}-${used}`;
    const speaker: Speaker = {
      id,
      name,
      role,
      declared,
      aliases: more.aliases ?? [],
      ...optional("similarTo", more.similarTo),
      ...optional("declaredAt", more.declaredAt),
    };
    people.push(speaker);
    if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), speaker);
    return speaker;
  };

  for (const { name, role, aliases, span, id } of declaredPeople(header))
    add(name, role, true, { ...optional("id", id), aliases, declaredAt: span });
  // Who is called Ray by name is Ray, whoever else is called so.
  for (const speaker of people)
    for (const key of speaker.aliases.map(nameKey)) if (!byKey.has(key)) byKey.set(key, speaker);
  /** What stands for everyone in the legend: “G = the group”. */
  const collectives = new Map(
    header.aliases
      .filter(({ name }) => collectiveOf(name.text))
      .map(({ letter, name }) => [nameKey(letter.text), name.text]),
  );
  const workers = people.filter((person) => person.role === "worker");
  const own = new Set(header.workers.filter(({ me }) => me !== undefined).map(({ name }) => name));
  /** Who wrote it, where the header says so: “Ines (me)”, “Yo = Paola”. */
  const writer =
    workers.find(({ name }) => own.has(name)) ??
    workers.find(({ aliases }) => aliases.some((alias) => legendWords.me.has(nameKey(alias)))) ??
    // Of two, who writes names herself first.
    (workers.length === 2 ? workers[0] : undefined);
  const shortNames = byShortName(people);
  let initials: ReturnType<typeof byInitials<Speaker>> | undefined;
  const initialled = (letters: string): Speaker | undefined => {
    if (header.aliases.length > 0) return undefined;
    initials ??= byInitials(people);
    return initials.get(nameKey(letters).replaceAll(".", ""));
  };
  const roster = people.filter((person) => person.role === "member" && [...person.name].length >= 4);
  let slips: ReturnType<typeof oneEditAway> | undefined;

  const asWritten = new Map<string, Speaker>();

  /** Somebody whom the header does not know, as written: `NADIA` and `Nadia` are two spellings of one id. */
  const undeclared = (name: string, role: Role, id = personId(name), similar?: string): Speaker => {
    const kept = asWritten.get(name);
    if (kept) return kept;
    // “Anna Lena” beside the roster's “Anna-Lena”
    const same = id === personId(name) ? ids.get(id) : undefined;
    const own = same === undefined ? id : `${id}-${String(same + 1)}`;
    const speaker: Speaker = { id: own, name, role, declared: false, aliases: [], ...optional("similarTo", similar) };
    asWritten.set(name, speaker);
    return speaker;
  };

  /** The worker of a number or an initial. */
  const workerOf = (mark: string): Speaker | undefined =>
    /\d/.test(mark) ? workers[Number(mark) - 1] : workers.find((person) => nameKey(person.name).startsWith(mark));

  const worker = (name: string): Speaker | undefined => {
    const key = nameKey(name);
    const mark = numberedWorker(key);
    if (!workerLabels.has(key) && mark === undefined) return undefined;
    const only = legendWords.me.has(key) ? writer : undefined;
    const nth = mark === undefined ? (only ?? (workers.length === 1 ? workers[0] : undefined)) : workerOf(mark);
    // Without a declared worker, “W”, “I” and “Worker” are one and the same person; “W1” and “W2” are two.
    return nth ?? undeclared(name, "worker", mark === undefined ? "worker" : personId(name));
  };

  const named = (key: string): Speaker | undefined => byKey.get(key) ?? shortNames.get(key);
  /** “Speaker 2”, “SPEAKER_02”: who is so called in the legend. */
  const heard = (key: string): Speaker | undefined =>
    header.aliases.length === 0
      ? undefined
      : voiceKeys(key)
          .map((each) => byKey.get(each))
          .find(Boolean);

  const known = (name: string): Speaker | undefined => {
    const key = nameKey(name);
    const found = named(key) ?? named(key.replaceAll(".", "")) ?? named(untitled(key)) ?? heard(key);
    if (found) return found;
    const everyone = collectives.get(key) ?? name;
    const kind = collectiveOf(everyone);
    if (kind) return undeclared(everyone, kind === "unknown" ? "unknown" : "collective", kind);
    return worker(name) ?? client(name) ?? calledTwice(name);
  };

  const inTurn = (name: string): Speaker | undefined => {
    const own = name.includes(" ") ? withoutOrder(name) : undefined;
    return own === undefined ? undefined : (named(own) ?? worker(own));
  };

  const members = people.filter((person) => person.role === "member");
  /** “Client:”, who is the only one that the header names, or somebody whom it does not. */
  const client = (name: string): Speaker | undefined => {
    if (members.length > 1 || !clientLabels.has(nameKey(name))) return undefined;
    return members[0] ?? ([...name].length > 2 ? undeclared(name, "member") : undefined);
  };

  /** “What the client said:”, “Worker's response:” */
  const inForm = (key: string, { uses, inRun }: Evidence): Speaker | undefined => {
    const { asked, answering } = askedFor(key);
    // “Tina's response: …” may be a sentence of a story; a form asks again and again.
    const name = asked ?? (uses >= 2 || inRun ? answering : undefined);
    return name === undefined ? undefined : known(name);
  };

  /** “Worker/Sam”, “M1 – Tina”, “Member Tina”: one person by two names, by a number that the school wants, or by a role. */
  const calledTwice = (name: string): Speaker | undefined => {
    if (!/[\s/-]/.test(name)) return undefined;
    const [first, ...others] = namesBeside(name).map((part) => known(part.trim()));
    if (first) return others.every((other) => other === first) ? first : undefined;
    const own = withoutRole(name);
    return own === undefined ? undefined : named(own);
  };

  const beginnings = new Set([...[...byKey.keys(), ...shortNames.keys()].map(firstWord), ...commonBeginnings]);

  return {
    known,
    inTurn,
    initialled,
    mayBegin: (word) => beginnings.has(word) || (/\d$/.test(word) && commonBeginnings.has(word.replace(/\d+$/, ""))),
    speakerOf(name, evidence) {
      const somebody = known(name) ?? inForm(nameKey(name), evidence);
      if (somebody) return somebody;
      slips ??= oneEditAway(roster.map((person) => nameKey(person.name)));
      // “Hora: 4:50” is no slip of Dora's.
      const similar = isNeverSpeaker(name) ? undefined : roster[slips(nameKey(name)) ?? -1];
      if (similar && !areToldApart(name, similar.name)) return undeclared(name, "member", personId(name), similar.id);
      if (evidence.loose || isNeverSpeaker(name)) return undefined;
      const runs = evidence.inRun && !header.rosterDeclared;
      if (evidence.uses < several && isPhrase(name)) return undefined;
      return evidence.emphasised || evidence.uses >= several || runs ? undeclared(name, "member") : undefined;
    },
    declared: () => people.filter((person) => person.declared),
    moveTo(moved) {
      const places = declaredPeople(moved);
      const declared = people.filter((each) => each.declared);
      // The same people at other places: only here is a speaker changed.
      for (const [at, place] of places.entries()) Object.assign(declared[at] ?? {}, { declaredAt: place.span });
    },
  };
}

const commonBeginnings = new Set([...[...workerLabels, ...collectiveLabels].map(firstWord), ...titleWords]);

/** What forms and prose put before colons never speaks, however often it occurs. */
export function isNeverSpeaker(name: string): boolean {
  const key = nameKey(name);
  return stopList.has(key) || speechVerbs.has(key.slice(key.lastIndexOf(" ") + 1)) || isPartOfForm(key);
}
