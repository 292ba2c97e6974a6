/**
 * The beginning of a dialogue line: who speaks, to whom. Only the shape is read here; whether the shape
 * is somebody in the room depends on the whole recording (`recording/speakers.ts`).
 *
 * No pattern here may run over more than the first `longest` characters of a line, so a line of a
 * megabyte costs what a short one costs.
 */
import { collectiveOf, toWords } from "../language/index.ts";
import { remembering } from "../text/remember.ts";

/** A stretch of the line, offsets relative to the text that was given. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/** The shape of a speaker label. */
export interface Label {
  /** The name; without the addressee where there is one. */
  readonly name: Slice;
  readonly addressees: readonly Slice[];
  /** `to`: the form “A to B:”, which is only a label with an addressee where A or B is known. */
  readonly form: "none" | "arrow" | "paren" | "at" | "to";
  /** Name and addressee as one, for the `to` form read as a single name. */
  readonly whole: Slice;
  readonly emphasised: boolean;
  /** Emphasis that was opened before the name and goes on after the colon: `**Maria: hello**`. */
  readonly loose: boolean;
  /** The mark that ends such emphasis; it is no part of the words. */
  readonly closer?: string;
  /** Acts between name and colon: `Tina (crying):`. */
  readonly acts: readonly Slice[];
  /** Where the words begin. */
  readonly end: number;
}

const longest = 120;
const lead =
  /^(?:[ \t]{0,8}(?:[-*+][ \t]+)?(?:\d{1,5}[.)][ \t]+)?(?:\[\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\][ \t]*)?)/;
