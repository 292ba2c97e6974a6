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
/** Street suffixes: the common ones of USPS Publication 28, appendix C1. */
const street = anyCase(
  "street st avenue ave road rd boulevard blvd lane ln drive dr court ct place pl terrace ter way highway hwy parkway pkwy circle cir square sq turnpike alley trail concourse crescent loop row walk plaza path pike crossing expressway broadway",
);
const via = anyCase(
  "calle avenida av avda carrera cra calzada bulevar blvd paseo camino pasaje jirón jr privada callejón cerrada diagonal transversal colonia col",
);
const link = anyCase("de del la las los el y");
const unit = anyCase("apt apartment unit suite");
const states =
  "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|PR)";

/** Alternatives in small letters, with a capital at the head, and abbreviations in capitals. */
const spoken = (names: string): string =>
  `(?<![\\p{L}])(?:${names
    .split("|")
    .flatMap((name) => [
      name.replace(/^\p{L}/u, (first) => `[${first}${first.toUpperCase()}]`),
      ...(/^[a-z]{1,5}$/.test(name) ? [name.toUpperCase()] : []),
    ])
    .join("|")})(?![\\p{L}])`;
/** Words that say what a number is for, and up to so many more signs between them and it, in the same sentence. */
const before = (names: string, most: number): string => `${spoken(names)}[^\\d\\n.!?;]{0,${most}}?`;
/** A number with letters in it, with as many digits at least: `17A3342`, `NN-04417-19`, `A 204 556 781`, `45.678.912`. */
const code = (digits: number): string =>
  `(?<![\\p{L}\\d])(?<detail>(?=(?:[A-Z./ -]{0,6}\\d){${digits}})(?:[A-Z]{1,4}[ -]?)?\\d(?:[./ -]?[A-Z\\d]){3,24})(?![\\p{L}\\d%])`;

/** Documents that bear a number; what else is numbered needs more words to say so. */
const documents =
  "mrn|dni|c[ée]dula|passport|pasaporte|alien number|a-number|(?:driver|driver['’]s|drivers) licen[cs]e|licencia de (?:conducir|manejar)|clave de elector";
/** Identity numbers that show by their form: SSN, cards, cédula (DO), CPF, RUT, DNI, DUI (SV), CURP and RFC (MX), VIN. */
const forms = [
  "(?!000|666)\\d{3}[ -]\\d{2}[ -]\\d{4}",
  "\\d{4}(?:[ -]\\d{4}){3}",
  "\\d{3}-\\d{7}-\\d",
  "\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}",
  "\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dkK]",
  "\\d{7,8}-[\\dkK]",
  "[A-Z]{4}\\d{6}[A-Z]{6}[A-Z\\d]\\d",
  "[A-ZÑ&]{3,4}\\d{6}[A-Z\\d]{3}",
  "(?=[A-Z]{0,16}\\d)(?=\\d{0,16}[A-Z])[A-HJ-NPR-Z\\d]{17}",
].join("|");
/** What else is numbered: with “number”, “#”, “is” or a long number behind it. */
const numbered =
  "record|chart|case|client|file|docket|policy|member(?:ship)?|medicaid|medicare|insurance|account|inmate|student|booking|claim|id|license|licence|(?:benefits?|ebt|debit|credit|green) card|expediente|historia cl[íi]nica|caso|folio|p[óo]liza|cuenta|afiliaci[óo]n|afiliado|interno|matr[íi]cula|seguro social|tarjeta";
const birth =
  "d\\.?o\\.?b\\.?|date of birth|birth ?da(?:te|y)|born|(?:came|come) into (?:this|the) world|fecha de (?:nacimiento|nac\\.)|nac[íi]|naci[óo]|nacid[oa]|cumpleaños|cumpl[oe] años|(?:vine|vino|llegu[ée]|lleg[óo]) al mundo";
