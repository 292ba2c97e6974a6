/** The inside of a label, up to its colon: one name or several, to whom, and how it is said. */
import { toNobody } from "../language/address-words.ts";
import { collectiveOf, toWords, workerLabels } from "../language/index.ts";
import { hasLetter, isLatin, latinSigns } from "../text/latin.ts";
import { nameKey } from "../text/names.ts";
import { type Slice, trimmedSlice } from "./slice.ts";

/** Who a label names. Offsets are those of the line. */
export interface LabelNames {
  /** The name; without the addressee where there is one. */
  readonly name: Slice;
  readonly addressees: readonly Slice[];
  /** `to`: the form “A to B:”, which is only a label with an addressee where A or B is known. */
  readonly form: "none" | "arrow" | "paren" | "at" | "to";
  /** Name and addressee as one, for the `to` form read as a single name. */
  readonly whole: Slice;
  /** The names of several who speak together, “Tina, Maria and Rosa:”; else none. */
  readonly together: readonly Slice[];
  /** Acts between name and colon: `Tina (crying):`, `Tina, crying:`. */
  readonly acts: readonly Slice[];
  /** A second name in brackets: `Client (Tina):`, `M1 (Tina):`. */
  readonly alias: Slice | undefined;
  /** How it is said stands behind a comma. */
  readonly isManner: boolean;
}

