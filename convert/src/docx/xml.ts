/**
 * XML parts of a package, as they stream past: a tree of what is read of them, and no more. Parts that declare document
 * types or entities are refused, whatever the entities are.
 */
import { message } from "#core";
import { Refused } from "../refused.ts";
import { childrenOf, type Element, growing } from "../tree.ts";

/** Four times what a recording of 20,000 turns has. */
const mostElements = 4_000_000;

/** Parses a part. */
export async function parseXml(bytes: Uint8Array, part: string): Promise<Element> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ xmlns: false, position: false });
  const tree = growing(() => {
    throw new Refused(message("Its part “{part}” is nested too deeply.", { part }));
  });
  let count = 0;
  parser.on("doctype", () => {
    throw new Refused(
      message("Its part “{part}” declares a document type or entities, which no Word document does.", { part }),
    );
  });
  parser.on("error", () => {
    throw new Refused(message("Its part “{part}” is damaged: it is not well-formed XML.", { part }));
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++count > mostElements)
      throw new Refused(message("Unpacked it would be far larger than it may be (“{part}”).", { part }));
    const bare: Record<string, string> = {};
    for (const key in attributes) bare[local(key)] = attributes[key] ?? "";
    tree.open(local(name), bare);
  });
  parser.on("text", tree.text);
  parser.on("cdata", tree.text);
  parser.on("closetag", tree.close);
  const encoding = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += 65_536)
    parser.write(decoder.decode(bytes.subarray(at, at + 65_536), { stream: true }));
  parser.write(decoder.decode()).close();
  const root = tree.root();
  if (!root) throw new Refused(message("Its part “{part}” is damaged: it is not well-formed XML.", { part }));
  return root;
}

/** `w:val` and `w14:val` are `val`. */
function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
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
