/** One paragraph of a Word document. */
import type { DocBlock, Look, MarginNote, Paragraph, Run } from "#core";
import type { Beside } from "./beside.ts";
import { childrenOf, type Element } from "../tree.ts";
import { charactersOf } from "./characters.ts";
import { childOf, descendants, isOn, valueOf } from "./xml.ts";

/** What a paragraph holds, in order. */
interface Holding {
  readonly runs: Run[];
  /** Comments and notes at the foot, by the line at which they stand. */
  readonly comments: Map<number, MarginNote[]>;
  readonly footnotes: Map<number, string[]>;
  /** Lines broken by hand so far. */
  line: number;
  /** Boxes of text that hang on the paragraph. */
  readonly boxes: Element[];
}

/** The paragraph, or several where lines are broken by hand; what stands in its boxes follows it. */
export function paragraphsOf(
  element: Element,
  beside: Beside,
  inBox: (box: Element) => readonly DocBlock[],
): readonly DocBlock[] {
  const held: Holding = { runs: [], comments: new Map(), footnotes: new Map(), line: 0, boxes: [] };
  collect(element, {}, beside, held);
  const look = lookOf(element, beside);
  const lines = linesOf(held.runs);
  const paragraphs = lines.map((runs, index): Paragraph => {
    const footnotes = held.footnotes.get(index);
    const before = lines[index - 1]?.some(({ text }) => text.trim() !== "");
    return {
      kind: "paragraph",
      runs,
      ...look,
      margin: held.comments.get(index) ?? [],
      ...(footnotes && { footnotes }),
      ...(before && { goesOn: true }),
    };
  });
  return [...paragraphs, ...held.boxes.flatMap(inBox)];
}

/** Runs in order; what was deleted under tracking, and field codes, are not there. */
function collect(parent: Element, look: Look, beside: Beside, held: Holding): void {
  for (const child of childrenOf(parent)) {
    switch (child.name) {
      case "r":
        collectRun(child, look, beside, held);
        break;
      case "commentRangeStart":
        comment(child, beside, held);
        break;
      case "hyperlink": {
        const link = beside.links.get(child.attributes["id"] ?? "");
        collect(child, link === undefined ? look : { link }, beside, held);
        break;
      }
      case "sdt":
        if (!isPrompt(child)) collect(child, look, beside, held);
        break;
      case "del":
      case "moveFrom":
      case "pPr":
        break;
      default:
        collect(child, look, beside, held);
    }
  }
}

function collectRun(run: Element, look: Look, beside: Beside, held: Holding): void {
  const runs = runOf(run, look);
  held.runs.push(...runs);
  for (const { text } of runs) held.line += text.split("\n").length - 1;
  for (const reference of descendants(run, "commentReference")) comment(reference, beside, held);
  for (const name of ["footnote", "endnote"] as const)
    for (const { attributes } of descendants(run, `${name}Reference`)) {
      const note = beside.footnotes.get(`${name} ${attributes["id"] ?? ""}`);
      if (note !== undefined) add(held.footnotes, held.line, note);
    }
  held.boxes.push(...boxesIn(run));
}

/** A comment stands where it begins, though it may run on over other paragraphs and cells. */
function comment({ attributes: { id = "" } }: Element, beside: Beside, held: Holding): void {
  const note = beside.placed.has(id) ? undefined : beside.comments.get(id);
  beside.placed.add(id);
  if (note) add(held.comments, held.line, note);
}

function add<T>(map: Map<number, T[]>, line: number, item: T): void {
  const known = map.get(line);
  if (known) known.push(item);
  else map.set(line, [item]);
}

/** Whether a content control still shows what a form asks for there: “Click or tap here to enter text.” */
export function isPrompt(control: Element): boolean {
  return isOn(childOf(childOf(control, "sdtPr"), "showingPlcHdr"));
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
  const text = isOn(childOf(properties, "vanish")) ? "" : charactersOf(run);
  if (text === "") return [];
  const is = (name: string): boolean => isOn(childOf(properties, name));
  return [
    {
      text,
      ...look,
      ...(is("b") && { bold: true }),
      ...(is("i") && { italic: true }),
      ...((is("strike") || is("dstrike")) && { strike: true }),
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
