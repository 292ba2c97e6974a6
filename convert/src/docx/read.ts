/** A Word document as blocks: paragraphs, tables, and the margin's comments where they are anchored. */
import { type DocBlock, type DocTable, message, type Paragraph } from "#core";
import { Refused } from "../refused.ts";
import { readZip } from "../zip.ts";
import { type Beside, commentsOf, footnotesOf, linksOf, stylesOf } from "./beside.ts";
import { isPrompt, paragraphsOf } from "./paragraph.ts";
import { childrenOf, type Element } from "../tree.ts";
import { childOf, descendants, parseXml, valueOf } from "./xml.ts";

const main = "word/document.xml";
const wanted = /^(?:_rels\/\.rels|word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels))$/;

/** The blocks of a document. What cannot be read throws `Refused`. */
export async function readDocx(bytes: Uint8Array): Promise<readonly DocBlock[]> {
  const found = await readZip(bytes, (name) => wanted.test(name));
  const xml = async (name: string): Promise<Element | undefined> => {
    const part = found.get(name);
    return part && parseXml(part, name);
  };
  // Word on the web calls the document and what belongs to it otherwise, and says so.
  const name = found.has(main) ? main : (targetOf(await xml("_rels/.rels"), "officeDocument") ?? main);
  const body = childOf(await xml(name), "body");
  if (!body) throw new Refused(message("It holds no Word document: there is no “{part}”.", { part: main }));
  const relations = await xml(`word/_rels/${name.slice(name.lastIndexOf("/") + 1)}.rels`);
  const beside = (kind: string): Promise<Element | undefined> => xml(targetOf(relations, kind) ?? `word/${kind}.xml`);
  return blocksOf(body, {
    comments: commentsOf(await beside("comments"), await beside("commentsExtended")),
    placed: new Set(),
    footnotes: new Map([
      ...footnotesOf(await beside("footnotes"), "footnote"),
      ...footnotesOf(await beside("endnotes"), "endnote"),
    ]),
    links: linksOf(relations),
    ...stylesOf(await beside("styles")),
  });
}

/** Where the part of a kind is, as a part's relations say. */
function targetOf(relations: Element | undefined, kind: string): string | undefined {
  const relation = descendants(relations, "Relationship").find(
    ({ attributes }) => attributes["Type"]?.endsWith(`/${kind}`) === true,
  );
  const target = relation?.attributes["Target"];
  if (target === undefined || target === "") return undefined;
  if (target.startsWith("/")) return target.slice(1);
  return kind === "officeDocument" ? target : `word/${target}`;
}

function blocksOf(parent: Element, beside: Beside): readonly DocBlock[] {
  return wholeParagraphs(flattened(parent)).flatMap((element): readonly DocBlock[] => {
    if (element.name === "p") return paragraphsOf(element, beside, (box) => blocksOf(box, beside));
    return element.name === "tbl" ? [tableOf(element, beside)] : [];
  });
}

/** Where the end of a paragraph was deleted under tracking, the next one goes on with it. */
function wholeParagraphs(elements: readonly Element[]): readonly Element[] {
  const out: Element[] = [];
  let open: (Element | string)[] = [];
  for (const element of elements) {
    if (element.name !== "p") {
      if (open.length > 0) out.push({ name: "p", attributes: {}, children: open });
      open = [];
      out.push(element);
      continue;
    }
    const properties = childOf(element, "pPr");
    const mark = childOf(properties, "rPr");
    const words = element.children.filter((child) => child !== properties);
    if (childOf(mark, "del") ?? childOf(mark, "moveFrom")) {
      for (const child of words) open.push(child);
    } else {
      out.push(
        open.length === 0
          ? element
          : { ...element, children: [...(properties ? [properties] : []), ...open, ...words] },
      );
      open = [];
    }
  }
  if (open.length > 0) out.push({ name: "p", attributes: {}, children: open });
  return out;
}

const holders: ReadonlySet<string> = new Set(["sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml"]);

/** Content controls and tracked insertions hold what they hold. */
function flattened(parent: Element): readonly Element[] {
  return childrenOf(parent).flatMap((child): readonly Element[] => {
    if (!holders.has(child.name)) return [child];
    return child.name === "sdt" && isPrompt(child) ? flattened(emptied(child)) : flattened(child);
  });
}

/** What the form asks for is not what somebody wrote there; the cells and rows stay. */
function emptied(element: Element): Element {
  const children = childrenOf(element).flatMap((child) => (child.name === "r" ? [] : [emptied(child)]));
  return { ...element, children };
}

function tableOf(table: Element, beside: Beside): DocTable {
  const named = (parent: Element, name: string): readonly Element[] =>
    flattened(parent).filter((each) => each.name === name);
  const isDeleted = (row: Element): boolean => childOf(childOf(row, "trPr"), "del") !== undefined;
  const cells = named(table, "tr")
    .filter((row) => !isDeleted(row))
    .map((row) => [
      ...Array.from({ length: skippedBefore(row) }, () => ({ content: [], merged: false, spanned: false })),
      ...named(row, "tc").flatMap((cell) => [
        { content: cellOf(cell, beside), merged: isMerged(cell), spanned: false },
        ...Array.from({ length: spanOf(cell) - 1 }, () => ({ content: [], merged: false, spanned: true })),
      ]),
    ]);
  return {
    kind: "table",
    rows: cells.map((row) => row.map(({ content }) => content)),
    merged: cells.map((row) => row.map(({ merged }) => merged)),
    spanned: cells.map((row) => row.map(({ spanned }) => spanned)),
  };
}

/** The paragraphs of a cell, those of tables in it too. */
function cellOf(cell: Element, beside: Beside): readonly Paragraph[] {
  return blocksOf(cell, beside).flatMap((block) => (block.kind === "paragraph" ? [block] : block.rows.flat(2)));
}

/** How many columns a cell spans; empty ones take their places, so that what follows stays in its column. */
function spanOf(cell: Element): number {
  const span = Number(valueOf(childOf(childOf(cell, "tcPr"), "gridSpan")));
  return Math.min(20, Math.max(1, Math.trunc(span) || 1));
}

/** How many columns a row leaves free at its beginning, where somebody has pulled its edge. */
function skippedBefore(row: Element): number {
  const skipped = Number(valueOf(childOf(childOf(row, "trPr"), "gridBefore")));
  return Math.min(20, Math.max(0, Math.trunc(skipped) || 0));
}

/** Whether a cell is the lower part of one that is merged over several rows. */
function isMerged(cell: Element): boolean {
  const merge = childOf(childOf(cell, "tcPr"), "vMerge");
  return merge !== undefined && valueOf(merge) !== "restart";
}
