/** What the recording calls the people whom a file names. */
import { foldName } from "../privacy/fold-name.ts";
import { inventedNames, months, spanishWords } from "../privacy/words.ts";
import { collectiveOf, workerLabels } from "../language/index.ts";
import type { Recording } from "../recording/model.ts";
import { isPerson } from "../recording/person.ts";
import { bare } from "../text/bare.ts";
import { nameKey } from "../text/names.ts";

/** From the names of a file to the names of the recording. */
export type NameMap = ReadonlyMap<string, string>;

/**
 * Words with the names of the recording in them: whole names whatever their case, “Ann's” too, and the parts of a name
 * by which people are called (“Ann Smith” is Ann, and Ms. Smith), where only one person of the map has that part.
 */
export function renaming(names: NameMap): (text: string) => string {
  const find = findingNames(names);
  return (text) => {
    let out = "";
    let at = 0;
    for (const { start, end, to } of find(text)) {
      out += text.slice(at, start) + to;
      at = end;
    }
    return out + text.slice(at);
  };
}

/** A name where it stands in a text, and what it becomes. */
export interface Renamed {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** The same, as the places in a text. */
export function findingNames(names: NameMap): (text: string) => readonly Renamed[] {
  const whole = new Map<string, string>();
  for (const [from, to] of names)
    for (const spelling of spellings(from)) if (!whole.has(keyOf(spelling))) whole.set(keyOf(spelling), to);
  const parts = partsOf(names, whole);
  const all = [...whole.keys(), ...parts.keys()].filter((key) => key !== "");
  if (all.length === 0) return () => [];
  // `_` is no letter: in Markdown it stands around a name as `*` does.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}]|\\p{L}[-‐])(?:${all
      .sort((a, b) => b.length - a.length)
      .map((key) =>
        bare(key)
          .text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
          .replaceAll(" ", "\\s+"),
      )
      .join("|")})(?![\\p{L}\\p{N}\\p{M}]|[-‐]\\p{L})`,
    "giu",
  );
  return (text) => {
    const { text: plain, sourceOf } = bare(text);
    return Array.from(plain.matchAll(pattern)).flatMap(({ 0: found, index }) => {
      const [start, end] = [sourceOf(index), sourceOf(index + found.length)];
      const written = text.slice(start, end);
      const isName = isCapital(written) && !(ordinary.has(foldName(written)) && beginsSentence(text, start));
      const to = whole.get(keyOf(found)) ?? (isName ? parts.get(keyOf(found)) : undefined);
      return to === undefined ? [] : [{ start, end, to }];
    });
  };
}

function keyOf(name: string): string {
  return nameKey(bare(name).text);
}

/** A name as it stands and without what is in brackets: “J. Smith (he/him)”. */
function spellings(name: string): readonly string[] {
  const plain = name.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ").trim();
  return plain === "" || plain === name ? [name] : [name, plain];
}

/** The parts of names that one person alone has. */
function partsOf(names: NameMap, whole: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const parts = new Map<string, string | undefined>();
  for (const [from, to] of names)
    for (const part of (spellings(from).at(-1) ?? "").split(/[\s,/]+/)) {
      const key = keyOf(part);
      if (!/\p{L}.*\p{L}/u.test(key) || titles.has(key) || whole.has(key)) continue;
      parts.set(key, parts.has(key) && parts.get(key) !== to ? undefined : to);
    }
  return new Map([...parts].filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) || !/\p{Ll}|\p{Lu}/u.test(word);
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.?!…:“"«¿¡])\s*$/u.test(text.slice(Math.max(0, at - 4), at));
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const titles = words("mr mrs ms mx miss dr prof sr sra srta don doña dra the de la del los las da di van von y e and");

/** Names that are also words with which a sentence may begin. */
const ordinary = new Set([
  ...words(
    "will mark rose hope grace faith joy dawn summer art bill frank rich sue pat drew young long king white brown",
  ),
  ...words("green black day hill wood stone park church bell cook page price rice small sharp strong"),
  ...[...months, ...spanishWords],
]);

/** Somebody whom a file names, before the writer has said what the recording calls them. */
export interface Named {
  readonly name: string;
  readonly turns: number;
  /** What they could be called: their name where nothing can be read off it, or where the group's roster has it. */
  readonly proposed: string;
}

/** The people of a recording that was just imported. `roster`: names that the group's other recordings have. */
export function peopleOf({ header, speakers, turns, tally }: Recording, roster: readonly string[]): readonly Named[] {
  const inHeader = [...header.workers, ...header.members, ...header.absent, ...header.newcomers].flatMap(
    ({ name, alias }) => (alias === undefined || alias.length < 2 ? name : [name, alias]),
  );
  const speaking = turns.filter(({ speaker }) => isPerson(speaker));
  const addressed = turns.flatMap(({ addressees }) => addressees.flatMap(({ written }) => written ?? []));
  const known = new Set(roster.map(nameKey));
  const people = new Map<string, string>();
  for (const name of [...speaking.map(({ speaker }) => speaker.name), ...inHeader, ...addressed])
    if (!people.has(nameKey(name)) && collectiveOf(name) === undefined) people.set(nameKey(name), name);
  const free = inventedNames.filter((name) => !known.has(nameKey(name)) && !people.has(nameKey(name)));
  const idOf = new Map(speakers.map(({ id, name }) => [nameKey(name), id]));
  return [...people].map(([key, name]) => {
    const saysNothing =
      known.has(key) || workerLabels.has(key) || /^.?$|^(?:speaker|member|participant) \w{1,2}$/u.test(key);
    const turnsOf = tally.of(idOf.get(key) ?? "").turns;
    return { name, turns: turnsOf, proposed: saysNothing ? name : (free.shift() ?? name) };
  });
}