/** Marks that stand in no name. A number or nothing (`Session #:`) may follow `#`; brackets and arrows are looked at before. */
const notInNames = /[*_`<>|[\]{}"“”«»!…]|#(?!\d|[ \t]*$)/;
/** Google Docs and pandoc write `\->` and `\-\>`. */
const arrow = /\s*(?:→|⟶|➔|➜|⇒|\\?-{1,2}\\?>|[–—]\\?>|=\\?>)\s*|\s+\\?>\s+|(?<=[\p{L}\p{M}.])>(?=\p{L})/u;
/** What may stand in a label beside names: brackets, and the signs of an arrow. */
const noName = /\[[^\]]*\]|[-–—=]\\?>|\s\\?>\s|(?<=[\p{L}\p{M}.])>(?=\p{L})/gu;
const separator = /\s*(?:,|;|&|@|\+|\s(?:and|y|e)\s)\s*/;
const latinName = new RegExp(`^[${latinSigns}.'’‘\\-–/&+# \\t]+$`);
const anyName = (): RegExp => /^[\p{L}\p{N}\p{M}.'’‘\-–/&+# \t]+$/u;
const mostWords = 4;

type Names = Omit<LabelNames, "whole" | "together" | "isManner">;

/** Emphasis of an act beside a name: `**Lil** *(standing)*:`. */
const ofAct = /[*_]{1,3}(?=[([])|(?<=[)\]])[*_]{1,3}/g;

/** `Maria *laughing*:` */
const actInMarks = /(?<=\s)([*_]{1,2})(\p{Ll}[^*_\r\n]{1,40})\1(?=\s*$)/u;

/** Takes `written`, which stands at `base` of the line, apart. */
export function namesOf(written: string, base: number): LabelNames | undefined {
  const inner = /[([]/.test(written)
    ? written.replace(ofAct, (marks) => " ".repeat(marks.length))
    : written.replace(
        actInMarks,
        (_, { length }: string, said: string) => `${" ".repeat(length - 1)}(${said})${" ".repeat(length - 1)}`,
      );
  if (notInNames.test(inner.replace(noName, ""))) return undefined;
  const brackets = outOfBrackets(inner, base);
  if (!brackets) return undefined;
  const { text, acts, addressees, alias } = brackets;
  const names = pointed(brackets, base) ?? {
    name: trimmedSlice(text, base),
    addressees,
    form: brackets.form,
    acts,
    alias,
  };
  const ends = names.addressees.map((each) => each.end);
  const whole =
    names.form === "none" ? names.name : { start: names.name.start, end: Math.max(names.name.end, ...ends) };
  if (names.form !== "none") return fitting({ ...names, whole, together: [], isManner: false }, text, base);
  const to = toForm(text, base);
  if (to) {
    const told = { ...names, ...to, acts: [...acts, ...to.acts], together: [], isManner: false };
    // “Tina to herself” has nobody else to name.
    const isTold = to.addressees.length > 0;
    return fitting(isTold ? { ...told, form: "to", whole } : { ...told, whole: to.name }, text, base);
  }
  // “Tina, crying:”, “Tina – crying:”
  const manner = /,| [-–—] /.test(text) ? /^([^,]+?)(?:,| [-–—] )\s*(\p{Ll}[^,]*)$/u.exec(text) : null;
  if (manner && !separator.test(manner[2] ?? "")) {
    const act = trimmedSlice(manner[2] ?? "", base + text.length - (manner[2] ?? "").length);
    const name = trimmedSlice(manner[1] ?? "", base);
    return fitting({ ...names, name, whole: name, acts: [...acts, act], together: [], isManner: true }, text, base);
  }
  const together = list(text, base, /\s*(?:,|&|\+|\/|\s(?:and|y|e)\s)\s*/);
  return fitting({ ...names, whole, together: together.length > 1 ? together : [], isManner: false }, text, base);
}

interface Unbracketed extends Omit<Names, "name"> {
  /** The rest, brackets blanked. */
  readonly text: string;
}

/** What brackets of a label say: to whom, how, a second name, a time; nothing where a label has none such. */
function outOfBrackets(inner: string, base: number): Unbracketed | undefined {
  const acts: Slice[] = [];
  const addressees: Slice[] = [];
  let form: LabelNames["form"] = "none";
  let alias: Slice | undefined;
  let text = inner;
  for (const bracket of inner.matchAll(/[([]([^()[\]]*)[)\]]/g)) {
    const all = bracket[1] ?? "";
    // “(bajito, a Chelo)”
    const [before = "", word = ""] =
      /^\s*\p{Ll}[^,]{1,30}, (?=(\p{L}{1,3}) \p{Lu})/u.exec(all) ?? turning.exec(all) ?? [];
    const isTold = toWords.has(word);
    if (isTold && before.endsWith(", ")) acts.push(trimmedSlice(before.slice(0, -2), base + bracket.index + 1));
    const content = isTold ? all.slice(before.length) : all;
    const at = base + bracket.index + 1 + all.length - content.length;
    const to = toNobody.test(content) ? null : /^\s*(?:(\p{L}+)\s+|(?:→|\\?-{1,2}\\?>)\s*)/u.exec(content);
    if (to && (to[1] === undefined || toWords.has(to[1].toLowerCase()))) {
      const told = list(content.slice(to[0].length), at + to[0].length);
      // “(to Maria, softly)”: how it is said is an act.
      const isAct = ({ start, end }: Slice, index: number): boolean => {
        const written = inner.slice(start - base, end - base);
        return index > 0 && /^\p{Ll}/u.test(written) && collectiveOf(written) === undefined;
      };
      addressees.push(...told.filter((slice, index) => !isAct(slice, index)));
      acts.push(...told.filter(isAct));
      form = "paren";
    } else if (secondName.test(content)) alias = trimmedSlice(content, at);
    else if (!isRoleOrTime(content)) {
      if (!/^\s*\p{Ll}/u.test(content)) return undefined;
      acts.push(trimmedSlice(content, at));
    }
    text = text.slice(0, bracket.index) + " ".repeat(bracket[0].length) + text.slice(bracket.index + bracket[0].length);
  }
  return { text, acts, addressees, form, alias };
}

/** “(dirigiéndose a Chelo)”, “(turning to Maria)” */
const turning =
  /^\s*(?:dirigi[eé]ndose|se dirige|dirigid[oa]|hablando|speaking|talking|turning) (?=(\p{L}{1,3}) \p{L})/u;
/** “Group member A (Karlie)” */
const secondName = /^\s*\p{Lu}[\p{L}.' ]{0,24}\s*$/u;

/** “Sam (worker)”, “Tina (00:12)”, “Tina (5 min)”: no part of the name. */
function isRoleOrTime(content: string): boolean {
  return (
    /^\s*\d[\d:.,]*\s*(?:am|pm|min(?:ute|uto)?s?|se[cg](?:ond|undo)?s?|[mh])?\.?\s*$/i.test(content) ||
    workerLabels.has(nameKey(content)) ||
    collectiveOf(content) !== undefined
  );
}

/** “A → B”, “A @B”. */
function pointed({ text, acts, addressees, alias }: Unbracketed, base: number): Names | undefined {
  const found = arrow.exec(text);
  const at = found ? found.index : text.indexOf("@");
  if (at < 0 || (!found && at === 0)) return undefined;
  const rest = at + (found?.[0].length ?? 1);
  return {
    name: trimmedSlice(text.slice(0, at), base),
    addressees: [...addressees, ...list(text.slice(rest), base + rest)],
    form: found ? "arrow" : "at",
    acts,
    alias,
  };
}

/** “A to B”. */
function toForm(text: string, base: number): Pick<LabelNames, "name" | "addressees" | "acts"> | undefined {
  if (!/\s\S{1,4}\s/.test(text)) return undefined;
  for (const found of text.matchAll(/(?<=\s)\p{L}{1,4}(?=\s)/gu)) {
    const rest = found.index + found[0].length;
    // “Tina, to Maria”, and not “Tina, a la salida”
    const isParted = /,\s*$/.test(text.slice(0, found.index));
    const before = isParted ? text.slice(0, text.lastIndexOf(",", found.index)) : text.slice(0, found.index);
    const name = trimmedSlice(before, base);
    if (!toWords.has(found[0].toLowerCase()) || name.end === name.start) continue;
    if (isParted && !/^\s*\p{Lu}/u.test(text.slice(rest)) && collectiveOf(text.slice(rest).trim()) === undefined)
      continue;
    const told = text.slice(found.index);
    if (toNobody.test(told)) return { name, addressees: [], acts: [trimmedSlice(told, base + found.index)] };
    const addressees = list(text.slice(rest), base + rest);
    if (addressees.length === 0) return undefined;
    // “Alejo whispering to Ron”
    const said = /(?<=^\p{Lu}\S*) \p{Ll}{2,20}(?:ing|ndo)$/u.exec(text.slice(name.start - base, name.end - base));
    if (!said) return { name, addressees, acts: [] };
    const end = name.start + said.index;
    return { name: { start: name.start, end }, addressees, acts: [{ start: end + 1, end: name.end }] };
  }
  return undefined;
}

function fitting(names: LabelNames, text: string, base: number): LabelNames | undefined {
  const fits = ({ start, end }: Slice): boolean => isName(text.slice(start - base, end - base));
  if (names.together.length > 0) {
    if (names.together.every(fits)) return names;
    return fits(names.name) ? { ...names, together: [] } : undefined;
  }
  if (!fits(names.name)) return undefined;
  return names.form === "to" && !fits(names.whole) ? { ...names, whole: names.name } : names;
}

function isName(name: string): boolean {
  const shape = isLatin(name) ? latinName : anyName();
  return name === "?" || (shape.test(name) && hasLetter(name) && name.split(/\s+/).length <= mostWords);
}

/** Several people: `B, C and D`. */
function list(text: string, base: number, between = separator): Slice[] {
  const slices: Slice[] = [];
  let from = 0;
  while (from <= text.length) {
    const found = between.exec(text.slice(from));
    const end = found ? from + found.index : text.length;
    const slice = trimmedSlice(text.slice(from, end), base + from);
    if (slice.end > slice.start) slices.push(slice);
    if (!found) break;
    from = end + found[0].length;
  }
  return slices;
}
