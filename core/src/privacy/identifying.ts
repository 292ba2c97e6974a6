/**
 * Details that point at one person: the kinds of the HIPAA safe harbour that a text can show
 * (45 CFR 164.514(b)(2): telephone and record numbers, addresses, e-mail, web addresses, birth dates, ages over 89…).
 * Patterns only; they know no person. A number is asked about only where its form or the words before it say what it is.
 */
import { type Detail, type DetailPattern, detailsIn } from "./detail.ts";
import {
  ageAlone,
  before,
  birth,
  code,
  dayExactDate,
  documents,
  estate,
  forms,
  link,
  numbered,
  plot,
  spanishTowns,
  spelledTens,
  spoken,
  states,
  street,
  unit,
  via,
} from "./identifying-words.ts";

export type IdentifyingKind =
  "email" | "url" | "handle" | "phone" | "record-number" | "address" | "birth-date" | "zip" | "age" | "plate";

const patterns: readonly DetailPattern<IdentifyingKind>[] = [
  {
    kind: "email",
    sign: /@/,
    pattern: () => /(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
  },
  {
    kind: "url",
    sign: /http|www|HTTP|WWW/,
    // The mark behind it is the sentence's.
    pattern: () => /\b(?:https?:\/\/|www\.)[^\s<>()[\]"'”’]{3,2000}(?<![.,;:!?])/giu,
    // Kept free for examples (RFC 2606): they lead to nobody.
    holds: ([address]) =>
      !/^(?:https?:\/\/)?(?:[\w-]{1,63}\.){0,4}(?:example\.(?:com|net|org)|\w{1,63}\.example)(?:[/?#]|$)/i.test(
        address,
      ),
  },
  {
    kind: "url",
    sign: /\.(?:com|org|net|edu|gov|info|mx)|\.[a-z]{2}\//,
    pattern: () =>
      /(?<![\w@./-])(?:[A-Za-z0-9-]{1,63}\.){1,3}(?:(?:com|org|net|edu|gov|info|mx)(?:\.[a-z]{2})?(?:\/[^\s<>()[\]"'”’]{0,2000}(?<![.,;:!?]))?|[a-z]{2}\/[^\s<>()[\]"'”’]{1,2000}(?<![.,;:!?]))(?![\w-])/g,
    // “e.g.me” is no address: a host has a name of three letters somewhere.
    holds: ([host]) => /[a-z0-9-]{3,}\./i.test(host),
  },
  {
    kind: "url",
    sign: /\d\.\d{1,3}\.\d{1,3}\./,
    pattern: () => /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)/g,
  },
  {
    kind: "handle",
    sign: /@/,
    pattern: () =>
      /(?:instagram|insta|ig|twitter|tiktok|snapchat|snap|facebook|discord|venmo|cash ?app|whatsapp|telegram|handle|username|usuario|usuaria|follow me|s[íi]g[ua][a-z]{1,5})[^\n.!?@]{0,20}(?<detail>@[\w.]{1,39}\w)/giu,
  },
  {
    kind: "handle",
    sign: /@/,
    pattern: () =>
      /(?<![\w@.])(?<detail>@[\w.]{2,40}) (?:en|de|on) (?:mi )?(?:instagram|insta|ig|twitter|tiktok|snapchat|facebook|face|discord|telegram)\b/giu,
  },
  { kind: "handle", sign: /@/, pattern: () => /(?<![\w@])@(?=[\w.]{0,40}(?:[\d_]|\.\w))[a-z][\w.]{1,39}\w/giu },
  { kind: "handle", sign: /\$[A-Za-z]/, pattern: () => /(?<![\w$])\$[a-z]\w{2,20}/gi },
  {
    kind: "record-number",
    sign: /\d{3}/,
    pattern: () => new RegExp(`(?<![\\p{L}\\p{M}\\d_.-])(?:${forms})(?![\\p{L}\\p{M}\\d_-])`, "gu"),
  },
  {
    kind: "record-number",
    sign: /\d{3}/,
    pattern: () =>
      new RegExp(`${before("ssn|social|itin|nss", 30)}(?<detail>\\d(?:[ /-]?\\d){8,11})(?![\\p{L}\\d])`, "gu"),
  },
  {
    kind: "record-number",
    sign: /\d{3}|\d[ ./-]\d/,
    pattern: () => new RegExp(`${before(documents, 30)}${code(5)}`, "gu"),
  },
  {
    kind: "record-number",
    sign: /\d{3}|\d[ ./-]\d/,
    pattern: () =>
      new RegExp(
        `(?:${spoken("n[úu]mero|n[úu]m\\.?|n\\.?º")}[ ]del?[ ](?:(?:mi|su|la)[ ])?${before(numbered, 16)}|${before(numbered, 4)}(?:id|no|num|number|card|file|record|is|was|n[úu]m|n[úu]mero|n\\.?º|es|era|[#:])(?![\\p{L}])[^\\d\\n!?;]{0,12}?)${code(3)}`,
        "gu",
      ),
    // A year is no record, and “is 1200” may say how much.
    holds: ({ groups, 0: whole }) => {
      const id = groups?.["detail"] ?? "";
      return /n[oºuú]/i.test(whole.slice(0, -id.length)) || digits(id) > 4 || /\P{N}/u.test(id)
        ? !/^(?:19|20)\d\d$/.test(id)
        : false;
    },
  },
  {
    kind: "record-number",
    sign: /(?:xpediente|olio|óliza|oliza) \d/,
    pattern: () => new RegExp(`${spoken("expediente|folio|p[óo]liza")}[ ]${code(4)}`, "gu"),
    holds: ({ groups }) => !/^(?:19|20)\d\d$/.test(groups?.["detail"] ?? ""),
  },
  {
    kind: "phone",
    sign: /\+\d/,
    pattern: () => /(?<![\w+])\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?![\w-])/gu,
    holds: ([m]) => digits(m) >= 8,
  },
  {
    kind: "phone",
    sign: /\d{3}[ .)-].{0,2}\d{3}[ .-]\d{4}/,
    pattern: () =>
      /(?<![\w.$€-])(?:\+?1[ .-]?)?(?:\(\d{3}\)[ ]?|\d{3}[ .-])\d{3}[ .-]\d{4}(?:[ ]?(?:x|ext\.?)[ ]?\d{1,5})?(?![\w-])/giu,
  },
  {
    kind: "phone",
    sign: /\(\d{2,3}\)|\d{10}/,
    pattern: () => /(?<![\w.$€-])(?:\(\d{2,3}\)[ ]?\d{3,4}[ .-]?\d{4}|[2-9]\d{2}[2-9]\d{6})(?![\w-]|[.,]\d)/g,
  },
  {
    kind: "phone",
    sign: /\d[\d .-]{5,16}\d/,
    pattern: () =>
      new RegExp(
        `${before("phone|cell|mobile|landline|tel|telephone|call(?:ed|s)?|dial|text(?:ed|s)?|number|reach|tel[ée]fono|celular|m[óo]vil|cel|fijo|n[úu]mero|whats ?app|wasap|marqu[ea]|marcar|ll[áa]m(?:a|e|ame|eme|en|enme)|contesta|mensaje", 20)}(?<detail>\\d[\\d .-]{5,16}\\d)(?![\\w-])`,
        "giu",
      ),
    holds: ({ groups }) => {
      const number = groups?.["detail"] ?? "";
      return (
        between(digits(number), 7, 12) &&
        !/^(?:19|20)\d\d[ -]+(?:19|20)\d\d$|^\d{1,2}[.-]\d{1,2}[.-]\d{4}$/.test(number)
      );
    },
  },
  { kind: "phone", sign: /\d{3}[.-]\d{4}/, pattern: () => /(?<![\w.$€/-])\d{3}[.-]\d{4}(?![\w/-]|[.,]\d)/gu },
  {
    kind: "phone",
    sign: /\d{2} \d{3,4} \d{4}/,
    pattern: () => /(?<![\w.$€/-])\d{2,3}[ ]\d{3,4}[ ]\d{4}(?![\w/-]|[.,]\d)/gu,
  },
  // Spain's: “612 34 56 78”, “612 345 678”
  {
    kind: "phone",
    sign: /[6-9]\d\d \d/,
    pattern: () =>
      /(?<![\w.$€/,-]|\d )[6-9]\d{2}[ ](?:\d{2}[ ]\d{2}[ ]\d{2}|(?!000)\d{3}[ ](?!000)\d{3})(?![\w/-]|[.,]?[ ]?\d)/gu,
  },
  {
    kind: "address",
    sign: /\d[A-Za-z]? [A-Z\d]/,
    pattern: () =>
      new RegExp(
        `(?<![\\w$€.,])\\d{1,6}(?:-\\d{1,4})?[A-Za-z]?[ ](?:[NSEW]\\.?[ ]|(?:north|south|east|west)[ ])?(?:\\p{Lu}[\\p{L}'’.-]{0,30}[ ]|\\d{1,3}(?:st|nd|rd|th)[ ]){1,4}${street}\\b\\.?(?:,?[ ](?:${unit}|#)\\.?[ ]?#?\\w{1,6})?`,
        "gu",
      ),
  },
  {
    kind: "address",
    sign: new RegExp(`${via}\\.? [^\\n]*\\d`),
    pattern: () =>
      new RegExp(
        `\\b${via}\\.?[ ](?:${link}[ ]){0,2}(?:[\\p{Lu}\\d][\\p{L}\\d'’.-]{0,30}[ ,]{1,2}|${link}[ ]){1,6}(?:(?:[Nn]\\.?º|[Nn]o\\.|[Nn]úm\\.?|número|#)[ ]?)?(?:[A-Z]-)?\\d{1,5}(?:[A-Za-z]?[ ]?-[ ]?\\d{1,4})?(?![\\d%]|[.,]\\d)`,
        "gu",
      ),
  },
  // “C/ Mayor 12, 2.º izq.”, “el 45 de la calle Alcalá”
  {
    kind: "address",
    sign: /[Cc]\/ ?[A-Z]|de la (?:calle|avenida|plaza) [A-Z]/,
    pattern: () =>
      new RegExp(
        `(?<![\\p{L}\\d/])[Cc]/[ ]?(?:${link}[ ]){0,2}(?:\\p{Lu}[\\p{L}'’.-]{0,30}[ ,]{1,2}|${link}[ ]){1,5}(?:[Nn]\\.?º[ ]?)?\\d{1,4}|\\b(?:el|número|nº)[ ]\\d{1,4}[ ]de la (?:calle|avenida|plaza)[ ]\\p{Lu}[\\p{L}]{1,30}`,
        "gu",
      ),
  },
  // “Urb. Las Lomas, calle 5”, “Mz. 3, Lt. 8”, “carr. 842 km 3.2”, “HC 01 Box 4567”
  {
    kind: "address",
    sign: new RegExp(`${estate}\\.? [A-Z]|km\\.? ?\\d|Box|(?:[Mm]anzana|[Mm]z\\.?) \\d`),
    pattern: () =>
      new RegExp(
        `\\b${estate}\\.?[ ](?:\\p{Lu}[\\p{L}'’.-]{0,30}[ ,]{1,2}|${link}[ ]){1,6}${plot}\\.?[ ]#?[A-Z]?-?\\d{1,5}(?:[ ]#?[A-Z]?-?\\d{1,5})?|\\b(?:[Mm]anzana|[Mm]z\\.?)[ ]\\d{1,3}[ ,]{1,2}(?:[Ll]ote|[Ll]t\\.?)[ ]\\d{1,3}|\\b[Cc]arr(?:etera|\\.)?[ ](?:[A-Z]{2}-)?\\d{1,4}[ ,]{1,2}km\\.?[ ]?\\d{1,3}(?:[.,]\\d)?|\\bHC[ -]?\\d{1,3}[ ,]{1,2}Box[ ]#?\\d{2,6}`,
        "gu",
      ),
  },
  {
    kind: "address",
    sign: /(?:box|apartado|postal|casilla) #?\d/i,
    pattern: () => /\b(?:P\.? ?O\.? Box|apartado(?: postal)?|casilla)[ ]#?\d{1,6}/giu,
  },
  {
    kind: "birth-date",
    sign: /d\.?o\.?b|birth|born|world|nac|cumpl|mundo/i,
    pattern: () =>
      new RegExp(
        `(?<![\\p{L}])(?:${birth})(?![\\p{L}])(?:['’]s)?(?:[ :,?¿]{1,3}(?:the|on|is|was|in|a|el|es|fue|era|un)(?![\\p{L}])){0,3}[ :,?]{1,3}(?<detail>${dayExactDate})`,
        "giu",
      ),
  },
  { kind: "zip", sign: /\d{5}-\d{4}/, pattern: () => /(?<![\w$€.,-])\d{5}-\d{4}(?![\w-])/gu },
  {
    kind: "zip",
    sign: /[A-Z]{2}[.,]{0,2} \d{5}/,
    pattern: () => new RegExp(`\\b${states}\\.?,?[ ](?<detail>\\d{5})(?![\\w-]|[.,]\\d)`, "gu"),
  },
  {
    kind: "zip",
    sign: /\d{5} [A-Z]/,
    pattern: () =>
      new RegExp(`(?<![\\w$€.,-])(?<detail>(?:0[1-9]|[1-4]\\d|5[0-2])\\d{3})[ ]${spanishTowns}(?!\\p{L})`, "gu"),
  },
  {
    kind: "zip",
    sign: /\d{4}/,
    pattern: () =>
      new RegExp(
        `${before("zip(?: ?code)?|postal code|c[óo]digo postal|c\\.?p", 20).replace("[^\\d\\n", "\\.?[^\\d\\n")}(?<![\\p{L}\\d])(?<detail>[A-Z]?\\d{4,7}[A-Z]{0,3})(?![\\p{L}\\d%]|[.,]\\d)`,
        "giu",
      ),
  },
  {
    kind: "age",
    sign: /9\d|1[01]\d|[Nn]inety|[Nn]oventa/,
    pattern: () =>
      new RegExp(
        `(?<![\\w$€.,/-]|\\b[Hh]ace[ ])(?<detail>(?:9\\d|1[01]\\d|${spelledTens}(?:[- ](?:y )?\\p{L}{3,6})?)(?:[- ]years?[- ]old|[ ]years? of age|[ ]?y\\.?o\\.?\\b|[ ]años(?![ ](?:atrás|después|antes|sin|juntos|de (?!edad)))))`,
        "giu",
      ),
  },
  {
    kind: "age",
    sign: /9\d|1[01]\d|[Nn]inety|[Nn]oventa/,
    pattern: () =>
      new RegExp(
        `\\b(?:aged?|turn(?:ed|s|ing)|at the age of|edad de|de edad|cumpl(?:e|ió|ir|irá)|(?:s?he|who|grand(?:ma|mother|pa|father)|mother|father|mom|dad|abuel[oa])(?:'s|’s| is| was))[ ](?:now |already |almost )?(?<detail>9\\d|1[01]\\d|${spelledTens}(?:[- ](?:y )?\\p{L}{3,6})?)(?![\\d%:/]|[.,]\\d|[ ](?:percent|minutes|days|hours|pounds|lbs|dollars|miles|meters|feet|degrees|times|per|minutos|días|horas|kilos|pesos|dólares|veces|por))`,
        "giu",
      ),
  },
  {
    kind: "age",
    sign: /9\d|1[01]\d/,
    pattern: () =>
      new RegExp(
        `(?<![\\p{L}])(?:I['’]m|I am|you['’]re|(?:died|dead|buried|passed(?: away)?) at|lived to(?: be)?|tengo|tienes?|ten[íi]a|muri[óo] (?:a los|de)|lleg[óo] a los)[ ](?<detail>9\\d|1[01]\\d)${ageAlone}`,
        "giu",
      ),
  },
  {
    kind: "plate",
    sign: /[Pp]late|[Tt]ag number|[Pp]laca|[Mm]atr|[Pp]atente|[Tt]ablilla/,
    pattern: () =>
      new RegExp(
        `(?<![\\p{L}])(?:[Ll]icen[cs]e [Pp]late|[Pp]lates?|[Tt]ag number|[Pp]lacas?|[Mm]atr[íi]cula|[Pp]atente|[Tt]ablilla)(?![\\p{L}])[^\\d\\n.!?;]{0,30}?(?<![\\p{L}\\d])(?<detail>(?=[A-Z -]{0,6}\\d)(?=[\\d -]{0,6}[A-Z])[A-Z\\d]{1,4}(?:[- ]?[A-Z\\d]{2,5}){1,2})(?![\\p{L}\\d])`,
        "gu",
      ),
  },
];

const digits = (text: string): number => text.replace(/\D/g, "").length;
const between = (number: number, low: number, high: number): boolean => number >= low && number <= high;

/** Nothing of these kinds is written without a digit or one of these signs. */
const worth = /\d|@|www|\.[a-z]{2}|ninety|noventa/i;

/**
 * The identifying details of a text, in order. Linear in its length. No pattern reaches over the end of a line, so that
 * a long text is searched only in the lines that may hold one.
 */
export function identifyingDetails(text: string): Detail<IdentifyingKind>[] {
  const found: Detail<IdentifyingKind>[] = [];
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end);
    if (worth.test(line))
      for (const detail of detailsIn(line, patterns))
        found.push({ ...detail, start: detail.start + at, end: detail.end + at });
    at = end + 1;
  }
  return found;
}
