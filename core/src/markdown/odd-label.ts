/**
 * Labels without a colon, as people type and paste them: `[Maria] hello`, `**Maria** hello`, `Maria> hello`, `Maria | hello`,
 * `MARIA. Hello`, a name alone on its line. One by itself proves nothing: what counts is that a file has several of a form.
 */
import { isOpener, opensWords } from "../language/run-on-words.ts";
import { titleWords } from "../language/titles.ts";
import { lettered } from "../text/latin.ts";
import { type OddForm, proofOf } from "./label-forms.ts";

/** The shape of such a label in the beginning of a line. UTF-16 units of the line, `end` excluded. */
export interface OddLabel {
  readonly sign: OddForm;
  /** Without markup and signs. */
  readonly inner: { readonly start: number; readonly end: number };
  /** Where the words begin. */
  readonly end: number;
  /** Only a known name is one: such lines stand in prose, too. */
  readonly loose: boolean;
}

/** What a name may be in these forms: one to four words, the first with a capital or a figure behind it. */
const name = "[\\p{Lu}][\\p{L}\\p{M}\\d.'’#&/-]*(?:[ ](?:[\\p{Lu}\\d#&][\\p{L}\\p{M}\\d.'’-]*|y|e|de|and)){0,3}";
const act = "(?:[ ]?[(][^()\\r\\n]{1,40}[)])?";
/** To whom, in the label itself. */
const told = "(?:[ ]?(?:→|[-=]>|to|a)[ ][\\p{Lu}][\\p{L}\\p{M}.'’-]*)?";
const capitals = "[\\p{Lu}][\\p{Lu}\\d'’-]+(?:[ ][\\p{Lu}\\d'’.-]+){0,2}";

/** Without any sign in it. */
const allCapitals = "[\\p{Lu}]{2,}(?:[ ][\\p{Lu}]{2,}){0,2}";

/** Without a hyphen or a point in it, which would end it. */
const oneName = "[\\p{Lu}][\\p{L}\\p{M}\\d'’]*(?:[ ][\\p{Lu}\\d][\\p{L}\\p{M}\\d'’]*){0,2}";
/** Without any sign in it; what it does while it speaks. */
const plainName = "[\\p{Lu}][\\p{L}\\p{M}\\d.'’-]*(?:[ ][\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’-]*){0,3}";
const how = "(?:,?[ ][\\p{Ll}]{4,15})?";
/** A quotation, which is all of a line. */
const quotation = '(?:"[^"\\r\\n]+"|“[^“”\\r\\n]+”|«[^«»\\r\\n]+»)';

/** What a form asks: “Members here⇥Ann, Ben”, “Lo que siento   nervios”. */
const key = "[\\p{Lu}][\\p{L}\\p{M}'’/-]*(?:[ ][\\p{L}\\p{M}'’/-]+){1,4}";

/** A name in a chat: in small letters, too. */
const handle = "[\\p{L}][\\p{L}\\p{M}\\d._'’-]{0,30}";
const [open, close] = ["(?:[*]{2}|__|<(?:u|b|i|em|strong)>)", "(?:[*]{2}|__|</(?:u|b|i|em|strong)>)"];
const clock = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[ ]?[AaPp][.]?[Mm][.]?)?";
/** When it was sent: `[5:10 PM]`, `, [12.10.26 17:10]`. */
const sent = `,?[ \\t]+[[(]?(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?[ ]+)?${clock}[\\])]?`;

interface Form {
  readonly sign: OddForm;
  /** What stands in the rest of a line that may be of the form: most prose has nothing of it. */
  readonly hint: RegExp;
  readonly shape: (text: string) => RegExp;
  /** The words begin like a sentence. In small letters they are another form, or none. */
  readonly begins?: true | "in small letters, too";
  /** A name that nobody knows is one, where it comes twice. */
  readonly anybody?: true;
  /** The words may stand on the next line. */
  readonly mayEnd?: true;
}

const shape = (pattern: string): Form["shape"] => lettered(`^${pattern}`);

