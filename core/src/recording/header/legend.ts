/** Legends: letters and whom they stand for, however they are written: `W = worker`, `T = me (Tom)`, `(C) Carla`, `J = 19, new`. */
import { legendWords } from "../../language/header-words.ts";
import { remarkOfTable } from "../../language/column-words.ts";
import { collectiveOf, workerLabels } from "../../language/index.ts";
import { isPartOfForm } from "../../language/structure-words.ts";
import { untitled } from "../../language/titles.ts";
import { voiceSource } from "../../language/voices.ts";
import type { Slice } from "../../markdown/slice.ts";
import { lettered } from "../../text/latin.ts";
import { nameKey } from "../../text/names.ts";
import type { AnnotationKind } from "../model.ts";
import { trimmedEnd } from "./person-name.ts";

/** A letter and the name it stands for; the letter itself where it stands for no name (`J = 19, new`). */
export interface Pair {
  readonly letter: Slice;
  readonly name: Slice;
  /** It is the writer's: “me”, “yo, la practicante”, “Lena (student)”. */
  readonly isWriter: boolean;
}

/** A letter, as names are compared, and the remark that it marks. */
export interface Code {
  readonly letter: string;
  readonly kind: AnnotationKind;
}

type Pattern = ReturnType<typeof lettered>;

/** How much of a text is looked at, and how long what stands for a letter may be, in signs. */
const [reach, longestValue] = [2000, 200];
/** What a letter begins behind: a line, a bullet, a comma, the end of a sentence, “and”. */
const lead = '(?<=^|[\\r\\n,;.|/•·(]|\\s(?:and|y|e|&)(?=\\s)|[-–—*+]\\s)[\\s*_(\\["“]{0,8}?';
const letter = `(?<letter>${voiceSource}|[\\p{L}][\\p{L}\\d.]{0,3}|[\\p{L}]{1,4}\\s?#?\\d)`;
const patternOf = (mark: string, sign = letter): Pattern =>
  lettered(`${lead}(?<![\\p{L}\\d])${sign}["”*_]{0,3}${mark}`, "g");
/** “1 = Osvaldo”: with this mark, numbers as well. */
const equals = patternOf("\\s*=>?\\s*", letter.replace(/\)$/, "|\\d{1,2})"));
/** Marks between letter and name: the first of these that a legend has is its mark throughout. */
const marks: readonly Pattern[] = [
  equals,
  patternOf("\\s*[→➔]\\s*"),
  lettered("(?<=^|[\\s,;])[([](?<letter>[\\p{Lu}][\\p{L}\\d.]{0,3})[)\\]]\\s*[:–—-]?\\s*(?=[\\p{L}])", "g"),
  patternOf("\\s*:\\s*"),
  patternOf("\\s*[–—]\\s*"),
  patternOf("\\s+-{1,2}\\s+"),
  // The cells of a table.
  patternOf("\\s*\\|\\s*"),
  patternOf("\\s+(?:is|es|soy|stands\\s+for|means|for|significa|representa\\s+a)\\s+"),
];

/** The letters of a legend, and whom they stand for. Codes (`E = empathy`) stand for nobody. */
export function legendOf(text: string): readonly Pair[] {
  const own = text.slice(0, reach);
  const voices = voicesOf(own);
  if (voices.length > 0) return voices;
  for (const mark of marks) {
    const pairs = pairsOf(own, [...own.matchAll(mark(own))]);
    if (pairs.length > 0) return pairs;
  }
  return [];
}

/** “Speaker 2 is Ruth, 3 is Marvin”, “Speaker 2: Ruth”, “S2 = Ruth” */
const voice = lettered(
  `(?<![\\p{L}\\d])(?<letter>${voiceSource}|(?<=[,.;:(]\\s?|\\s(?:and|y)\\s)S?\\d{1,2})["”*_]{0,3}\\s{0,4}(?:=>?|:|\\||→|->|[–—-]|(?:that|must|might|que|debe|puede)?\\s?(?:is|be|es|ser)(?=\\s))?\\s{0,4}[(]?(?=(?:me|yo|I|myself|the|la|el|worker)(?![\\p{L}])|[\\p{Lu}][\\p{L}])`,
  "g",
);
const numbered = lettered(voiceSource);
/** “me = Speaker 1, Ruth = Speaker 2”, “Ruth: Speaker 2” */
const turnedVoice = lettered(
  `(?<![\\p{L}\\d])(?<name>me|yo|Me|Yo|[\\p{Lu}][\\p{L}.'’-]{1,30})["”*_]{0,3}\\s{0,4}(?:=>?|:|→|->|[–—-]|is(?=\\s)|es(?=\\s))\\s{0,4}(?<letter>${voiceSource})(?=\\s*(?:[,;.)]|[\\r\\n]|$))`,
  "g",
);

