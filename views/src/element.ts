/** Elements of pages and pictures. What is filled in is text: nothing of it is ever taken for markup. */
import { type ComponentChildren, createElement, type VNode } from "preact";

/** Attributes as they are written in HTML and SVG. */
export type Attributes = Readonly<Record<string, unknown>>;

/** An element by its name. */
export function h(name: string, attributes: Attributes, ...children: ComponentChildren[]): VNode {
  return createElement(name, attributes, ...children);
}