const mayLead = /^(?:[ \t\d[]|[-*+][ \t])/;
const opening = /^(?:\*\*\*|\*\*|__|\*|_|<(?:b|strong|i|em)>)/i;
const closers: Readonly<Record<string, string>> = {
  "<b>": "</b>",
  "<strong>": "</strong>",
  "<i>": "</i>",
  "<em>": "</em>",
};
const arrow = /\s*(?:→|⟶|➔|->|=>)\s*/;
const separator = /\s*(?:,|;|&|@|\+|\s(?:and|y|e)\s)\s*/;
const nameShape = /^[\p{L}\p{N}\p{M}.'’‘\-–/&+ \t]+$/u;
const letter = /\p{L}/u;

/** The label at the beginning of a line, if it has the shape of one. */
export function readLabel(line: string): Label | undefined {
  const head = line.length > longest ? line.slice(0, longest) : line;
  if (!head.includes(":") && !head.includes("：")) return undefined;
  const from = mayLead.test(head) ? (lead.exec(head)?.[0].length ?? 0) : 0;
  const colon = colonOf(head, from);
  if (colon < 0) return undefined;
  const marker = /[*_<]/.test(head[from] ?? "") ? (opening.exec(head.slice(from))?.[0] ?? "") : "";
  const closer = closers[marker.toLowerCase()] ?? marker;
  const start = from + marker.length;
  const end = colon;
  let wordsFrom = colon + 1;
  let loose = false;
  let inner = head.slice(start, end);
  const closed = marker === "" ? -1 : inner.indexOf(closer);
  // `**Tina** → Maria:` has its closing marker inside; blank it, so that offsets stay.
  if (closed >= 0) inner = inner.slice(0, closed) + " ".repeat(closer.length) + inner.slice(closed + closer.length);
  else if (marker !== "") {
    if (head.startsWith(closer, colon + 1)) wordsFrom += closer.length;
    else loose = true;
  }
  const after = head.charCodeAt(wordsFrom);
  const spaced =
    Number.isNaN(after) || after === 32 || after === 9 || after === 10 || after === 13 || head[colon] === "：";
  if (!spaced && (marker === "" || loose)) return undefined;
  const parts = partsOf(`${from + marker.length}:${inner}`);
  if (!parts) return undefined;
  while (wordsFrom < line.length && (line[wordsFrom] === " " || line[wordsFrom] === "\t")) wordsFrom++;
  return { ...parts, emphasised: marker !== "" && !loose, loose, ...(loose ? { closer } : {}), end: wordsFrom };
}

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
const partsOf = remembering((placed): Parts | undefined => {
  const cut = placed.indexOf(":");
  const inner = placed.slice(cut + 1);
  if (/[*_`<>|[\]{}#"“”«»!…]/.test(inner.replace(/\[[^\]]*\]|[-=]>/g, ""))) return undefined;
  return split(inner, Number(placed.slice(0, cut)));
});

type Parts = Pick<Label, "name" | "addressees" | "form" | "whole" | "acts">;

/** Takes `inner`, which stands at `base` of the line, apart into name, acts and addressees. */
function split(inner: string, base: number): Parts | undefined {
  const acts: Slice[] = [];
  const addressees: Slice[] = [];
  let form: Label["form"] = "none";
  let text = inner;
  for (const bracket of inner.matchAll(/[([]([^()[\]]*)[)\]]/g)) {
    const content = bracket[1] ?? "";
    const at = base + bracket.index + 1;
    const to = /^\s*(\p{L}+)\s+/u.exec(content);
    if (to && toWords.has((to[1] ?? "").toLowerCase())) {
      const told = list(content.slice(to[0].length), at + to[0].length);
      // “(to Maria, softly)”: how it is said is an act.
      const isAct = ({ start, end }: Slice, index: number): boolean => {
        const written = text.slice(start - base, end - base);
        return index > 0 && /^\p{Ll}/u.test(written) && collectiveOf(written) === undefined;
      };
      addressees.push(...told.filter((slice, index) => !isAct(slice, index)));
      acts.push(...told.filter(isAct));
      form = "paren";
    } else if (/^\s*(?:→|->)/.test(content)) {
      const skip = /^\s*(?:→|->)\s*/.exec(content)?.[0].length ?? 0;
      addressees.push(...list(content.slice(skip), at + skip));
      form = "paren";
    } else if (/^\s*\p{Ll}/u.test(content)) acts.push(trimmedSlice(content, at));
    // “Group member A (Karlie)”: the bracket is a second name, not part of the first.
    else if (!/^\s*\p{Lu}[\p{L}.' ]{0,24}$/u.test(content)) return undefined;
    text = text.slice(0, bracket.index) + " ".repeat(bracket[0].length) + text.slice(bracket.index + bracket[0].length);
  }
  let name = trimmedSlice(text, base);
  const pointed = arrow.exec(text);
  const at = text.indexOf("@");
  if (pointed) {
    name = trimmedSlice(text.slice(0, pointed.index), base);
    const rest = pointed.index + pointed[0].length;
    addressees.push(...list(text.slice(rest), base + rest));
    form = "arrow";
  } else if (at > 0) {
    name = trimmedSlice(text.slice(0, at), base);
    addressees.push(...list(text.slice(at + 1), base + at + 1));
    form = "at";
  }
  const whole =
    form === "none" ? name : { start: name.start, end: Math.max(name.end, ...addressees.map((each) => each.end)) };
  if (form === "none") {
    const to = [...text.matchAll(/\s(\p{L}{1,3})\s/gu)].find(
      (found) => found.index > 0 && toWords.has((found[1] ?? "").toLowerCase()),
    );
    if (to && text.slice(0, to.index).trim() !== "") {
      const rest = to.index + to[0].length;
      const found = list(text.slice(rest), base + rest);
      if (found.length > 0)
        return valid(
          { name: trimmedSlice(text.slice(0, to.index), base), addressees: found, form: "to", whole, acts },
          text,
          base,
        );
    }
  }
  return valid({ name, addressees, form, whole, acts }, text, base);
}

function valid(parts: Parts, text: string, base: number): Parts | undefined {
  const of = (slice: Slice): string => text.slice(slice.start - base, slice.end - base);
  const fits = (name: string): boolean =>
    name === "?" || (nameShape.test(name) && letter.test(name) && name.split(/\s+/).length <= 4);
  if (!fits(of(parts.name))) return undefined;
  if (parts.form === "to" && !fits(of(parts.whole))) return { ...parts, whole: parts.name };
  return parts;
}

/** Several people: `B, C and D`. */
function list(text: string, base: number): Slice[] {
  const slices: Slice[] = [];
  let from = 0;
  while (from <= text.length) {
    const found = separator.exec(text.slice(from));
    const end = found ? from + found.index : text.length;
    const slice = trimmedSlice(text.slice(from, end), base + from);
    if (slice.end > slice.start) slices.push(slice);
    if (!found) break;
    from = end + found[0].length;
  }
  return slices;
}

function trimmedSlice(text: string, base: number): Slice {
  const { start, end } = trimmed(text, 0, text.length);
  return { start: base + start, end: base + end };
}

function trimmed(text: string, from: number, to: number): Slice {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
