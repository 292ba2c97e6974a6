/** The session from left to right: a lane for each person, a mark for each turn, as long as its words. */
import type { Figures, Report } from "#core";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { symbol, symbolDiamond, symbolSquare, symbolTriangle } from "d3-shape";
import type { VNode } from "preact";
import { h } from "../element.ts";
import type { Words } from "../words.ts";
import { most, picture, place, shortened } from "./chart.ts";
import { chosen } from "./map.ts";

const gutter = 120;
const lane = 20;
const top = 46;

/** Where turns begin and end on the way through the session, in the units of the drawing. */
export interface TimelineScale {
  /** From the left edge of a turn to its right one. */
  readonly of: (turn: number) => readonly [left: number, right: number];
  /** The turn at a place, or the nearest one. */
  readonly at: (x: number) => number;
}

/** A turn without words can be seen, too. */
const leastWords = 3;

/** The scale of a report's timeline that is so wide. */
export function timelineScale({ timeline }: Report, width: number): TimelineScale {
  const ends: number[] = [];
  let sum = 0;
  for (const count of timeline.words) ends.push((sum += count + leastWords));
  const scale: ScaleLinear<number, number> = scaleLinear([0, Math.max(1, sum)], [gutter, width - 8]);
  return {
    of: (turn) => [scale(ends[turn - 1] ?? 0), scale(ends[turn] ?? sum)],
    at(x) {
      const along = scale.invert(x);
      let [low, high] = [0, Math.max(0, ends.length - 1)];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) > along) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

/** Draws the timeline, with a frame around the turns that the figures are of where those are not all. */
export function timelineChart(report: Report, turns: Figures["turns"], words: Words, width: number): VNode {
  const spoken = new Map(report.figures.participation.people.map(({ id, turns }) => [id, turns]));
  const drawn = chosen(report.people, (id) => spoken.get(id) ?? 0);
  const x = timelineScale(report, width);
  const bottom = top + lane * drawn.length;
  const size = { width, height: bottom + 86 };
  const all = report.timeline.words.length;
  const isPart = turns !== undefined && (turns[0] > 0 || turns[1] < all - 1);
  return picture("timeline", size, { title: words.timeline, description: words.timelineSays }, [
    phases(report, x, bottom),
    patterns(report, x, words),
    drawn.map((person, at) => laneOf(report, person, at, x, width)),
    marks(report, x, bottom, words),
    report.claims.length > 0 && h("text", { class: "note", x: gutter, y: bottom + 66 }, words.marks),
    isPart && selection(x.of(turns[0])[0], x.of(turns[1])[1], bottom),
    report.people.length > drawn.length &&
      h("text", { class: "note", x: gutter, y: size.height - 4 }, words.notDrawn(report.people.length - drawn.length)),
  ]);
}

function selection(left: number, right: number, bottom: number): VNode {
  return h("rect", {
    class: "selection",
    x: place(left),
    y: 2,
    width: place(Math.max(1, right - left)),
    height: bottom + 52,
  });
}

function phases({ phases: all }: Report, x: TimelineScale, bottom: number): readonly VNode[] {
  return all.map(({ title, turns }, at) => {
    const [left, right] = [x.of(turns[0])[0], x.of(turns[1])[1]];
    return h("g", { class: `phase ${at % 2 === 0 ? "even" : "odd"}` }, [
      h("rect", { x: place(left), y: 2, width: place(right - left), height: bottom - 2 }),
      right - left > 30 && h("text", { x: place(left + 4), y: 15 }, shortened(title, Math.floor((right - left) / 8))),
    ]);
  });
}

/** Each band says its name where it has room; the table says all. */
function patterns({ figures }: Report, x: TimelineScale, words: Words): readonly VNode[] {
  return figures.patterns.map(({ pattern, turns }) => {
    const [left, right] = [x.of(turns[0])[0], x.of(turns[1])[1]];
    const name = words.concept(pattern);
    return h("g", { class: `band ${pattern}`, "data-turns": turns.join() }, [
      h("title", {}, name),
      h("rect", { x: place(left), y: 22, width: place(Math.max(2, right - left)), height: 18 }),
      right - left > 40 && h("text", { x: place(left + 4), y: 35 }, shortened(name, Math.floor((right - left) / 7))),
    ]);
  });
}

/** One path for all turns of a person: thousands of turns are drawn as fast as ten. */
function laneOf(
  { timeline, people }: Report,
  person: Report["people"][number],
  at: number,
  x: TimelineScale,
  width: number,
): VNode {
  const own = people.indexOf(person);
  const y = top + lane * at;
  const path: string[] = [];
  for (const [turn, speaker] of timeline.speakers.entries()) {
    if (speaker !== own) continue;
    const [left, right] = x.of(turn);
    path.push(`M${place(left)} ${y + 4}H${place(Math.max(left + 1, right - 1))}V${y + lane - 4}H${place(left)}Z`);
  }
  const sign = person.role === "worker" ? "■ " : "● ";
  return h("g", { class: `lane ${person.role}`, "data-person": person.id }, [
    h("title", {}, person.name),
    h("line", { x1: gutter, x2: width - 8, y1: y + lane / 2, y2: y + lane / 2 }),
    h("text", { x: gutter - 8, y: y + lane / 2 + 4, "text-anchor": "end" }, sign + shortened(person.name, 13)),
    path.length > 0 && h("path", { d: path.join("") }),
  ]);
}

/** Tags of the student's and the supervisor's, what rules ask, and silences. */
function marks(report: Report, x: TimelineScale, bottom: number, words: Words): readonly VNode[] {
  // Several of a turn stand beside each other.
  const placed = new Map<string, number>();
  const middle = (turn: number, y: number): number => {
    const before = placed.get(`${turn} ${y}`) ?? 0;
    placed.set(`${turn} ${y}`, before + 1);
    return (x.of(turn)[0] + x.of(turn)[1]) / 2 + 9 * before;
  };
  const sign = (kind: string, turn: number, y: number, d: string, name: string): VNode =>
    h(
      "path",
      {
        class: `mark ${kind}`,
        d,
        transform: `translate(${place(middle(turn, y))} ${y})`,
        "data-turns": `${turn},${turn}`,
      },
      [h("title", {}, name)],
    );
  const diamond = symbol(symbolDiamond, 46)() ?? "";
  const square = symbol(symbolSquare, 46)() ?? "";
  const triangle = symbol(symbolTriangle, 40)() ?? "";
  const label = (y: number, text: string): VNode => h("text", { x: gutter - 8, y: y + 4, "text-anchor": "end" }, text);
  const [tags, supervised, questions] = [bottom + 14, bottom + 30, bottom + 46];
  return [
    label(tags, words.tags),
    label(supervised, words.supervisorsTags),
    label(questions, words.questions),
    ...report.claims
      .slice(0, most.marks)
      .map(({ turn, concept, by, tentative }) =>
        sign(
          `tag ${by}${tentative ? " tentative" : ""}`,
          turn,
          by === "student" ? tags : supervised,
          by === "student" ? diamond : square,
          `#${tentative ? "?" : ""}${concept} (${by === "student" ? words.student : words.supervisor})`,
        ),
      ),
    ...report.findings
      .slice(0, most.marks)
      .map(({ turn, message }) => sign("finding", turn, questions, triangle, message)),
    ...report.silences
      .slice(0, most.marks)
      .map(({ after }) => h("line", { class: "silence", ...vertical(x.of(after)[1]), y1: top, y2: bottom })),
  ];
}

function vertical(x: number): { readonly x1: number; readonly x2: number } {
  return { x1: place(x), x2: place(x) };
}
