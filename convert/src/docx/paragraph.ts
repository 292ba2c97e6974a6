/** One paragraph of a Word document. */
import type { Element } from "@xmldom/xmldom";
import type { Look, MarginNote, Paragraph, Run } from "#core";
import { attribute, childrenOf, descendants } from "./xml.ts";

/** What the parts beside the text say. */
export interface Beside {
  readonly comments: ReadonlyMap<string, MarginNote>;
  /** Levels of styles that are headings, and the names of the others. */
  readonly headings: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, string>;
  /** Where links lead, by their id. */
  readonly links: ReadonlyMap<string, string>;
}

/** The paragraph, or several where lines are broken by hand. */
export function paragraphsOf(element: Element, beside: Beside): readonly Paragraph[] {
  const runs: Run[] = [];
  const anchored: string[] = [];
  collect(element, {}, beside, runs, anchored);
  const margin = [...new Set(anchored)]
    .map((id) => beside.comments.get(id))
    .filter((each): each is MarginNote => each !== undefined);
  const look = lookOf(element, beside);
  const lines = linesOf(runs);
  return lines.map((line, index) => ({
    kind: "paragraph",
    runs: line,
    ...look,
    margin: index === lines.length - 1 ? margin : [],
  }));
}

/** Runs in order; what was deleted under tracking, and field codes, are not there. */
function collect(parent: Element, look: Look, beside: Beside, runs: Run[], anchored: string[]): void {
  for (const child of childrenOf(parent)) {
    switch (child.localName) {
      case "r":
        runs.push(...runOf(child, look));
        for (const reference of descendants(child, "commentReference")) anchored.push(attribute(reference, "id") ?? "");
        break;
      case "commentRangeStart":
        anchored.push(attribute(child, "id") ?? "");
        break;
      case "hyperlink": {
        const link = beside.links.get(attribute(child, "id") ?? "");
        collect(child, link === undefined ? look : { link }, beside, runs, anchored);
        break;
      }
      case "del":
      case "moveFrom":
      case "pPr":
        break;
      case null:
      default:
        collect(child, look, beside, runs, anchored);
    }
  }
}

function runOf(run: Element, look: Look): readonly Run[] {
  const isOn = (name: string): boolean => {
    const properties = childrenOf(run).find((child) => child.localName === "rPr");
    const found = properties && childrenOf(properties).find((child) => child.localName === name);
    return found !== undefined && !["0", "false", "off"].includes(attribute(found, "val") ?? "");
  };
  let text = "";
  for (const child of childrenOf(run)) {
    if (child.localName === "t") text += child.textContent ?? "";
    else if (child.localName === "tab") text += "\t";
    else if (child.localName === "br" || child.localName === "cr") text += "\n";
    else if (child.localName === "noBreakHyphen") text += "-";
  }
  if (text === "") return [];
  return [
    {
      text,
      ...look,
      ...(isOn("b") && { bold: true }),
      ...(isOn("i") && { italic: true }),
      ...(isOn("strike") && { strike: true }),
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
  const properties = childrenOf(element).find((child) => child.localName === "pPr");
  if (!properties) return {};
  const of = (name: string): Element | undefined => childrenOf(properties).find((child) => child.localName === name);
  const style = of("pStyle");
  const id = (style && attribute(style, "val")) ?? "";
  const heading = headings.get(id);
  if (heading !== undefined) return { heading };
  const name = names.get(id) ?? id.toLowerCase();
  const indent = of("ind");
  const indented = Number(indent && (attribute(indent, "left") ?? attribute(indent, "start"))) > 0;
  if (/quot|zitat|cita/.test(name)) return { style: "quote" };
  if (/^code$|preformatted|html preformatted/.test(name)) return { style: "code" };
  if (of("numPr") || name.startsWith("list")) return { style: "list" };
  return indented ? { indented } : {};
}
