/** Labelled lines of group members: what three rules say about each. What a line looks like: `test/lines/README.md`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check, createVocabulary, fileSpan, mutualAid, read } from "#core";
import { root } from "../project.ts";
import type { Floor } from "./figures.ts";
import type { Part } from "./labels.ts";
import type { Count } from "./measure.ts";

/** The rules that are measured on lines; their files have the same names. */
export const measuredRules = ["risk-disclosure", "privacy-name", "identifying-detail"] as const;
export type MeasuredRule = (typeof measuredRules)[number];

/** One labelled line. `marks`: the stretches that the rule must find, in UTF-16 units of `text`, `end` excluded. */
export interface Line {
  readonly language: string;
  readonly text: string;
  readonly isPositive: boolean;
  readonly marks: readonly Stretch[];
}

/** UTF-16 units, `end` excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line on which a rule was wrong, for whoever mends the rule. */
export interface LineMiss {
  readonly rule: MeasuredRule;
  readonly what: "missed" | "invented";
  readonly line: string;
}

/** What the held-out lines must reach. */
export const lineFloors: readonly Floor<MeasuredRule>[] = [
  { what: "risk-disclosure", figure: "recall", least: 0.95 },
  { what: "risk-disclosure", figure: "precision", least: 0.8 },
  { what: "privacy-name", figure: "recall", least: 0.9 },
  { what: "privacy-name", figure: "precision", least: 0.85 },
  { what: "identifying-detail", figure: "recall", least: 0.97 },
  { what: "identifying-detail", figure: "precision", least: 0.97 },
];

/** The labelled lines of a rule. */
export function linesOf(rule: MeasuredRule, part: Part, hand = ""): readonly Line[] {
  const folder = join(root, "test/lines", hand, part === "open" ? "" : part);
  return ["positive", "negative"].flatMap((label) =>
    readFileSync(join(folder, `${rule}.${label}.txt`), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => parseLine(line, label === "positive")),
  );
}

/** A line as it is written in its file: `en: I told ⟦Kevin⟧.` */
export function parseLine(written: string, isPositive: boolean): Line {
  const [, language = "en", marked = ""] = /^([a-z]{2}): (.*)$/.exec(written) ?? [];
  const marks: Stretch[] = [];
  let text = "";
  for (const [at, piece] of marked.split(/[⟦⟧]/).entries()) {
    if (at % 2 === 1) marks.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { language, text, isPositive, marks };
}

const vocabulary = createVocabulary(mutualAid);

/** Where a rule speaks in a line that a member says and nobody answers. */
function findingsIn({ language, text }: Line, rule: MeasuredRule): Stretch[] {
  const before = `---\nworker: Sam\nmembers: [Maria, Tina, Gloria]\nlanguage: ${language}\n---\n\n**Gloria:** `;
  const { findings } = check(read(`${before}${text}\n`, vocabulary), { vocabulary });
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ span }) => fileSpan(span))
    .map(({ start, end }) => ({ start: start - before.length, end: end - before.length }));
}

/** Everything that was counted. */
export interface LineAccuracy {
  readonly counts: Readonly<Record<MeasuredRule, Count>>;
  readonly misses: readonly LineMiss[];
}

/** Measures all rules on one part of the lines. */
export function measureAllLines(part: Part): LineAccuracy {
  const all = measuredRules.map((rule) => ({ rule, ...measureLines(rule, linesOf(rule, part)) }));
  return {
    counts: Object.fromEntries(all.map(({ rule, count }) => [rule, count])) as LineAccuracy["counts"],
    misses: all.flatMap(({ misses }) => misses),
  };
}

/** Asks a rule about each line. */
export function measureLines(
  rule: MeasuredRule,
  lines: readonly Line[],
): { readonly count: Count; readonly misses: readonly LineMiss[] } {
  const count: Count = { right: 0, invented: 0, missed: 0 };
  const misses: LineMiss[] = [];
  for (const line of lines) {
    const { right, invented, missed } = score(line, findingsIn(line, rule));
    count.right += right;
    count.invented += invented;
    count.missed += missed;
    if (missed > 0) misses.push({ rule, what: "missed", line: line.text });
    if (invented > 0) misses.push({ rule, what: "invented", line: line.text });
  }
  return { count, misses };
}

/** Counts one line: each mark is found or missed; without marks, the whole line is. */
export function score({ isPositive, marks, text }: Line, found: readonly Stretch[]): Count {
  if (marks.length === 0)
    return isPositive
      ? { right: Math.min(1, found.length), invented: 0, missed: found.length === 0 ? 1 : 0 }
      : { right: 0, invented: found.length, missed: 0 };
  const isFound = (mark: Stretch): boolean => lettersOutside(mark, found, text) === "";
  const right = marks.filter(isFound).length;
  const invented = found.filter(
    (each) =>
      !marks.some(({ start, end }) => each.start < end && start < each.end) ||
      lettersOutside(each, marks, text).split(" ").length > 2,
  );
  return { right, invented: invented.length, missed: marks.length - right };
}

/** The words, or what is left of them, of a stretch that others do not cover. */
function lettersOutside({ start, end }: Stretch, others: readonly Stretch[], text: string): string {
  let left = "";
  for (let at = start; at < end; at++)
    left += others.some((other) => other.start <= at && at < other.end) ? " " : text.charAt(at);
  return left.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}
