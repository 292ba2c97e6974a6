/**
 * Emphasis as people write it: `I *really* mean it`, `**Note:** no call`. It is read here, a hundred times faster than
 * by remark, where it is certain: each run of marks can only open or only close, and they come in pairs, one after the
 * other. Everything else is remark's; `test/unit/emphasis.test.ts` compares the two.
 */

/** Where the marks of emphasis stand in a text; `undefined` where there are other marks or anything is uncertain. */
export function emphasisOf(text: string): readonly (readonly [start: number, end: number])[] | undefined {
  if (otherMarks.test(text)) return undefined;
  const marks: [number, number][] = [];
  let open = "";
  for (const { 0: run, index } of text.matchAll(/\*+|_+/g)) {
    const end = index + run.length;
    const [before, after] = [kindOf(text, index - 1), kindOf(text, end)];
    if (run.length > 3 || before === undefined || after === undefined) return undefined;
    const opens = after === "word" ? before !== "word" : after === "mark" && before === "space";
    const closes = before === "word" ? after !== "word" : before === "mark" && after === "space";
    if (open === "" ? !opens : !closes || run !== open) return undefined;
    open = open === "" ? run : "";
    marks.push([index, end]);
  }
  return open === "" ? marks : undefined;
}

/** What a line says that is all in italics. */
export function inItalics(line: string): string | undefined {
  return /^[ \t]*([*_])(?![*_\s])([^*_\r\n]{3,200})\1[ \t]*$/.exec(line)?.[2];
}

const otherMarks = /[\\`<&~]|\]\(|\]\[|https?:|www\./;

/** What a character is to a run of marks beside it, where that is certain. The ends of a text are as spaces. */
function kindOf(text: string, at: number): "space" | "word" | "mark" | undefined {
  const character = text[at] ?? " ";
  if (/[ \t\r\n]/.test(character)) return "space";
  if (/[0-9A-Za-zÀ-ÖØ-öø-ɏ]/.test(character)) return "word";
  return /[.,;:!?'"()…“”’‘—–-]/.test(character) ? "mark" : undefined;
}
