/** The interaction map: people in a circle, and arrows for who speaks to whom. */
import type { Figures, Report } from "#core";
import { scaleSqrt } from "d3-scale";
import type { VNode } from "preact";
import { h } from "../element.ts";
import type { Words } from "../words.ts";
import { most, picture, place, shortened } from "./chart.ts";

/** What the arrows weigh. */
export type Weight = "turns" | "words";

type Person = Report["people"][number];
type Arrow = Figures["whoToWhom"][number];

interface Node {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const size = { width: 640, height: 430 };
const centre = { x: size.width / 2, y: size.height / 2 };
const ring = 165;

/** Draws the map; who is not drawn is counted below it. */
export function mapChart(report: Report, figures: Figures, weight: Weight, words: Words): VNode {
  const spoken = new Map(figures.participation.people.map((part) => [part.id, part]));
  const persons = report.people.filter(({ role }) => role === "worker" || role === "member");
  const drawn = chosen(persons, (id) => spoken.get(id)?.turns ?? 0);
  const radius = scaleSqrt([0, Math.max(1, ...drawn.map(({ id }) => spoken.get(id)?.[weight] ?? 0))], [9, 24]);
  const nodes = new Map(
    drawn.map(({ id }, at): [string, Node] => {
      const angle = (2 * Math.PI * at) / drawn.length - Math.PI / 2;
      const [x, y] = [centre.x + ring * 1.25 * Math.cos(angle), centre.y + ring * Math.sin(angle)];
      return [id, { id, x, y, radius: radius(spoken.get(id)?.[weight] ?? 0) }];
    }),
  );
  const arrows = figures.whoToWhom.filter(({ from, to }) => nodes.has(from) && (nodes.has(to) || to === "group"));
  const toGroup = arrows.some(({ to }) => to === "group");
  if (toGroup) nodes.set("group", { id: "group", ...centre, radius: 14 });
  const shown = arrows.slice(0, most.arrows);
  const width = scaleSqrt([0, Math.max(1, ...shown.map((arrow) => arrow[weight]))], [1, 9]);
  const roles = new Map(persons.map(({ id, role }) => [id, role]));
  return picture("map", size, { title: words.map, description: words.mapSays }, [
    h(
      "g",
      { class: "arrows" },
      shown.map((arrow) => arrowOf(arrow, nodes, width(arrow[weight]), roles.get(arrow.from) === "worker")),
    ),
    toGroup && groupNode(words),
    drawn.map((person) => personNode(person, nodes.get(person.id), spoken.get(person.id)?.turns ?? 0)),
    persons.length > drawn.length &&
      h("text", { class: "note", x: 8, y: size.height - 8 }, words.notDrawn(persons.length - drawn.length)),
  ]);
}

/** Those who speak most, where there are more than can be drawn; in their order. */
export function chosen(people: readonly Person[], turnsOf: (id: string) => number): readonly Person[] {
  if (people.length <= most.people) return people;
  const ranked = [...people].sort((a, b) => turnsOf(b.id) - turnsOf(a.id)).slice(0, most.people);
  const kept = new Set(ranked);
  return people.filter((person) => kept.has(person));
}

function groupNode(words: Words): VNode {
  const { x, y } = centre;
  return h("g", { class: "group" }, [
    h("path", { d: `M${x - 16} ${y}L${x} ${y - 16}L${x + 16} ${y}L${x} ${y + 16}Z` }),
    h("text", { x, y: y + 32, "text-anchor": "middle" }, words.group),
  ]);
}

/** A worker is a square, a member a circle; who is silent has a dashed outline. */
function personNode({ id, name, role }: Person, node: Node | undefined, turns: number): VNode | undefined {
  if (!node) return undefined;
  const { x, y, radius } = node;
  const [left, right] = [x < centre.x - 20, x > centre.x + 20];
  const across = left ? x - radius - 6 : right ? x + radius + 6 : x;
  const down = left || right ? y + 4 : y < centre.y ? y - radius - 8 : y + radius + 16;
  const shape =
    role === "worker"
      ? h("rect", { x: place(x - radius), y: place(y - radius), width: place(2 * radius), height: place(2 * radius) })
      : h("circle", { cx: place(x), cy: place(y), r: place(radius) });
  return h("g", { class: `person ${role}${turns === 0 ? " silent" : ""}`, "data-person": id }, [
    h("title", {}, name),
    shape,
    h(
      "text",
      { x: place(across), y: place(down), "text-anchor": left ? "end" : right ? "start" : "middle" },
      shortened(name),
    ),
  ]);
}

/** A curve that leaves room for its answer, with a head; dashed where nobody has said whom the turns are for. */
function arrowOf(
  { from, to, said, at }: Arrow,
  nodes: ReadonlyMap<string, Node>,
  width: number,
  isWorker: boolean,
): VNode | undefined {
  const [a, b] = [nodes.get(from), nodes.get(to)];
  if (!a || !b) return undefined;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const bend = Math.min(40, length / 6);
  const middle = { x: (a.x + b.x) / 2 - (dy / length) * bend, y: (a.y + b.y) / 2 + (dx / length) * bend };
  const head = 5 + width;
  const start = towards(a, middle, a.radius + 2);
  const end = towards(b, middle, b.radius + 2 + head);
  const tip = towards(b, middle, b.radius + 2);
  const [ux, uy] = [(tip.x - end.x) / head, (tip.y - end.y) / head];
  const half = 3 + width / 2;
  const corner = (side: number): string => `${place(end.x - uy * half * side)} ${place(end.y + ux * half * side)}`;
  return h(
    "g",
    {
      class: `arrow ${isWorker ? "worker" : "member"}${said === 0 ? " inferred" : ""}`,
      "data-at": at.slice(0, most.marks).join(),
    },
    [
      h("path", {
        class: "line",
        d: `M${place(start.x)} ${place(start.y)}Q${place(middle.x)} ${place(middle.y)} ${place(end.x)} ${place(end.y)}`,
        "stroke-width": place(width),
      }),
      h("path", { class: "head", d: `M${place(tip.x)} ${place(tip.y)}L${corner(1)}L${corner(-1)}Z` }),
    ],
  );
}

function towards(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  distance: number,
): { readonly x: number; readonly y: number } {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}
