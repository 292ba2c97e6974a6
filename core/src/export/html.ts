/** A recording as one page to print and hand in: no script, nothing from elsewhere, the school's columns. */
import type { Block } from "../markdown/block.ts";
import { readInline } from "../markdown/inline.ts";
import type { Language, Recording, Section } from "../recording/model.ts";
import { rules as allRules } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import type { Catalogue } from "../text/message.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { differently } from "./differently.ts";
import { headerTable } from "./header-table.ts";
import { type Item, layout, type Part } from "./layout.ts";
import { markup, type Markup } from "./markup.ts";
import type { PrivacyGate } from "./privacy-gate.ts";
import { prose } from "./prose.ts";
import { styleOf } from "./style.ts";
import { inDialogue, type Telling } from "./telling.ts";
import { told } from "./told.ts";
import { columnsOf, silence, type Tabling, turnsTable } from "./turns-table.ts";
import { pageWords } from "./words.ts";

/** How a page is made. */
export interface PageOptions {
  readonly vocabulary: Vocabulary;
  /** The language of the page's own words. */
  readonly language: Language;
  /** The recording's first heading, or its group and session, where none is given. */
  readonly title?: string;
  /** No page leaves without having been asked for. */
  readonly gate: PrivacyGate;
  /** Why the page is made although the gate refuses. */
  readonly overridden?: string;
  /** For the questions in the appendix. */
  readonly catalogue?: Catalogue;
  readonly rules?: readonly Rule[];
}

/** The page, or nothing where the gate refuses and nobody says why it should be passed. */
export function toHtml(recording: Recording, options: PageOptions): string | undefined {
  if (options.gate.refused && (options.overridden ?? "").trim() === "") return undefined;
  const { language, vocabulary } = options;
  const words = pageWords[language];
  const telling: Telling = { language, dialogue: recording.language, words, vocabulary };
  const parts = layout(recording);
  const columns = columnsOf(parts);
  const next = new Map<Block, Block | undefined>();
  for (const [index, block] of recording.blocks.entries()) next.set(block, recording.blocks[index + 1]);
  const tabling: Tabling = { columns, telling, after: (block) => next.get(block) };
  const heading = titlePart(parts);
  const title = options.title ?? heading?.section?.title ?? describedBy(recording, telling);
  const body = parts.map((part, index) => partOf(part, index, part === heading, tabling));
  const disagreements = differently(recording, telling, options.rules ?? allRules, options.catalogue ?? {});
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${{ markup: styleOf(columns.length) }}</style>
</head>
<body>
<main>
<header>
<p class="what">${words.recording}</p>
<h1>${title}</h1>
${headerTable(recording, telling)}</header>
${body}${disagreements}</main>
</body>
</html>
`;
  return page.markup;
}

/** The heading above everything, if the file has one. */
function titlePart(parts: readonly Part[]): Part | undefined {
  const first = parts.find((part) => part.section !== undefined);
  return first?.section?.level === 1 && first.section.kind === "other" ? first : undefined;
}

function describedBy({ header }: Recording, { words }: Telling): string {
  const { group, session } = header;
  const number = session?.number === undefined ? "" : `${words.fields["session"] ?? ""} ${session.number}`;
  const facts = [group?.text ?? "", number].filter((fact) => fact !== "");
  return facts.length === 0 ? words.recording : facts.join(", ");
}

/** A section with its heading; what belongs to the title has none. */
function partOf({ section, items }: Part, index: number, isTitle: boolean, tabling: Tabling): Markup {
  const content = contentOf(items, tabling);
  if (!section || section.title === "" || isTitle) return content;
  const id = `part-${index}`;
  return markup`<section aria-labelledby="${id}">
${headingOf(section, id)}
${content}</section>
`;
}

function headingOf({ level, title }: Section, id: string): Markup {
  const name = { markup: `h${Math.min(6, Math.max(2, level))}` };
  return markup`<${name} id="${id}">${title}</${name}>`;
}

/** Prose and stories before the first turn and after the last one stand outside the table. */
function contentOf(items: readonly Item[], tabling: Tabling): Markup {
  const isTurn = (item: Item): boolean => item.kind === "turn";
  const first = items.findIndex(isTurn);
  if (first < 0) return markup`${items.map((item) => outside(item, tabling.telling))}`;
  const last = items.findLastIndex(isTurn);
  const begin = items.findIndex((item, index) => index >= first || !isAside(item));
  const end = last + 1 + items.slice(last + 1).findLastIndex((item) => !isAside(item)) + 1;
  return markup`${items.slice(0, begin).map((item) => outside(item, tabling.telling))}${turnsTable(
    items.slice(begin, end),
    tabling,
  )}${items.slice(end).map((item) => outside(item, tabling.telling))}`;
}

/** What needs no row where no row follows. */
function isAside({ kind }: Item): boolean {
  return kind === "prose" || kind === "told";
}

function outside(item: Item, telling: Telling): Markup {
  switch (item.kind) {
    case "prose":
      return markup`<div${inDialogue(telling)}>
${prose(item.blocks, telling)}</div>
`;
    case "event":
      return markup`<p><i>${item.event.text}</i></p>
`;
    case "silence":
      return markup`<p><i>${silence(item.silence.seconds, telling)}</i></p>
`;
    case "told":
      return markup`<div${inDialogue(telling)}>
${told(item.block, item.turns, telling)}</div>
`;
    case "words":
      return markup`<p${inDialogue(telling)}>${readInline(item.text).text}</p>
`;
    case "turn":
      return { markup: "" };
  }
}
