/** What the key of a header's line means that no list has: by its words, and by what stands behind it. */
import { absenceWords, formWords, joiningWords, qualifyingWords, rosterWords } from "../../language/header-words.ts";
import { headerKeyOf, workerLabels } from "../../language/index.ts";
import type { Entry } from "../../markdown/yaml-value.ts";
import { withoutBrackets } from "../../text/brackets.ts";
import { nameKey } from "../../text/names.ts";

/** What a key means that no list has: by its words, or because a name stands behind what the writer is called. */
export function keyMeantBy(key: string, value: string, lines: readonly Entry[]): string | undefined {
  const words = wordsOf(key);
  const mayBeNames = /^[\s(]*\p{Lu}/u.test(value) || isRoster(value);
  if (words.length > 1 && words.some((word) => absenceWords.has(word)) && mayBeNames) return "absent";
  const isCount = /^(?:no|nº|n°|number|total|count|cantidad|número)$/.test(words[0] ?? "");
  // “Number present: 5 (Ann, Ben, …)”
  const listed = /^\s*\d{1,2}\s*[(:–—-]\s*([^()]*)\)?\s*$/.exec(value)?.[1];
  const isList = isRoster(listed ?? value) || (!isCount && isLowerRoster(value));
  if ((!isCount || listed !== undefined) && words.some((word) => rosterWords.has(word)) && isList) return "members";
  const isWriter = lines.length > 0 && workerLabels.has(nameKey(key)) && isOneName(value);
  return isWriter ? "worker" : undefined;
}

/** What a key of a form stands for: numbered, in two languages, with a remark: `1. Purpose`, `Student/estudiante`, `Session #`. */
export function formKeyOf(key: string): string | undefined {
  const whole = headerKeyOf(key);
  if (whole !== undefined) return whole;
  const bare = bareKey(key);
  const parts = bare.split("/").flatMap((part) => headerKeyOf(part) ?? []);
  const found = headerKeyOf(bare) ?? (new Set(parts).size === 1 ? parts[0] : undefined);
  // “Recording no.” counts recordings, and says nothing of their kind.
  return found === "recording" ? undefined : found;
}

/** A key without its number and what stands in brackets behind it. */
export function bareKey(key: string): string {
  return (
    withoutBrackets(key.replace(/^\s*(?:\d{1,2}|[IVX]{1,4}|[a-zA-Z])[.)-]{1,2}\s+/, ""))
      .replace(/\s*(?:#|\b[Nn]o\.?|[Nn]\.?[º°]\.?)\s*$/, "")
      // “**Sala.** La de abajo”
      .replace(/(?<=\p{Ll})\.$/u, "")
  );
}

/** `Date/time`, `Length of session`, `Hora de inicio`: what a form asks, and nobody's name. */
export function isFormKey(key: string): boolean {
  const words = wordsOf(key);
  // “Recording no.”, “Group #”
  if (words.length > 1 && /^(?:#|no|nº|n°|number|número|num|núm)$/.test(words.at(-1) ?? "")) return true;
  const isJoined = words.length === 1 || key.includes("/") || words.some((word) => joiningWords.has(word));
  const isQualified = words.every((word) => formWords.has(word) || qualifyingWords.has(word));
  return (isJoined || isQualified) && words.some((word) => formWords.has(word));
}

function wordsOf(key: string): readonly string[] {
  return nameKey(key)
    .split(/[\s/()'’,.]+/)
    .filter((word) => word !== "");
}

/** “Sam”, “Sam Ortiz (me)”, and not “hi”. */
export function isOneName(value: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}(?: \([^()]{0,20}\)|, \p{Ll}[\p{L} ]{0,30})?$/u.test(value);
}

/** `Somos: Elsa, Nilda y Coco`: three names or more, whatever stands before them. Cut first: one pattern would try all cuts. */
export function isRoster(value: string): boolean {
  const names = namesOf(value);
  return (
    names.length >= 3 &&
    names.length <= mostNames &&
    names.every((name) => /^["“«]?(?:\p{Ll}{1,5} )?\p{Lu}[\p{L}.' "”»-]{0,25}$/u.test(name) || code.test(name))
  );
}

/** “Ct. 1”, “Member #3”, “Usuaria 2”: whom a number alone tells apart. */
const code =
  /^(?:ct|cl|clt|pt|p|m|c|client|member|participant|patient|resident|cliente|miembro|participante|paciente|usuari[oa]|integrante)\.? ?#?\d{1,2}$/i;

/** “none”, “nadie, estaba enferma”: what a form is answered where there is nobody. */
export function isNobody(value: string): boolean {
  return /^\s*(?:none|nobody|no one|n\/a|nadie|ningun[oa]|sin)(?:\s*[,;.(–—-]|\s*$)/i.test(value);
}

/** “Rosa”, “Ann and Ben (ill)”: nothing but names. */
export function areNames(value: string): boolean {
  const names = namesOf(value.trim());
  const isName = (name: string): boolean =>
    /^(?:\p{Ll}{1,5} )?\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}$/u.test(name);
  return names.length <= mostNames && names.every(isName);
}

/** `max, jo, ren`: short words, where the key says that they are people. */
function isLowerRoster(value: string): boolean {
  const names = namesOf(value);
  return (
    names.length >= 2 &&
    names.length <= mostNames &&
    names.every((name) => /^\p{L}[\p{L}.'-]*(?: [\p{L}.'-]+)?$/u.test(name))
  );
}

/** What a list of people is cut into, without what stands in brackets. */
function namesOf(value: string): readonly string[] {
  return (
    value
      .replace(/\([^()]*\)/g, "")
      // “Gus – asleep for half of it”, “Hank w/ his oxygen”
      .replace(/ (?:[–—+-] |w\/)[^,;]*/g, "")
      .replace(/[.]$/, "")
      .split(/[,;] *(?:(?:y|e|and|&) +)?| (?:y|e|and|&|\/|\|) +/)
      .map((name) => name.trim())
  );
}

/** A list with a person on each line, and what is said of them. */
export function isListOfPeople(value: string): boolean {
  const lines = value.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  return lines.length >= 2 && lines.length <= mostNames && lines.every((line) => /^\s*[-*•]\s+\p{Lu}/u.test(line));
}

/** More stand in no line of a form. */
const mostNames = 21;
