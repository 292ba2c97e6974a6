/** Whom somebody calls by name: “Tina, what …”, “…, Mrs. Chen?”, “Tina?”. */
import { anyWord } from "../../language/address-words.ts";
import { isWord } from "../../language/narrative.ts";
import { latinLetters, latinSigns } from "../../text/latin.ts";
import { titleWords, untitled } from "../../language/titles.ts";
import { nameKey } from "../../text/names.ts";
import type { Speaker } from "../model.ts";

/** Names by which people may be called, without dots and in lower case. */
export type CallNames = ReadonlyMap<string, Speaker>;

/** Words with a mark behind them, and the mark. */
const stretch = /([^,;:.?!…—–¿¡"“”«»]+)([,;:.?!…—–¿¡"“”«»\s]*)/gu;
/** “Mrs. Chen”: the dot ends nothing. */
const title = new RegExp(`(?<![${latinSigns}])(Mrs?|Ms|Dra?|Sra?|Srta|Prof|St|Dña|D)\\.(?= ?[${latinLetters}])`, "gi");
const leads = new RegExp(
  `^(?:(?:${anyWord(
    (of) => of.asides,
    (of) => of.answers,
  )})\\s+){1,2}`,
  "iu",
);
const greetings = new RegExp(
  `^(?:(?:${anyWord((of) => of.asides)})\\s+)?(?:${anyWord((of) => of.greetings)})\\s+`,
  "iu",
);
const joints = /\s+(?:and|y|e|&)\s+/iu;
const tail = new RegExp(`(?:^|\\s)(?:${anyWord((of) => of.beforeCalled)})\\s+(\\S+(?: \\S+)?)$`, "iu");
const tailed = new RegExp(`\\s(?:${anyWord((of) => of.comments)})\\s+(\\S+(?: \\S+)?)$`, "iu");
const head = new RegExp(`^(\\S+(?: \\S+)??) (?:${anyWord((of) => of.behindCalled)})(?: |$)`, "iu");
const longest = 60;

/**
 * How people may be called: by their whole name, its first or last word, a letter of the legend that is no letter, or
 * the one letter that the roster has for them (“T., have you …”).
 */
export function callNamesOf(people: readonly Speaker[]): CallNames {
  const names = new Map<string, Speaker>();
  const add = (name: string, speaker: Speaker): void => {
    const key = callKey(name);
    const isLong = [...key].length >= 2 || (name === speaker.name && key !== "i");
    if (isLong && !names.has(key)) names.set(key, speaker);
  };
  for (const speaker of people) {
    const [first = ""] = speaker.name.split(/\s+/);
    for (const name of [speaker.name, first, ...speaker.aliases]) add(name, speaker);
  }
  const lasts = people.map((speaker) => speaker.name.split(/\s+/).slice(1).at(-1) ?? "");
  for (const [index, speaker] of people.entries()) {
    const last = lasts[index] ?? "";
    if (last.length >= 2 && lasts.indexOf(last) === lasts.lastIndexOf(last)) add(last, speaker);
  }
  return names;
}

function callKey(name: string): string {
  return nameKey(name).replaceAll(".", "");
}

/** The people whom a text calls, in order. */
export function calledIn(text: string, names: CallNames): readonly Speaker[] {
  if (names.size === 0 || !/[,?!.…—–]/.test(text)) return [];
  const found: Speaker[] = [];
  const plain = text.includes(".") ? text.replace(title, "$1") : text;
  /** The stretch before this one in the same sentence. */
  let before: string | undefined;
  let pending: readonly Speaker[] = [];
  let isListed = false;
  for (const [, words = "", mark = ""] of plain.matchAll(stretch)) {
    const said = words.trim();
    const beginsWithName = said.split(" ").length > 1 && beginsEnumeration(said, names);
    // “Maria, Tina and Gloria came.”
    if (!beginsWithName) found.push(...pending);
    const called = said.replace(greetings, "");
    const people = calledBy(called, names);
    const isEnd = /[.?!…]/.test(mark) || mark.trim() === "";
    const isPaused = /[,?!…—–]/.test(mark) || (isEnd && (before !== undefined || called !== said));
    // “I like Maria, Tina, and Gloria.”
    isListed = before !== undefined && (endsWithName(before, names) || (isListed && people.length > 0));
    pending = people.length > 0 && isPaused && !isListed ? people : [];
    if (people.length === 0 && (isEnd || before === undefined)) {
      for (const shape of isEnd ? [head, tail, tailed] : [head]) {
        const name = shape.exec(said)?.[1];
        const somebody = name === undefined ? undefined : personOf(name, names);
        if (!somebody) continue;
        found.push(somebody);
        break;
      }
    }
    before = isEnd ? undefined : said;
    if (isEnd) {
      found.push(...pending);
      pending = [];
    }
  }
  found.push(...pending);
  return found;
}

/** “I want to check with Yuki”, “can we hear from Al?”: whose turn a worker says it is. */
const turned = new RegExp(
  `(?:\\b(?:${anyWord((of) => of.giving.who)}) )(?:[^\\s.?!]+ ){0,5}?(?:${anyWord((of) => of.giving.how)}) ([^\\s,.?!;:]+(?: [^\\s,.?!;:]+)?)`,
  "giu",
);

/** The people to whom a worker gives the word. */
export function turnedTo(text: string, names: CallNames): readonly Speaker[] {
  return Array.from(
    text.matchAll(turned),
    ([, name = ""]) => personOf(name, names) ?? personOf(name.replace(/ .*/, ""), names),
  ).filter((person) => person !== undefined);
}

/** Everybody whom a stretch names, if it says nothing else. */
function calledBy(said: string, names: CallNames): readonly Speaker[] {
  if (said.length > longest) return [];
  const whole = personOf(said, names);
  if (whole) return [whole];
  const people = said
    .replace(leads, "")
    .split(joints)
    .map((name) => personOf(name, names));
  return people.every((person) => person !== undefined) ? people : [];
}

function beginsEnumeration(said: string, names: CallNames): boolean {
  const [first = "", ...others] = said.split(joints);
  return others.length > 0 && personOf(first, names) !== undefined;
}

function endsWithName(said: string, names: CallNames): boolean {
  const words = said.split(" ");
  return words.length > 1 && personOf(words.at(-1) ?? "", names) !== undefined && calledBy(said, names).length === 0;
}

function personOf(name: string, names: CallNames): Speaker | undefined {
  const key = callKey(name);
  const isTitled = titleWords.has(key.slice(0, Math.max(0, key.indexOf(" "))));
  const person = names.get(key) ?? (isTitled ? names.get(untitled(key)) : undefined);
  // Without its capital, “will” is a word, and “y” says nothing of Y.
  return person && /^\p{Ll}/u.test(name) && (key.length === 1 || isWord(key)) ? undefined : person;
}
