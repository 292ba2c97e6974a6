/** A person as a roster writes them: `Raymond (Ray)`, `Deandre "Dre" Cole`, `Jasmine aka Jazz`, `Tina (new)`. */
import { collectiveOf, stopList, workerLabels } from "../../language/index.ts";
import { isNoName } from "../../language/narrative.ts";
import { isVoice } from "../../language/voices.ts";
import { nameKey } from "../../text/names.ts";
import { optional } from "../../text/optional.ts";

/** A name, and what else its bearer is called. */
export interface PersonName {
  readonly name: string;
  readonly alias?: string;
  /** The word that says that it is the writer: “me” in `Ines (intern, me)`. */
  readonly me?: string;
  /** Where what was written of the name begins and ends; a nickname may stand in its middle. */
  readonly start: number;
  readonly end: number;
}

/** Marks around a nickname. */
const closers: Readonly<Record<string, string>> = { '"': '"', "“": "”", "«": "»", "'": "'", "‘": "’" };
const words = "a\\.?k\\.?a\\.?|alias|goes by|known as|called|nicknamed?|conocid[oa] como|(?:le|la|lo) dicen";
const between = new RegExp(`\\s(?:${words})\\s`, "i");
const called = new RegExp(`^(?:${words})[: ]`, "i");
/** Whose relative somebody is, before the name. */
const relation =
  /^(?:his|her|their|my|su|la|el)\s(?:daughter|son|wife|husband|mother|father|mom|dad|sister|brother|partner|aunt|uncle|niece|nephew|grandmother|grandfather|friend|hija|hijo|esposa|esposo|marido|mujer|madre|padre|mamá|papá|hermana|hermano|pareja|tía|tío|abuela|abuelo|amiga|amigo)\s(?=[A-ZÀ-ÖØ-Þ])/i;
/** What stands behind a name: in brackets, behind a dash, where somebody was, whom and what she brought along. */
const aside = /\s\(|\s[–—+-]\s|\sw\/|\s(?:at|in|on|with|en|con)\s/;

/** “(me)”, “(intern, me)”, “– yo, practicante” */
const mine = /[(,;–—-]\s*(me|myself|yo)\s*(?:[,;)–—-]|$)/i;

const nicknameEnds = " \t)\"”»’'";

/** A text without these signs at its end. */
export function trimmedEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Reads one person of a roster. */
export function personNameOf(written: string): PersonName {
  const behind = aside.exec(written)?.index ?? -1;
  // “(Ray) Raymond” is whatever it is.
  const own = behind > 0 ? written.slice(0, behind) : written;
  const lead = /^\s*/.exec(own)?.[0].length ?? 0;
  // “Mr. Pell, his daughter Corinne”
  const start = lead + (relation.exec(own.slice(lead))?.[0].length ?? 0);
  const whole = own.slice(start).trimEnd();
  const me = optional("me", own === written ? undefined : mine.exec(written.slice(behind))?.[1]);
  const mark = whole.search(/\s["“«'‘]/) + 1;
  const close = mark > 0 ? whole.indexOf(closers[whole.charAt(mark)] ?? "", mark + 1) : -1;
  if (close > 0) {
    const [first, last] = [whole.slice(0, mark).trim(), whole.slice(close + 1).trim()];
    const end = start + (last === "" ? first.length : whole.length);
    const alias = optional("alias", nickname(whole.slice(mark, close), true));
    return { name: `${first} ${last}`.trim(), ...alias, ...me, start, end };
  }
  const aka = between.exec(whole);
  const name = aka ? whole.slice(0, aka.index).trimEnd() : whole;
  const alias = nickname(aka ? whole.slice(aka.index + aka[0].length) : own === written ? "" : written.slice(behind));
  const also = optional("alias", alias === name ? undefined : alias);
  return { name, ...also, ...me, start, end: start + name.length };
}

/** “Ray” in “(Ray)” or “goes by Ray”; “(new)”, “(32)” and “(her sister)” are no names. Between quotation marks “dre” is. */
function nickname(written: string, isQuoted = false): string | undefined {
  const name = trimmedEnd(written, nicknameEnds)
    .replace(/^[\s(–—-]+/, "")
    .replace(called, "")
    .replace(/^["“«'‘\s]+/, "");
  const key = nameKey(name);
  // “Ruth (Speaker 2)”: how a program that hears calls her.
  if (isVoice(key)) return name;
  const isName = /^[^\d,;:!?()/]{2,30}$/.test(name) && name.split(" ").length <= 2 && (isQuoted || isCapital(name));
  const isNobody = workerLabels.has(key) || stopList.has(key) || collectiveOf(name) !== undefined || isNoName(key);
  return isName && !isNobody ? name : undefined;
}

/** “Ray”, and neither “new” nor “RN”. */
function isCapital(name: string): boolean {
  const first = name.charAt(0);
  return first !== first.toLowerCase() && name !== name.toUpperCase();
}
