/**
 * Personal names in running text, in English and Spanish. A capitalised word is taken for a person's name when it is a
 * given name that is no other word here, or when the words around it say so: a title, “my sister …”, “se llama …”, a
 * family name behind it. It knows no person and guesses nothing about one: it only says where a name seems to stand.
 */
import { type Before, farthest, isCompany, isSomebodys, namingOf, wordBefore } from "./around-names.ts";
import type { Detail } from "./detail.ts";
import { foldName } from "./fold-name.ts";
import { isGiven, isWordToo } from "./given.ts";
import { smallNames } from "./small-names.ts";
import * as words from "./words.ts";

/** One capitalised word, and what stands around it. */
interface Token {
  readonly start: number;
  readonly end: number;
  /** As compared: without accents and without the possessive. */
  readonly key: string;
  readonly possessive: boolean;
}

/** Latin letters as ranges: Unicode classes are several times slower, and every line of a recording passes here. */
const letters = "A-Za-zÀ-ÖØ-öø-\u024f\u0300-\u036f\u1e00-\u1eff";
const capitalised = new RegExp(`[A-ZÀ-ÖØ-ÞĀ-ž\u1e00-\u1eff](?:['’][A-Z])?[${letters}]+(?:['’-][${letters}]+)*`, "g");
const inWord = new RegExp(`[${letters}\\d'’#@/-]`);
/** What may stand before a name whose neighbour tells of it: a word, a title's dot, a comma, a quote. */
const mayTell = new RegExp(`[${letters}.,"“(]`);

/** What is known of the recording that the text is from. */
export interface NameContext {
  /** Whether a folded word names somebody of the room, or an author whom the vocabulary cites. */
  readonly isKnown: (key: string) => boolean;
  /** In which language the recording is; some names are words of one of them. */
  readonly language?: "en" | "es";
  /** Words stand in capitals here for other reasons: a heading, the head of a table. */
  readonly isTitle?: boolean;
}

/** Names of people who are not known, in order. Linear in the text's length. */
export function personalNames(text: string, context: NameContext): Detail<"name" | "full-name">[] {
  const found: Detail<"name" | "full-name">[] = [];
  const tokens: Token[] = [];
  // Every line passes here: going through matches one by one makes nothing but them.
  capitalised.lastIndex = 0;
  for (let match = capitalised.exec(text); match; match = capitalised.exec(text)) {
    const { 0: word, index } = match;
    if (index === 0 || text.charCodeAt(index - 1) === space || !inWord.test(signBefore(text, index)))
      tokens.push(tokenOf(word, index));
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const everybodys = publicName(token, text);
    if (everybodys !== undefined) {
      while ((tokens[at + 1]?.start ?? Infinity) < token.start + everybodys.length) at++;
      continue;
    }
    const known = context.isKnown(token.key);
    if (!known && !isName(token, at, tokens, text, context)) continue;
    let last = at;
    while (isFamilyName(tokens[last], tokens[last + 1], text, context)) last++;
    if (known && (last === at || token.possessive)) continue;
    const end = tokens[last]?.end ?? token.end;
    found.push({ kind: last > at ? "full-name" : "name", start: token.start, end, text: text.slice(token.start, end) });
    at = last;
  }
  const small = smallNames(text, context.isKnown);
  return small.length === 0 ? found : [...found, ...small].sort((a, b) => a.start - b.start);
}

let publicFirst: ReadonlySet<string> | undefined;

/** The name of somebody whom everybody may name, beginning here. */
function publicName({ start, key }: Token, text: string): string | undefined {
  publicFirst ??= new Set(words.publicNames.map((name) => foldName(name.split(" ")[0] ?? "")));
  return publicFirst.has(key) ? words.publicNames.find((name) => text.startsWith(name, start)) : undefined;
}

const space = 32;

/** What stands before a word; `_` around it is Markdown's, unless it joins it to another. */
function signBefore(text: string, index: number): string {
  let at = index - 1;
  while (text.charAt(at) === "_") at--;
  return text.charAt(at);
}

