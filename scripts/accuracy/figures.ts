/** From counts to figures, and what the figures must reach. */
import type { Count, Measured } from "./measure.ts";

/** Precision, recall and their harmonic mean; all 1 where there was nothing to find and nothing was. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The figures of one count. */
export function figuresOf({ right, invented, missed }: Count): Figures {
  const share = (whole: number): number => (whole === 0 ? 1 : right / whole);
  const [precision, recall] = [share(right + invented), share(right + missed)];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The least that a figure must be. */
export interface Floor<What extends string> {
  readonly what: What;
  readonly figure: keyof Figures;
  readonly least: number;
}

/** What the held-out third must reach. */
export const floors: readonly Floor<Measured>[] = [
  { what: "dialogue", figure: "f1", least: 0.99 },
  { what: "table", figure: "f1", least: 0.99 },
  { what: "narrative", figure: "precision", least: 0.95 },
  { what: "narrative", figure: "recall", least: 0.8 },
  { what: "addressees", figure: "f1", least: 0.95 },
];

/**
 * What the held-out recordings of other hands must reach: slightly less than they do, so that it never gets worse. The
 * aim for narrative is that of `floors`; these recordings are what says how far it is. Two tables of each of
 * the last two hands that drew layouts are not read at all, and weigh much among tables (0.97 without them); so do three sessions of
 * the last hand among dialogue (0.94 without it).
 */
export const otherHandsFloors: readonly Floor<Measured>[] = [
  { what: "dialogue", figure: "f1", least: 0.88 },
  { what: "table", figure: "f1", least: 0.82 },
  { what: "narrative", figure: "precision", least: 0.92 },
  { what: "narrative", figure: "recall", least: 0.81 },
  { what: "addressees", figure: "f1", least: 0.92 },
];

/** The floors that are not reached, each as a sentence. */
export function below<What extends string>(
  counts: Readonly<Record<What, Count>>,
  least: readonly Floor<What>[],
): readonly string[] {
  return least
    .filter(({ what, figure, least }) => figuresOf(counts[what])[figure] < least)
    .map(
      ({ what, figure, least }) =>
        `${what}: ${figure} ${figuresOf(counts[what])[figure].toFixed(3)}, at least ${String(least)}`,
    );
}

/** A table of figures. */
export function tableOf(title: string, counts: Readonly<Record<string, Count>>): string {
  const row = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(10))).join("");
  const rows = Object.entries(counts).map(([what, count]) => {
    const { right, invented, missed } = count;
    const { precision, recall, f1 } = figuresOf(count);
    return row([
      what,
      ...[precision, recall, f1].map((each) => each.toFixed(3)),
      ...[right, invented, missed].map(String),
    ]);
  });
  return [row([title, "precision", "recall", "F1", "right", "invented", "missed"]), ...rows].join("\n");
}
