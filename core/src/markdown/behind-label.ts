/** The name behind what was said, as in interviews: `"Mine too." – Tina`, `“Why?” (Maria, to Sam)`. */
import { hasLetter, lettered } from "../text/latin.ts";
import type { Label } from "./label.ts";
import type { OddForm } from "./label-forms.ts";
import { type LabelNames, namesOf } from "./label-names.ts";
import type { Slice } from "./slice.ts";

/** A label behind a quotation; `words`: what stands between its marks. UTF-16 units of the line. */
export interface BehindLabel extends Label {
  readonly words: Slice;
}

/** So many signs may stand behind the quotation. */
const longest = 80;
const tail = /^[.,]?[ \t]*(?:[-–—~]{1,2}[ \t]*([^"“”«»:：]+?)|[(]([^()]+)[)])[.]?[ \t]*$/;

/** What may stand behind the name: tags, how it was said, what the writer thought. */
const beside = /(?:[ \t]+#[\p{L}][\p{L}\d-]*\??)+[ \t]*$|, \p{Ll}{2}[^,()]*$|[ \t]\/\/[ \t].*$/u;

/** The label at the end of a line which is a quotation for the rest, if it has the shape of one. */
export function readBehindLabel(line: string): BehindLabel | undefined {
  const start = line.search(/\S/);
  if (!/["“«]/.test(line[start] ?? "")) return readPlainBehind(line, start);
  const end = line.trimEnd().length;
  const cut = Math.max(line.lastIndexOf('"', end), line.lastIndexOf("”", end), line.lastIndexOf("»", end));
  if (cut <= start + 1 || end - cut > longest) return undefined;
  const found = tail.exec(line.slice(cut + 1, end).replace(beside, ""));
  const written = found?.[1] ?? found?.[2] ?? "";
  if (!hasLetter(written)) return undefined;
  const names = namesIn(written, line.indexOf(written, cut + 1));
  return names && !names.isManner ? labelOf(names, "”", end, { start: start + 1, end: cut }) : undefined;
}

/** “(Candace, to me)”: a comma before an addressee says nothing. */
function namesIn(written: string, base: number): LabelNames | undefined {
  return namesOf(written.replace(/,(?= (?:to|a|al) )/, " "), base);
}

function labelOf(names: LabelNames, sign: OddForm, end: number, words: Slice): BehindLabel {
  const { name, addressees, form, whole, together, acts, alias } = names;
  // Written out, as in `readLabel`.
  return { name, addressees, form, whole, together, acts, alias, emphasised: false, loose: true, end, sign, words };
}

/** `my sister called again - Maria`, `… (Maria)`: words without quotation marks. */
const tailName = "[\\p{L}][\\p{L}\\p{M}.'’]*(?: [\\p{Lu}][\\p{L}\\p{M}.'’]*)?";
const plainTail = lettered(
  `[ \\t](?:[-–—~]{1,2}[ \\t]*(${tailName}(?: ?[(][^()]{1,40}[)])?)|[(]((?=[\\p{Lu}])${tailName}(?:, [^()]{1,40})?)[)])[.]?[ \\t]*$`,
);
/** No longer line is looked at, in UTF-16 units. */
const longestLine = 300;

function readPlainBehind(line: string, start: number): BehindLabel | undefined {
  if (line.length > longestLine || /[\r\n:]/.test(line) || !hasLetter(line[start] ?? "")) return undefined;
  const base = line.length - Math.min(line.length, longest);
  const end = line.slice(base).replace(beside, "");
  const found = plainTail(end).exec(end);
  const written = found?.[1] ?? found?.[2];
  if (!found || written === undefined) return undefined;
  const names = namesIn(written, line.lastIndexOf(written));
  return names && labelOf(names, "-|", line.length, { start, end: base + found.index });
}
