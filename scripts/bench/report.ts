/** The report: what was reached, then all figures. */
import { figuresFor, type Verdict } from "./judge.ts";
import type { Measure } from "./measure.ts";

const signs: Readonly<Record<Verdict["met"], string>> = {
  aim: "✔ aim",
  "at least": "✔ at least",
  missed: "✖ missed",
  "–": "–",
};

/** Aims and what came of them, as a Markdown table. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  return table(
    ["What", "Form", "Turns", "Figure", "Value", "At least", "Aim", "Met"],
    verdicts.map(({ what, form, turns, kind, value, atLeast, aim, met }) => [
      ...[what, form ?? "–", turns ?? "–", kind, short(value), short(atLeast), short(aim), signs[met]],
    ]),
  );
}

/** All figures, `median / 95 % / most (count)` for each server, as a Markdown table. */
export function figureTable(measures: readonly Measure[]): string {
  const names = [...new Set(measures.flatMap(({ of }) => Object.keys(of)))];
  return table(
    ["What", "Form", "Turns", "Unit", ...names],
    measures.map((measure) => [
      ...[measure.what, measure.form ?? "–", measure.turns ?? "–", measure.unit],
      ...names.map((name) => cellOf(measure, name)),
    ]),
  );
}

/** Why a peer has no figures, a line each. */
export function missingLines(measures: readonly Measure[]): string {
  const reasons = measures.flatMap(({ of }) =>
    Object.entries(of).flatMap(([name, sample]) => ("none" in sample ? [`– ${name}: ${sample.none}`] : [])),
  );
  return [...new Set(reasons)].join("\n");
}

/** The same for programs. */
export function jsonOf(measures: readonly Measure[], verdicts: readonly Verdict[], about: object): object {
  return {
    schema: 2,
    ...about,
    verdicts,
    measures: measures.map((measure) => {
      const { what, form, turns, unit, of } = measure;
      const servers = Object.keys(of).map((name) => {
        const sample = of[name];
        const figures = figuresFor(measure, name);
        const empty = figuresFor(measure, "V");
        const ratio = figures && empty ? { p50: figures.p50 / empty.p50, p95: figures.p95 / empty.p95 } : undefined;
        return [name, figures ? { ...figures, ratioToV: ratio } : (sample ?? null)] as const;
      });
      return { what, form: form ?? null, turns: turns ?? null, unit, servers: Object.fromEntries(servers) };
    }),
  };
}

function cellOf(measure: Measure, name: string): string {
  const figures = figuresFor(measure, name);
  if (!figures) return "–";
  const { n, p50, p95, max } = figures;
  return n === 1 ? short(p50) : `${short(p50)} / ${short(p95)} / ${short(max)} (${n})`;
}

/** Three digits that matter. */
function short(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return "–";
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
