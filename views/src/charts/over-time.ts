/** The worker's shares from recording to recording. */
import type { SeriesPoint } from "#core";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { VNode } from "preact";
import { h } from "../element.ts";
import type { Words } from "../words.ts";
import { most, picture, place, shortened } from "./chart.ts";

const [width, height] = [640, 200];
const [left, right, top, bottom] = [50, width - 90, 12, height - 30];

/** Two lines, of turns (round, drawn through) and of words (square, dashed); nothing where there are no two figures. */
export function overTimeChart(id: string, all: readonly SeriesPoint[], words: Words): VNode | undefined {
  const points = all.slice(0, most.marks);
  if (points.filter(({ turnShare }) => turnShare !== undefined).length < 2) return undefined;
  const x = scaleLinear([0, points.length - 1], [left + 10, right]);
  const y = scaleLinear([0, 1], [bottom, top]);
  // More labels than these would lie on each other.
  const step = Math.ceil(points.length / 12);
  const curve = (
    name: "turns" | "words",
    label: string,
    shareOf: (point: SeriesPoint) => number | undefined,
  ): VNode => {
    const known = points.map(shareOf);
    const across = (at: number): number => place(x(at));
    const drawn = line<number | undefined>(
      (_, at) => across(at),
      (share) => place(y(share ?? 0)),
    ).defined((share) => share !== undefined);
    const last = known.findLastIndex((share) => share !== undefined);
    // Where the two lines end side by side, one name stands above and the other below.
    const isBelow = (points[last]?.[name === "turns" ? "wordShare" : "turnShare"] ?? 0) > (known[last] ?? 0);
    return h("g", { class: name }, [
      h("path", { class: "share", d: drawn(known) ?? "" }),
      known.map((share, at) => {
        if (share === undefined) return undefined;
        const up = place(y(share));
        return name === "turns"
          ? h("circle", { cx: across(at), cy: up, r: 4 })
          : h("rect", { x: place(across(at) - 3.5), y: place(up - 3.5), width: 7, height: 7 });
      }),
      h("text", { x: across(last) + 9, y: place(y(known[last] ?? 0) + (isBelow ? 12 : -4)) }, label),
    ]);
  };
  return picture(id, { width, height }, { title: words.overTime, description: words.overTimeSays }, [
    h("g", { class: "over-time" }, [
      [0, 0.25, 0.5, 0.75, 1].map((share) =>
        h("g", { class: "grid" }, [
          h("line", { x1: left, x2: right, y1: place(y(share)), y2: place(y(share)) }),
          h("text", { x: left - 6, y: place(y(share) + 4), "text-anchor": "end" }, `${100 * share} %`),
        ]),
      ),
      points.map(({ label }, at) =>
        at % step === 0
          ? h("text", { x: place(x(at)), y: height - 10, "text-anchor": "middle" }, shortened(label))
          : undefined,
      ),
      curve("turns", words.turns, ({ turnShare }) => turnShare),
      curve("words", words.words, ({ wordShare }) => wordShare),
    ]),
  ]);
}