function turnedPair({ 0: whole, index, groups = {} }: RegExpExecArray): Pair {
  const { name = "", letter: number = "" } = groups;
  const [start, at] = [index, index + whole.length - number.length];
  const isWriter = /^(?:me|yo)$/i.test(name);
  const own = { start: at, end: at + number.length };
  return { letter: own, name: isWriter ? own : { start, end: start + name.length }, isWriter };
}

/** Voices that a program has numbered, and whom a text says they are. */
function voicesOf(text: string): readonly Pair[] {
  if (!/\d/.test(text) || !(numbered(text).test(text) || /^[\s*_]*(?:speakers|voices|voces|hablantes)/i.test(text)))
    return [];
  const turned = Array.from(text.matchAll(turnedVoice(text)), turnedPair);
  return turned.length > 0 ? turned : pairsOf(text, [...text.matchAll(voice(text))]);
}

/**
 * Whether a text says who is meant by the numbers that a program has given to voices. `goesOn`: the line above does; only
 * behind one, or of the writer, a line of one voice is of a legend, since “Speaker 1: Hi” is somebody's words.
 */
export function isLegendOfVoices(text: string, goesOn: boolean): boolean {
  const own = text.slice(0, reach);
  if (/[?!]\s*$/.test(own) || own.length > longestValue * 2) return false;
  const voices = voicesOf(own);
  const [only] = voices;
  if (voices.length !== 1 || only === undefined) return voices.length > 1;
  // “Ruth: Speaker 2” says nothing else.
  if (only.letter.start > only.name.start || own.search(turnedVoice(own)) >= 0) return true;
  const isFirst = !/[\p{L}]/u.test(own.slice(0, only.letter.start));
  // “Speaker 2: Ruth said so” is none.
  const isAll = /^[\s,;*_)]*(?:[(][^()]*[)])?[\s,;]*$/.test(own.slice(only.name.end));
  return isFirst && (only.isWriter || (goesOn && isAll));
}

/** Whether a text is a legend without a word that says so: several pairs, or one of a name or the writer. */
export function isLegend(text: string): boolean {
  if (!text.includes("=") || /[?!]\s*$/.test(text)) return false;
  const own = text.slice(0, reach);
  const [found] = own.matchAll(equals(own));
  if (found === undefined || /[\p{L}\d]/u.test(text.slice(0, found.index))) return false;
  const pairs = legendOf(text);
  const [only] = pairs;
  return pairs.length > 1 || (only !== undefined && (only.isWriter || only.name !== only.letter));
}

interface Meaning extends Slice {
  readonly text: string;
  readonly letter: Slice;
}

/** Letters of a legend that stand for remarks, and for which: `F = my feelings`, `A = análisis`. */
export function codesOf(text: string): readonly Code[] {
  const own = text.slice(0, reach);
  for (const mark of marks) {
    const codes = meaningsOf(own, [...own.matchAll(mark(own))]).flatMap((each): readonly Code[] => {
      const kind = remarkOfTable(each.text);
      const letter = nameKey(own.slice(each.letter.start, each.letter.end));
      return kind === undefined ? [] : [{ letter, kind }];
    });
    if (codes.length > 0) return codes;
  }
  return [];
}

function meaningsOf(text: string, found: readonly RegExpExecArray[]): readonly Meaning[] {
  return found.map((each, at): Meaning => {
    const written = each.groups?.["letter"] ?? "";
    const from = each.index + each[0].indexOf(written);
    const start = each.index + each[0].length;
    const value = text.slice(start, Math.min(found[at + 1]?.index ?? text.length, start + longestValue));
    const bare = sentenceOf(value.replace(/[\r\n][\s\S]*$/, ""));
    return { start, end: start + bare.length, text: bare, letter: { start: from, end: from + written.length } };
  });
}

function pairsOf(text: string, found: readonly RegExpExecArray[]): readonly Pair[] {
  const meanings = meaningsOf(text, found);
  const hasCapitals = meanings.some((each) => /^\p{Lu}\p{Ll}/u.test(each.text));
  const read = meanings.map((each) => meantBy(each, hasCapitals));
  // “L = Lena (student), A = Abdi (student)”: then being one tells nobody apart.
  const students = read.filter((each) => each.isStudent).length;
  const isWriter = (each: (typeof read)[number]): boolean => each.isWriter || (each.isStudent && students === 1);
  const isCodes = !hasCapitals && meanings.length > 1 && !read.some((each) => each.isWriter || each.isStudent);
  // “E = empathy, C = clarifying”
  if (isCodes && meanings.every((each) => /^\p{Lu}/u.test(text.slice(each.letter.start)) && /^\p{Ll}/u.test(each.text)))
    return [];
  return read.flatMap((each, at) => {
    const own = meanings[at]?.letter;
    return own && !each.isNobody ? [{ letter: own, name: each.name ?? own, isWriter: isWriter(each) }] : [];
  });
}

