/** Which turn that was read is which turn that was labelled. Both stand in reading order, so pairs never cross. */
import type { Turn } from "#core";
import type { LabelledTurn } from "./labels.ts";

/** One pair, or a turn that only one side has. */
export interface Pair {
  readonly expected?: LabelledTurn;
  readonly got?: Turn;
}

/** How much of a narrative turn's words must be the label's. */
const enough = 0.6;

/** Pairs as many turns as can be paired in order; a pair that is scored counts more than one that is not. */
export function align(expected: readonly LabelledTurn[], got: readonly Turn[]): readonly Pair[] {
  const worth = (a: LabelledTurn, b: Turn): number => (isMatch(a, b) ? (a.open === true ? 1 : 2) : 0);
  const best = Array.from({ length: expected.length + 1 }, () => new Array<number>(got.length + 1).fill(0));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (const [row, a] of [...expected.entries()].reverse())
    for (const [column, b] of [...got.entries()].reverse()) {
      const gain = worth(a, b);
      const paired = gain > 0 ? gain + at(row + 1, column + 1) : 0;
      const line = best[row];
      if (line) line[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  for (;;) {
    const [a, b] = [expected[row], got[column]];
    if (!a && !b) return pairs;
    const gain = a && b ? worth(a, b) : 0;
    if (a && b && gain > 0 && at(row, column) === gain + at(row + 1, column + 1)) {
      pairs.push({ expected: a, got: b });
      row++;
      column++;
    } else if (a && (!b || at(row, column) === at(row + 1, column))) {
      pairs.push({ expected: a });
      row++;
    } else if (b) {
      pairs.push({ got: b });
      column++;
    }
  }
}

/** Whether a turn is the labelled one, compared leniently: a difference in its fields is scored elsewhere. */
function isMatch(a: LabelledTurn, b: Turn): boolean {
  const open = new Set(a.open === true ? ["speaker"] : (a.open ?? []));
  if (a.notation !== b.notation && !open.has("notation")) return false;
  if (a.speaker !== b.speaker.id && !open.has("speaker")) return false;
  if (open.has("text")) return true;
  const [wanted, said] = [plainWords(a.text), plainWords(b.text)];
  if (wanted.length === 0 || said.length === 0) {
    if (wanted.length > 0 || said.length > 0) return false;
    const act = plainWords(a.act ?? "")[0];
    if (act === undefined) return (a.silence !== undefined) === (b.silence !== undefined);
    return b.nonverbal.some((each) => plainWords(each).includes(act));
  }
  if (a.notation !== "narrative") return wanted.slice(0, 3).join(" ") === said.slice(0, 3).join(" ");
  return common(wanted, said) >= enough * Math.max(wanted.length, said.length);
}

/** Words without case, punctuation and a leading “that”. */
export function plainWords(text: string): readonly string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
  return words[0] === "that" || words[0] === "que" ? words.slice(1) : words;
}

function common(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of b) {
    const there = left.get(word) ?? 0;
    if (there > 0) count++;
    left.set(word, there - 1);
  }
  return count;
}
