/** A script as tables in the school's columns. What no cell can hold stands as a quote under its row. */
import type { Column } from "../language/index.ts";
import type { Language } from "../recording/model.ts";
import { remarkHead } from "../recording/remarks.ts";
import { isPlain, labelOfNote, type Line, type Note, type Script } from "./script.ts";
import { whoText } from "./to-dialogue.ts";

/** All columns, in the order in which schools have them. */
export const tableColumns = [
  ...(["number", "speaker", "dialogue", "client", "feelings", "analysis", "skill", "next-time", "supervisor"] as const),
  "reply",
] as const satisfies readonly Column[];

const headings: Readonly<Record<Language, Readonly<Record<Column, string>>>> = {
  en: {
    number: "#",
    speaker: "Speaker",
    dialogue: "Dialogue",
    client: "Client's feelings",
    feelings: "My feelings",
    analysis: "Analysis",
    skill: "Skills",
    "next-time": "Next time",
    supervisor: "Supervisor",
    reply: "Reply",
  },
  es: {
    number: "#",
    speaker: "Quién",
    dialogue: "Diálogo",
    client: "Sentimientos del cliente",
    feelings: "Mis sentimientos",
    analysis: "Análisis",
    skill: "Habilidades",
    "next-time": "La próxima vez",
    supervisor: "Supervisión",
    reply: "Respuesta",
  },
};

/** The heading of a column, as the reader knows it. */
export function headingOfColumn(column: Column, language: Language): string {
  return headings[language][column];
}

/** The columns that a script fills. */
function columnsInUse({ pieces }: Script): readonly Column[] {
  const used = new Set<Column>(["speaker", "dialogue"]);
  for (const piece of pieces) {
    if (piece.kind !== "line") continue;
    if (piece.number !== undefined) used.add("number");
    for (const note of piece.notes) used.add(note.kind);
  }
  return tableColumns.filter((column) => used.has(column));
}

/** The script as Markdown with one row a turn. */
export function toTable(script: Script, columns: readonly Column[] = columnsInUse(script)): string {
  const parts: string[] = [];
  let rows: string[] = [];
  let waiting: string[] = [];
  const close = (): void => {
    if (rows.length > 0) parts.push([...headOf(columns, script.language), ...rows].join("\n"));
    rows = [];
  };
  const settle = (): void => {
    if (waiting.length === 0) return;
    close();
    parts.push(...waiting);
    waiting = [];
  };
  for (const piece of script.pieces) {
    if (piece.kind === "directive") {
      waiting.push(piece.text);
      continue;
    }
    if (piece.kind === "source") {
      settle();
      close();
      parts.push(piece.text);
      continue;
    }
    // A comment in a row speaks of that row; what a cell cannot hold stands before it.
    if (piece.kind === "act" || waiting.some((text) => /[|\n\r]/.test(text))) settle();
    if (piece.kind === "act") {
      const cells = new Map<Column, string>([["dialogue", piece.text]]);
      if (piece.number !== undefined) cells.set("number", piece.number);
      rows.push(rowOf(columns, (column) => cells.get(column) ?? ""));
      continue;
    }
    const { cells, under } = cellsOf(piece, columns, script.language);
    const comments = waiting.splice(0).join(" ");
    rows.push(
      rowOf(columns, (c) => (c === "dialogue" ? `${cells.get(c) ?? ""} ${comments}`.trim() : (cells.get(c) ?? ""))),
    );
    if (under.length === 0) continue;
    close();
    parts.push(under.map((note) => `> ${labelOfNote(note, script.language)}: ${note.words}`).join("\n"));
  }
  settle();
  close();
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}

/** The cells of a line, and the remarks that need a place of their own. */
function cellsOf(
  line: Line,
  columns: readonly Column[],
  language: Language,
): { readonly cells: ReadonlyMap<Column, string>; readonly under: readonly Note[] } {
  const speaker = `${line.time === undefined ? "" : `${line.time} `}${whoText(line)}`;
  const own = columns.includes("speaker");
  const number = line.number === undefined || columns.includes("number") ? "" : `${line.number}. `;
  const label = own ? "" : `${number}${line.time === undefined ? "" : `${line.time} `}**${whoText(line)}:** `;
  const cells = new Map<Column, string>([["dialogue", `${label}${line.words}`]]);
  if (own) cells.set("speaker", speaker);
  if (line.number !== undefined) cells.set("number", line.number);
  const under: Note[] = [];
  for (const note of line.notes) {
    const column = columns.includes(note.kind) ? note.kind : "analysis";
    if (!columns.includes(column)) {
      under.push(note);
      continue;
    }
    const before = cells.get(column);
    const speaksForItself = before === undefined && column === note.kind && isPlain(note) && !remarkHead(note.words);
    const told = speaksForItself ? note.words : `${labelOfNote(note, language)}: ${note.words}`;
    cells.set(column, before === undefined ? told : `${before}<br>${told}`);
  }
  return { cells, under };
}

function headOf(columns: readonly Column[], language: Language): readonly string[] {
  return [rowOf(columns, (column) => headings[language][column]), `|${columns.map(() => " --- |").join("")}`];
}

function rowOf(columns: readonly Column[], cell: (column: Column) => string): string {
  return `|${columns.map((column) => ` ${escapePipes(cell(column))} |`).join("")}`;
}

/** A pipe that no backslash escapes yet would end the cell. */
export function escapePipes(text: string): string {
  const escaped = text.replace(/(\\*)\|/g, (whole, slashes: string) =>
    slashes.length % 2 === 0 ? `${slashes}\\|` : whole,
  );
  // The cell's end may follow at once.
  return escaped.endsWith("\\") ? `${escaped} ` : escaped;
}