/** Behind an age that no unit follows. */
const ageAlone = "(?=[,.;!?)]|$|[ ](?:and|but|now|already|today|this|next|y|pero|ya|cumplidos)(?![\\p{L}]))";

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
    kind: "url",
    sign: /\d\.\d{1,3}\.\d{1,3}\./,
    pattern: /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)/g,
  },
  {
    kind: "handle",
    sign: /@/,
    pattern:
      /(?:instagram|insta|ig|twitter|tiktok|snapchat|snap|facebook|discord|venmo|cash ?app|whatsapp|telegram|handle|username|usuario|usuaria|follow me|s[íi]g[ua][a-z]{1,5})[^\n.!?@]{0,20}(?<detail>@[\w.]{2,40})/giu,
  },
  { kind: "handle", sign: /@/, pattern: /(?<![\w@])@(?=[\w.]{0,40}(?:[\d_]|\.\w))[a-z][\w.]{1,39}\w/giu },
  { kind: "handle", sign: /\$[A-Za-z]/, pattern: /(?<![\w$])\$[a-z]\w{2,20}/gi },
  {
    kind: "record-number",
    sign: /\d{3}/,
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\d_.-])(?:${forms})(?![\\p{L}\\p{M}\\d_-])`, "gu"),
  },
  {
    kind: "record-number",
    sign: /\d{3}/,
    pattern: new RegExp(`${before("ssn|social|itin|nss", 30)}(?<detail>\\d(?:[ -]?\\d){8,10})(?![\\p{L}\\d])`, "gu"),
  },
  {
    kind: "record-number",
    sign: /\d{3}|\d[ ./-]\d/,
    pattern: new RegExp(`${before(documents, 30)}${code(5)}`, "gu"),
  },
  {
    kind: "record-number",
    sign: /\d{3}|\d[ ./-]\d/,
    pattern: new RegExp(
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
    kind: "phone",
    sign: /\+\d/,
    pattern: /(?<![\w+])\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?![\w-])/gu,
    holds: ([m]) => digits(m) >= 8,
  },
  {
    kind: "phone",
    sign: /\d{3}[ .)-].{0,2}\d{3}[ .-]\d{4}/,
    pattern:
      /(?<![\w.$€-])(?:\+?1[ .-]?)?(?:\(\d{3}\)[ ]?|\d{3}[ .-])\d{3}[ .-]\d{4}(?:[ ]?(?:x|ext\.?)[ ]?\d{1,5})?(?![\w-])/giu,
  },
  {
    kind: "phone",
    sign: /\(\d{2,3}\)|\d{10}/,
    pattern: /(?<![\w.$€-])(?:\(\d{2,3}\)[ ]?\d{3,4}[ .-]?\d{4}|[2-9]\d{2}[2-9]\d{6})(?![\w-]|[.,]\d)/g,
  },
  {
    kind: "phone",
    sign: /\d[\d .-]{5,16}\d/,
    pattern: new RegExp(
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
  { kind: "phone", sign: /\d{3}[.-]\d{4}/, pattern: /(?<![\w.$€/-])\d{3}[.-]\d{4}(?![\w/-]|[.,]\d)/gu },
  { kind: "phone", sign: /\d{2} \d{3,4} \d{4}/, pattern: /(?<![\w.$€/-])\d{2,3}[ ]\d{3,4}[ ]\d{4}(?![\w/-]|[.,]\d)/gu },
  {
    kind: "address",
    sign: /\d[A-Za-z]? [A-Z\d]/,
    pattern: new RegExp(
      `(?<![\\w$€.,])\\d{1,6}(?:-\\d{1,4})?[A-Za-z]?[ ](?:[NSEW]\\.?[ ]|(?:north|south|east|west)[ ])?(?:\\p{Lu}[\\p{L}'’.-]{0,30}[ ]|\\d{1,3}(?:st|nd|rd|th)[ ]){1,4}${street}\\b\\.?(?:,?[ ](?:${unit}|#)\\.?[ ]?#?\\w{1,6})?`,
      "gu",
    ),
  },
  {
    kind: "address",
    sign: / \d|#\d/,
    pattern: new RegExp(
      `\\b${via}\\.?[ ](?:${link}[ ]){0,2}(?:[\\p{Lu}\\d][\\p{L}\\d'’.-]{0,30}[ ,]{1,2}|${link}[ ]){1,6}(?:(?:[Nn]\\.?º|[Nn]o\\.|[Nn]úm\\.?|número|#)[ ]?)?\\d{1,5}(?:[A-Za-z]?[ ]?-[ ]?\\d{1,4})?(?![\\d%]|[.,]\\d)`,
      "gu",
    ),
  },
  { kind: "address", sign: /\d/, pattern: /\b(?:P\.? ?O\.? Box|apartado(?: postal)?|casilla)[ ]#?\d{1,6}/giu },
  {
    kind: "birth-date",
    sign: /\d/,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:${birth})(?![\\p{L}])(?:['’]s)?(?:[ :,?¿]{1,3}(?:the|on|is|was|in|a|el|es|fue|era|un)(?![\\p{L}])){0,3}[ :,?]{1,3}(?<detail>${dayExactDate})`,
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
    sign: /\d{4}/,
    pattern: new RegExp(
      `${before("zip(?: ?code)?|postal code|c[óo]digo postal|c\\.?p", 20).replace("[^\\d\\n", "\\.?[^\\d\\n")}(?<![\\p{L}\\d])(?<detail>[A-Z]?\\d{4,7}[A-Z]{0,3})(?![\\p{L}\\d%]|[.,]\\d)`,
      "giu",
    ),
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
    kind: "age",
    sign: /9\d|1[01]\d/,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:I['’]m|I am|you['’]re|tengo|tienes?|ten[íi]a)[ ](?<detail>9\\d|1[01]\\d)${ageAlone}`,
      "giu",
    ),
  },
  {
    kind: "plate",
    sign: /\d/,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Ll]icen[cs]e [Pp]late|[Pp]lates?|[Tt]ag number|[Pp]lacas?|[Mm]atr[íi]cula|[Pp]atente|[Tt]ablilla)(?![\\p{L}])[^\\d\\n.!?;]{0,30}?(?<![\\p{L}\\d])(?<detail>(?=[A-Z -]{0,6}\\d)(?=[\\d -]{0,6}[A-Z])[A-Z\\d]{1,4}(?:[- ]?[A-Z\\d]{2,5}){1,2})(?![\\p{L}\\d])`,
      "gu",
    ),
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
