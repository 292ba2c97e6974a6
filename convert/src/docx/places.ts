/** Places in a Word document that somebody has named: content controls and bookmarks. */
import type { Document, Element, Node } from "@xmldom/xmldom";

/** A named place. */
export interface Place {
  readonly name: string;
  /** The content control, or the start of the bookmark. */
  readonly element: Element;
}

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** All named places below a node, outside in. */
export function placesIn(parent: Document | Element): readonly Place[] {
  const controls = descendants(parent, "sdt").flatMap((element): readonly Place[] => {
    const about = childrenOf(element).find((child) => child.localName === "sdtPr");
    const named = about && ["tag", "alias"].map((key) => childrenOf(about).find((child) => child.localName === key));
    const name = named?.map((each) => (each ? attribute(each, "val") : undefined)).find((each) => (each ?? "") !== "");
    return name === undefined ? [] : [{ name, element }];
  });
  const bookmarks = descendants(parent, "bookmarkStart").flatMap((element): readonly Place[] => {
    const name = attribute(element, "name");
    // Word's own marks begin with an underscore.
    return name === undefined || name.startsWith("_") ? [] : [{ name, element }];
  });
  return [...controls, ...bookmarks];
}

/** The row of a table that an element lies in. */
export function rowOf(element: Element): Element | undefined {
  for (let node: Node | null = element.parentNode; node; node = node.parentNode)
    if ((node as Element).localName === "tr") return node as Element;
  return undefined;
}

/** All rows of tables. */
export function rowsOf(document: Document): readonly Element[] {
  return descendants(document, "tr");
}

/** Takes out what may stand in a document once only: bookmarks, and the numbers of content controls. */
export function withoutMarks(copy: Element): void {
  for (const name of ["bookmarkStart", "bookmarkEnd"])
    for (const mark of descendants(copy, name)) mark.parentNode?.removeChild(mark);
  for (const about of descendants(copy, "sdtPr"))
    for (const id of childrenOf(about).filter(({ localName }) => localName === "id")) about.removeChild(id);
}

/** Puts a text in a place, in the look that its words have there. */
export function fill({ element }: Place, text: string): void {
  if (element.localName === "sdt") fillControl(element, text);
  else fillBookmark(element, text);
}

function fillControl(control: Element, text: string): void {
  for (const about of childrenOf(control).filter(({ localName }) => localName === "sdtPr"))
    for (const mark of childrenOf(about).filter(({ localName }) => localName === "showingPlcHdr"))
      about.removeChild(mark);
  const content = childrenOf(control).find(({ localName }) => localName === "sdtContent");
  if (!content) return;
  const [first, ...others] = descendants(content, "p");
  for (const other of others) other.parentNode?.removeChild(other);
  const parent = first ?? content;
  const look = lookOf(parent);
  for (const run of runsIn(parent)) run.parentNode?.removeChild(run);
  parent.appendChild(runOf(text, look, control));
}

/** What lies between the two marks goes, where they stand in one paragraph, as Word puts them. */
function fillBookmark(start: Element, text: string): void {
  const id = attribute(start, "id");
  const between: Node[] = [];
  let end = start.nextSibling;
  for (; end; end = end.nextSibling) {
    if ((end as Element).localName === "bookmarkEnd" && attribute(end as Element, "id") === id) break;
    between.push(end);
  }
  const runs = end ? between.filter((node) => (node as Element).localName === "r") : [];
  const look = runs.map((run) => lookOf(run as Element)).find((each) => each !== undefined);
  for (const run of runs) run.parentNode?.removeChild(run);
  start.parentNode?.insertBefore(runOf(text, look, start), start.nextSibling);
}

function childrenOf(parent: Node): readonly Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) found.push(node as Element);
  return found;
}

function descendants(parent: Document | Element, name: string): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

function attribute(element: Element, name: string): string | undefined {
  return Array.from(element.attributes).find(({ localName }) => localName === name)?.value;
}

function runsIn(parent: Element): readonly Element[] {
  return childrenOf(parent).filter(({ localName }) => localName === "r" || localName === "hyperlink");
}

/** How the first words there look; the grey of a placeholder is no look of the form. */
function lookOf(parent: Element): Element | undefined {
  const [look] = descendants(parent, "rPr").filter(({ parentNode }) => parentNode?.localName === "r");
  const style = look && childrenOf(look).find(({ localName }) => localName === "rStyle");
  return style && attribute(style, "val") === "PlaceholderText" ? undefined : look;
}

function runOf(text: string, look: Element | undefined, near: Element): Element {
  const document = near.ownerDocument;
  if (!document) throw new Error("An element of a document has one.");
  const make = (name: string): Element => document.createElementNS(namespace, `w:${name}`);
  const run = make("r");
  if (look) run.appendChild(look.cloneNode(true));
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) run.appendChild(make("br"));
    const words = make("t");
    words.setAttribute("xml:space", "preserve");
    words.appendChild(document.createTextNode(line));
    run.appendChild(words);
  }
  return run;
}
