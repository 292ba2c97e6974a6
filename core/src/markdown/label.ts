/**
 * The beginning of a dialogue line: who speaks, to whom. Only the shape is read here; whether the shape
 * is somebody in the room depends on the whole recording (`recording/people/room.ts`).
 *
 * No pattern here may run over more than the first `longest` characters of a line, so a line of a
 * megabyte costs what a short one costs.
 */
import { speechVerbs } from "../language/index.ts";
import { hasLetter } from "../text/latin.ts";
import { remembering } from "../text/remember.ts";
import { type LabelForm, proofOf } from "./label-forms.ts";
import { namesOf, type LabelNames } from "./label-names.ts";
import { isNestedBelow } from "./item.ts";
import { bullet, readBareLabel, readHurriedLabel, readOddLabel, sentence } from "./odd-label.ts";
import { withoutVerb } from "./said-label.ts";
import { wordTags } from "./html-tags.ts";

/** The shape of a speaker label. */
export interface Label extends Omit<LabelNames, "isManner"> {
  readonly emphasised: boolean;
  /** A form in which only a known name is a label: `**Maria: hello**`, `maria:hello`, `Maria, crying: hello`. */
  readonly loose: boolean;
  /** The mark that ends emphasis which goes on behind the colon; it is no part of the words. */
  readonly closer?: string;
  /** Where the words begin. */
  readonly end: number;
  readonly sign: LabelForm;
}

