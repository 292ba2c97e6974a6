/** The report as one page to print and hand in: no script, nothing from elsewhere. */
import { type Report, type ReportSpeech, showReport } from "#core";
import { renderToString } from "preact-render-to-string";
import { h } from "./element.ts";
import { sectionView, type Showing } from "./sections.ts";
import { chartStyle, style } from "./style.ts";
import { wordsOf } from "./words.ts";

/** What a browser may load for the page: nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The page in the language of `speech`. */
export function reportPage(report: Report, speech: ReportSpeech, language: string): string {
  const showing: Showing = {
    ...{ report, figures: report.figures, words: wordsOf(report, speech), weight: "turns", width: 960, open: true },
    link: ({ text }) => text,
  };
  const { title, scope, sections } = showReport(report, speech);
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
