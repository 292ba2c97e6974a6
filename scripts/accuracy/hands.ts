/** Lines for `risk-disclosure` by people and sessions who knew nothing of it: what it says to a third that is held out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../project.ts";
import { below, type Floor } from "./figures.ts";
import type { Part } from "./labels.ts";
import { type Line, type LineMiss, linesOf, measureLines, parseLine } from "./lines.ts";
import type { Count } from "./measure.ts";

/**
 * Who wrote lines and had seen no rule, no list and no other lines. `six-hands` were asked for what misleads, and also wrote
 * what is said all evening; `five-hands` for direct and indirect wordings, idioms, quotes, third parties and what is past.
 */
export const handNames = ["other-hand", "sixth-hand", "six-hands", "five-hands"] as const;
export type Hand = (typeof handNames)[number];

const rule = "risk-disclosure";

/** Lines by one of these hands. `language`: only those in it. */
export function measureHand(
  hand: Hand,
  part: Part,
  language?: string,
): { readonly counts: { readonly [rule]: Count }; readonly misses: readonly LineMiss[] } {
  const isMeant = (line: Line): boolean => language === undefined || line.language === language;
  const { count, misses } = measureLines(rule, linesOf(rule, part, hand).filter(isMeant));
  return { counts: { [rule]: count }, misses };
}

/** Of how many ordinary turns of 1,000, held out, in a language, it is asked whether everybody is safe. */
export function ordinaryAsked(language: string): number {
  const lines = readFileSync(join(root, "test/lines/six-hands/held-out/ordinary.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => parseLine(line, false))
    .filter((line) => line.language === language);
  return (1000 * measureLines(rule, lines).count.invented) / lines.length;
}

/**
 * What held-out lines by these hands must reach: just below what they do. Nothing was written or learned from them, so
 * these figures say what to expect of new people. The aim, 0.95 and 0.8, is that of `five-hands`, who were asked as it is meant.
 */
export const handFloors: Readonly<Record<Hand, readonly Floor<typeof rule>[]>> = {
  "other-hand": [
    { what: rule, figure: "recall", least: 0.84 },
    { what: rule, figure: "precision", least: 0.87 },
  ],
  "sixth-hand": [
    { what: rule, figure: "recall", least: 0.8 },
    { what: rule, figure: "precision", least: 0.85 },
  ],
  "six-hands": [
    { what: rule, figure: "recall", least: 0.81 },
    { what: rule, figure: "precision", least: 0.77 },
  ],
  "five-hands": [
    { what: rule, figure: "recall", least: 0.95 },
    { what: rule, figure: "precision", least: 0.8 },
  ],
};

/** Of so many ordinary turns of 1,000 it may be asked at most. */
const mostAsked: Readonly<Record<string, number>> = { en: 135, es: 140 };

/** What one of these hands does not reach, each as a sentence. */
export function belowOf(hand: Hand): readonly string[] {
  const missed = below(measureHand(hand, "held-out").counts, handFloors[hand]);
  if (hand !== "six-hands") return missed;
  const asked = Object.entries(mostAsked).flatMap(([language, most]) => {
    const found = ordinaryAsked(language);
    return found > most ? [`${language}: asks at ${found.toFixed(0)} of 1,000 ordinary turns, at most ${most}`] : [];
  });
  return [...missed, ...asked];
}
