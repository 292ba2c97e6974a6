/** Names wherever they stand in a text, and what the recording calls their bearers. */
import { bare } from "../text/bare.ts";
import { nameKey } from "../text/names.ts";
import { foldName } from "./fold-name.ts";
import { months, spanishWords } from "./words.ts";

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
  /** Where accents alone tell two names apart, each is its own. */
  const exact = new Map<string, string>();
  for (const [from, to] of names)
    for (const spelling of spellings(from)) {
      if (!whole.has(keyOf(spelling))) whole.set(keyOf(spelling), to);
      if (!exact.has(nameKey(spelling))) exact.set(nameKey(spelling), to);
    }
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
      const to =
        exact.get(nameKey(written)) ?? whole.get(keyOf(found)) ?? (isName ? parts.get(keyOf(found)) : undefined);
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
