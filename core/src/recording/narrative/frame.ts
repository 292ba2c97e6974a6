/** Where a clause says who speaks: “Tina said that”, “, she added”. It is to a story what a label is to dialogue. */
import { hasLetter } from "../../text/latin.ts";
import type { Slice } from "../../markdown/slice.ts";
import type { Clause } from "./clause.ts";

const marks = /[\s.,;:!?…"“”«»'‘’*_—–-]/;

/** The longest stretch of a clause that is neither its words nor its act, up to whom it is told; none of a bare quotation. */
export function frameOf({ start, end, words, act, to }: Clause, text: string): Slice | undefined {
  const told = act ? [act] : words;
  let longest: Slice | undefined;
  let from = start;
  for (const each of [...told, { start: end, end }]) {
    const heard = to.find((person) => from < person.start && person.start < each.start)?.start ?? each.start;
    let [first, last] = [from, Math.max(from, heard)];
    while (first < last && marks.test(text.charAt(first))) first++;
    while (first < last && marks.test(text.charAt(last - 1))) last--;
    if (last - first > (longest ? longest.end - longest.start : 0) && hasLetter(text.slice(first, last)))
      longest = { start: first, end: last };
    from = each.end;
  }
  return longest;
}
