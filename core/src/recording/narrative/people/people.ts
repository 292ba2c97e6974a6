/** Whom a paragraph may speak of: the room, and with no roster anybody. */
import { unaccented } from "../../../text/latin.ts";
import { addTo } from "../../../text/lists.ts";
import { nameKey } from "../../../text/names.ts";
import type { Header, Language, Speaker } from "../../model.ts";
import type { Room } from "../../people/room.ts";
import { unnamed } from "../../people/unnamed.ts";
import type { State } from "../../state.ts";
import { calledIn, type CallNames, callNamesOf } from "../../people/vocatives.ts";
import type { People } from "./subjects.ts";

/** How many names are remembered of a room, so that nearly every word is looked up once. */
const remembered = 5000;
const ofRooms = new WeakMap<Room, { readonly header: Header; readonly people: Map<Language, People> }>();

/** The people of a session, as a paragraph in this language tells of them. */
export function peopleOf({ room, header }: State, language: Language): People {
  let kept = ofRooms.get(room);
  if (kept?.header !== header) ofRooms.set(room, (kept = { header, people: new Map() }));
  let people = kept.people.get(language);
  if (!people) kept.people.set(language, (people = made(room, header, language)));
  return people;
}

function made(room: Room, header: Header, language: Language): People {
  const absent = new Set(header.absent.map((person) => nameKey(person.name)));
  const somebody = (name: string): Speaker => {
    const found = room.known(name);
    if (!found) throw new Error(`Nobody is called ${name}.`);
    return found;
  };
  const called = unnamed[language];
  const names = new Map<string, Speaker | null>();
  const workers = room.declared().filter(({ role }) => role === "worker");
  const members = room.declared().filter(({ role, name }) => role === "member" && !absent.has(nameKey(name)));
  const [only, ...others] = members;
  let callNames: CallNames | undefined;
  const accents = byUnaccented(room.declared());
  return {
    known(name) {
      const kept = names.get(name);
      if (kept !== undefined) return kept ?? undefined;
      const found = room.known(name) ?? (isPast(name) ? undefined : accents.get(unaccented(nameKey(name))));
      if (names.size >= remembered) names.clear();
      names.set(name, found ?? null);
      return found;
    },
    mayBegin: (word) => room.mayBegin(word) || accents.has(unaccented(word)),
    hasNewcomers: !header.rosterDeclared,
    newcomer: (name) => room.speakerOf(name, { emphasised: true, loose: false, uses: 1, inRun: false }),
    worker: () => somebody(workers.length > 1 ? "Worker" : called.writer),
    writer: () => somebody(called.writer),
    unknown: () => somebody(called.unknown),
    several: () => somebody(called.several),
    only: () => (others.length === 0 ? only : undefined),
    called: (text) => calledIn(text, (callNames ??= callNamesOf(members))),
    isAbsent: (speaker) => absent.has(nameKey(speaker.name)),
  };
}

/** “Marcó el número” is nothing of Marco's. */
function isPast(name: string): boolean {
  return name.endsWith("ó");
}

/** People of one word by their names without accents: “José dijo …” of who is Jose in the header. Whoever shares one has none. */
function byUnaccented(people: readonly Speaker[]): ReadonlyMap<string, Speaker> {
  const found = new Map<string, Speaker[]>();
  for (const person of people) if (!/\s/.test(person.name)) addTo(found, unaccented(nameKey(person.name)), person);
  return new Map(
    [...found].flatMap(([key, [first, ...others]]) => (first && others.length === 0 ? [[key, first]] : [])),
  );
}
