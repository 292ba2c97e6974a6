/** The report where there is little room, and while somebody types in it. */
import assert from "node:assert/strict";
import { createSpeech, reportOf, showReport } from "#core";
import { reportPage } from "#views";
import type { VNode } from "preact";
import { shortened } from "../../../views/src/charts/chart.ts";
import { type App, appView } from "../../../views/src/webview/app.ts";
import { recordingOf, vocabulary } from "../../support/read.ts";

const speech = createSpeech("en");
const report = reportOf(recordingOf("**Ana:** one\n\n**Bea → Ana:** two\n\n**Ana:** three\n"), vocabulary);

/** Everything in a view. */
function* within(node: unknown): Iterable<VNode<Record<string, unknown>>> {
  if (Array.isArray(node)) for (const each of node) yield* within(each);
  else if (typeof node === "object" && node !== null && "props" in node) {
    const found = node as VNode<Record<string, unknown>>;
    yield found;
    yield* within(found.props.children);
  }
}

function viewOf(more: Partial<App> = {}): readonly VNode<Record<string, unknown>>[] {
  const nothing = (): void => undefined;
  const asked = { onWeight: nothing, onSelect: nothing, onSave: nothing, onSavePage: nothing, onChoose: nothing };
  const shown = showReport(report, speech);
  return [
    ...within(
      appView({ shown, speech, weight: "turns", width: 600, narrow: false, dragged: undefined, ...asked, ...more }),
    ),
  ];
}

describe("the report in a narrow view", () => {
  it("scrolls its pictures by keyboard, too, instead of making their letters smaller", () => {
    const figures = (narrow: boolean) => viewOf({ narrow }).filter(({ props }) => props["class"] === "figure");
    assert.equal(figures(true).length, 3);
    for (const { props } of figures(true)) assert.deepEqual([props["tabindex"], props["role"]], [0, "group"]);
    for (const { props } of figures(false)) assert.equal(props["tabindex"], undefined);
    const page = reportPage(report, speech, "en");
    assert.match(page, /<div class="figure" tabindex="0" role="group" aria-labelledby="section-map">/);
    assert.match(page, /\.figure \{[^}]*overflow-x: auto/);
    assert.match(page, /svg\.map, svg\.participation[^{]*\{ min-width: 580px/);
    assert.doesNotMatch(page, /max-height: 80vh/);
  });

  it("leaves names in wide letters their place beside a chart", () => {
    assert.equal(shortened("王小明的母亲大人在这里", 13), "王小明的母亲…");
    assert.equal(shortened("王小明", 13), "王小明");
    assert.equal(shortened("María de los Ángeles", 13), "María de los…");
  });

  it("offers no table that has nothing in it", () => {
    const alone = reportOf(recordingOf("---\nworker: Sam\nmembers: [Ana]\n---\n**Ana:** Hello.\n"), vocabulary);
    for (const [, twin = ""] of reportPage(alone, speech, "en").matchAll(
      /<details class="twin"[^>]*>(.*?)<\/details>/g,
    ))
      assert.match(twin, /<table/);
  });
});

describe("what leads to turns", () => {
  it("says so by name, and what is seen of it stands in its name", () => {
    const names = viewOf()
      .filter(({ type, props }) => type === "button" && props["class"] === "link")
      .map(({ props }) => [props["data-turns"], props.children, props["aria-label"]]);
    assert.ok(names.length > 3);
    for (const [turns, text, name] of names) {
      const [first = 0, last = 0] = String(turns)
        .split(",")
        .map((turn) => Number(turn) + 1);
      const place = first === last ? `Go to turn ${first}` : `Go to turns ${first}–${last}`;
      const alone = [String(first), `${first}–${last}`].includes(String(text));
      assert.equal(name, /[.?!]$/.test(String(text)) ? undefined : alone ? place : `${String(text)}: ${place}`);
    }
    assert.ok(names.some(([, , name]) => name === "Go to turns 1–3"));
  });
});

describe("the fields of a stretch", () => {
  it("keep what is being typed when the report comes anew, and show another stretch", () => {
    const field = { value: "", dataset: {} };
    const draw = (turns?: readonly [number, number]): void => {
      const shown = { ...showReport(report, speech) };
      const input = viewOf({ shown: turns ? { ...shown, figures: { ...shown.figures, turns } } : shown }).find(
        ({ props }) => props["id"] === "stretch-to",
      );
      (input?.ref as unknown as (field: object) => void)(field);
    };
    draw();
    assert.equal(field.value, "3");
    field.value = "2";
    draw();
    assert.equal(field.value, "2");
    draw([0, 0]);
    assert.equal(field.value, "1");
  });
});
