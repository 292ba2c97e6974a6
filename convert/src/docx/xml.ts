/**
 * XML parts of a package, as they stream past: a tree of what is read of them, and no more. Parts that declare document
 * types or entities are refused, whatever the entities are.
 */
import { message } from "#core";
import { Refused } from "../refused.ts";

/** An element. Names are without their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Deeper than any document, and than a stack holds. */
const deepest = 400;
/** Four times what a recording of 20,000 turns has. */
const mostElements = 4_000_000;

/** Parses a part. */
export async function parseXml(bytes: Uint8Array, part: string): Promise<Element> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: { name: string; attributes: Record<string, string>; children: (Element | string)[] }[] = [];
  let count = 0;
  let root: Element | undefined;
  parser.on("doctype", () => {
    throw new Refused(
      message("Its part “{part}” declares a document type or entities, which no Word document does.", { part }),
    );
  });
  parser.on("error", () => {
    throw new Refused(message("Its part “{part}” is damaged: it is not well-formed XML.", { part }));
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length >= deepest) throw new Refused(message("Its part “{part}” is nested too deeply.", { part }));
    if (++count > mostElements)
      throw new Refused(message("Unpacked it would be far larger than any recording (“{part}”).", { part }));
    const bare: Record<string, string> = {};
    for (const key in attributes) bare[local(key)] = attributes[key] ?? "";
    open.push({ name: local(name), attributes: bare, children: [] });
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("cdata", (text) => open.at(-1)?.children.push(text));
  parser.on("closetag", () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (element && parent) parent.children.push(element);
    else root = element;
  });
  const encoding = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += 65_536)
    parser.write(decoder.decode(bytes.subarray(at, at + 65_536), { stream: true }));
  parser.write(decoder.decode()).close();
  if (!root) throw new Refused(message("Its part “{part}” is damaged: it is not well-formed XML.", { part }));
  return root;
}

/** `w:val` and `w14:val` are `val`. */
function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Elements directly below. */
export function childrenOf({ children }: Element): readonly Element[] {
  return children.filter((child) => typeof child !== "string");
}

/** The first element of a name directly below. */
export function childOf(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((child): child is Element => typeof child !== "string" && child.name === name);
}

/** Elements of a name anywhere below, in order; the element itself, too. */
export function descendants(element: Element | undefined, name: string): readonly Element[] {
  if (!element) return [];
  const below = childrenOf(element).flatMap((child) => descendants(child, name));
  return element.name === name ? [element, ...below] : below;
}

/** The value of an element that says only that: `<w:pStyle w:val="Quote"/>`. */
export function valueOf(element: Element | undefined): string | undefined {
  return element?.attributes["val"];
}

/** Whether an element says yes: those that say nothing else do. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !["0", "false", "off", "none"].includes(valueOf(element) ?? "");
}

/** All text below. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
