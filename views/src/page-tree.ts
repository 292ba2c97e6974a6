/** The report as one page to print and hand in: no script, nothing from elsewhere. */
import type { Sectioned } from "#core";
import type { VNode } from "preact";
import { h } from "./element.ts";
import { sectionView, type Showing } from "./sections.ts";
import { chartStyle, style } from "./style.ts";

/** What a browser may load for the page: nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The page as a tree, to be written by who has a writer for it. */
export function pageTree(
  { title, scope, sections }: Sectioned,
  { words, chart }: Pick<Showing, "words" | "chart">,
  language: string,
): VNode {
  const showing: Showing = { words, chart, open: true, narrow: true, link: ({ text }) => text };
  return h("html", { lang: language }, [
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
}
