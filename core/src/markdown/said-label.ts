/**
 * `Maria says: hello`, `Dana asks Tina: why?`: reported speech where it stands once, and where many lines of a file begin
 * so, a label with all that stands behind it as its words.
 */
import { sayingVerbs } from "../language/index.ts";
import type { LabelNames } from "./label-names.ts";
import type { Slice } from "./slice.ts";

/** Who speaks to whom; offsets are those of the line. */
type Names = Omit<LabelNames, "isManner">;

/** “Lucía le dice a Inés:” */
const pronoun = / (?:les?|me|nos) $/;

/** The names in a label without its verb. A quotation behind it ends by itself: that is a story's. */
export function withoutVerb(
  { name, addressees, acts, end }: Names & { readonly end: number },
  line: string,
): Names | undefined {
  if (addressees.length > 1 || /["“«„]/.test(line[end] ?? "")) return undefined;
  const [whom] = addressees;
  const cut = whom && verbBehind(line, whom);
  // “Dana → Maria says:”, as the hint in `Dana says:` shows it.
  if (whom && cut !== undefined)
    return {
      name,
      whole: name,
      addressees: [{ start: whom.start, end: cut }],
      form: "arrow",
      acts,
      together: [],
      alias: undefined,
    };
  const space = line.indexOf(" ", name.start);
  if (space < 0 || space >= name.end) return undefined;
  // “What Sam said:” is asked by a form, each time.
  if (/^(?:what|lo que) /i.test(line.slice(name.start, name.end))) return undefined;
  const words = /[^\s:：]+/g;
  words.lastIndex = space;
  for (let word = words.exec(line); word && word.index < name.end; word = words.exec(line)) {
    if (!sayingVerbs.has(word[0].toLowerCase())) continue;
    const who = { start: name.start, end: line.slice(0, word.index).replace(pronoun, "").trimEnd().length };
    const whom = afterVerb(line, { start: word.index + word[0].length, end: name.end });
    if (whom && addressees.length > 0) return undefined;
    const to = whom ? [whom] : addressees;
    const form = to.length > 0 ? "arrow" : "none";
    return { name: who, whole: who, addressees: to, form, acts, together: [], alias: undefined };
  }
  return undefined;
}

/** Where a name ends that a verb of saying ends. */
function verbBehind(line: string, { start, end }: Slice): number | undefined {
  const space = line.slice(start, end).lastIndexOf(" ");
  return space > 0 && sayingVerbs.has(line.slice(start + space + 1, end).toLowerCase()) ? start + space : undefined;
}

/** Whoever stands between the verb and the end of the label. */
function afterVerb(line: string, { start, end }: Slice): Slice | undefined {
  const first = start + (/^[ \t]+(?:(?:to|a) )?/.exec(line.slice(start, end))?.[0].length ?? 0);
  return first < end ? { start: first, end } : undefined;
}
