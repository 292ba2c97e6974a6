/** A web page as blocks. Its parser forgives what browsers forgive, in time that grows with the page. */
import { Parser } from "htmlparser2";
import { type DocBlock, type DocTable, type Look, message, type Paragraph, type Run } from "#core";
import { Refused } from "./refused.ts";
import { type Element, growing } from "./tree.ts";

const paragraphs = new Set(
  "p div li dd dt section article main header footer body html ul ol dl figure caption address center".split(" "),
);
const unseen = new Set("script style template noscript svg math iframe object nav title".split(" "));

/** The blocks of a page. Nothing that it refers to is looked at. */
export function readHtml(text: string): readonly DocBlock[] {
  const blocks: DocBlock[] = [];
  const open: Open = { runs: [] };
  collect(treeOf(text).children, {}, {}, blocks, open);
  close(open, {}, blocks);
  return blocks.filter((block) => block.kind === "table" || block.runs.some((run) => run.text.trim() !== ""));
}

function treeOf(text: string): Element {
  const tree = growing(() => {
    throw new Refused(message("It is nested too deeply."));
  });
  tree.open("page", {});
  const parser = new Parser({ onopentag: tree.open, ontext: tree.text, onclosetag: tree.close });
  parser.end(text);
  tree.close();
  return tree.root() ?? { name: "page", attributes: {}, children: [] };
}

interface Open {
  runs: Run[];
  /** The line above was broken by hand. */
  goesOn?: boolean;
}

type Shape = Pick<Paragraph, "heading" | "style">;

function close(open: Open, shape: Shape, blocks: DocBlock[]): void {
  const goesOn = open.goesOn === true && { goesOn: true };
  if (open.runs.length > 0) blocks.push({ kind: "paragraph", runs: open.runs, ...shape, ...goesOn, margin: [] });
  open.runs = [];
  open.goesOn = false;
}

function collect(nodes: Element["children"], look: Look, shape: Shape, blocks: DocBlock[], open: Open): void {
  for (const node of nodes) {
    if (typeof node === "string") open.runs.push({ text: node.replace(/\s+/g, " "), ...look });
    if (typeof node === "string" || unseen.has(node.name) || isHidden(node)) continue;
    const { name } = node;
    if (name === "br") {
      const isBroken = open.runs.some((run) => run.text.trim() !== "");
      close(open, shape, blocks);
      open.goesOn = isBroken;
    } else if (name === "table") {
      close(open, shape, blocks);
      blocks.push(tableOf(node));
    } else if (/^h[1-6]$/.test(name)) block(node, { heading: Number(name[1]) });
    else if (name === "blockquote") block(node, { style: "quote" });
    else if (name === "pre") block(node, { style: "code" });
    else if (name === "li") block(node, { style: "list" });
    else if (paragraphs.has(name)) block(node, shape);
    else collect(node.children, { ...look, ...lookOf(node) }, shape, blocks, open);
  }
  function block(node: Element, as: Shape): void {
    close(open, shape, blocks);
    collect(node.children, look, as, blocks, open);
    close(open, as, blocks);
  }
}

/** What a browser and Word do not show. */
function isHidden(element: Element): boolean {
  return (
    /(?:^|;)\s*(?:display:\s*none|mso-hide:\s*all)/i.test(attribute(element, "style")) || "hidden" in element.attributes
  );
}

/** Google Docs says in styles what others say in elements. */
function lookOf(element: Element): Look {
  const style = attribute(element, "style");
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  const link = element.name === "a" ? addressOf(attribute(element, "href")) : undefined;
  return {
    ...((weight === undefined ? /^(?:b|strong)$/.test(element.name) : /^(?:bold|[6-9]00)$/.test(weight)) && {
      bold: true,
    }),
    ...((/^(?:i|em)$/.test(element.name) || /font-style:\s*italic/.test(style)) && { italic: true }),
    ...((/^(?:s|del|strike)$/.test(element.name) || /text-decoration:[^;]*line-through/.test(style)) && {
      strike: true,
    }),
    ...(link !== undefined && { link }),
  };
}

/** Google Docs sends every link past itself. */
function addressOf(href: string): string {
  const past = /^https:\/\/www\.google\.com\/url\?(?:[^#]*&)?q=([^&#]+)/.exec(href)?.[1];
  try {
    return past === undefined ? href : decodeURIComponent(past);
  } catch {
    return href;
  }
}

function attribute({ attributes }: Element, name: string): string {
  return attributes[name] ?? "";
}

/** Rows and cells; where a cell spans others, empty ones take their places, so that what follows stays in its column. */
function tableOf(table: Element): DocTable {
  const rows: (readonly Paragraph[])[][] = [];
  const merged: boolean[][] = [];
  const spanned: boolean[][] = [];
  /** How many more rows the cell above goes on for, by column. */
  let open: number[] = [];
  const addRow = (row: Element): void => {
    const cells: (readonly Paragraph[])[] = [];
    const next: number[] = [];
    const rest: boolean[] = [];
    const fill = (): void => {
      while ((open[cells.length] ?? 0) > 0) {
        next[cells.length] = (open[cells.length] ?? 0) - 1;
        cells.push([]);
      }
    };
    for (const cell of row.children) {
      if (typeof cell === "string") continue;
      fill();
      const below = numberIn(cell, "rowspan", 1_000) - 1;
      for (let column = 0; column < numberIn(cell, "colspan", 20); column++) {
        next[cells.length] = below;
        rest[cells.length] = column > 0;
        cells.push(column === 0 ? cellOf(cell) : []);
      }
    }
    fill();
    merged.push(cells.map((_, column) => (open[column] ?? 0) > 0));
    spanned.push(cells.map((_, column) => rest[column] ?? false));
    rows.push(cells);
    open = next;
  };
  const visit = (parent: Element): void => {
    for (const child of parent.children) {
      if (typeof child === "string") continue;
      if (child.name === "tr") addRow(child);
      else if (child.name !== "table") visit(child);
    }
  };
  visit(table);
  return { kind: "table", rows, merged, spanned };
}

function numberIn(element: Element, name: string, most: number): number {
  return Math.min(most, Math.max(1, Math.trunc(Number(attribute(element, name))) || 1));
}

function cellOf(cell: Element): readonly Paragraph[] {
  const blocks: DocBlock[] = [];
  const open: Open = { runs: [] };
  collect(cell.children, {}, {}, blocks, open);
  close(open, {}, blocks);
  return blocks
    .flatMap((block) => (block.kind === "paragraph" ? [block] : block.rows.flat(2)))
    .filter((each) => each.runs.some((run) => run.text.trim() !== ""));
}