function tokenOf(word: string, index: number): Token {
  if (!word.includes("'") && !word.includes("’"))
    return { start: index, end: index + word.length, key: foldName(word), possessive: false };
  const possessive = /['’]s$/i.test(word);
  const bare = possessive ? word.slice(0, -2) : word;
  return { start: index, end: index + bare.length, key: foldName(bare.replaceAll("’", "'")), possessive };
}

/** Whether the word at a place is a name, as far as it and its neighbours tell. */
function isName(
  token: Token,
  at: number,
  tokens: readonly Token[],
  text: string,
  { isTitle, isKnown, language }: NameContext,
): boolean {
  const { key } = token;
  if (language === "es" && words.spanishPronouns.has(key)) return false;
  const isWord = isWordToo(key);
  const isListed = isGiven(key);
  // Most capitals only begin a sentence.
  if (
    !isListed &&
    !isWord &&
    !words.months.has(key) &&
    !familyForm.test(text.slice(token.start, token.end)) &&
    !mayTell.test(text.charAt(token.start - (text.charAt(token.start - 1) === " " ? 2 : 1)))
  )
    return false;
  const before = wordBefore(text, token.start);
  if (words.neverPeople.has(key) || words.neverPeople.has(`${key}'s`) || words.kinWords.has(key)) return false;
  if (isInstitution(token, at, tokens, text, before)) return false;
  // “Jan. 9”
  if (/^\.?[ ]\d/.test(text.slice(token.end, token.end + 3)) && words.shortMonths.has(key)) return false;
  // “told KL”: initials are no name; whether they point at somebody is another rule's question.
  if (token.end - token.start <= 3 && !isListed && /^[^a-z\u00df-\u00ff]+$/.test(text.slice(token.start, token.end)))
    return false;
  if (words.months.has(key)) return speaksOrIsSpokenTo(token, text, before);
  if ((words.titles.has(key) || words.shortTitles.has(key)) && !isListed) return false;
  if ((words.titles.has(before.key) || words.shortTitles.has(before.key)) && before.gap <= 2) return true;
  if (words.relations.has(before.key) && before.gap <= 2 && isSomebodys(text, before)) return true;
  const naming = before.key === "" ? false : namingOf(before, text);
  if (naming !== false) return naming === "surely" || isListed || isWord;
  if (!isListed && !isWord)
    return (
      familyForm.test(text.slice(token.start, token.end)) || (!words.places.has(key) && isCompany(token, before, text))
    );
  if (/^(?:the|los|las)$/.test(before.key) && before.gap === 1) return false;
  if (words.alsoPlaces.has(key) && (words.placePrepositions.has(before.key) || isAmongPlaces(at, tokens, text)))
    return false;
  if (before.isStart && words.verbNames.has(key) && words.afterVerb.has(wordAfter(token, text))) return false;
  if (words.spanishNouns.has(key) && words.afterSpanishNoun.has(wordAfter(token, text))) return false;
  if (before.isStart && words.spanishVerbNames.has(key) && words.afterSpanishVerb.has(wordAfter(token, text)))
    return false;
  if (!isWord) return true;
  if (isTitle) return false;
  if (before.isStart) return speaksOrIsSpokenTo(token, text, before);
  const previous = tokens[at - 1];
  return (
    !(previous && isAdjacent(previous, token, text)) ||
    isKnown(previous.key) ||
    previous.key === "i" ||
    (words.openers.has(previous.key) && wordBefore(text, previous.start).isStart)
  );
}

/** “O’Brien”, “D’Angelo”, “McKenna”: capitals that only names have. */
const familyForm = /^(?:[OD]['’]|Mc)[A-ZÀ-ÖØ-ÞĀ-ɏ]/;

/** “The Bronx, Brooklyn, Queens”. */
function isAmongPlaces(at: number, tokens: readonly Token[], text: string): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isBeside = (a: Token | undefined, b: Token | undefined): boolean =>
    a !== undefined && b !== undefined && /^(?:,| and| or| y| o)? $/.test(text.slice(a.end, b.start));
  const isPlace = (each: Token | undefined): boolean =>
    each !== undefined && (words.alsoPlaces.has(each.key) || words.places.has(each.key));
  return (isBeside(previous, token) && isPlace(previous)) || (isBeside(token, next) && isPlace(next));
}

/** “Ana María”, “María de la Luz”: several words, and one given name. */
export function isDoubleName(name: string): boolean {
  const [first = "", ...rest] = name.split(" ").map(foldName);
  const second = rest.filter((word, at) => at === rest.length - 1 || !particle.test(word));
  const [last = "", ...more] = second;
  const halves = rest.length > 1 ? words.afterParticle : words.secondHalves;
  return more.length === 0 && words.firstHalves.has(first) && halves.has(last);
}

const particle = /^(?:del?|las?|los)$/;

/** The next word in small letters, if it stands right behind. */
function wordAfter(token: Token, text: string): string {
  const match = /^(?:['’]s)?[ ]([\p{L}’']+)/u.exec(text.slice(token.end, token.end + farthest));
  return foldName((match?.[1] ?? "").replaceAll("’", "'"));
}

function speaksOrIsSpokenTo(token: Token, text: string, before: Before): boolean {
  const dates = /^(?:in|on|of|since|until|till|by|last|next|this|every|early|late|mid|through|en|de|desde|hasta|el)$/;
  if (dates.test(before.key)) return false;
  const does = words.notions.has(token.key) ? words.humanVerbs : words.personVerbs;
  if (does.has(wordAfter(token, text)) && !token.possessive) return true;
  if (before.isStart) return token.possessive && !words.months.has(token.key);
  return (
    /^(?:told|asked|tell|ask|called|with|and|dije|dijo|pregunté|llamé|con)$/.test(before.key) &&
    !words.months.has(token.key)
  );
}

/** “Lincoln Hospital”, “St. Anne”, “Calle Hidalgo”, “Megan’s Law”. */
function isInstitution(token: Token, at: number, tokens: readonly Token[], text: string, before: Before): boolean {
  if (words.saints.has(before.key) && before.gap <= 2) return true;
  const previous = tokens[at - 1];
  if (previous && isAdjacent(previous, token, text) && words.institutionsBefore.has(previous.key)) return true;
  for (let next = at + 1; next <= at + 3; next++) {
    const [from, to] = [tokens[next - 1], tokens[next]];
    if (!from || !to || !isAdjacent(from, to, text)) return false;
    // “Concha Velasco del Río” is no river.
    if (words.institutions.has(to.key)) return to.start - from.end === 1;
  }
  return false;
}

/** Whether a family name follows: one more capitalised word, and nothing else that capitals are for. */
function isFamilyName(
  token: Token | undefined,
  next: Token | undefined,
  text: string,
  { isTitle, isKnown }: NameContext,
): boolean {
  if (!token || !next || token.possessive || isTitle === true || !isAdjacent(token, next, text)) return false;
  if (isKnown(next.key) || next.key.length < 3) return false;
  const { institutions, neverPeople, months, kinWords, titles } = words;
  // “Velasco del Río”
  const isParted = next.start - token.end > 1;
  const others = [neverPeople, months, kinWords, titles, ...(isParted ? [] : [institutions])];
  return !others.some((list) => list.has(next.key));
}

const particles = /^(?:['’]s)?[ ](?:(?:de|del|de la|de los|de las|van|von|da|dos)[ ])?$/;

/** One space, or a family name's particle, stands between. */
function isAdjacent(a: Token, b: Token, text: string): boolean {
  const between = b.start - a.end;
  return between === 1 ? text.charAt(a.end) === " " : between < 12 && particles.test(text.slice(a.end, b.start));
}
