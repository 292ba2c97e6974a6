/** Who is in the room, and which labels are theirs. */
import { collectiveOf, speechVerbs, stopList, workerLabels } from "../language/index.ts";
import type { Span } from "../markdown/block.ts";
import { distance, nameKey, personId } from "../text/names.ts";
import { optional } from "../text/optional.ts";
import type { Header, Role, Speaker } from "./model.ts";

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
  /** Everybody, declared people first. */
  readonly everyone: () => readonly Speaker[];
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
    for (const key of [name, ...speaker.aliases].map(nameKey)) if (!byKey.has(key)) byKey.set(key, speaker);
    return speaker;
  };

  declare(header, add, byKey);
  const workers = people.filter((person) => person.role === "worker");
  const firstNames = uniqueFirstNames(people);
  const roster = people.filter((person) => person.role === "member" && [...person.name].length >= 4);

  const worker = (name: string): Speaker | undefined => {
    const key = nameKey(name);
    const numbered = /^(.*?)[ -]?(\d)$/.exec(key);
    if (!workerLabels.has(key) && !(numbered && workerLabels.has(numbered[1] ?? ""))) return undefined;
    const nth = numbered ? workers[Number(numbered[2]) - 1] : workers.length === 1 ? workers[0] : undefined;
    if (nth) return nth;
    // Without a declared worker, “W”, “I” and “Worker” are one and the same person; “W1” and “W2” are two.
    return numbered
      ? add(name, "worker", false)
      : (people.find((person) => person.id === "worker") ?? add(name, "worker", false, { id: "worker" }));
  };

  const known = (name: string): Speaker | undefined => {
    const key = nameKey(name);
    const found = byKey.get(key) ?? firstNames.get(key);
    if (found) return found;
    const kind = collectiveOf(name);
    const speaker = kind
      ? (people.find((person) => person.id === kind) ??
        add(name, kind === "unknown" ? "unknown" : "collective", false, { id: kind }))
      : worker(name);
    if (speaker) byKey.set(key, speaker);
    return speaker;
  };

  return {
    known,
    speakerOf(name, evidence) {
      const somebody = known(name);
      if (somebody) return somebody;
      const similar = similarTo(name, roster);
      if (similar) return add(name, "member", false, { similarTo: similar.id });
      if (evidence.loose || isNeverSpeaker(name)) return undefined;
      const runs = evidence.inRun && !header.rosterDeclared;
      return evidence.emphasised || evidence.uses >= 2 || runs ? add(name, "member", false) : undefined;
    },
    everyone: () => people,
  };
}

type Add = (
  name: string,
  role: Role,
  declared: boolean,
  more?: { aliases?: readonly string[]; declaredAt?: Span },
) => Speaker;

function declare(header: Header, add: Add, byKey: ReadonlyMap<string, Speaker>): void {
  const letters = new Map<string, string[]>();
  for (const { letter, name } of header.aliases)
    letters.set(nameKey(name.text), [...(letters.get(nameKey(name.text)) ?? []), letter.text]);
  const seen = new Set<string>();
  const person = (name: string, role: Role, alias: string | undefined, span: Span): void => {
    const key = nameKey(name);
    // One person may stand in `members:` and in `new:`; two of one name in `members:` are two people.
    seen.add(key);
    add(name, role, true, { aliases: [...(letters.get(key) ?? []), ...(alias ? [alias] : [])], declaredAt: span });
  };
  for (const { name, alias, span } of header.workers) person(name, "worker", alias, span);
  for (const { name, alias, span } of header.members) person(name, "member", alias, span);
  for (const list of [header.absent, header.newcomers])
    for (const { name, alias, span } of list) if (!seen.has(nameKey(name))) person(name, "member", alias, span);
  for (const { letter, name } of header.aliases) {
    if (seen.has(nameKey(name.text)) || byKey.has(nameKey(letter.text))) continue;
    person(name.text, workerLabels.has(nameKey(letter.text)) ? "worker" : "member", undefined, name.span);
  }
}

/** “Maria” may stand for “Maria Lopez” where only one person begins so. */
function uniqueFirstNames(people: readonly Speaker[]): Map<string, Speaker> {
  const found = new Map<string, Speaker | undefined>();
  for (const person of people) {
    const [first, ...rest] = nameKey(person.name).split(" ");
    if (first === undefined || rest.length === 0 || first.length < 2) continue;
    found.set(first, found.has(first) ? undefined : person);
  }
  return new Map([...found].filter((entry): entry is [string, Speaker] => entry[1] !== undefined));
}

function similarTo(name: string, roster: readonly Speaker[]): Speaker | undefined {
  const key = nameKey(name);
  return roster.find((person) => distance(key, nameKey(person.name), 1) === 1);
}

/** What forms and prose put before colons never speaks, however often it occurs. */
export function isNeverSpeaker(name: string): boolean {
  const key = nameKey(name);
  return stopList.has(key) || speechVerbs.has(key.slice(key.lastIndexOf(" ") + 1));
}
