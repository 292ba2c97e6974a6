/** A document as a recording in dialogue lines: its header block, forms, dialogue, prose and margin. */
import { escapeMarks, escapeStart } from "../export/escape.ts";
import { labelOfNote, type Piece, type Script } from "../export/script.ts";
import { toDialogue } from "../export/to-dialogue.ts";
import { isReflection, stopList } from "../language/index.ts";
import { readInline } from "../markdown/inline.ts";
import { readLabel } from "../markdown/label.ts";
import type { Language } from "../recording/model.ts";
import { nameKey } from "../text/names.ts";
import { type DocBlock, type DocTable, type MarginNote, type Paragraph, plainText, type Run } from "./document.ts";
import { factIn, headerOf } from "./facts.ts";
import { isAct } from "./form-lines.ts";
import { type Form, formOf } from "./form-head.ts";
import { piecesOf } from "./form.ts";
import { type Fact, frontMatterOf } from "./header-block.ts";
import { cutAt, inlineOf, joined, remarkIn } from "./inline-of.ts";
import { directiveOf, notesBeside } from "./margin.ts";
import { whoseIn } from "./whose.ts";

/** How a document is read. */
export interface DocumentOptions {
  readonly language: Language;
  /** Gives the people whom the document names the names of the recording. */
  readonly rename: (words: string) => string;
  /** Whether a heading opens a part of the session. */
  readonly isPhase: (heading: string) => boolean;
  /** It is a copy that a supervisor has sent back. */
  readonly returned?: boolean;
}

/** The pieces of a document, with its header as front matter. */
function scriptOfDocument(blocks: readonly DocBlock[], options: DocumentOptions): Script {
  const so: SoFar = { facts: [], pieces: [], inDialogue: false, begun: false, reflection: undefined, form: undefined };
  const whose = whoseIn(blocks, options.returned === true);
  for (const block of wholeLines(blocks.map((each) => withNames(each, options.rename, whose)))) {
    if (block.kind === "table") addTable(block, so, options);
    else addParagraph(block, so, options);
  }
  const header = frontMatterOf(so.facts);
  const all: Piece[] = header === "" ? so.pieces : [{ kind: "source", text: header }, ...so.pieces];
  return { pieces: joinQuotes(all), language: options.language, transcript: false };
}

/** What was made of the blocks so far. */
interface SoFar {
  readonly facts: Fact[];
  readonly pieces: Piece[];
  /** The block before was a line or a remark on one. */
  inDialogue: boolean;
  /** Somebody has spoken. */
  begun: boolean;
  /** The level of the heading under which nobody speaks. */
  reflection: number | undefined;
  /** The form of the table above, where nothing stands between. */
  form: Form | undefined;
}

function addTable(table: DocTable, so: SoFar, { language, isPhase }: DocumentOptions): void {
  const form = so.reflection === undefined ? (formOf(table) ?? goingOn(table, so)) : undefined;
  so.form = form;
  if (form) {
    addAbove(table, form, so, language);
    so.pieces.push(...piecesOf(table, form, language, isPhase));
  } else addFacts(table, so, language);
  so.begun ||= form !== undefined;
  so.inDialogue = form !== undefined;
}

/** What a table or the top of one says about the session; if it says something else, the table as it is. */
function addFacts(table: DocTable, so: SoFar, language: Language): void {
  const told = so.begun ? undefined : headerOf(table);
  if (told) {
    so.facts.push(...told.facts);
    so.pieces.push(...told.titles.map(titleOf));
  } else so.pieces.push({ kind: "source", text: plainTable(table) });
  so.pieces.push(...toldBeside(table.rows.flat(2), language));
}

/** What stands above the headings of a form in the same table, and what the margin says beside them. */
function addAbove(table: DocTable, { at, from }: Form, so: SoFar, language: Language): void {
  const above = { ...table, rows: table.rows.slice(0, at) };
  const lines = above.rows.map((row) => row.map((cell) => plainText(cell)).filter((text) => text !== ""));
  if (lines.some((line) => line.length > 1) || headerOf(above)) addFacts(above, so, language);
  else so.pieces.push(...lines.flat().map(titleOf), ...toldBeside(above.rows.flat(2), language));
  so.pieces.push(...toldBeside(table.rows.slice(at, from).flat(2), language));
}

