/** A recording as a Word document: header block, the school's table or dialogue, comments in the margin. */
import * as docx from "docx";
import {
  type Column,
  headerFacts,
  headingOfColumn,
  isPlain,
  labelOfNote,
  type Language,
  type Line,
  type Note,
  type Piece,
  type Recording,
  type Script,
  scriptOf,
  whoText,
} from "#core";
import { createMargin, type Margin } from "./margin.ts";
import { prose } from "./prose.ts";
import { bold, runsOf } from "./runs.ts";

/** How the document is made. */
export interface DocxOptions {
  readonly layout: "table" | "dialogue";
  readonly columns?: readonly Column[] | undefined;
  readonly language: Language;
}

const languages: Readonly<Record<Language, string>> = { en: "en-US", es: "es-ES" };

type Child = docx.Paragraph | docx.Table;

/** The bytes of the document. It names no author but those whom the recording names. */
export async function toDocx(recording: Recording, { layout, columns, language }: DocxOptions): Promise<Uint8Array> {
  const script = scriptOf(recording, { header: false });
  const margin = createMargin(language);
  const inUse = columns ?? columnsOf(script);
  const children: Child[] = [...headerBlock(recording, language)];
  const rows: docx.TableRow[] = [];
  const close = (): void => {
    if (rows.length > 0) children.push(table([headRow(inUse, language), ...rows.splice(0)]), new docx.Paragraph({}));
  };
  for (const piece of script.pieces) {
    if (piece.kind === "directive") margin.wait(piece.text);
    else if (layout === "table" && piece.kind !== "source") rows.push(row(piece, inUse, margin, script));
    else {
      close();
      children.push(...paragraphs(piece, margin, script));
    }
  }
  close();
  if (margin.isWaiting()) children.push(new docx.Paragraph({ children: margin.around([new docx.TextRun("")], []) }));
  const wide = layout === "table" && inUse.length > 4;
  const document = new docx.Document({
    ...{ creator: "process-recordings", lastModifiedBy: "process-recordings", title: "" },
    styles: {
      paragraphStyles: [
        { id: "Quote", name: "Quote", basedOn: "Normal", quickFormat: true },
        { id: "Code", name: "Code", basedOn: "Normal" },
      ],
      // A screen reader, and whoever checks the spelling, must know the language of what was said.
      default: {
        document: {
          run: { font: "Calibri", size: 21, language: { value: languages[recording.language] } },
          paragraph: { spacing: { after: 80 } },
        },
      },
    },
    comments: { children: margin.comments() },
    sections: [
      {
        properties: {
          page: { size: { orientation: wide ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT } },
        },
        children: children,
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(document));
}

/** A line's remarks, those in the margin apart: a supervisor's, and replies right behind one unless they have a column. */
function parted(
  notes: readonly Note[],
  columns: readonly Column[],
): { readonly inMargin: readonly Note[]; readonly others: readonly Note[] } {
  const inMargin = new Set<Note>();
  let before: Note | undefined;
  for (const note of notes) {
    const isReply = note.kind === "reply" && before && inMargin.has(before) && !columns.includes("reply");
    if (note.kind === "supervisor" || isReply) inMargin.add(note);
    before = note;
  }
  return { inMargin: [...inMargin], others: notes.filter((note) => !inMargin.has(note)) };
}

/** Columns that hold something; what goes into the margin needs none. */
function columnsOf({ pieces }: Script): readonly Column[] {
  const kinds = new Set<Column>();
  for (const piece of pieces)
    if (piece.kind === "line") for (const { kind } of parted(piece.notes, []).others) kinds.add(kind);
  const order = ["client", "feelings", "analysis", "skill", "next-time", "reply"] as const;
  const isNumbered = pieces.some((piece) => "number" in piece);
  return [
    ...(isNumbered ? (["number"] as const) : []),
    "speaker",
    "dialogue",
    ...order.filter((kind) => kinds.has(kind)),
  ];
}

function headerBlock(recording: Recording, language: Language): readonly Child[] {
  const facts = headerFacts(recording, language);
  if (facts.length === 0) return [];
  const rows = facts.map(
    ([label, value]) =>
      new docx.TableRow({
        cantSplit: true,
        children: [cell([new docx.Paragraph({ children: [bold(label)] })], 30), cell([new docx.Paragraph(value)], 70)],
      }),
  );
  return [table(rows), new docx.Paragraph({})];
}

function table(rows: docx.TableRow[]): docx.Table {
  return new docx.Table({ rows, width: { size: 100, type: docx.WidthType.PERCENTAGE } });
}

function cell(children: docx.Paragraph[], percent?: number): docx.TableCell {
  const width = percent === undefined ? {} : { width: { size: percent, type: docx.WidthType.PERCENTAGE } };
  return new docx.TableCell({ children: children.length === 0 ? [new docx.Paragraph({})] : children, ...width });
}

function headRow(columns: readonly Column[], language: Language): docx.TableRow {
  const heads = columns.map((column) => {
    const text = bold(headingOfColumn(column, language));
    return cell([new docx.Paragraph({ children: [text] })], widthOf(column, columns));
  });
  return new docx.TableRow({ tableHeader: true, children: heads });
}

function widthOf(column: Column, columns: readonly Column[]): number {
  const weight = (each: Column): number =>
    each === "number" ? 1 : each === "speaker" ? 4 : each === "dialogue" ? 10 : 6;
  return Math.round((100 * weight(column)) / columns.reduce((sum, each) => sum + weight(each), 0));
}

function row(
  piece: Exclude<Piece, { kind: "source" | "directive" }>,
  columns: readonly Column[],
  margin: Margin,
  script: Script,
): docx.TableRow {
  if (piece.kind === "act") {
    const act = new docx.Paragraph({ children: margin.around(runsOf(piece.text), []) });
    const number = piece.number === undefined ? [] : [new docx.Paragraph(piece.number)];
    return new docx.TableRow({
      children: columns.map((column) => cell(column === "dialogue" ? [act] : column === "number" ? number : [])),
    });
  }
  const { inMargin, others } = parted(piece.notes, columns);
  const fallback: Column = columns.includes("analysis") ? "analysis" : "dialogue";
  const cells = columns.map((column) => {
    const own = others.filter((note) => (columns.includes(note.kind) ? note.kind : fallback) === column);
    const remarks = own.map((note) => remark(note, note.kind !== column || !isPlain(note), script));
    if (column === "number") return cell([new docx.Paragraph(piece.number ?? "")]);
    if (column === "speaker")
      return cell([new docx.Paragraph(`${piece.time ? `${piece.time} ` : ""}${whoText(piece)}`)]);
    if (column !== "dialogue") return cell(remarks);
    const number = columns.includes("number") ? [] : numberRun(piece);
    const label = columns.includes("speaker") ? [] : [...number, ...labelRuns(piece)];
    const words = margin.around([...label, ...runsOf(piece.words)], inMargin);
    return cell([new docx.Paragraph({ children: words }), ...remarks]);
  });
  return new docx.TableRow({ children: cells });
}

function numberRun({ number }: { readonly number?: string }): docx.TextRun[] {
  return number === undefined ? [] : [new docx.TextRun(`${number}. `)];
}

function labelRuns(line: Line): docx.ParagraphChild[] {
  const time = line.time === undefined ? [] : [new docx.TextRun(`${line.time} `)];
  return [...time, bold(`${whoText(line)}:`), new docx.TextRun(" ")];
}

function remark(note: Note, labelled: boolean, { language }: Script): docx.Paragraph {
  const looksLabelled = /^[^:：]{1,40}[:：]/.test(note.words);
  const label = labelled || looksLabelled ? [bold(`${labelOfNote(note, language)}: `)] : [];
  return new docx.Paragraph({ children: [...label, ...runsOf(note.words)] });
}

function paragraphs(piece: Piece, margin: Margin, script: Script): readonly Child[] {
  switch (piece.kind) {
    case "directive":
      return [];
    case "act":
      return [new docx.Paragraph({ children: margin.around([...numberRun(piece), ...runsOf(piece.text)], []) })];
    case "source":
      return prose(piece.blocks ?? [], piece.text, margin);
    case "line": {
      const { inMargin, others } = parted(piece.notes, []);
      const runs = [...numberRun(piece), ...labelRuns(piece), ...runsOf(piece.words)];
      const remarks = others.map((note) => {
        const label = bold(`${labelOfNote(note, script.language)}: `);
        return new docx.Paragraph({ indent: { left: 567 }, children: [label, ...runsOf(note.words)] });
      });
      return [new docx.Paragraph({ children: margin.around(runs, inMargin) }), ...remarks];
    }
  }
}
