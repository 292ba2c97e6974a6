/** Sections of the report: sentences, a chart, and the tables that say the same. */
import type { Cell, ReportSection, ReportTable } from "#core";
import type { VNode } from "preact";
import { h } from "./element.ts";
import type { Words } from "./words.ts";

/** What sections are shown with. */
export interface Showing {
  readonly words: Pick<Words, "asTable" | "counted">;
  /** The picture of a section, where it has one. */
  readonly chart: (section: ReportSection) => VNode | undefined;
  /** How text is shown that may lead somewhere. */
  readonly link: (cell: Cell) => VNode | string;
  /** Whether tables stand open. */
  readonly open: boolean;
  /** Whether there may be less room than charts need. */
  readonly narrow: boolean;
  /** What a view puts above a section's chart. */
  readonly controls?: (section: ReportSection) => VNode | undefined;
}

/** One section with its heading. */
export function sectionView(section: ReportSection, showing: Showing): VNode {
  const { id, title, sentences, tables } = section;
  const { narrow } = showing;
  const chart = showing.chart(section);
  const heading = `section-${id}`;
  return h("section", { key: id, "aria-labelledby": heading, class: `section ${id}` }, [
    h("h2", { id: heading }, title),
    sentences.length > 0 &&
      h(
        "ul",
        { class: "sentences" },
        sentences.map((cell) => h("li", {}, showing.link(cell))),
      ),
    showing.controls?.(section),
    // What may be wider than the page is scrolled by keyboard, too.
    chart &&
      h("div", { class: "figure", ...(narrow && { tabindex: 0, role: "group", "aria-labelledby": heading }) }, chart),
    chart ? folded(tables, showing) : tables.map((table) => tableView(table, showing)),
    howCounted(section, showing.words),
  ]);
}

function folded(tables: readonly ReportTable[], showing: Showing): VNode | undefined {
  if (tables.every(({ rows }) => rows.length === 0)) return undefined;
  return h("details", { class: "twin", open: showing.open }, [
    h("summary", {}, showing.words.asTable),
    tables.map((table) => tableView(table, showing)),
  ]);
}

function howCounted({ counted }: ReportSection, { counted: title }: Showing["words"]): VNode | undefined {
  if (counted.length === 0) return undefined;
  return h("details", { class: "counted" }, [
    h("summary", {}, title),
    h(
      "dl",
      {},
      counted.map(({ name, definition }) => [h("dt", {}, name), h("dd", {}, definition)]),
    ),
  ]);
}

/** More columns than these may not fit. */
const widest = 10;

/** A table with its caption; the first cell of a row is its heading. */
function tableView({ id, title, head, rows, note }: ReportTable, { link }: Showing): VNode | undefined {
  if (rows.length === 0) return undefined;
  // What may be wider than the page is scrolled by keyboard, too.
  const reached = head.length > widest ? { tabindex: 0, role: "region", "aria-label": title } : {};
  return h("div", { class: "scrolls", key: id, ...reached }, [
    h("table", { class: id }, [
      h("caption", {}, title),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          head.map((text) => h("th", { scope: "col" }, text)),
        ),
      ),
      h(
        "tbody",
        {},
        rows.map(([first, ...others]) =>
          h("tr", {}, [
            first && h("th", { scope: "row" }, link(first)),
            others.map((each) =>
              h("td", { class: each.isNumber ? "number" : each.text === "–" ? "none" : undefined }, link(each)),
            ),
          ]),
        ),
      ),
    ]),
    note !== undefined && h("p", { class: "note" }, note),
  ]);
}