const longest = 120;
/** Bullets, boxes, emoji, numbers (`1\\.` in Google Docs), HTML's and pandoc's marks of a line and the dash of Spanish dialogue, and the day and time of a transcript or a chat. */
const lead = new RegExp(
  String.raw`^[ \t\u200e\u200f]{0,40}(?:<(?:${wordTags})(?:[ \t][^<>]{0,80})?>[ \t]*)*(?:\|[ \t]+(?=[^|\r\n]*\|?[ \t]*(?:[\r\n]|$)))?(?:[-*+•‣◦·–—][ \t]+(?:\[[ x]\][ \t]+)?|[–—―](?=(?:\*{1,3}|__?)?\p{L})|;[ \t]*(?=\p{L}))?(?:(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f\u200d]*){1,4}[ \t]*)?(?:(?:#\d{1,5}[.):]?|\(?\d{1,5}\\?[.)]|[ivx]{1,5}[.)]|\(?[a-z]\)|\d{1,4}(?=[ \t]+\p{Lu}))[ \t]+)?(?:\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?[ \t]+(?=[[(]?\d{1,2}:\d{2}))?(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:[ \t]?[ap]m)?[\])]?(?=[ \t])[ \t]*(?:[-–—|][ \t]+)?)?`,
  "iu",
);
const mayLead =
  /^(?:[ \t\u200e\u200f\d[(#–—―|;\u2600-\u27bf\u2b00-\u2bff\ud83c-\ud83e]|<[pdloucsa]|[-*+•‣◦·][ \t]|[a-z]{1,5}[.)])/i;
/** Marks of emphasis and highlighting before a name; programs that convert texts put several around one. */
const opening = /^(?:'{3}|\*\*\*|\*\*|__|\*|_|==|`|<(?:b|strong|i|em|u|mark|span|font)(?:[ \t][^<>]{0,80})?>){1,4}/i;

/** What ends the emphasis that some marks begin: the same in reverse, `**_` with `_` and `**`. */
const closersOf = remembering((marks): readonly string[] =>
  Array.from(marks.matchAll(/'{3}|\*{1,3}|__?|==|`|<([a-z]+)[^<>]*>/gi), ([mark, tag]) =>
    tag ? `</${tag}>` : mark,
  ).reverse(),
);

/** Where a line's words begin, behind bullet, number and time. */
export function behindLead(line: string): number {
  return mayLead.test(line) ? (lead.exec(line.slice(0, longest))?.[0].length ?? 0) : 0;
}

/** The label at the beginning of a line, if it has the shape of one. */
export function readLabel(line: string): Label | undefined {
  const head = line.length > longest ? line.slice(0, longest) : line;
  const dashed = dash.test(head) ? readDashed(head) : undefined;
  if (dashed) return dashed;
  if (!head.includes(":") && !head.includes("：")) return undefined;
  const led = behindLead(head);
  const from = head[led] === "@" ? led + 1 : led;
  const marker = /[*_<'=`]/.test(head[from] ?? "") ? (opening.exec(head.slice(from))?.[0] ?? "") : "";
  const colon = colonOf(head, from + marker.length);
  if (colon < 0) return undefined;
  const closers = closersOf(marker);
  const closer = closers.join("");
  // “**12. Maria:** hi”
  const number = marker === "" ? 0 : (/^\(?\d{1,3}[.)][ \t]+/.exec(head.slice(from + marker.length))?.[0].length ?? 0);
  const start = from + marker.length + number;
  let wordsFrom = colon + 1;
  let goesOn = false;
  let inner = head.slice(start, colon);
  // “Need a ride? Senior Transit: 555-0142”
  if ((inner.includes("?") || inner.includes("!")) && /[?!][ \t]+\p{L}/u.test(inner)) return undefined;
  const closed = marker === "" ? -1 : inner.indexOf(closer);
  // `**Tina** → **Maria**:` has markers inside; blank them, so that offsets stay.
  if (closed >= 0) for (const mark of [marker, closer]) inner = inner.replaceAll(mark, " ".repeat(mark.length));
  else if (marker !== "") {
    // “**<u>Tina</u>:**”
    const within = closers.findLastIndex((_, at) => inner.endsWith(closers.slice(0, at + 1).join(""))) + 1;
    const behind = closers.slice(within).join("");
    if (head.startsWith(behind, colon + 1)) {
      inner = inner.slice(0, inner.length - closer.length + behind.length);
      wordsFrom += behind.length;
    } else goesOn = true;
  }
  const after = head[wordsFrom];
  const isSpaced = after === undefined || /\s/.test(after) || head[colon] === "：";
  const isTight = !isSpaced && (marker === "" || goesOn);
  // “17:30”, “C:\…”: whoever is in the room, somebody's words begin like words.
  if (isTight && (goesOn || !mayBeginWords(after))) return undefined;
  const names = partsOf(`${start}:${inner}`);
  if (!names) return undefined;
  while (wordsFrom < line.length && (line[wordsFrom] === " " || line[wordsFrom] === "\t")) wordsFrom++;
  const { name, addressees, form, whole, together, acts, alias, isManner } = names;
  // “Maria:hello” is typed in a hurry, “re:view” is something else.
  // “**Week 5** – Beginnings: contracting” emphasises something else.
  const isInPart = closed > 0 && name.end > start + closed && form === "none";
  const loose = goesOn || isManner || isInPart || (isTight && /^\p{Ll}/u.test(inner));
  // Written out: an object spread into one with more keys makes a hidden class of its own for every label.
  const emphasised = marker !== "" && !loose;
  const end = wordsFrom;
  const label: Label = { name, addressees, form, whole, together, acts, alias, emphasised, loose, end, sign: "" };
  if (goesOn) return { ...label, closer };
  // A table of one column, without a line of dashes.
  return head.startsWith("| ", led - 2) && line.trimEnd().endsWith("|") ? { ...label, closer: "|" } : label;
}

/** `PRIYA - Good morning`, `P3- and then` */
const dash = /[ \t][-–—]{1,2}[ \t]?(?=\S)|(?<=[A-Za-z]\d)[-–—][ \t]+(?=\S)/;
/** `lupe`, `P3`: who types names so begins no sentence with a capital either. */
const isSmall = /^(?:\p{Ll}[\p{Ll}. ]*|[A-Z]\d{1,2})$/u;

/**
 * A label that a dash ends. Unless it is in capitals, only a known name is one, and only before what begins a sentence.
 * Behind a bullet it is none: lists of people are written so, too.
 */
function readDashed(head: string): Label | undefined {
  const start = bullet.test(head) ? head.length : behindLead(head);
  const rest = head.slice(start);
  const found = dash.exec(rest);
  if (!found) return undefined;
  const inner = rest.slice(0, found.index);
  const end = start + found.index + found[0].length;
  const isCapital = /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(inner.replace(/[([].*$/, ""));
  // “Ruth – “not today.”” stands in stories, too.
  const begins = isCapital
    ? /^[\p{Lu}¿¡"“«‘'(*[.…\d]/u
    : isSmall.test(inner)
      ? /^[\p{L}¿¡([.…\d]/u
      : /^[\p{Lu}¿¡([.…\d]/u;
  if (/[:："“«]/.test(inner) || !begins.test(head.slice(end))) return undefined;
  const names = partsOf(`${start}:${inner}`);
  if (!names || names.isManner) return undefined;
  const { name, addressees, form, whole: both, together, acts, alias } = names;
  const [loose, sign] = [!isCapital, isCapital ? "" : "–"] as const;
  return { name, addressees, form, whole: both, together, acts, alias, emphasised: false, loose, end, sign };
}

/** The label at the beginning of a line of text, also in a form without a colon. */
export function readLineLabel(line: string): Label | undefined {
  const usual = readLabel(line);
  if (usual) {
    const names = withoutVerb(usual, line);
    return names ? { ...names, emphasised: false, loose: true, end: usual.end, sign: "says" } : usual;
  }
  const head = line.length > longest ? line.slice(0, longest) : line;
  const from = behindLead(head);
  const odd = readOddLabel(head, from) ?? readHurriedLabel(head, from);
  if (!odd) return undefined;
  const names = partsOf(`${odd.inner.start}:${head.slice(odd.inner.start, odd.inner.end)}`);
  // “ALEJO, whispering/ …”: of other forms a comma is a sentence's.
  if (!names || (names.isManner && odd.sign !== "/")) return undefined;
  const { name, addressees, form, whole, together, acts, alias } = names;
  const { end, loose, sign } = odd;
  return { name, addressees, form, whole, together, acts, alias, emphasised: false, loose, end, sign };
}

/**
 * Whether a line in a paragraph begins a turn of its own by its shape. A name alone does where words stand in the line
 * below: in a list other names do. Right below such a name “wait what” is what is said.
 */
export function mayBeginTurn(line: string, below = "", above = ""): boolean {
  if (isNestedBelow(below) && readLineLabel(`${line}\n${below}`)?.sign === "nested") return true;
  const label = readLineLabel(line);
  if (label && isVerb(line.slice(label.whole.start, label.whole.end))) return false;
  if (!label) return isBareLabel(line) && !isNameAlone(above);
  if (!label.loose || label.sign === "" || !proofOf(label.sign).onlyFirst) return true;
  return label.sign === "alone" && sentence(below).test(below) && !readLineLabel(below);
}

/** Whether a line is a name and nothing else: what she says stands below. */
export function isNameAlone(line: string): boolean {
  return readLineLabel(line)?.sign === "alone";
}

/** Whether a line begins with a name and nothing between it and what is said. */
export function isBareLabel(line: string): boolean {
  const head = line.length > longest ? line.slice(0, longest) : line;
  return readBareLabel(head, behindLead(head)) !== undefined;
}

/** “Doña Chayo⏎comentó: “…””: what a line of prose may break before, and nobody is called. */
function isVerb(name: string): boolean {
  if (/^[A-Z]/.test(name)) return false;
  const verb = name.replace(/^(?:l[aeo]s?|me|nos|se|he|she|and|y) /, "");
  return (verb.endsWith("ó") || speechVerbs.has(verb)) && /^\p{Ll}+$/u.test(verb);
}

const mayBeginWords = (sign: string): boolean => hasLetter(sign) || /[¿¡"“«(*]/.test(sign);

/** Up to a colon with no brackets before it, as nearly all labels are. */
const bare = /[^:：()[\]\r\n]*[:：]/y;

/** The colon that ends the label: the first one outside brackets. */
function colonOf(head: string, from: number): number {
  bare.lastIndex = from;
  if (bare.test(head)) return head.startsWith("://", bare.lastIndex - 1) ? -1 : bare.lastIndex - 1;
  let depth = 0;
  for (let at = from; at < head.length; at++) {
    const char = head[at];
    if (char === "\n" || char === "\r") return -1;
    if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth--;
    else if (depth === 0 && (char === ":" || char === "：")) return head.startsWith("://", at) ? -1 : at;
  }
  return -1;
}

/** What stands at a place of a line before the colon, taken apart; few names label all the lines of a recording. */
const partsOf = remembering((placed): LabelNames | undefined => {
  const cut = placed.indexOf(":");
  return namesOf(placed.slice(cut + 1), Number(placed.slice(0, cut)));
});
