/** From a recording to its script. Nothing that is written in the file is left out but the marks of its notation. */
import type { Block } from "../markdown/block.ts";
import { readInline } from "../markdown/inline.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { directivesOf, rowOf } from "../recording/pieces.ts";
import { remarksOfCell } from "../recording/remarks.ts";
import { isRepeatedHead } from "../recording/table.ts";
import { readTableHead, type Table } from "../recording/table-columns.ts";
import { optional } from "../text/optional.ts";
import { placesOf, type Place, type Places } from "./places.ts";
import { labelOfNote, type Line, type Note, type Piece, type Script } from "./script.ts";
import { leadOf, notesOf, wordsOf } from "./turn-source.ts";

/** The script of a recording; without its header where that is told apart. */
export function scriptOf(recording: Recording, { header = true }: { readonly header?: boolean } = {}): Script {
  const heads = new Set<Block | undefined>(header ? [] : [recording.header.span?.block]);
  if (!header) for (const { span } of recording.header.fields) heads.add(span.block);
  const places = placesOf(recording);
  const drafts: Draft[] = [];
  let form: Form | undefined;
  let previous: Block | undefined;
  for (const block of recording.blocks) {
    if (block.kind === "table-head") form = places.reflects(block) ? undefined : formOf(block);
    else if (block.kind !== "table-row") form = undefined;
    const own = places.at(block);
    if (heads.has(block)) continue;
    if (block.kind === "comment" && isDirective(block)) drafts.push(...directives(block));
    else if (form && block.kind === "table-row") drafts.push(...rowPieces(block, own, form, places));
    else if (own.length > 0) drafts.push(...directives(block), ...own.map((place) => pieceOf(place, places)));
    else if (places.isTold(block)) drafts.push(...directives(block));
    else if (!form && block.kind !== "blank") addSource(drafts, block, previous);
    if (block.kind !== "blank") previous = block;
  }
  const pieces = drafts.map((each): Piece =>
    each.kind === "together" ? { kind: "source", text: each.texts.join("\n"), blocks: each.blocks } : each,
  );
  return { pieces, language: recording.language, transcript: recording.header.notation === "transcript" };
}

/** A table with a column of dialogue, and its headings as written. */
interface Form {
  readonly columns: Table["columns"];
  readonly headings: readonly string[];
}

function formOf(block: Block): Form | undefined {
  const { columns, isDialogue } = readTableHead(block, undefined);
  return isDialogue ? { columns, headings: rowOf(block).map((cell) => readInline(cell.text).text) } : undefined;
}

function pieceOf(place: Place, places: Places): Piece {
  if ("turn" in place) return lineOf(place.turn, places);
  return { kind: "act", text: place.text, ...optional("number", place.number) };
}

function lineOf(turn: Turn, places: Places, more: readonly Note[] = []): Line {
  return {
    kind: "line",
    who: turn.label?.text ?? turn.speaker.name,
    to: turn.addressees.flatMap(({ basis, written }) => (basis === "explicit" && written ? [written] : [])),
    words: wordsOf(turn, places),
    notes: [...notesOf(turn, places), ...more],
    ...leadOf(turn),
  };
}

/** A row: its comments to the tool first, since a line's remarks hold none, then its turns and what else it says. */
function rowPieces(block: Block, own: readonly Place[], form: Form, places: Places): readonly Piece[] {
  if (own.length === 0 && isRepeatedHead(rowOf(block))) return [];
  const left = unnamedCells(block, form).map((words): Note => ({ kind: "analysis", words }));
  const last = own.findLast((place) => "turn" in place);
  const nobodys = nobodysWords(block, own, form).map((text) => sourceOf(text));
  const number = numberOf(block, form);
  const pieces = own.map((place, index): Piece => {
    if ("turn" in place) return place === last ? lineOf(place.turn, places, left) : pieceOf(place, places);
    return pieceOf(index === 0 && number !== undefined ? { ...place, number } : place, places);
  });
  const before = directives(block);
  if (last) {
    const told = pieces.flatMap((piece): readonly Piece[] => (piece.kind === "line" ? [...before, piece] : [piece]));
    return [...nobodys, ...told];
  }
  const loose = places.isTold(block) ? left : [...looseNotes(block, form), ...left];
  const quote = loose.map((note) => `> ${labelOfNote(note, places.recording.language)}: ${note.words}`).join("\n");
  return [...before, ...pieces, ...nobodys, ...(quote === "" ? [] : [sourceOf(quote)])];
}

