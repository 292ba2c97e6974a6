/**
 * Names in small letters, as they are typed late at night: “my boyfriend carlos”. Only where a sentence begins small, and
 * only a listed name that is no other word, behind a relation, a word of naming or somebody being told.
 */
import { latinLetters } from "../text/latin.ts";
import type { Detail } from "./detail.ts";
import { foldName } from "./fold-name.ts";
import { isGiven, isWordToo } from "./given.ts";
import * as words from "./words.ts";

const typedSmall = /(?:^|[.!?:*] ?)(?:[a-zà-ÿ]{2}|i )/;
/** What stands before such a name. */
const leads = /(?:my|his|her|our|your|their|mi|su|tu|nuestr[oa]|told|asked|named|llama|dije a|pregunt[ée] a) /;
/** The names that are known are Latin. */
const any = `${latinLetters}\u0300-\u036f`;
const somebodys = new RegExp(
  `(?<![${any}])(?:(?:my|his|her|our|your|their|mi|su|tu|nuestr[oa])[ ]([${any}]{2,14})|told|asked|named|llama|dije a|pregunt[ée] a)[ ]([a-zß-öø-ÿ]{4,14})(?![${any}'’-])`,
  "g",
);

/** Names in small letters, in order. */
export function smallNames(text: string, isKnown: (key: string) => boolean): Detail<"name">[] {
  if (!leads.test(text) || !typedSmall.test(text)) return [];
  const found: Detail<"name">[] = [];
  for (const { 0: whole, 1: relation, 2: name = "", index } of text.matchAll(somebodys)) {
    const key = foldName(name);
    if (relation !== undefined && !words.relations.has(foldName(relation))) continue;
    if (!isGiven(key) || isWordToo(key) || isKnown(key) || words.months.has(key) || words.kinWords.has(key)) continue;
    const start = index + whole.length - name.length;
    found.push({ kind: "name", start, end: start + name.length, text: name });
  }
  return found;
}
