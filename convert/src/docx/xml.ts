/** XML parts of a package. Those that declare entities are refused, whatever the entities are. */
import type { Document, Element, Node } from "@xmldom/xmldom";
import { message } from "#core";
import { Refused } from "../refused.ts";

/** Parses a part. */
export async function parseXml(bytes: Uint8Array, part: string): Promise<Document> {
  const text = new TextDecoder(bytes[0] === 0xff || bytes[0] === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new Refused(
      message("Its part “{part}” declares a document type or entities, which no Word document does.", { part }),
    );
  if (isDeep(text)) throw new Refused(message("Its part “{part}” is nested too deeply.", { part }));
  const { DOMParser, onErrorStopParsing } = await import("@xmldom/xmldom");
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "text/xml");
  } catch {
    throw new Refused(message("Its part “{part}” is damaged: it is not well-formed XML.", { part }));
  }
}

/** Deeper than any document, and than a stack holds. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [tag] of text.matchAll(/<\/?[\w:]+(?:"[^"]*"|'[^']*'|[^'">])*>/g)) {
    if (tag.startsWith("</")) depth--;
    else if (!tag.endsWith("/>") && ++depth > 400) return true;
  }
  return false;
}

/** Elements directly below. */
export function childrenOf(parent: Node): readonly Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) found.push(node as Element);
  return found;
}

/** Elements of a name anywhere below, in order. */
export function descendants(parent: Document | Element, name: string): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

/** An attribute by its name without prefix. */
export function attribute(element: Element, name: string): string | undefined {
  for (const each of Array.from(element.attributes)) if (each.localName === name) return each.value;
  return undefined;
}
