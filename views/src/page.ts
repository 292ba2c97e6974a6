/** The report as one page to print and hand in: no script, nothing from elsewhere. */
import { type Report, type ReportSpeech, showReport, type ShownClass } from "#core";
import { renderToString } from "preact-render-to-string";
import { chartOf } from "./charts/charts.ts";
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

/** The overview of many recordings. */
export function classPage(shown: ShownClass, speech: ReportSpeech, language: string): string {
  return pageOf(shown, { words: wordsOf({}, speech), chart: () => undefined }, language);
}

function pageOf(
  { title, scope, sections }: ShownClass,
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
