import { columnOfTable, isContribution, namesSpeakers, ofForm, whoToWhom } from "../../language/column-words.ts";
import { clientLabels, columnOf, type Column, workerLabels } from "../../language/index.ts";
import type { Block } from "../../markdown/block.ts";
import { isGridHead } from "../../markdown/grid-table.ts";
import { isFramed, isRuledHead, rulerOf } from "../../markdown/ruled-table.ts";
import type { Slice } from "../../markdown/slice.ts";
import { readInline } from "../../markdown/inline.ts";
import { withoutBrackets } from "../../text/brackets.ts";
import { nameKey } from "../../text/names.ts";
import type { Problem } from "../model.ts";
import { rowOf } from "../pieces.ts";

/** What the columns of the table being read mean, by their place. */
export interface Table {
  readonly columns: readonly (Column | undefined)[];
  /** Without a column of dialogue a table is not part of the recording. */
  readonly isDialogue: boolean;
  /** It stands on its side: each row says what it holds. */
  readonly isBox?: true;
  /** Its cells are lines, and its rows have labels: a document was saved as mere text. */
  readonly isLined?: true;
  /** The column that says to whom. */
  readonly addressee?: number;
  /** Who speaks in a column of their own words, where a form has one for each: “Worker | Client | My feelings”. */
  readonly voices?: readonly (string | undefined)[];
  /** The column of the speakers has no heading, and may hold numbers in some rows. */
  readonly isSpeakerBlank?: true;
  /** A grid, in which a row may have several lines: whether the row above is to be gone on with, and is nobody's. */
  readonly grid?: "open" | "event" | "closed";
  /** Where cells begin and end in a line, if a ruler says it. */
  readonly ruler?: readonly Slice[];
}

/** Maps the columns by heading text, never by position. Without `problems` (in reflection) nothing is reported. */
export function readTableHead(block: Block, problems: Problem[] | undefined): Table {
  const cells = rowOf(block);
  const columns: (Column | undefined)[] = [];
  const headings = cells.map((cell) => readInline(cell.text).text);
  const voices = voicesOf(headings);
  const known = headings.map((heading, at) => (voices[at] === undefined ? columnOfTable(heading) : undefined));
  const { found, addressee } = besideOthers(headings, known);
  const mayTell =
    !found.includes("dialogue") && (found.some((column) => ofForm.has(column)) || headings.some(namesSpeakers));
  const repeated: Problem[] = [];
  for (const [index, cell] of cells.entries()) {
    const written = found[index];
    const column = written === "weak" ? (mayTell ? "dialogue" : undefined) : written;
    if (column !== undefined && columns.includes(column)) {
      repeated.push({
        code: "table-shape",
        detail: "repeated-column",
        args: { heading: cell.text },
        span: { block, start: cell.start, end: cell.end },
      });
      columns.push(undefined);
    } else columns.push(column);
  }
  const isDialogue = columns.includes("dialogue") || voices.length > 0;
  // “Initials | Name” is a table of somebody's own.
  if (isDialogue) problems?.push(...repeated);
  // Nobody needs a heading over names.
  const blank = isDialogue && !columns.includes("speaker") ? cells.findIndex(({ text }) => text === "") : -1;
  const isSpeakerBlank = blank >= 0 && blank < columns.indexOf("dialogue");
  if (isSpeakerBlank) columns[blank] = "speaker";
  // A table with columns of the form but no dialogue is a form gone wrong; any other table is just a table.
  const ofNoOther = headings.map(columnOf);
  const isForm = ofNoOther.filter((column) => column !== undefined && column !== "number").length >= 2;
  if (!isDialogue && isForm) {
    const end = block.text.split(/[\r\n]/, 1)[0]?.length ?? 0;
    problems?.push({ code: "table-shape", detail: "no-dialogue", args: {}, span: { block, start: 0, end } });
  }
  const isRuled = isRuledHead(block.text);
  const isRows = isRuled && isFramed(block.text);
  return {
    columns,
    isDialogue,
    ...(isDialogue && addressee !== undefined && { addressee }),
    ...(voices.length > 0 && { voices }),
    ...(isSpeakerBlank && { isSpeakerBlank }),
    ...((isGridHead(block.text) || isRows) && { grid: "closed" as const }),
    ...(isRuled && { ruler: rulerOf(block.text) }),
  };
}

type Found = readonly ReturnType<typeof columnOfTable>[];

