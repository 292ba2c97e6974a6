/**
 * Details that point at one person: the kinds of the HIPAA safe harbour that a text can show
 * (45 CFR 164.514(b)(2): telephone and record numbers, addresses, e-mail, web addresses, birth dates, ages over 89…).
 * Patterns only; they know no person. A number is asked about only where its form or the words before it say what it is.
 */
import { type Detail, type DetailPattern, detailsIn } from "./detail.ts";

export type IdentifyingKind =
  "email" | "url" | "handle" | "phone" | "record-number" | "address" | "birth-date" | "zip" | "age" | "plate";

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)(?![\\p{L}])";
/** A date that names a day, as people write it. */
export const dayExactDate = `(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|${month}\\.?[ ]\\d{1,2}(?:st|nd|rd|th)?(?:,?[ ]\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?(?:[ ]of|[ ]de)?[ ]${month}\\.?(?:,?(?:[ ]del?)?[ ]\\d{4})?)(?!\\d)`;

/** Words in small letters, capitalised, and in capitals, where the rest of a pattern goes by capitals. */
const anyCase = (words: string): string =>
  `(?:${words
    .split(" ")
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join("|")})`;

const spelledTens = "(?:ninety|noventa)";
const street = anyCase(
  "street st avenue ave road rd boulevard blvd lane ln drive dr court ct place pl terrace ter way highway hwy parkway pkwy circle cir square sq turnpike alley trail",
);
const via = anyCase(
  "calle avenida av avda carrera cra calzada bulevar blvd paseo camino pasaje jirón jr privada colonia col",
);
const link = anyCase("de del la las los el y");
const unit = anyCase("apt apartment unit suite");
const states =
  "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|PR)";