/** In the order in which they are tried. */
const forms: readonly Form[] = [
  { sign: "[]", hint: /^\[/, shape: shape(`\\[(${name}${told}${act})\\][ \\t]*(?:[-–—>|:][ \\t]*)?`), mayEnd: true },
  { sign: "()", hint: /^\(/, shape: shape(`[(](${name}${told})[)][ \\t]+`), begins: "in small letters, too" },
  { sign: "<>", hint: /^</, shape: shape(`<(${handle})>[ \\t]+`) },
  // WebVTT's: `<v Maria>hello</v>`
  { sign: "<>", hint: /^<v[ .]/, shape: shape(`<v(?:[.][^ <>]*)?[ ](${name})>[ \\t]*`), anybody: true },
  { sign: "@", hint: /^@/, shape: shape(`@(${handle})[ \\t]+`) },
  {
    sign: "**",
    hint: /^[*_<]/,
    shape: shape(`${open}(${name}${told}${act})${close}${act}[ \\t]*(?:[-–—>|.][ \\t]+)?`),
    begins: "in small letters, too",
    mayEnd: true,
  },
  {
    sign: "*",
    hint: /^[*_]/,
    shape: shape(`[*_](${name}${told}${act})[*_](?:[ \\t]+|(?=[\\r\\n]|$))`),
    begins: "in small letters, too",
    mayEnd: true,
  },
  {
    sign: "nested",
    hint: /[\r\n][ \t]/,
    shape: shape(
      `(${name}${told})${act}[ \\t]*:?[ \\t]*(?:\\r\\n?|\\n)[ \\t]{2,}(?:[-*+•◦]|\\d{1,3}[.)])[ \\t]+(?=\\S)`,
    ),
  },
  {
    sign: "alone",
    hint: /^[^*_<@[(]/,
    shape: shape(`(${name}${told})${act}(?:${sent})?[ \\t]*(?=[\\r\\n]|$)`),
    mayEnd: true,
  },
  {
    sign: "=>",
    hint: /[→>].*(?:\t| {2})/,
    shape: shape(`(${name}[ ]?(?:→|[-=]>)[ ]?${handle}(?:, ${handle})*)(?:\\t| {2,})[ \\t]*`),
    anybody: true,
  },
  { sign: "alone", hint: /^.[^a-z]+ {2}/, shape: shape(`(${capitals}|[\\p{Lu}]{2,3})${act}[ ]{2}`), begins: true },
  {
    sign: "A a",
    hint: /^[^a-z]{3,} /,
    shape: shape(`(${allCapitals})${act}[ ](?=[\\p{Lu}¿¡][\\p{Ll}'’ ])`),
    begins: true,
  },
  { sign: "tab", hint: /\t| {3}/, shape: shape(`(${name}${act})(?:\\t[ \\t]*| {3,})`), anybody: true },
  { sign: "tab", hint: / {2}/, shape: shape(`(${name}${act})[ ]{2}(?=[^\\s\\d][^\\r\\n]*[ ])`), begins: true },
  { sign: "field", hint: /\t| {3}/, shape: shape(`(${key})(?:\\t[ \\t]*| {3,})`) },
  { sign: "|", hint: /[|>]/, shape: shape(`(${name}${act})[ \\t]*[|>][ \\t]*`), anybody: true },
  {
    sign: "=",
    hint: /[=;/→>:…]|\.{3}/,
    shape: shape(`(${name}${act})[ ]?(?:=|;|/|→|[-=]>|::|:[-–—]|[.]{3}|…)[ \\t]+`),
    begins: true,
  },
  { sign: "-", hint: /[-–][ \t]|—/, shape: shape(`(${name}${act})(?:[.]?[-–][ \\t]+|—[ \\t]*)`), begins: true },
  { sign: "/", hint: /[/~»›·•\\]/, shape: shape(`(${plainName}${how}${told}${act})[ ]?(?:/{1,2}|[~»›·•\\\\])[ \\t]+`) },
  { sign: "-A", hint: /-[^ a-z]/, shape: shape(`(${oneName})-(?=[\\p{Lu}¿¡"“«][^-]*[ ])`), begins: true },
  { sign: ".", hint: /^.[^a-z]+\.[ \t]/, shape: shape(`(${capitals})[.][ \\t]+`), begins: true, anybody: true },
  { sign: "I.", hint: /^.{1,6}\.[ \t]/, shape: shape(`([\\p{Lu}]{1,3})[.][ \\t]+`), begins: "in small letters, too" },
  { sign: "A.", hint: /\.[ \t]/, shape: shape(`(${oneName})[.][ \\t]+`), begins: "in small letters, too" },
  {
    sign: "“”",
    hint: /["”»][.]?[ \t]*(?:[\r\n]|$)/,
    shape: shape(`(${name})${act}[,-–—]?[ \\t]+(?=${quotation}[.]?[ \\t]*(?:[\\r\\n]|$))`),
  },
];

/** What begins an item of a list. */
export const bullet = /^[ \t]*[-*+•‣◦·–—]/;

/** `maria- hello`, `Maria - hello`, `maria/ hello`, `M.- hello` and `M hello`. */
const hurriedHint = /^(?:.{1,40}?(?:[-–—;/=~>»›·|….→]| colon| dos puntos)|[A-Z](?: ?\([^()\r\n]{1,40}\))?)[ \t]/;
/** “walt to deshawn, low - …” */
const lowly = "(?:,[ ][\\p{Ll}]{3,12}){0,1}";
/** No letter that is a word: “A friend”, “Y él”. */
const letter = "[B-DF-HJ-NP-TV-XZ]";
const hurriedShape = shape(
  `(?:(${handle}(?:[ ](?:to|a)[ ]${handle})?)${act}${lowly}[ ]?(?:[-–—]{1,2}>?|[;/=~»›·|…→]|>{1,2}|[.]{2,4}|colon|dos puntos)[ \\t]+(?=\\S)|(${letter})${act}[ \\t]+(?=[\\p{Ll}¿¡]))`,
);

/** `[maria] hello`, and `maria` alone above what she says. */
const smallShape = lettered(`^(?:\\[(${handle})\\][ \\t]*|(${handle})[ \\t]*(?=[\\r\\n][^\\r\\n]))`);

function readSmallLabel(rest: string, from: number): OddLabel | undefined {
  const [whole, inBrackets, above = ""] = smallShape(rest).exec(rest) ?? [];
  if (whole === undefined) return undefined;
  const [start, name] = inBrackets === undefined ? [from, above] : [from + 1, inBrackets];
  const sign = inBrackets === undefined ? "alone small" : "[] small";
  return { sign, inner: { start, end: start + name.length }, end: from + whole.length, loose: true };
}

/** Such a label behind what leads a line. Only somebody who is known, in the middle of a dialogue, is meant by one. */
export function readHurriedLabel(head: string, from: number): OddLabel | undefined {
  const rest = head.slice(from);
  const found = hurriedHint.test(rest) ? hurriedShape(rest).exec(rest) : null;
  if (!found) return readSmallLabel(rest, from);
  const [whole, before, alone] = found;
  // “- Ann – widow” stands in lists of people.
  if (bullet.test(head) && /[ \t][-–—]+[ \t]+$/.test(whole)) return undefined;
  const name = (before ?? alone ?? "").replace(/\.$/, "");
  return { sign: "~", inner: { start: from, end: from + name.length }, end: from + whole.length, loose: true };
}

const bareShape = lettered(`^(${handle}(?:[ ][\\p{Lu}][\\p{L}.'’]*)?)${act}[ \\t]+(?=\\S)`);

/** A name and where the words behind it begin, with nothing between; whether it is somebody's the words must tell. */
export function readBareName(head: string, from: number): OddLabel | undefined {
  const rest = head.slice(from);
  const [whole, name = ""] = bareShape(rest).exec(rest) ?? [];
  if (whole === undefined || isOpener(name)) return undefined;
  return { sign: "bare", inner: { start: from, end: from + name.length }, end: from + whole.length, loose: true };
}

/** Such a label where the words behind it are surely said. */
export function readBareLabel(head: string, from: number): OddLabel | undefined {
  const found = readBareName(head, from);
  return found && opensWords(head.slice(found.end)) ? found : undefined;
}

/** How a sentence begins. */
export const sentence = lettered("^[\\p{Lu}¿¡\"“«‘'(*[.…\\d]");

const small = lettered("^[\\p{Ll}]");
const isCapital = lettered(`^${capitals}$`);
const beginning = lettered("^[\\p{Lu}[(*_<@]");

/** Such a label behind what leads a line, if its shape is one. `head` is cut off where labels end at the latest. */
export function readOddLabel(head: string, from: number): OddLabel | undefined {
  const rest = head.slice(from);
  if (!beginning(rest).test(rest)) return undefined;
  for (const { sign, hint, shape, begins, anybody, mayEnd } of forms) {
    const found = hint.test(rest) ? shape(rest).exec(rest) : null;
    if (!found) continue;
    const [whole, inner = ""] = found;
    const behind = rest.slice(whole.length);
    const isAlone = /^[ \t]*(?:[\r\n]|$)/.test(behind);
    const isLow = !isAlone && begins !== undefined && !sentence(behind).test(behind);
    if (isAlone ? !mayEnd : isLow && !(begins !== true && small(behind).test(behind))) continue;
    // “10:02 AM” says when.
    if (sign === "alone" && /^[AP]\.?M\.?$/i.test(inner)) continue;
    // “Puri.- Rezar” is no name, nor is “Puri.- (nods)”.
    if (sign === "alone" && /[-/](?: |$)|\.\./.test(inner)) continue;
    // “JOY. Thanks Tom.” is said, and “MRS. Hall” a name.
    const [, shouted] = sign === "alone" ? (/^(\p{Lu}{3,})\. /u.exec(inner) ?? []) : [];
    if (shouted !== undefined && !titleWords.has(shouted.toLowerCase())) continue;
    const start = from + whole.indexOf(inner);
    const named = inner.replace(/ (?:to|a|→|->) .*/, "");
    const loose = !anybody && !(sign === "alone" && isCapital(named).test(named));
    const inside = { start, end: start + inner.length };
    const low = isLow ? proofOf(sign).small : undefined;
    return { sign: low ?? sign, inner: inside, end: from + whole.length, loose: loose || isLow };
  }
  return undefined;
}
