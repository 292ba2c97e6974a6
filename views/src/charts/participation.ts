/** Turn share and word share side by side, beside an equal share. */
import type { Figures } from "#core";
import { scaleLinear } from "d3-scale";
import type { VNode } from "preact";
import { h } from "../element.ts";
import type { Words } from "../words.ts";
import { most, picture, place, shortened } from "./chart.ts";

const width = 640;
const gutter = 120;
const row = 34;

/** Two bars for each person. */
export function participationChart({ participation, countsOnly }: Figures, words: Words): VNode {
  const { people, equalShare, turns, words: all } = participation;
  const drawn = people.slice(0, most.people);
  const largest = Math.max(
    0.05,
    equalShare ?? 0,
    ...drawn.flatMap(({ turnShare, wordShare }) => [turnShare, wordShare]),
  );
  const x = scaleLinear([0, largest], [gutter, width - 60]);
  const height = 30 + row * drawn.length + 20;
  const bar = (kind: string, y: number, share: number, count: number): readonly VNode[] => [
    h("rect", { class: kind, x: gutter, y, width: place(x(share) - gutter), height: 11 }),
    h("text", { class: "value", x: place(x(share) + 4), y: y + 10 }, countsOnly ? String(count) : words.percent(share)),
  ];
  return picture(
    "participation",
    { width, height },
    { title: words.participation, description: words.participationSays },
    [
      legend(words),
      drawn.map((person, at) => {
        const y = 28 + row * at;
        const sign = person.role === "worker" ? "■ " : "● ";
        return h("g", { class: `person ${person.role}`, "data-person": person.id }, [
          h("title", {}, person.name),
          h("text", { x: gutter - 8, y: y + 15, "text-anchor": "end" }, sign + shortened(person.name, 13)),
          bar("turns", y, turns === 0 ? 0 : person.turnShare, person.turns),
          bar("words", y + 13, all === 0 ? 0 : person.wordShare, person.words),
        ]);
      }),
      equalShare !== undefined && !countsOnly && equal(x(equalShare), height, words),
      people.length > drawn.length &&
        h("text", { class: "note", x: gutter, y: height - 4 }, words.notDrawn(people.length - drawn.length)),
    ],
  );
}

function equal(x: number, height: number, words: Words): VNode {
  return h("g", { class: "equal" }, [
    h("line", { x1: place(x), x2: place(x), y1: 22, y2: height - 20 }),
    h("text", { x: place(x), y: height - 6, "text-anchor": "middle" }, words.equalShare),
  ]);
}

function legend(words: Words): VNode {
  return h("g", { class: "legend" }, [
    h("rect", { class: "turns", x: gutter, y: 4, width: 11, height: 11 }),
    h("text", { x: gutter + 16, y: 14 }, words.turns),
    h("rect", { class: "words", x: gutter + 110, y: 4, width: 11, height: 11 }),
    h("text", { x: gutter + 126, y: 14 }, words.words),
  ]);
}
