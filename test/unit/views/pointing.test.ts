import assert from "node:assert/strict";
import type { ShownReport } from "#core";
import { listen } from "../../../views/src/webview/pointing.ts";

/** A chart 100 wide, of ten turns of ten words each, and a page around it. */
class Place {
  readonly viewBox = { baseVal: { width: 1000, height: 200 } };
  static height = 200;
  readonly isChart: boolean;
  constructor(isChart: boolean) {
    this.isChart = isChart;
  }
  closest(selector: string): Place | null {
    return this.isChart && selector.startsWith("svg") ? this : null;
  }
  getBoundingClientRect(): object {
    return { left: 0, width: 1000, height: Place.height };
  }
}

const report = { report: { people: [], timeline: { words: Array.from({ length: 10 }, () => 10), speakers: [] } } };

/** Listens to a page, and keeps what comes of what is done in it. */
function page() {
  const heard = new Map<string, (event: object) => void>();
  const came: (readonly [what: string, isOver: boolean])[] = [];
  const selected: unknown[] = [];
  const root = { addEventListener: (name: string, act: (event: object) => void) => heard.set(name, act) };
  listen(root as never, {
    shown: () => report as unknown as ShownReport,
    onReveal: () => undefined,
    onOpen: () => undefined,
    onDrag: (turns) => came.push(["drag", turns === undefined]),
    onSelect(turns) {
      came.push(["select", true]);
      selected.push(turns);
    },
  });
  const point = (name: string, clientX: number, { buttons = 0, isChart = true } = {}): void =>
    heard.get(name)?.({ target: new Place(isChart), clientX, buttons });
  return { came, selected, point };
}

describe("a drag over the timeline", () => {
  const { Element: kept } = globalThis as { Element?: unknown };
  before(() => Object.assign(globalThis, { Element: Place }));
  after(() => Object.assign(globalThis, { Element: kept }));

  it("chooses what it went over", () => {
    const { came, point } = page();
    point("pointerdown", 100, { buttons: 1 });
    point("pointermove", 500, { buttons: 1 });
    point("pointerup", 500);
    point("click", 500);
    assert.deepEqual(came, [
      ["drag", false],
      ["drag", true],
      ["select", true],
    ]);
  });

  it("chooses the turns under the mouse in a low window, too, where the drawing leaves room on both sides", () => {
    for (const [height, from, to] of [
      [200, 300, 900],
      // Half as large, in the middle of its box.
      [100, 400, 700],
    ] as const) {
      Place.height = height;
      const { selected, point } = page();
      point("pointerdown", from, { buttons: 1 });
      point("pointermove", to, { buttons: 1 });
      point("click", to);
      assert.deepEqual(selected, [[2, 8]], String(height));
    }
    Place.height = 200;
  });

  it("is over when the button was released outside the view", () => {
    const { came, point } = page();
    point("pointerdown", 100, { buttons: 1 });
    point("pointermove", 500, { buttons: 1 });
    point("pointermove", 700);
    point("pointermove", 800);
    assert.deepEqual(came, [
      ["drag", false],
      ["drag", true],
    ]);
  });

  it("is over when it was released there and the pointer comes back beside the chart", () => {
    const { came, point } = page();
    point("pointerdown", 100, { buttons: 1 });
    point("pointermove", 500, { buttons: 1 });
    point("pointermove", 700, { isChart: false });
    point("pointermove", 800, { buttons: 1 });
    assert.deepEqual(came, [
      ["drag", false],
      ["drag", true],
    ]);
  });

  it("is over when the finger scrolls, or something else takes the pointer", () => {
    const { came, point } = page();
    point("pointerdown", 100, { buttons: 1 });
    point("pointermove", 500, { buttons: 1 });
    point("pointercancel", 500);
    point("pointermove", 700, { buttons: 1 });
    assert.deepEqual(came, [
      ["drag", false],
      ["drag", true],
    ]);
  });

  it("says nothing where nothing was dragged", () => {
    const { came, point } = page();
    point("pointermove", 500);
    point("pointercancel", 500);
    assert.deepEqual(came, []);
  });
});
