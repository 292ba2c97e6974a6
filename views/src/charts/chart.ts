/** What all charts have in common: they are pictures with a name, and a table beside them says the same. */
import type { ComponentChildren, VNode } from "preact";
import { h } from "../element.ts";

/** A size in the units of the drawing. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture that screen readers call by its title, with what it shows in a sentence. */
export function picture(
  id: string,
  { width, height }: Size,
  { title, description }: { readonly title: string; readonly description: string },
  children: ComponentChildren,
): VNode {
  return h(
    "svg",
    {
      ...{ id: `chart-${id}`, class: `chart ${id}`, viewBox: `0 0 ${width} ${height}`, role: "img" },
      ...{ xmlns: "http://www.w3.org/2000/svg", "aria-labelledby": `${id}-title ${id}-description` },
    },
    h("title", { id: `${id}-title` }, title),
    h("desc", { id: `${id}-description` }, description),
    children,
  );
}

/** Most people, marks and arrows that are drawn; the tables and the JSON have all. */
export const most = { people: 24, marks: 400, arrows: 150 } as const;

/** Letters that are as wide as two others. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uFF00-\uFF60]/u;

/** A name that leaves room for others. */
export function shortened(name: string, letters = 14): string {
  const all = [...name];
  const widths = all.map((letter) => (wide.test(letter) ? 2 : 1));
  if (widths.reduce((sum, each) => sum + each, 0) <= letters) return name;
  let room = letters - 1;
  const end = widths.findIndex((each) => (room -= each) < 0);
  return `${all.slice(0, end).join("")}…`;
}

/** A coordinate with one decimal: more would only be bytes. */
export function place(value: number): number {
  return Math.round(10 * value) / 10;
}