const patterns: readonly DetailPattern<IdentifyingKind>[] = [
  {
    kind: "email",
    sign: /@/,
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
  },
  { kind: "url", sign: /http|www|HTTP|WWW/, pattern: /\b(?:https?:\/\/|www\.)[^\s<>()[\]"'”’]{3,2000}/giu },
  {
    kind: "url",
    sign: /\.(?:com|org|net|edu|gov|info|mx)|\.[a-z]{2}\//,
    pattern:
      /(?<![\w@./-])(?:[A-Za-z0-9-]{1,63}\.){1,3}(?:(?:com|org|net|edu|gov|info|mx)(?:\.[a-z]{2})?(?:\/[^\s<>()[\]"'”’]{0,2000})?|[a-z]{2}\/[^\s<>()[\]"'”’]{1,2000})(?![\w-])/g,
    // “e.g.me” is no address: a host has a name of three letters somewhere.
    holds: ([host]) => /[a-z0-9-]{3,}\./i.test(host),
  },
  {
    kind: "handle",
    sign: /@/,
    pattern:
      /(?:instagram|insta|ig|twitter|tiktok|snapchat|snap|facebook|discord|venmo|cash ?app|whatsapp|telegram|handle|username|usuario|usuaria)[^\n.!?@]{0,20}(?<detail>@[\w.]{2,40})/giu,
  },
  { kind: "handle", sign: /@/, pattern: /(?<![\w@])(?<detail>@(?=[\w.]{0,40}[\d_])[a-z][\w.]{2,40})/giu },
  {
    kind: "record-number",
    sign: /\d{3}[ -]\d{2}[ -]\d{4}/,
    pattern: /(?<![\w-])(?!000|666)\d{3}[ -]\d{2}[ -]\d{4}(?![\w-])/gu,
  },
  {
    kind: "record-number",
    sign: /\d.{0,15}\d.{0,15}\d/,
    pattern:
      /\b(?:ssn|social security(?: number)?|mrn|(?:medical )?record|chart|case|client|file|docket|policy|member(?:ship)?|medicaid|medicare|insurance|account|inmate|student|id|license|licence|passport|a-number|expediente|historia clínica|caso|folio|póliza|cuenta|pasaporte|cédula|c[ée]dula|dni|nie|curp|nss|seguro social|matrícula)\b(?: (?:id|no|number|num|card|file|record))?\.?(?: is|:| es)?(?: (?:no|number|num|número|núm|n\.?º)\.?)?[ ]?[:#]?[ ]?#?(?<detail>(?=[\w-]{0,16}\d[\w-]{0,16}\d[\w-]{0,16}\d)[A-Z0-9][A-Z0-9-]{3,24})\b/giu,
    holds: ({ groups, 0: whole }) => {
      const id = groups?.["detail"] ?? "";
      // A year or a small number behind “case” or “file” is no record; words are none either.
      return /[#:º]|number|num|núm|ssn|mrn|dni|curp|nss|is/i.test(whole)
        ? /\d{3}|\d-\d/.test(id)
        : /^[A-Z]{0,4}-?\d[\d-]{4,}[A-Z]?$/i.test(id) && !/^(?:19|20)\d\d$/.test(id);
    },
  },
  {
    kind: "phone",
    sign: /\d{3}[ .)-].{0,2}\d{3}[ .-]\d{4}/,
    pattern:
      /(?<![\w.$€-])(?:\+?1[ .-]?)?(?:\(\d{3}\)[ ]?|\d{3}[ .-])\d{3}[ .-]\d{4}(?:[ ]?(?:x|ext\.?)[ ]?\d{1,5})?(?![\w-])/giu,
  },
  {
    kind: "phone",
    sign: /\+\d/,
    pattern: /(?<![\w+])\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?![\w-])/gu,
    holds: ([m]) => digits(m) >= 8,
  },
  {
    kind: "phone",
    sign: /\d[\d .-]{5,16}\d/,
    pattern:
      /\b(?:phone|cell|mobile|tel|telephone|call(?:ed)?(?: (?:me|him|her|them|us))?(?: (?:at|on))?|text(?:ed)?(?: (?:me|him|her|them|us))?(?: (?:at|on))?|number(?: (?:is|was))?|teléfono|celular|móvil|cel|número(?: es)?|ll[aá]m(?:a|ame|eme|en)(?: al)?)\b[^\d\n.!?]{0,12}(?<detail>\d[\d .-]{5,16}\d)(?![\w-])/giu,
    holds: ({ groups }) => between(digits(groups?.["detail"] ?? ""), 7, 12),
  },
  { kind: "phone", sign: /\d{3}[.-]\d{4}/, pattern: /(?<![\w.$€/-])\d{3}[.-]\d{4}(?![\w/-]|[.,]\d)/gu },
  { kind: "phone", sign: /\d{2} \d{3,4} \d{4}/, pattern: /(?<![\w.$€/-])\d{2,3}[ ]\d{3,4}[ ]\d{4}(?![\w/-]|[.,]\d)/gu },
  {
    kind: "address",
    sign: /\d[A-Za-z]? [A-Z\d]/,
    pattern: new RegExp(
      `(?<![\\w$€.,])\\d{1,6}[A-Za-z]?[ ](?:[NSEW]\\.?[ ]|(?:north|south|east|west)[ ])?(?:\\p{Lu}[\\p{L}'’.-]{0,30}[ ]|\\d{1,3}(?:st|nd|rd|th)[ ]){1,4}${street}\\b\\.?(?:,?[ ](?:${unit}|#)\\.?[ ]?#?\\w{1,6})?`,
      "gu",
    ),
  },
  {
    kind: "address",
    sign: / \d|#\d/,
    pattern: new RegExp(
      `\\b${via}\\.?[ ](?:${link}[ ]){0,2}(?:[\\p{Lu}\\d][\\p{L}\\d'’.-]{0,30}[ ,]{1,2}|${link}[ ]){1,6}(?:(?:[Nn]\\.?º|[Nn]o\\.|[Nn]úm\\.?|número|#)[ ]?)?\\d{1,5}(?![\\d%]|[.,]\\d)`,
      "gu",
    ),
  },
  { kind: "address", sign: /\d/, pattern: /\b(?:P\.? ?O\.? Box|apartado(?: postal)?|casilla)[ ]#?\d{1,6}/giu },
  {
    kind: "birth-date",
    sign: /\d/,
    pattern: new RegExp(
      `(?:\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?da(?:te|y)(?: is| was)?|born(?: on)?|fecha de nacimiento|naci[óo](?: el)?|nacid[oa](?: el)?|cumpleaños(?: es)?(?: el)?)(?![\\p{L}]))[: ,]{0,3}(?:(?:the|el|on)[ ])?(?<detail>${dayExactDate})`,
      "giu",
    ),
  },
  { kind: "zip", sign: /\d{5}-\d{4}/, pattern: /(?<![\w$€.,-])\d{5}-\d{4}(?![\w-])/gu },
  {
    kind: "zip",
    sign: /[A-Z]{2}[.,]{0,2} \d{5}/,
    pattern: new RegExp(`\\b${states}\\.?,?[ ](?<detail>\\d{5})(?![\\w-]|[.,]\\d)`, "gu"),
  },
  {
    kind: "zip",
    sign: /\d{5}/,
    pattern: /\b(?:zip(?: ?code)?|postal code|c[óo]digo postal|c\.?p\.)(?: is| es)?[: ]{1,2}(?<detail>\d{5})(?!\d)/giu,
  },
  {
    kind: "age",
    sign: /9\d|1[01]\d|[Nn]inety|[Nn]oventa/,
    pattern: new RegExp(
      `(?<![\\w$€.,/-]|\\b[Hh]ace[ ])(?<detail>(?:9\\d|1[01]\\d|${spelledTens}(?:[- ](?:y )?\\p{L}{3,6})?)(?:[- ]years?[- ]old|[ ]years? of age|[ ]?y\\.?o\\.?\\b|[ ]años(?![ ](?:atrás|después|antes|sin|juntos|de (?!edad)))))`,
      "giu",
    ),
  },
  {
    kind: "age",
    sign: /9\d|1[01]\d|[Nn]inety|[Nn]oventa/,
    pattern: new RegExp(
      `\\b(?:aged?|turn(?:ed|s|ing)|at the age of|edad de|de edad|cumpl(?:e|ió|ir|irá)|(?:s?he|who|grand(?:ma|mother|pa|father)|mother|father|mom|dad|abuel[oa])(?:'s|’s| is| was))[ ](?:now |already |almost )?(?<detail>9\\d|1[01]\\d|${spelledTens}(?:[- ](?:y )?\\p{L}{3,6})?)(?![\\d%:/]|[.,]\\d|[ ](?:percent|minutes|days|hours|pounds|lbs|dollars|miles|meters|feet|degrees|times|per|minutos|días|horas|kilos|pesos|dólares|veces|por))`,
      "giu",
    ),
  },
  {
    kind: "plate",
    sign: /\d/,
    pattern:
      /\b(?:licen[cs]e plate|plates?|plate number|placas?|matrícula|tag number)(?: (?:is|was|number|no|es|eran?|número))?[: #]{1,3}(?<detail>(?=[A-Z\d -]{0,10}\d)[A-Z\d]{1,4}(?:[- ]?[A-Z\d]{2,5}){1,2})\b/gu,
  },
];

const digits = (text: string): number => text.replace(/\D/g, "").length;
const between = (number: number, low: number, high: number): boolean => number >= low && number <= high;

/** Nothing of these kinds is written without a digit or one of these signs. */
const worth = /\d|@|www|\.[a-z]{2}|ninety|noventa/i;

/** The identifying details of a text, in order. Linear in its length. */
export function identifyingDetails(text: string): Detail<IdentifyingKind>[] {
  return worth.test(text) ? detailsIn(text, patterns) : [];
}
