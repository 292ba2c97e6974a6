/** One paragraph of a Word document. */
import type { DocBlock, Look, MarginNote, Paragraph, Run } from "#core";
import type { Beside } from "./beside.ts";
import { childrenOf, type Element, textOf } from "../tree.ts";
import { childOf, descendants, isOn, valueOf } from "./xml.ts";

/** What a paragraph holds, in order. */
interface Holding {
  readonly runs: Run[];
  readonly comments: string[];
  readonly footnotes: string[];
  /** Boxes of text that hang on the paragraph. */
  readonly boxes: Element[];
}

/** The paragraph, or several where lines are broken by hand; what stands in its boxes follows it. */
export function paragraphsOf(
  element: Element,
  beside: Beside,
  inBox: (box: Element) => readonly DocBlock[],
): readonly DocBlock[] {
  const held: Holding = { runs: [], comments: [], footnotes: [], boxes: [] };
  collect(element, {}, beside, held);
  const margin = [...new Set(held.comments)].flatMap((id) => beside.comments.get(id) ?? ([] as readonly MarginNote[]));
  const footnotes = held.footnotes.flatMap((id) => beside.footnotes.get(id) ?? []);
  const look = lookOf(element, beside);
  const lines = linesOf(held.runs);
  const paragraphs = lines.map((runs, index): Paragraph => {
    const isLast = index === lines.length - 1;
    return {
      kind: "paragraph",
      runs,
      ...look,
      margin: isLast ? margin : [],
      ...(isLast && footnotes.length > 0 && { footnotes }),
    };
  });
  return [...paragraphs, ...held.boxes.flatMap(inBox)];
}

/** Runs in order; what was deleted under tracking, and field codes, are not there. */
function collect(parent: Element, look: Look, beside: Beside, held: Holding): void {
  for (const child of childrenOf(parent)) {
    switch (child.name) {
      case "r":
        held.runs.push(...runOf(child, look));
        for (const { attributes } of descendants(child, "commentReference")) held.comments.push(attributes["id"] ?? "");
        for (const { attributes } of descendants(child, "footnoteReference"))
          held.footnotes.push(attributes["id"] ?? "");
        held.boxes.push(...boxesIn(child));
        break;
      case "commentRangeStart":
        held.comments.push(child.attributes["id"] ?? "");
        break;
      case "hyperlink": {
        const link = beside.links.get(child.attributes["id"] ?? "");
        collect(child, link === undefined ? look : { link }, beside, held);
        break;
      }
      case "del":
      case "moveFrom":
      case "pPr":
        break;
      default:
        collect(child, look, beside, held);
    }
  }
}

/** Boxes of text. Word writes each twice, for itself and for programs that do not know its form. */
function boxesIn(element: Element): readonly Element[] {
  return childrenOf(element).flatMap((child): readonly Element[] => {
    if (child.name === "txbxContent") return [child];
    return child.name === "Fallback" ? [] : boxesIn(child);
  });
}

function runOf(run: Element, look: Look): readonly Run[] {
  const properties = childOf(run, "rPr");
  if (isOn(childOf(properties, "vanish"))) return [];
  let text = "";
  for (const child of childrenOf(run)) {
    if (child.name === "t") text += textOf(child);
    else if (child.name === "tab") text += "\t";
    else if (child.name === "br" || child.name === "cr") text += "\n";
    else if (child.name === "noBreakHyphen") text += "-";
  }
  // Soft hyphens are for the printer.
  text = text.replaceAll("\u00AD", "");
  if (text === "") return [];
  const is = (name: string): boolean => isOn(childOf(properties, name));
  return [
    {
      text,
      ...look,
      ...(is("b") && { bold: true }),
      ...(is("i") && { italic: true }),
      ...(is("strike") && { strike: true }),
    },
  ];
}

function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    for (const [index, text] of run.text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...run, text });
    }
  return lines;
}

function lookOf(element: Element, { headings, names }: Beside): Pick<Paragraph, "heading" | "style" | "indented"> {
  const properties = childOf(element, "pPr");
  const id = valueOf(childOf(properties, "pStyle")) ?? "";
  const heading = headings.get(id);
  if (heading !== undefined) return { heading };
  const name = names.get(id) ?? id.toLowerCase();
  if (/quot|zitat|cita/.test(name)) return { style: "quote" };
  if (/^code$|preformatted|html preformatted/.test(name)) return { style: "code" };
  if (childOf(properties, "numPr") || name.startsWith("list")) return { style: "list" };
  const indent = childOf(properties, "ind")?.attributes;
  return Number(indent?.["left"] ?? indent?.["start"]) > 0 ? { indented: true } : {};
}
