/** The report as one page to print and hand in: no script, nothing from elsewhere. */
import { type ClassView, type Report, type ReportSpeech, type Sectioned, showReport } from "#core";
import { renderToString } from "preact-render-to-string";
import { chartOf } from "./charts/charts.ts";
import { overTimeChart } from "./charts/over-time.ts";
import { h } from "./element.ts";
import { sectionView, type Showing } from "./sections.ts";
import { chartStyle, style } from "./style.ts";
import { wordsOf } from "./words.ts";

/** What a browser may load for the page: nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

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

function pageOf(
  { title, scope, sections }: Sectioned,
  { words, chart }: Pick<Showing, "words" | "chart">,
  language: string,
): string {
  const showing: Showing = { words, chart, open: true, link: ({ text }) => text };
  const page = h("html", { lang: language }, [
    h("head", {}, [
      h("meta", { charset: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
      h("title", {}, title),
      h("style", { dangerouslySetInnerHTML: { __html: style + chartStyle } }),
    ]),
    h(
      "body",
      {},
      h("main", {}, [h("h1", {}, title), h("p", {}, scope), sections.map((section) => sectionView(section, showing))]),
    ),
  ]);
  return `<!doctype html>\n${renderToString(page)}\n`;
}
