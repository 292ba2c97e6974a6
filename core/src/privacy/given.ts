/** The list of given names. A folded word is asked for; nothing is said about who bears the name. */
import { latinLetters } from "../text/latin.ts";
import data from "./given-names.json" with { type: "json" };
import * as words from "./words.ts";

let given: { readonly names: ReadonlySet<string>; readonly words: ReadonlySet<string> } | undefined;

/** The lists of given names, cut when they are first needed. */
function lists(): NonNullable<typeof given> {
  const cut = (names: string): ReadonlySet<string> => new Set(names.split(" "));
  return (given ??= { names: cut(data.names), words: cut(data.words) });
}

/** Before names that are made from others: “LaShonda”, “DeMarcus”. */
const made = new RegExp(`^(?:la|de|da|ja|sha|ke|ta|ra)(?=[${latinLetters}]{4})`);

/** Whether a folded word is a given name; of “Mei-Ling”, whether its first half is. */
export function isGiven(key: string): boolean {
  const { names } = lists();
  if (names.has(key)) return true;
  return key.includes("-")
    ? names.has(key.slice(0, key.indexOf("-")))
    : made.test(key) && names.has(key.replace(made, ""));
}

/** Whether a folded word that may be a name is an ordinary word, too. */
export function isWordToo(key: string): boolean {
  return lists().words.has(key) || words.spanishWords.has(key) || words.alsoPlaces.has(key) || words.notions.has(key);
}
