/** What the words around a capitalised word say of it, in English and Spanish. They look no farther than a few words. */
import { isLatin, latinLetters } from "../text/latin.ts";
import { foldName } from "./fold-name.ts";
import * as words from "./words.ts";

/** The word before a place, and how far off it ends. `isStart`: nothing of the sentence stands before. */
export interface Before {
  readonly key: string;
  readonly start: number;
  readonly gap: number;
  readonly isStart: boolean;
}

export const farthest = 40;

const latinBefore = new RegExp(`([${latinLetters}'’]+)([.,:]?)([ ]*["“«'‘(*_[]*)$`);
const anyBefore = (): RegExp => /([\p{L}\p{M}'’]+)([.,:]?)([ ]*["“«'‘(*_[]*)$/u;

/** The word before a place, in a stretch of at most `farthest` units. */
export function wordBefore(text: string, place: number): Before {
  const stretch = text.slice(Math.max(0, place - farthest), place);
  const match = (isLatin(stretch) ? latinBefore : anyBefore()).exec(stretch);
  const short = foldName(match?.[1] ?? "");
  const isTitleDot = match?.[2] === "." && (words.shortTitles.has(short) || words.saints.has(short));
  const isStart = !match || ((match[2] === "." || match[2] === ":") && !isTitleDot) || /["“«(*_]/.test(match[3] ?? "");
  if (!match) return { key: "", start: place, gap: 0, isStart: true };
  const gap = (match[2]?.length ?? 0) + (match[3]?.length ?? 0);
  const start = place - match[0].length;
  return { key: isStart && match[2] !== "" ? "" : short, start, gap, isStart };
}

/** “my sister”, “the twins’ teacher”: somebody has this relation. */
export function isSomebodys(text: string, { start }: Before): boolean {
  return /(?:\b(?:my|his|her|their|our|your|whose|mi|mis|su|sus|tu|tus|nuestr[oa]s?|una?|el|la|an?|the)|['’]s)[ ](?:(?:little|big|older|younger|oldest|youngest|best|new|old|ex|late|twin|baby|great|great-grand|step|half|foster|mejor|propi[oa])[ -])?$/iu.test(
    text.slice(Math.max(0, start - farthest), start),
  );
}

let person: RegExp | undefined;
/** Somebody, as they are to others. */
function isPersonIn(text: string): boolean {
  person ??= new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${[...words.relations, ...words.people].join("|")})(?![\\p{L}\\p{M}])`,
    "u",
  );
  return person.test(text);
}

/** “she and …”, “… and I”, “told …”, “the lady at the desk, …,”: a place where only somebody's name can stand. */
export function isCompany(
  token: { readonly start: number; readonly end: number },
  before: Before,
  text: string,
): boolean {
  const lead = foldName(text.slice(Math.max(0, token.start - farthest), token.start));
  if (/(?:^|[^\p{L}])(?:s?he|they|me|mom|dad|mommy|daddy|ella|el|yo|mami|papi) (?:and|y) $/u.test(lead)) return true;
  if (/^ (?:and|y) (?:I|me|my|yo|mi)(?![\p{L}])/u.test(text.slice(token.end, token.end + 10))) return true;
  if (
    /(?:^|[^\p{L}])(?:told|asked|texted|married|dated|hugged|kissed|abrace a|dije a|pregunte a|case con) $/u.test(lead)
  )
    return true;
  return before.gap === 2 && lead.endsWith(", ") && /[,.;]/.test(text.charAt(token.end)) && isPersonIn(lead);
}

/** “named”, “se llama”, “name is”; `maybe` where it could be what something is called. */
export function namingOf({ key, start, gap }: Before, text: string): "surely" | "maybe" | false {
  if (gap > 3) return false;
  const lead = text.slice(Math.max(0, start - farthest), start);
  if (words.naming.has(key)) {
    if (key === "nombre") return false;
    if (!/^(?:called|nicknamed|dicen|decimos|puse|puso|pusimos|pusieron)$/.test(key)) return "surely";
    return isPersonIn(foldName(lead)) ? "surely" : "maybe";
  }
  if (/^(?:him|her|them|it|me|us)$/.test(key))
    return /\b(?:nam(?:ed|e|ing)|christened|baptized)[ ]$/i.test(lead)
      ? "surely"
      : /\b(?:call(?:s|ed|ing)?|nicknamed)[ ]$/i.test(lead) && (key === "him" || key === "her") && "surely";
  if (key === "name's") return "surely";
  return /^(?:is|was|es|era)$/.test(key) && /\b(?:name|nombre)[ ]$/i.test(lead) ? "surely" : false;
}