function titleOf(text: string): Piece {
  return { kind: "source", text: escapeStart(escapeMarks(text)) };
}

/** What the margin says beside facts, titles and tables that are no form. */
function toldBeside(paragraphs: readonly Paragraph[], language: Language): readonly Piece[] {
  return paragraphs.flatMap((paragraph) => [
    ...directivesOn(paragraph),
    ...notesBeside(paragraph).map((note): Piece => ({
      kind: "source",
      text: `> ${labelOfNote(note, language)}: ${note.words}`,
    })),
  ]);
}

function directivesOn({ margin }: Paragraph): readonly Piece[] {
  return margin.flatMap((note): Piece[] => {
    const said = directiveOf(note);
    return said === undefined ? [] : [{ kind: "directive", text: said }];
  });
}

/** A form that a page break has cut in two goes on without its headings. */
function goingOn({ rows }: DocTable, { form }: SoFar): Form | undefined {
  const isAlike = form !== undefined && rows.every((row) => row.length === form.columns.length);
  return isAlike ? { ...form, at: 0, from: 0 } : undefined;
}

function addParagraph(block: Paragraph, so: SoFar, options: DocumentOptions): void {
  const text = plainText([block]);
  if (text !== "") so.form = undefined;
  const fact = isTop(so) && block.heading === undefined ? factIn(text) : undefined;
  if (fact) {
    so.facts.push(fact);
    so.pieces.push(...toldBeside([block], options.language));
    return;
  }
  if (block.heading !== undefined) {
    if (isReflection(text, so.begun)) so.reflection ??= block.heading;
    else if (so.reflection !== undefined && block.heading <= so.reflection) so.reflection = undefined;
  }
  const isRemark = so.inDialogue && block.style !== "quote" && isRemarkOn(block);
  so.pieces.push(...paragraphPieces(block, text, isRemark, options));
  so.inDialogue =
    block.heading === undefined && (isRemark || (so.inDialogue && text === "") || lineIn(block) !== undefined);
  so.begun ||= so.inDialogue;
}

/** A line that begins with a column's name. “Client: …” is somebody who speaks, unless it is set in as remarks are. */
function isRemarkOn(block: Paragraph): boolean {
  const remark = remarkIn(block);
  return remark !== undefined && (remark.kind !== "client" || block.indented === true || /\s/.test(remark.label ?? ""));
}

/** Whether only a title and the header have come so far: facts stand above everything else. */
function isTop({ begun, pieces, facts }: SoFar): boolean {
  const headings = pieces.filter((piece) => piece.kind === "source" && piece.text.startsWith("#")).length;
  return !begun && headings <= 1 && (facts.length > 0 || pieces.length <= longestTitle);
}

/** Paragraphs that may stand above the header: school, course, “Process recording”. */
const longestTitle = 4;

/** The document as the text of a recording. */
export function documentToDialogue(blocks: readonly DocBlock[], options: DocumentOptions): string {
  return toDialogue(scriptOfDocument(blocks, options));
}

/** Lines that were broken by hand go on with what is said above, unless they are a line, a remark or an act themselves. */
function wholeLines(blocks: readonly DocBlock[]): readonly DocBlock[] {
  const out: DocBlock[] = [];
  let open: { runs: Run[]; margin: MarginNote[]; footnotes: string[] } | undefined;
  for (const block of blocks) {
    const isLine = block.kind === "paragraph" && lineIn(block) !== undefined;
    if (block.kind === "table" || isLine) open = undefined;
    else if (open && block.goesOn && !isRemarkOn(block) && !isAct(inlineOf(block.runs))) {
      open.runs.push({ text: " " });
      for (const run of block.runs) open.runs.push(run);
      for (const note of block.margin) open.margin.push(note);
      for (const note of block.footnotes ?? []) open.footnotes.push(note);
      continue;
    } else open = undefined;
    if (isLine) {
      open = { runs: [...block.runs], margin: [...block.margin], footnotes: [...(block.footnotes ?? [])] };
      out.push({ ...block, ...open });
    } else out.push(block);
  }
  return out;
}

