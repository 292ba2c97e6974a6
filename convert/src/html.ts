/** A web page as blocks, by the parser that browsers' own rules come from. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { DocBlock, Paragraph, Run } from "#core";

const paragraphs = new Set([
  "p",
  "div",
  "li",
  "dd",
  "dt",
  "section",
  "article",
  "main",
  "header",
  "footer",
  "body",
  "html",
  "ul",
  "ol",
  "dl",
  "figure",
  "caption",
  "address",
  "center",
]);
const unseen = new Set(["script", "style", "head", "template", "noscript", "svg", "math", "iframe", "object", "nav"]);

type Look = Pick<Run, "bold" | "italic">;

/** The blocks of a page. Nothing that it refers to is looked at. */
export function readHtml(text: string): readonly DocBlock[] {
  const tree: Root = unified().use(rehypeParse).parse(text);
  const blocks: DocBlock[] = [];
  collect(tree.children, {}, {}, blocks, { runs: [] });
  return blocks.filter((block) => block.kind === "table" || block.runs.some((run) => run.text.trim() !== ""));
}

interface Open {
  runs: Run[];
}

function close(open: Open, look: Pick<Paragraph, "heading" | "style">, blocks: DocBlock[]): void {
  if (open.runs.length > 0) blocks.push({ kind: "paragraph", runs: open.runs, ...look, margin: [] });
  open.runs = [];
}

function collect(
  nodes: readonly (RootContent | ElementContent)[],
  run: Look,
  look: Pick<Paragraph, "heading" | "style">,
  blocks: DocBlock[],
  open: Open,
): void {
  for (const node of nodes) {
    if (node.type === "text") open.runs.push({ text: node.value.replace(/\s+/g, " "), ...run });
    if (node.type !== "element" || unseen.has(node.tagName)) continue;
    const name = node.tagName;
    if (name === "br") close(open, look, blocks);
    else if (name === "table") {
      close(open, look, blocks);
      blocks.push({ kind: "table", rows: rowsOf(node) });
    } else if (/^h[1-6]$/.test(name)) block(node, { heading: Number(name[1]) });
    else if (name === "blockquote") block(node, { style: "quote" });
    else if (name === "pre") block(node, { style: "code" });
    else if (name === "li") block(node, { style: "list" });
    else if (paragraphs.has(name)) block(node, look);
    else collect(node.children, lookOf(name, run), look, blocks, open);
  }
  function block(node: Element, as: Pick<Paragraph, "heading" | "style">): void {
    close(open, look, blocks);
    collect(node.children, run, as, blocks, open);
    close(open, as, blocks);
  }
}

function lookOf(name: string, run: Look): Look {
  if (name === "b" || name === "strong") return { ...run, bold: true };
  return name === "i" || name === "em" ? { ...run, italic: true } : run;
}

function rowsOf(table: Element): readonly (readonly (readonly Paragraph[])[])[] {
  const rows: (readonly Paragraph[])[][] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (child.type !== "element") continue;
      if (child.tagName === "tr")
        rows.push(child.children.flatMap((cell) => (cell.type === "element" ? [cellOf(cell)] : [])));
      else if (child.tagName !== "table") visit(child);
    }
  };
  visit(table);
  return rows;
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
