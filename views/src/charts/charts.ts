/** The charts of the report, each beside the section that says the same. */
import type { Figures, Report, ReportSection, ShownReport } from "#core";
import type { VNode } from "preact";
import type { Words } from "../words.ts";
import { facilitationChart } from "./facilitation.ts";
import { mapChart, type Weight } from "./map.ts";
import { overTimeChart } from "./over-time.ts";
import { participationChart } from "./participation.ts";
import { timelineChart } from "./timeline.ts";

/** What charts are drawn from. */
export interface Drawing {
  readonly report: Report;
  readonly figures: Figures;
  readonly points?: ShownReport["points"] | undefined;
  readonly words: Words;
  readonly weight: Weight;
  /** How wide charts are that need room; letters stay as large as they are. */
  readonly width: number;
  /** What is being dragged over on the timeline. */
  readonly dragged?: readonly [first: number, last: number] | undefined;
}

/** The chart of a section; nothing where it has none, or there is nothing to draw. */
export function chartOf(
  { id }: ReportSection,
  { report, figures, points, words, weight, width, dragged }: Drawing,
): VNode | undefined {
  if (figures.participation.turns === 0) return undefined;
  switch (id) {
    case "map":
      return mapChart(report, figures, weight, words);
    case "timeline":
      return timelineChart(report, dragged ?? figures.turns, words, width);
    case "participation":
      return participationChart(figures, words);
    case "facilitation":
      return facilitationChart(report, figures, words, width);
    case "dynamics":
    case "reflection":
    case "safety":
    case "unread":
    case "recordings":
      return undefined;
    default:
      return overTimeChart(id, points?.[id] ?? [], words);
  }
}