/** What headings mean beside others: “From | To | Interaction”, “Persona | Dirigido a | Intervención”. */
function besideOthers(
  headings: readonly string[],
  known: Found,
): { readonly found: Found; readonly addressee: number | undefined } {
  const found = [...known];
  const sides = headings.map(whoToWhom);
  const addressee = sides.indexOf("addressee");
  const sender = addressee >= 0 && !found.includes("speaker") ? sides.indexOf("speaker") : -1;
  if (sender >= 0) found[sender] = "speaker";
  const hasSpeaker = found.includes("speaker");
  // Beside who speaks an “intervención” is what was said, and no technique.
  const isAsked = hasSpeaker && !found.includes("dialogue") && !found.includes("weak");
  const contribution = isAsked ? headings.findIndex(isContribution) : -1;
  if (contribution >= 0) found[contribution] = "dialogue";
  // “Speaker | Message”: where somebody surely speaks, the next column that nothing is known of is what she says.
  const speaking = found.findIndex((column, at) => column === "speaker" && namesSpeakers(headings[at] ?? ""));
  const isOpen = speaking >= 0 && !found.includes("dialogue") && !found.includes("weak");
  const words = isOpen ? found.findIndex((column, at) => at > speaking && at !== addressee && isUnsaid(column)) : -1;
  if (words >= 0) found[words] = "dialogue";
  // “Who | Said | Me”
  const own = hasSpeaker && found.includes("dialogue") ? headings.findIndex((each) => /^(?:me|yo)$/i.test(each)) : -1;
  if (own >= 0 && !found.includes("feelings")) found[own] = "feelings";
  return { found, addressee: hasSpeaker && addressee >= 0 ? addressee : undefined };
}

/** Nothing, or “exact words”, which beside a column of dialogue are those that should have been said. */
function isUnsaid(column: Found[number]): boolean {
  return column === undefined || column === "next-time";
}

/** What stands behind somebody in such a heading: “Client said”, “Worker's words”. */
const said = /(?:['’]s)? (?:said|says|words|statements?|responses?|dialogue|verbatim|dijo|dice)$/i;

/** “What they said”: of whom each line of a cell says who it is. */
export function isGroupVoice(name: string): boolean {
  return /^(?:they|them|members|group members|participants|clients|ellas|ellos|usuarias|usuarios|clientas|clientes|mujeres|señoras|miembros|participantes|integrantes)$/i.test(
    name,
  );
}

/** Who speaks in which column, if a worker and somebody else have one each: “Student (me) | Lorna | My feelings”. */
function voicesOf(headings: readonly string[]): readonly (string | undefined)[] {
  const names = headings.map((heading) =>
    withoutBrackets(heading.replace(/^(?:what )?(?:the )?/i, ""))
      .replace(said, "")
      .trim(),
  );
  const isWorker = names.map((name) => workerLabels.has(nameKey(name)));
  if (!isWorker.includes(true)) return [];
  // “Student | Fernanda M.” alone is a line of a form's header.
  const isForm = headings.some((heading) => ofForm.has(columnOfTable(heading)));
  const isOther = names.map((name, at) => {
    const isName =
      isForm &&
      /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u.test(name) &&
      columnOfTable(headings[at] ?? "") === undefined;
    // “Worker | Members” alone may be who was there.
    const isGroup = isGroupVoice(name) && (isForm || said.test(headings[at] ?? ""));
    return isWorker[at] !== true && (clientLabels.has(nameKey(name)) || isGroup || isName);
  });
  if (headings.some((heading, at) => !isWorker[at] && !isOther[at] && columnOfTable(heading) === "dialogue")) return [];
  // One beside the worker, or a column for each in a form: of “Worker | Monday | Tuesday” nobody speaks.
  const others = isOther.filter(Boolean).length;
  if (others !== 1 && !(others > 1 && isForm)) return [];
  return names.map((name, at) => (isWorker[at] === true || isOther[at] === true ? name : undefined));
}

/** Whether two tables map their cells alike. */
export function isSameTable(a: Table | undefined, b: Table | undefined): boolean {
  if (!a || !b || a === b) return a === b;
  if (a.isLined !== b.isLined || a.isBox !== b.isBox || a.grid !== b.grid) return false;
  if (a.voices?.join() !== b.voices?.join() || a.addressee !== b.addressee || a.isSpeakerBlank !== b.isSpeakerBlank)
    return false;
  if (a.ruler?.map(({ start }) => start).join() !== b.ruler?.map(({ start }) => start).join()) return false;
  return a.columns.length === b.columns.length && a.columns.every((column, index) => column === b.columns[index]);
}
