/** A form's header as a table of labels and values, two columns or twice two: `| Group | Lunch bunch |`. Or a legend: `| M | Maria |`. */
import { absenceWords } from "../../language/header-words.ts";
import { headerKeyOf, workerLabels } from "../../language/index.ts";
import type { Block } from "../../markdown/block.ts";
import type { Cell } from "../../markdown/table.ts";
import { type Entry, textValue } from "../../markdown/yaml-value.ts";
import { nameKey } from "../../text/names.ts";
import { legendOf } from "./legend.ts";
import { isBoxRemark } from "../tables/box-rows.ts";
import { formKeyOf, isOneName, keyMeantBy } from "./key-meaning.ts";
import { located, rowOf } from "../pieces.ts";
import { readTableHead } from "../tables/table-columns.ts";

/** So many labels at least, and one of so many cells for labels, are those of a header. */
const [fewest, oneOf] = [2, 3];
/** No form's header has more rows or columns. A table that goes on is another one. */
export const mostRows = 30;
const mostColumns = 6;
/** Nor has it longer labels, in letters: what ends them is looked for from every place. */
const longest = 70;

/** Whether a table begins that is no dialogue's: a long one of those is not to be looked through. */
export function mayBeHeaderTable(block: Block): boolean {
  return block.kind === "table-head" && !readTableHead(block, undefined).isDialogue;
}

/** The lines of a header that these rows of a table hold; none where it is another table. */
export function headerRows(rows: readonly Block[]): readonly Entry[] {
  if (rows.length > mostRows) return [];
  for (const people of [legendRows(rows), rosterRows(rows)]) if (people.length > 0) return people;
  const entries: Entry[] = [];
  let [known, asked, remarks] = [0, 0, 0];
  for (const block of rows) {
    // “Worker | Good morning.”, “My feelings | cold”, “Analysis | she opens”: the session's.
    if (isBoxRemark(block) && ++remarks >= fewest) return [];
    const cells = rowOf(block);
    if (cells.length > mostColumns) return [];
    for (let at = 0; at + 1 < cells.length; at += 2) {
      const [label, value] = [cells[at], cells[at + 1]];
      if (!label || !value || label.text === "") continue;
      if (label.text.length > longest) return [];
      asked++;
      const { entry, isKnown } = entryOf(block, label, value, entries);
      if (isKnown) known++;
      entries.push(entry);
    }
  }
  return known >= fewest && known * oneOf >= asked ? entries : [];
}

function entryOf(
  block: Block,
  label: Cell,
  value: Cell,
  before: readonly Entry[],
): { readonly entry: Entry; readonly isKnown: boolean } {
  const marks = /^[*_\s]*/.exec(label.text)?.[0].length ?? 0;
  const bare = label.text.slice(marks).replace(/[*_:：\s]+$/, "");
  const key = located(block, label.start + marks, label.start + marks + bare.length);
  const { span, text } = located(block, value.start, value.end);
  const listed = headerKeyOf(bare);
  const meant = listed ?? formKeyOf(bare) ?? keyMeantBy(bare, text, before);
  return {
    entry: {
      // What no list has is called what it means.
      key: meant === undefined || listed !== undefined ? key : { ...key, text: meant },
      value: textValue(text, span),
    },
    isKnown: meant !== undefined,
  };
}

/** The lines of a legend, where the table's heading says that it is one; none where any row is something else. */
function legendRows([head, ...rows]: readonly Block[]): readonly Entry[] {
  const heading = head && rowOf(head)[0]?.text;
  if (heading === undefined || headerKeyOf(heading) !== "aliases" || rows.length < fewest) return [];
  const lines = rows.flatMap((block) => {
    const [letter, name] = rowOf(block);
    if (!letter || !name) return [];
    const { text, span } = located(block, letter.start, name.end);
    const key = { text: "legend", span: { block, start: letter.start, end: letter.start } };
    return legendOf(text).length === 1 ? [{ key, value: textValue(text, span) }] : [];
  });
  return lines.length === rows.length ? lines : [];
}

/** `| Name | Role |`: a person a row, under headings that say so; none where any row names nobody. */
function rosterRows([head, ...rows]: readonly Block[]): readonly Entry[] {
  const headings = head ? rowOf(head).map(({ text }) => text.replace(/[*_:]/g, "").trim()) : [];
  const [who, role] = [
    headings.findIndex((text) => whoHeading.test(text)),
    headings.findIndex((text) => roleHeading.test(text)),
  ];
  if (who < 0 || role < 0 || rows.length < fewest) return [];
  const seen = new Set<string>();
  const entries = rows.flatMap((block) => {
    const cells = rowOf(block);
    const [name, does] = [cells[who], cells[role]];
    if (!name || !does || !isOneName(name.text)) return [];
    const key = listOf(does.text);
    const { text, span } = located(block, name.start, name.end);
    // What goes on with a list has no key of its own.
    const end = seen.has(key) ? name.start : name.end;
    seen.add(key);
    return [{ key: { text: key, span: { block, start: name.start, end } }, value: textValue(text, span) }];
  });
  return entries.length === rows.length ? entries : [];
}

const whoHeading = /^(?:names?|members?|participants?|people|person|nombres?|integrantes?|participantes?|personas?)$/i;
const roleHeading = /^(?:role|role in group|who|rol|papel|función)$/i;

/** In which list of a header somebody belongs who has this role. */
function listOf(role: string): string {
  const words = nameKey(role).split(/[\s,;(/]+/);
  if (words.some((word) => absenceWords.has(word))) return "absent";
  const isWorker = workerLabels.has(nameKey(role)) || words.some((word) => workerLabels.has(word));
  return isWorker ? "workers" : "members";
}