function sourceOf(text: string): Piece {
  return { kind: "source", text, blocks: [] };
}

/** The number of a row, in its column or in a first one without a heading. */
function numberOf(block: Block, { columns }: Form): string | undefined {
  const cell = rowOf(block)[columns.includes("number") ? columns.indexOf("number") : 0];
  return /^(\d{1,5})[.)]?$/.exec(cell?.text ?? "")?.[1];
}

/** What stands in columns that the form does not know, with their headings. */
export function unnamedCells(block: Block, { columns, headings }: Form): readonly string[] {
  return rowOf(block).flatMap((cell, index): string[] => {
    if (columns[index] !== undefined || (index === 0 && /^\d{1,5}[.)]?$/.test(cell.text))) return [];
    const words = wordsOfCell(cell.text);
    return words === "" ? [] : [headings[index] === undefined ? words : `${headings[index]}: ${words}`];
  });
}

/** Words of the dialogue before the first label. */
function nobodysWords(block: Block, own: readonly Place[], { columns }: Form): readonly string[] {
  const cell = rowOf(block)[columns.indexOf("dialogue")];
  if (!cell) return [];
  const first = own.find((place) => "turn" in place)?.at ?? Infinity;
  let at = cell.start;
  const found: string[] = [];
  for (const part of cell.text.split(/(<br\s*\/?>)/i)) {
    const happens = own.some((place) => place.at >= at && place.at < at + part.length);
    const words = wordsOfCell(part);
    if (at < first && !happens && words !== "") found.push(words);
    at += part.length;
  }
  return found;
}

/** Remarks before anybody has spoken. */
function looseNotes(block: Block, { columns }: Form): readonly Note[] {
  return rowOf(block).flatMap((cell, index): readonly Note[] => {
    const kind = columns[index];
    if (kind === undefined || kind === "dialogue" || kind === "speaker" || kind === "number") return [];
    return remarksOfCell(kind, cell).map(({ start, wordsStart, end, inline: _, label, ...facts }) => ({
      ...facts,
      ...optional("label", label?.text),
      words: wordsOfCell(block.text.slice(label ? wordsStart : start, end)),
    }));
  });
}

function wordsOfCell(text: string): string {
  return oneLine(text.replace(/<!--[^]*?-->/g, "")).replaceAll("\\|", "|");
}

function directives(block: Block): readonly { readonly kind: "directive"; readonly text: string }[] {
  return directivesOf(block).map(({ start, end }) => ({ kind: "directive", text: block.text.slice(start, end) }));
}

function isDirective(block: Block): boolean {
  const rest = directivesOf(block).reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    block.text,
  );
  return rest.trim() === "";
}

/** What stands together in the file stands together. */
function addSource(pieces: Draft[], block: Block, previous: Block | undefined): void {
  const text = block.text.slice(0, block.contentEnd).replace(/\r\n?/g, "\n");
  const last = pieces.at(-1);
  if (last?.kind !== "together" || last.blocks.at(-1) !== previous || previous?.endsBlank !== false) {
    pieces.push({ kind: "together", texts: [text], blocks: [block] });
    return;
  }
  last.texts.push(text);
  last.blocks.push(block);
}

/** A piece, or source that more may be added to. */
type Draft = Piece | { readonly kind: "together"; readonly texts: string[]; readonly blocks: Block[] };

function oneLine(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
}
