/** Words around details that identify, in English and Spanish, as pieces of patterns. Data. */

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

export const spelledTens = "(?:ninety|noventa)";
/** Street suffixes: the common ones of USPS Publication 28, appendix C1. */
export const street = anyCase(
  "street st avenue ave road rd boulevard blvd lane ln drive dr court ct place pl terrace ter way highway hwy parkway pkwy circle cir square sq turnpike alley trail concourse crescent loop row walk plaza path pike crossing expressway broadway",
);
export const via = anyCase(
  "calle avenida av avda plaza pza plza glorieta carrera cra calzada bulevar blvd paseo camino pasaje jirón jr privada callejón cerrada diagonal transversal colonia col",
);
/** A whole settlement, and a part of it, which stand in addresses of Puerto Rico and Mexico. */
export const estate = anyCase(
  "urb urbanización urbanizacion residencial res fraccionamiento fracc condominio cond barriada",
);
export const plot = anyCase("bloque edificio edif manzana mz calle casa lote lt apto apartamento depto");
/** Large towns of Spain, behind a postal code. */
export const spanishTowns =
  "(?:Madrid|Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Murcia|Bilbao|Alicante|Córdoba|Valladolid|Vigo|Gijón|Granada|Oviedo|Pamplona|Santander|Toledo|Cádiz|Almería|Burgos|Salamanca|León|Badajoz|Getafe|Móstoles)";
export const link = anyCase("de del la las los el y");
export const unit = anyCase("apt apartment unit suite");
export const states =
  "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|PR)";

/** Alternatives in small letters, with a capital at the head, and abbreviations in capitals. */
export const spoken = (names: string): string =>
  `(?<![\\p{L}])(?:${names
    .split("|")
    .flatMap((name) => [
      name.replace(/^\p{L}/u, (first) => `[${first}${first.toUpperCase()}]`),
      ...(/^[a-z]{1,5}$/.test(name) ? [name.toUpperCase()] : []),
    ])
    .join("|")})(?![\\p{L}])`;
/** Words that say what a number is for, and up to so many more signs between them and it, in the same sentence. */
export const before = (names: string, most: number): string => `${spoken(names)}[^\\d\\n.!?;]{0,${most}}?`;
/** A number with letters in it, with as many digits at least: `17A3342`, `NN-04417-19`, `A 204 556 781`, `45.678.912`. */
export const code = (digits: number): string =>
  `(?<![\\p{L}\\d])(?<detail>(?=(?:[A-Z./ -]{0,6}\\d){${digits}})(?:[A-Z]{1,4}[ -]?)?\\d(?:[./ -]?[A-Z\\d]){3,24})(?![\\p{L}\\d%])`;

/** Documents that bear a number; what else is numbered needs more words to say so. */
export const documents =
  "mrn|dni|c[ée]dula|passport|pasaporte|alien number|a-number|(?:driver|driver['’]s|drivers) licen[cs]e|licencia de (?:conducir|manejar)|clave de elector";
/** Identity numbers that show by their form: SSN, cards, cédula (DO), CPF, RUT, DUI (SV), CURP, RFC and clave de elector (MX), NIE and DNI (ES), VIN. */
export const forms = [
  "(?!000|666)\\d{3}[ -]\\d{2}[ -]\\d{4}",
  "\\d{4}(?:[ -]\\d{4}){3}",
  "\\d{3}-\\d{7}-\\d",
  "\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}",
  "\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dkK]",
  "\\d{7,8}-[\\dkK]",
  "[A-Z]{4}\\d{6}[A-Z]{6}[A-Z\\d]\\d",
  "[A-ZÑ&]{3,4}\\d{6}[A-Z\\d]{3}",
  "[XYZ]-?\\d{7}-?[A-Z]",
  "\\d{2}\\.?\\d{3}\\.?\\d{3}-?[A-HJ-NP-TV-Z]",
  "[A-Z]{6}\\d{8}[HM]\\d{3}",
  "(?=[A-Z]{0,16}\\d)(?=\\d{0,16}[A-Z])[A-HJ-NPR-Z\\d]{17}",
].join("|");
/** What else is numbered: with “number”, “#”, “is” or a long number behind it. */
export const numbered =
  "record|chart|hospital|patient|index|badge|registration|case|client|file|docket|policy|member(?:ship)?|medicaid|medicare|insurance|account|inmate|student|booking|claim|id|license|licence|(?:benefits?|ebt|debit|credit|green) card|expediente|historia cl[íi]nica|caso|folio|p[óo]liza|cuenta|afiliaci[óo]n|afiliado|interno|matr[íi]cula|seguro social|tarjeta|licencia";
export const birth =
  "d\\.?o\\.?b\\.?|date of birth|birth ?da(?:te|y)|born|(?:came|come) into (?:this|the) world|fecha de (?:nacimiento|nac\\.)|nac[íi]|naci[óo]|nacid[oa]|cumpleaños|cumpl[oe] años|(?:vine|vino|llegu[ée]|lleg[óo]) al mundo";
/** Behind an age that no unit follows. */
export const ageAlone = "(?=[,.;!?)]|$|[ ](?:and|but|now|already|today|this|next|y|pero|ya|cumplidos)(?![\\p{L}]))";