/** Without what stands behind the sentence: “me (student). The middle is left out.” Initials and titles end none. */
export function sentenceOf(value: string): string {
  for (const { index } of value.matchAll(/[.;](?=\s)/g)) {
    const before = value.slice(0, index);
    const isWithin = /(?:^|[\s(.])(?:Sra?|Srta|Dra?|Mrs?|Ms|Mx|Dn|Dña|Prof|Rev|St|\p{Lu})$/u.test(before);
    if (!isWithin || /^\.?\s*$/.test(value.slice(index + 1))) return value.slice(0, index + (isWithin ? 1 : 0));
  }
  return value;
}

interface Meant {
  readonly name: Slice | undefined;
  readonly isWriter: boolean;
  readonly isStudent: boolean;
  /** Nobody in the room, or none who has a name: “silence”, “my supervisor”. */
  readonly isNobody: boolean;
}

/** What stands for a letter: a name, the writer, a remark. */
function meantBy({ text, start }: Meaning, hasCapitals: boolean): Meant {
  const pieces = piecesOf(text, start);
  const [head] = pieces;
  if (!head) return { name: undefined, isWriter: false, isStudent: false, isNobody: true };
  const roles = pieces.map((each) => roleOf(each.text));
  const isWriter = roles.includes("writer");
  const isStudent = roles.includes("student");
  const isNobody = roles[0] === undefined && isPartOfForm(bareOf(head.text));
  const own = pieces.filter(
    (each, at) => roles[at] === undefined && /^\p{Lu}/u.test(each.text) && isName(each.text, true),
  );
  // “trabajadora social” and “student” are whom the letter stands for where no name does.
  const stated = workerLabels.has(nameKey(head.text)) && !legendWords.me.has(nameKey(head.text)) ? head : undefined;
  const name = roles[0] === undefined ? (isName(head.text, hasCapitals) ? head : undefined) : (own[0] ?? stated);
  return { name, isWriter, isStudent, isNobody };
}

/** The parts of what stands for a letter, without marks and brackets. */
function piecesOf(text: string, base: number): readonly (Slice & { readonly text: string })[] {
  return Array.from(text.matchAll(/(?:[^,;=()[\]–—\s-]|[\s-](?![–—-]|\s))+/g)).flatMap((found) => {
    const own = trimmedEnd(found[0].replace(/\s(?:and|y|e|&)\s*$/, ""), " \t./|*_\"”»'").replace(/^[\s*_"“«'.-]+/, "");
    const start = base + found.index + found[0].indexOf(own);
    const isInitial = /(?:^|[\s.])\p{Lu}$/u.test(own) && found[0].includes(`${own}.`);
    return own === ""
      ? []
      : [{ start, end: start + own.length + (isInitial ? 1 : 0), text: isInitial ? `${own}.` : own }];
  });
}

/** Words without “the” or “my” before them. */
function bareOf(text: string): string {
  const words = nameKey(text).split(" ");
  return words.slice(legendWords.articles.has(words[0] ?? "") ? 1 : 0).join(" ");
}

function roleOf(text: string): "writer" | "student" | undefined {
  const bare = bareOf(text);
  const [first = ""] = bare.split(" ");
  if (legendWords.me.has(first)) return "writer";
  const isRole = workerLabels.has(bare) || (workerLabels.has(first) && first.length > 2 && /^\p{Ll}/u.test(text));
  if (!isRole) return undefined;
  if (legendWords.student.has(first)) return bare === first ? "student" : workerLabels.has(bare) ? "writer" : undefined;
  return "writer";
}

/** “Elba”, “Mr. Rahimi”, “Cliente #4”, “don Luis”; “dre” where nobody has a capital; no “19” and no “the mother”. */
function isName(text: string, hasCapitals: boolean): boolean {
  const words = text.split(/\s+/);
  if (words.length > 4 || collectiveOf(text) !== undefined) return collectiveOf(text) !== undefined;
  if (/^\p{Lu}/u.test(untitled(nameKey(text)) === nameKey(text) ? text : (words.at(-1) ?? ""))) return true;
  const isLower =
    /^\p{Ll}[\p{L}.'’-]*(?: [\p{L}.'’-]+)?$/u.test(text) && !legendWords.articles.has(nameKey(words[0] ?? ""));
  return isLower && (words.length === 1 || !hasCapitals);
}
