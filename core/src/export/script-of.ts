/** From a recording to its script. Nothing that is written in the file is left out but the marks of its notation. */
import type { Block } from "../markdown/block.ts";
import { isOnlyHtmlTable } from "../markdown/html-table.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { directivesOf, rowOf } from "../recording/pieces.ts";
import { isRepeatedHead } from "../recording/tables/table.ts";
import { isLinedHead } from "../recording/tables/lined-form.ts";
import { optional } from "../text/optional.ts";
import { type Form, formOf } from "../recording/tables/form-of.ts";
import { looseNotes, nobodysWords, numberOf, unnamedCells } from "./form.ts";
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
    else if ((isLinedHead(block) && !places.reflects(block)) || isOnlyHtmlTable(block)) continue;
    else if (!form && block.kind !== "blank") addSource(drafts, block, previous);
    if (block.kind !== "blank") previous = block;
  }
  const pieces = drafts.map((each): Piece =>
    each.kind === "together" ? { kind: "source", text: each.texts.join("\n"), blocks: each.blocks } : each,
  );
  return { pieces, language: recording.language, transcript: recording.header.notation === "transcript" };
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
  // A row that goes on with the one above it.
  const isRest = own.length === 0 && places.isTold(block);
  const nobodys = isRest ? [] : nobodysWords(block, own, form).map((text) => sourceOf(text));
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
