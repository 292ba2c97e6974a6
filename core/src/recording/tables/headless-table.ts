/**
 * Tables that nobody gave a heading that says what they are: `| Maria | It was long. | tired |`, which a list of people looks
 * like that names each once, or `| 3 | Maria: It was long. |`.
 */
import type { Block } from "../../markdown/block.ts";
import { hasLetter } from "../../text/latin.ts";
import { nameKey } from "../../text/names.ts";
import { formKey, many, oddKey, several } from "../labels/label-keys.ts";
import { perBlock, rowOf } from "../pieces.ts";
import { labelAt } from "./row-pieces.ts";
import type { State } from "../state.ts";
import type { Table } from "./table-columns.ts";

/** Under this form the names are counted that rows begin with. */
const form = "row";
/** No name is longer, in signs. */
const longest = 40;

/** The name that a row may begin with, where words stand beside it. */
const firstOf = perBlock((block): string => {
  const [name, words] = rowOf(block);
  const bare = name && name.text.length <= longest ? name.text.replace(/[*_]+|:\s*$/g, "").trim() : "";
  return words && hasLetter(bare.charAt(0)) && hasLetter(words.text) ? bare : "";
});

/** Under this form the names are counted that begin what stands in one of a row's cells. */
const within = "cell";

/** The first cell that begins with a name and a colon, and the name's key. */
const labelledOf = perBlock((block): { readonly at: number; readonly key: string } | null => {
  for (const [at, { text, start }] of rowOf(block).entries()) {
    const label = text.includes(":") ? labelAt(start, text, block) : null;
    if (label && !label.loose && label.end < text.length)
      return { at, key: nameKey(text.slice(label.name.start, label.name.end)) };
  }
  return null;
});

/** The keys under which a row is counted. */
export function rowKeys(block: Block): readonly string[] {
  const [name, labelled] = [firstOf(block), labelledOf(block)];
  const keys = name === "" ? [] : [oddKey(form, nameKey(name))];
  return labelled ? [...keys, formKey(within), oddKey(within, labelled.key)] : keys;
}

/** The table that a row begins whose cells hold names and words, whatever its heading says; many rows do, and no table above. */
export function labelledTable(block: Block, { room, labels, context, form: above, table }: State): Table | undefined {
  if (context.closed || above || labels.uses(formKey(within)) < many) return undefined;
  const labelled = labelledOf(block);
  if (!labelled || labels.uses(oddKey(within, labelled.key)) < several) return undefined;
  if (room.known(labelled.key)?.declared !== true) return undefined;
  return { columns: columnsBeside(block, labelled.at, table?.columns), isDialogue: true };
}

/** The table that a row begins: somebody whom the header names begins several of them. */
export function headlessTable(block: Block, { room, labels, context }: State): Table | undefined {
  const name = firstOf(block);
  if (name === "" || context.closed || labels.uses(oddKey(form, nameKey(name))) < several) return undefined;
  const person = room.known(name);
  if (person?.declared !== true) return undefined;
  const columns = ["speaker", "dialogue", "feelings"] as const;
  return { columns: rowOf(block).map((_, at) => columns[at]), isDialogue: true };
}

/** What stands beside the words: as the heading says it, a number, and else what was felt first, and then what was thought. */
function columnsBeside(block: Block, dialogue: number, known: Table["columns"] = []): Table["columns"] {
  let isFelt = known.includes("feelings");
  return rowOf(block).map(({ text }, at) => {
    const column =
      at === dialogue ? "dialogue" : (known[at] ?? (/^\d*[.)]?$/.test(text) && at < dialogue ? "number" : undefined));
    if (column !== undefined) return column;
    const other = isFelt ? "analysis" : "feelings";
    isFelt = true;
    return other;
  });
}
