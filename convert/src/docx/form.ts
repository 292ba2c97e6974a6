/**
 * A school's own form, filled with a recording: content controls and bookmarks that are named after keys of the header,
 * after headings, or, in the row of a table, after columns. That row is written once a turn.
 */
import type { Document, Element } from "@xmldom/xmldom";
import { type Column, columnOf, headerKeyOf, headerTexts, kebab, type Line, type Recording, scriptOf } from "#core";
import { readZip } from "../zip.ts";
import { guardedText, plainOf } from "./plain.ts";
import { fill, placesIn, rowOf, rowsOf, withoutMarks } from "./places.ts";
import { parseXml } from "./xml.ts";

const written = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/** Fills a form; places that nothing in the recording fits stay as they are. What is no Word document throws `Refused`. */
export async function fillForm(form: Uint8Array, recording: Recording): Promise<Uint8Array> {
  const { DOMParser, XMLSerializer } = await import("@xmldom/xmldom");
  const { zipSync } = await import("fflate");
  const parts = new Map(await readZip(form, (name) => !name.endsWith("/")));
  for (const [name, bytes] of parts) {
    if (!written.test(name)) continue;
    // Refuses what is too deep, or declares entities. What is kept of a part there is too little to write it again.
    await parseXml(bytes, name);
    const document = new DOMParser().parseFromString(new TextDecoder().decode(bytes), "text/xml");
    fillDocument(document, recording);
    parts.set(name, new TextEncoder().encode(new XMLSerializer().serializeToString(document)));
  }
  // A zip cannot hold an earlier day; the day of filling is nobody's business.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}

function fillDocument(document: Document, recording: Recording): void {
  const lines = scriptOf(recording, { header: false }).pieces.filter((piece) => piece.kind === "line");
  const texts = textsOf(recording);
  const rows = new Map<Element, readonly Column[]>();
  for (const row of rowsOf(document)) {
    const columns = placesIn(row).flatMap(({ name }) => columnOf(spaced(name)) ?? []);
    if (columns.includes("dialogue")) rows.set(row, columns);
  }
  for (const place of placesIn(document)) {
    const row = rowOf(place.element);
    const text = row && rows.has(row) ? undefined : texts(place.name);
    if (text !== undefined) fill(place, text);
  }
  for (const [row, columns] of rows) fillRow(row, lines, columns);
}

/** The row once a turn, in place of itself. */
function fillRow(row: Element, lines: readonly Line[], columns: readonly Column[]): void {
  const withName = !columns.includes("speaker");
  for (const [index, line] of lines.entries()) {
    const copy = row.cloneNode(true) as Element;
    row.parentNode?.insertBefore(copy, row);
    for (const place of placesIn(copy)) {
      const column = columnOf(spaced(place.name));
      if (column) fill(place, cellOf(line, index, column, withName));
    }
    withoutMarks(copy);
  }
  row.parentNode?.removeChild(row);
}

function cellOf(line: Line, index: number, column: Column, withName: boolean): string {
  if (column === "number") return line.number ?? String(index + 1);
  if (column === "speaker") return guardedText(line.who);
  if (column === "dialogue") return withName ? `${guardedText(line.who)}: ${plainOf(line.words)}` : plainOf(line.words);
  const notes = line.notes.filter(({ kind }) => kind === column);
  return notes
    .map(({ words, author }) => (author === undefined ? plainOf(words) : `${author}: ${plainOf(words)}`))
    .join("\n");
}

/** What stands in the recording under a name: a key of the header, or a heading. */
function textsOf(recording: Recording): (name: string) => string | undefined {
  const header = headerTexts(recording);
  const sections = new Map(recording.sections.map(({ title, text }) => [kebab(title), text]));
  return (name) => {
    const key = headerKeyOf(spaced(name)) ?? name;
    // Who leads the group is one person or several; a form has one place for both.
    const other = key === "worker" ? "workers" : key === "workers" ? "worker" : key;
    const found = header.get(key) ?? header.get(other) ?? sections.get(kebab(spaced(name)));
    return found === undefined ? undefined : plainLines(found);
  };
}

function plainLines(text: string): string {
  return text
    .trim()
    .split(/\r\n|\n|\r/)
    .map(guardedText)
    .join("\n");
}

/** Names of bookmarks have no spaces. */
function spaced(name: string): string {
  return name.replace(/[_-]+/g, " ").trim();
}
