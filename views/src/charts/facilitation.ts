/** The worker's share of the words through the session. */
import type { Figures, Report } from "#core";
import { scaleLinear } from "d3-scale";
import { area, curveMonotoneX, line } from "d3-shape";
import type { VNode } from "preact";
import { h } from "../element.ts";
import type { Words } from "../words.ts";
import { picture, place } from "./chart.ts";

const height = 200;
const [left, top, bottom] = [50, 12, height - 30];

/** A line from turn to turn; nothing where the recording is too short for one. */
export function facilitationChart(
  { phases }: Report,
  { facilitation, turns }: Figures,
  words: Words,
  width: number,
): VNode | undefined {
  const points = facilitation?.points ?? [];
  if (!turns || points.length < 2) return undefined;
  const right = width - 8;
  const x = scaleLinear([turns[0], Math.max(turns[0] + 1, turns[1])], [left, right]);
  const y = scaleLinear([0, 1], [bottom, top]);
  type Point = (typeof points)[number];
  const across = (point: Point): number => place(x(point.turn));
  const up = (point: Point): number => place(y(point.wordShare));
  const inside = phases.filter((phase) => phase.turns[0] >= turns[0] && phase.turns[0] <= turns[1]);
  return picture(
    "facilitation",
    { width, height },
    { title: words.facilitation, description: words.facilitationSays },
    [
      [0, 0.25, 0.5, 0.75, 1].map((share) =>
        h("g", { class: "grid" }, [
          h("line", { x1: left, x2: right, y1: place(y(share)), y2: place(y(share)) }),
          h("text", { x: left - 6, y: place(y(share) + 4), "text-anchor": "end" }, words.percent(share)),
        ]),
      ),
      inside.map(({ title, turns: [first] }) =>
        h("g", { class: "phase" }, [
          h("line", { x1: place(x(first)), x2: place(x(first)), y1: top, y2: bottom }),
          h("text", { x: place(x(first) + 4), y: height - 12 }, title),
        ]),
      ),
      h("path", { class: "area", d: area<Point>(across, bottom, up).curve(curveMonotoneX)([...points]) ?? "" }),
      h("path", { class: "curve", d: line<Point>(across, up).curve(curveMonotoneX)([...points]) ?? "" }),
    ],
  );
}
