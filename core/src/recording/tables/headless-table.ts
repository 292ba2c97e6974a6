/**
 * Tables that nobody gave a heading that says what they are: `| Maria | It was long. | tired |`, which a list of people looks
 * like that names each once, or `| 3 | Maria: It was long. |`.
 */
import type { Block } from "../../markdown/block.ts";
import { hasLetter } from "../../text/latin.ts";
import { nameKey } from "../../text/names.ts";
import { formKey, many, oddKey, several } from "../labels/label-keys.ts";
import { areSpoken } from "../labels/spoken-words.ts";
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
/** Under this one the rows are counted, too, in which that seems to be said: a plan has “Maria: snacks”. */
const spoken = "cell said";

interface Labelled {
  readonly at: number;
  readonly key: string;
  readonly isSpoken: boolean;
}

/** The first cell that begins with a name and a colon, and the name's key. */
const labelledOf = perBlock((block): Labelled | null => {
  for (const [at, { text, start }] of rowOf(block).entries()) {
    const label = text.includes(":") ? labelAt(start, text, block) : null;
    if (label && !label.loose && label.end < text.length)
      return {
        at,
        key: nameKey(text.slice(label.name.start, label.name.end)),
        isSpoken: areSpoken(text.slice(label.end)),
      };
  }
  return null;
});

/** The keys under which a row is counted. */
export function rowKeys(block: Block): readonly string[] {
  const [name, labelled] = [firstOf(block), labelledOf(block)];
  const keys = name === "" ? [] : [oddKey(form, nameKey(name))];
  if (!labelled) return keys;
  const all = [...keys, formKey(within), oddKey(within, labelled.key)];
  return labelled.isSpoken ? [...all, formKey(spoken)] : all;
}

/**
 * The table that a row begins whose cells hold names and words, whatever its heading says, and no table above: many
 * do, or several in which somebody seems to speak.
 */
export function labelledTable(block: Block, { room, labels, context, form: above, table }: State): Table | undefined {
  if (context.closed || above) return undefined;
  const labelled = labelledOf(block);
  const areEnough =
    labels.uses(formKey(within)) >= many || (labelled?.isSpoken === true && labels.uses(formKey(spoken)) >= several);
  if (!labelled || !areEnough || labels.uses(oddKey(within, labelled.key)) < several) return undefined;
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
