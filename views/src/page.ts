/** Reports as pages, for the command line. */
import { type ClassView, type Report, type ReportSpeech, type Sectioned, showReport } from "#core";
import { renderToString } from "preact-render-to-string";
import { chartOf } from "./charts/charts.ts";
import { overTimeChart } from "./charts/over-time.ts";
import { pageTree } from "./page-tree.ts";
import type { Showing } from "./sections.ts";
import { wordsOf } from "./words.ts";

/** The report of one recording, in the language of `speech`. */
export function reportPage(report: Report, speech: ReportSpeech, language: string): string {
  const words = wordsOf(report.concepts, speech);
  const shown = showReport(report, speech);
  const chart: Showing["chart"] = (section) => chartOf(section, { ...shown, words, weight: "turns", width: 960 });
  return pageOf(shown, { words, chart }, language);
}

/** The overview of many recordings, with a chart of each series. */
export function classPage(shown: ClassView, speech: ReportSpeech, language: string): string {
  const words = wordsOf({}, speech);
  const chart: Showing["chart"] = ({ id }) => overTimeChart(id, shown.points[id] ?? [], words);
  return pageOf(shown, { words, chart }, language);
}

function pageOf(shown: Sectioned, how: Pick<Showing, "words" | "chart">, language: string): string {
  return `<!doctype html>\n${renderToString(pageTree(shown, how, language))}\n`;
}
