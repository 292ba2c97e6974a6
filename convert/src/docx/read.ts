/** A Word document as blocks: paragraphs, tables, and the margin's comments where they are anchored. */
import type { Document, Element } from "@xmldom/xmldom";
import { type DocBlock, type DocTable, isAddress, type MarginNote, message, type Paragraph } from "#core";
import { Refused } from "../refused.ts";
import { readZip } from "../zip.ts";
import { attribute, childrenOf, descendants, parseXml } from "./xml.ts";
import { type Beside, paragraphsOf } from "./paragraph.ts";

const main = "word/document.xml";
const wanted = new Set([main, "word/comments.xml", "word/styles.xml", "word/_rels/document.xml.rels"]);

/** The blocks of a document. What cannot be read throws `Refused`. */
export async function readDocx(bytes: Uint8Array): Promise<readonly DocBlock[]> {
  const parts = await readZip(bytes, (name) => wanted.has(name));
  const xml = async (name: string): Promise<Document | undefined> => {
    const part = parts.get(name);
    return part && parseXml(part, name);
  };
  const document = await xml(main);
  if (!document) throw new Refused(message("It holds no Word document: there is no “{part}”.", { part: main }));
  const [body] = descendants(document, "body");
  if (!body) throw new Refused(message("It holds no Word document: there is no “{part}”.", { part: "w:body" }));
  const styles = await xml("word/styles.xml");
  const comments = await xml("word/comments.xml");
  const links = linksOf(await xml("word/_rels/document.xml.rels"));
  return blocksOf(body, { comments: commentsOf(comments), links, ...stylesOf(styles) });
}

function blocksOf(parent: Element, beside: Beside): readonly DocBlock[] {
  return flattened(parent).flatMap((element): readonly DocBlock[] => {
    if (element.localName === "p") return paragraphsOf(element, beside);
    return element.localName === "tbl" ? [tableOf(element, beside)] : [];
  });
}

/** Content controls and tracked insertions hold what they hold. */
function flattened(parent: Element): readonly Element[] {
  return childrenOf(parent).flatMap((child): readonly Element[] =>
    ["sdt", "sdtContent", "ins", "smartTag", "customXml"].includes(child.localName ?? "") ? flattened(child) : [child],
  );
}

function tableOf(table: Element, beside: Beside): DocTable {
  const named = (parent: Element, name: string): readonly Element[] =>
    flattened(parent).filter((each) => each.localName === name);
  const cells = named(table, "tr").map((row) =>
    named(row, "tc").flatMap((cell) => [
      { content: cellOf(cell, beside), merged: isMerged(cell) },
      ...Array.from({ length: spanOf(cell) - 1 }, () => ({ content: [], merged: false })),
    ]),
  );
  const rows = cells.map((row) => row.map(({ content }) => content));
  return { kind: "table", rows, merged: cells.map((row) => row.map(({ merged }) => merged)) };
}

/** The paragraphs of a cell, those of tables in it too. */
function cellOf(cell: Element, beside: Beside): readonly Paragraph[] {
  return blocksOf(cell, beside).flatMap((block) => (block.kind === "paragraph" ? [block] : block.rows.flat(2)));
}

/** How many columns a cell spans; empty ones take their places, so that what follows stays in its column. */
function spanOf(cell: Element): number {
  const span = propertyOf(cell, "gridSpan");
  return Math.min(20, Math.max(1, Number(span ? attribute(span, "val") : 1) || 1));
}

/** Whether a cell is the lower part of one that is merged over several rows. */
function isMerged(cell: Element): boolean {
  const merge = propertyOf(cell, "vMerge");
  return merge !== undefined && attribute(merge, "val") !== "restart";
}

function propertyOf(cell: Element, name: string): Element | undefined {
  const properties = childrenOf(cell).find((child) => child.localName === "tcPr");
  return properties && childrenOf(properties).find((child) => child.localName === name);
}

/** The addresses that links lead to. */
function linksOf(document: Document | undefined): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const each of document ? descendants(document, "Relationship") : []) {
    const target = attribute(each, "Target") ?? "";
    if ((attribute(each, "Type") ?? "").endsWith("/hyperlink") && isAddress(target))
      links.set(attribute(each, "Id") ?? "", target);
  }
  return links;
}

function commentsOf(document: Document | undefined): ReadonlyMap<string, MarginNote> {
  const comments = new Map<string, MarginNote>();
  for (const comment of document ? descendants(document, "comment") : []) {
    const text = descendants(comment, "p")
      .map((paragraph) =>
        descendants(paragraph, "t")
          .map((each) => each.textContent)
          .join(""),
      )
      .join(" ");
    const initials = attribute(comment, "initials") ?? "";
    const author = attribute(comment, "author") ?? "";
    const date = attribute(comment, "date")?.slice(0, 10);
    const isSet = date !== undefined && !date.startsWith("1970-") && !date.startsWith("0000-");
    const name = author === "Supervisor" || initials === "" ? author : initials;
    comments.set(attribute(comment, "id") ?? "", { author: name, text: text.trim(), ...(isSet ? { date } : {}) });
  }
  return comments;
}

function stylesOf(document: Document | undefined): Pick<Beside, "headings" | "names"> {
  const headings = new Map<string, number>();
  const names = new Map<string, string>();
  for (const style of document ? descendants(document, "style") : []) {
    const id = attribute(style, "styleId") ?? "";
    const [name] = descendants(style, "name");
    const [outline] = descendants(style, "outlineLvl");
    const written = (name && attribute(name, "val")) ?? "";
    const level =
      /^(?:heading|título|titulo|überschrift|titre) (\d)$/i.exec(written)?.[1] ?? /^Heading(\d)$/.exec(id)?.[1];
    const depth = level ?? (outline ? String(Number(attribute(outline, "val")) + 1) : undefined);
    if (depth !== undefined && Number(depth) >= 1 && Number(depth) <= 6) headings.set(id, Number(depth));
    names.set(id, written.toLowerCase());
  }
  return { headings, names };
}
