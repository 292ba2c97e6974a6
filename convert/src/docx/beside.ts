/** The parts beside a document's text: comments, notes at the foot, styles, and where links lead. */
import { isAddress, type MarginNote } from "#core";
import { childrenOf, type Element } from "../tree.ts";
import { charactersOf } from "./characters.ts";
import { childOf, descendants, valueOf } from "./xml.ts";

/** What the parts beside the text say. */
export interface Beside {
  readonly comments: ReadonlyMap<string, MarginNote>;
  /** Those that have been met already, by their id. */
  readonly placed: Set<string>;
  /** Notes at the foot of pages and at the end: `footnote 1`, `endnote 1`. */
  readonly footnotes: ReadonlyMap<string, string>;
  /** Levels of styles that are headings, and the names of the others. */
  readonly headings: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, string>;
  /** Where links lead, by their id. */
  readonly links: ReadonlyMap<string, string>;
}

/** The comments by their id; `more` says which are settled, and which answer others. */
export function commentsOf(part: Element | undefined, more: Element | undefined): ReadonlyMap<string, MarginNote> {
  const threads = new Map(
    descendants(more, "commentEx").map(({ attributes }) => [attributes["paraId"] ?? "", attributes]),
  );
  const authors = new Map<string, string>();
  const comments = new Map<string, MarginNote>();
  for (const comment of descendants(part, "comment")) {
    const { id = "", author = "", initials = "", date = "" } = comment.attributes;
    const paragraphs = descendants(comment, "p");
    const paraId = paragraphs.at(-1)?.attributes["paraId"] ?? "";
    const thread = threads.get(paraId);
    authors.set(paraId, author);
    const asked = authors.get(thread?.["paraIdParent"] ?? "");
    const day = date.slice(0, 10);
    comments.set(id, {
      author: author === "Supervisor" || initials === "" ? author : initials,
      text: paragraphs.map(wordsIn).join(" ").trim(),
      ...(/^(?!1970|0000)\d{4}-\d{2}-\d{2}$/.test(day) ? { date: day } : {}),
      ...(thread?.["done"] === "1" ? { resolved: true } : {}),
      ...{ by: author, ...(asked !== undefined && { asked }) },
    });
  }
  return comments;
}

/** The notes at the foot of pages or at the end by their id, without the lines that Word draws between. */
export function footnotesOf(
  part: Element | undefined,
  name: "footnote" | "endnote",
): readonly (readonly [string, string])[] {
  const notes = descendants(part, name).filter(({ attributes }) => attributes["type"] === undefined);
  return notes.map((note) => [
    `${name} ${note.attributes["id"] ?? ""}`,
    descendants(note, "p").map(wordsIn).join(" ").trim(),
  ]);
}

/** Words of a paragraph on one line; what was deleted under tracking is not there. */
function wordsIn(paragraph: Element): string {
  return childrenOf(paragraph)
    .map((child) =>
      child.name === "r" ? charactersOf(child) : /^(?:del|moveFrom|pPr)$/.test(child.name) ? "" : wordsIn(child),
    )
    .join("")
    .replace(/\s+/g, " ");
}

/** The addresses that links lead to. */
export function linksOf(part: Element | undefined): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const { attributes } of descendants(part, "Relationship")) {
    const target = attributes["Target"] ?? "";
    if ((attributes["Type"] ?? "").endsWith("/hyperlink") && isAddress(target))
      links.set(attributes["Id"] ?? "", target);
  }
  return links;
}

/** Which styles are headings, and what the others are called. */
export function stylesOf(part: Element | undefined): Pick<Beside, "headings" | "names"> {
  const headings = new Map<string, number>();
  const names = new Map<string, string>();
  for (const style of descendants(part, "style")) {
    const id = style.attributes["styleId"] ?? "";
    const written = valueOf(childOf(style, "name")) ?? "";
    const outline = valueOf(childOf(childOf(style, "pPr"), "outlineLvl"));
    const level =
      /^(?:heading|título|titulo|überschrift|titre) (\d)$/i.exec(written)?.[1] ?? /^Heading(\d)$/.exec(id)?.[1];
    const depth = level ?? (outline === undefined ? undefined : String(Number(outline) + 1));
    if (depth !== undefined && Number(depth) >= 1 && Number(depth) <= 6) headings.set(id, Number(depth));
    names.set(id, written.toLowerCase());
  }
  return { headings, names };
}