function withNames(block: DocBlock, rename: (words: string) => string, whose: ReturnType<typeof whoseIn>): DocBlock {
  const margin = (notes: readonly MarginNote[]): readonly MarginNote[] => {
    const told: MarginNote[] = [];
    for (const note of notes) told.push(whose(note, told.at(-1)));
    return told;
  };
  const paragraph = (each: Paragraph): Paragraph => ({
    ...each,
    runs: joined(each.runs).map((run) => ({ ...run, text: rename(run.text) })),
    margin: margin(each.margin).map((note) => ({ ...note, author: rename(note.author), text: rename(note.text) })),
    ...(each.footnotes && { footnotes: each.footnotes.map(rename) }),
  });
  if (block.kind === "paragraph") return paragraph(block);
  return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(paragraph))) };
}

function paragraphPieces(
  block: Paragraph,
  text: string,
  isRemark: boolean,
  { language }: DocumentOptions,
): readonly Piece[] {
  const said = text === "" ? [] : [{ kind: "source" as const, text: paragraphText(block, isRemark) }];
  const beside = toldBeside([block], language);
  return [
    ...beside.filter(({ kind }) => kind === "directive"),
    ...said,
    ...beside.filter(({ kind }) => kind !== "directive"),
  ];
}

function paragraphText(block: Paragraph, isRemark: boolean): string {
  if (block.heading !== undefined)
    return `${"#".repeat(block.heading)} ${inlineOf(block.runs.map(({ bold: _, ...run }) => run))}`;
  if (block.style === "code") return `\`\`\`\n${block.runs.map((run) => run.text).join("")}\n\`\`\``;
  const line = isRemark ? undefined : lineIn(block);
  if (line) return line;
  const words = inlineOf(block.runs);
  if (block.style === "quote" || isRemark) return `> ${words}`;
  if (block.style === "list") return `- ${words}`;
  return /^#\??\p{L}/u.test(words) || isNumberedAct(words) ? words : escapeStart(words);
}

/** `7. (silence)`: a row of its own where rows are numbered. */
function isNumberedAct(words: string): boolean {
  const number = /^\d{1,5}[.)]\s+/.exec(words)?.[0];
  if (number === undefined) return false;
  const { text, acts, tags } = readInline(words.slice(number.length));
  return text === "" && acts.length === 1 && tags.length === 0;
}

/** A paragraph that has the shape of a labelled line, as one; its label is bold if it was. */
function lineIn({ runs, heading, style }: Paragraph): string | undefined {
  if (heading !== undefined || style !== undefined) return undefined;
  const text = runs.map((run) => run.text).join("");
  const label = readLabel(text);
  if (!label || stopList.has(nameKey(text.slice(label.name.start, label.name.end)))) return undefined;
  const [before, after] = cutAt(runs, label.end);
  const lead = text.slice(0, label.name.start);
  const name = escapeMarks(text.slice(label.name.start, label.end).trim());
  const isBold = cutAt(before, label.name.start)[1][0]?.bold === true;
  return `${lead}${isBold ? `**${name}**` : name} ${inlineOf(after)}`.trim();
}

/** Quotes in a row are one; so are the items of a list and the lines of code. */
function joinQuotes(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const mark = (each: Piece): string => (each.kind === "source" ? (/^(?:> |- )/.exec(each.text)?.[0] ?? "") : "");
    const follows = last?.kind === "source" && piece.kind === "source";
    const quoteUnderLine = follows && mark(piece) === "> " && readLabel(last.text) !== undefined;
    if (follows && ((mark(piece) !== "" && mark(piece) === mark(last)) || quoteUnderLine))
      out[out.length - 1] = { kind: "source", text: `${last.text}\n${piece.text}` };
    else if (follows && piece.text.startsWith("```\n") && last.text.startsWith("```\n"))
      out[out.length - 1] = { kind: "source", text: `${last.text.slice(0, -3)}${piece.text.slice(4)}` };
    else out.push(piece);
  }
  return out;
}

function plainTable({ rows }: DocTable): string {
  const width = Math.max(...rows.map((row) => row.length), 1);
  const line = (row: readonly string[]): string =>
    `|${Array.from({ length: width }, (_, index) => ` ${(row[index] ?? "").replace(/\|/g, "\\|")} |`).join("")}`;
  const [head = [], ...body] = rows.map((row) =>
    row.map((cell) => cell.map((each) => inlineOf(each.runs)).join("<br>")),
  );
  return [line(head), `|${" --- |".repeat(width)}`, ...body.map(line)].join("\n");
}
