/**
 * Days, agencies and towns: what the HIPAA safe harbour takes out (every part of a date but the year, every place smaller
 * than a state) and schools' own forms ask for. So they are asked about softly, and a course says how much it minds.
 */
import cityNames from "./cities.json" with { type: "json" };
import { type Detail, type DetailPattern, detailsIn } from "./detail.ts";
import { dayExactDate } from "./identifying-words.ts";

export type DatePlaceKind = "date" | "agency" | "place";

const noun =
  "(?:Hospital|Clinic|Cent(?:er|re)|School|Elementary|Academy|University|College|Institute|Church|Temple|Mosque|Parish|Shelter|Agency|Services|Foundation|House|Library|Park|County|Projects?|Jail|Prison|Court)";
const nounBefore =
  "(?:[Hh]ospital|[Cc]línica|[Cc]entro|[Ee]scuela|[Cc]olegio|[Uu]niversidad|[Ii]nstituto|[Ii]glesia|[Pp]arroquia|[Rr]efugio|[Aa]lbergue|[Ff]undación|[Pp]lantel|[Ss]ecundaria|[Pp]rimaria|[Pp]reparatoria|[Pp]repa|[Ll]iceo|[Gg]uardería|[Jj]uzgado|[Rr]eclusorio|[Pp]enal|[Cc]árcel|[Cc]entro de [Ss]alud|[Cc]onsultorio|CEIP|IES|CETIS|CBTIS|DIF|IMSS|CESFAM)";
/** A full stop belongs to a name only behind initials and such titles: “Wednesdays. School runs.” are two sentences. */
const proper = "(?:(?:\\p{Lu}\\.){1,5}|(?:St|Ste|Mt|Ft|Dr|Fr|Mr|Mrs|Sta|Sto)\\.|\\p{Lu}[\\p{L}\\p{M}'’]{1,30})";
/** Capitalised because a sentence begins, and no part of a name. */
const opening =
  "(?:The|Our|This|That|My|Your|His|Her|Their|A|An|In|At|On|And|But|When|After|Before|School|Middle|Community|High|Group|Senior|Day)";

const patterns: readonly DetailPattern<DatePlaceKind>[] = [
  {
    kind: "date",
    needsDigit: true,
    sign: /\d[/.-]\d|\d[a-z]{0,2}(?: (?:of|de))? [a-z]{3}|[a-z]{3}\.? \d/i,
    pattern: () => new RegExp(`(?<![\\w./-])${dayExactDate}`, "giu"),
    // “March 10” is a day; “may 10 people come” is none, nor is a version or a fraction.
    holds: ({ 0: date, index }, text) =>
      /\d[/.-]\d|\d{4}|^\P{L}|^\p{Lu}/u.test(date) &&
      !/^\d{1,2}\.\d{1,2}\.\d{1,2}$/.test(date) &&
      !/^ (?:of|or|people|more|members)\b/.test(text.slice((index ?? 0) + date.length, (index ?? 0) + date.length + 9)),
  },
  {
    kind: "agency",
    sign: / (?:Hospital|Clinic|Cent|School|Elementary|Academy|University|College|Institute|Church|Temple|Mosque|Parish|Shelter|Agency|Services|Foundation|House|Library|Park|County|Project|Jail|Prison|Court)/,
    pattern: () =>
      new RegExp(
        `(?<![\\p{L}\\p{M}])(?!${opening}[ ]${noun})(?:${opening}[ ])?(?<detail>(?:${proper}[ ]){1,4}${noun})(?![\\p{L}\\p{M}])`,
        "gu",
      ),
  },
  {
    kind: "agency",
    needsDigit: true,
    sign: /[PIM]\.?S\.? ?\d/,
    pattern: () => /(?<![\p{L}\p{M}])(?:P\.?S\.?|I\.?S\.?|M\.?S\.?)[ ]?\d{1,3}(?!\d)/gu,
  },
  {
    kind: "agency",
    sign: new RegExp(`${nounBefore} `),
    pattern: () =>
      new RegExp(
        `(?<![\\p{L}\\p{M}])(?:${nounBefore}[ ](?:(?:de|del|la|las|los|lo|San|Santa)[ ]){0,2}${proper}(?:[ ](?:de lo )?${proper}){0,2}(?:[ ]\\d{1,3}(?!\\d))?|(?:[Ss]ecundaria|[Pp]rimaria|[Pp]repa(?:ratoria)?|[Jj]uzgado|CETIS|CBTIS)[ ](?:[Nn](?:o|úm)\\.[ ])?\\d{1,3}(?!\\d))`,
        "gu",
      ),
  },
];

/** Boroughs and towns that the list of cities lacks, of Mexico, Puerto Rico and Spain. */
const moreTowns =
  "Iztapalapa|Iztacalco|Tlalpan|Coyoacán|Xochimilco|Azcapotzalco|Tláhuac|Ecatepec|Nezahualcóyotl|Naucalpan|Tlalnepantla|Chimalhuacán|Zapopan|Tlaquepaque|Bayamón|Caguas|Mayagüez|Arecibo|Guaynabo|Carolina|Humacao|Aguadilla|Fajardo|Loíza|Santurce|Río Piedras|Cayey|Toa Baja|Toa Alta|Vallecas|Carabanchel|Usera|Villaverde|Lavapiés|Triana|Fuenlabrada|Parla|Alcorcón|Leganés|Hospitalet|Badalona";
let towns: ReadonlySet<string> | undefined;
const afterPreposition = (): RegExp =>
  /(?<![\p{L}\p{M}])(?:in|from|near|outside|around|to|en|desde|de|hacia|a)[ ](?=(\p{Lu}[\p{L}\p{M}]+(?:[ ](?:(?:de|del|la)[ ])?\p{Lu}[\p{L}\p{M}]+){0,2}))/gu;

/** Agencies and towns have a capital inside of a sentence that is not “I”, nor who is addressed; days have a digit. */
const mayName = /(?<!→) (?:[A-HJ-Z]|I[A-Za-zÀ-ɏ.]|[^\0-\xbf‐-⇿])|\d/;

/** Towns, where a word before them says that they are places. */
function townsIn(text: string): Detail<DatePlaceKind>[] {
  if (!/(?:in|from|near|outside|around|to|en|desde|de|hacia|a) [A-ZÀ-Þ]/.test(text)) return [];
  towns ??= new Set([...cityNames.cities.split("|"), ...moreTowns.split("|")]);
  const found: Detail<DatePlaceKind>[] = [];
  for (const match of text.matchAll(afterPreposition())) {
    const start = match.index + match[0].length;
    for (let name = match[1] ?? ""; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf(" ")))) {
      if (!towns.has(name)) continue;
      found.push({ kind: "place", start, end: start + name.length, text: name });
      break;
    }
  }
  return found;
}

/** Days, agencies and towns in a text, in order. */
export function datesAndPlaces(text: string): Detail<DatePlaceKind>[] {
  if (!mayName.test(text)) return [];
  const found = detailsIn(text, patterns);
  const isFree = ({ start, end }: Detail): boolean => !found.some((other) => start < other.end && other.start < end);
  return [...found, ...townsIn(text).filter(isFree)].sort((a, b) => a.start - b.start);
}
