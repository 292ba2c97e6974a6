/** Tables that nobody gave a heading: `| Maria | It was long. | tired |`. A list of people names each once. */
import type { Block } from "../markdown/block.ts";
import { hasLetter } from "../text/latin.ts";
import { nameKey } from "../text/names.ts";
import { oddKey, several } from "./label-keys.ts";
import { perBlock, rowOf } from "./pieces.ts";
import type { State } from "./state.ts";
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

/** The key under which a row is counted. */
export function rowKeys(block: Block): readonly string[] {
  const name = firstOf(block);
  return name === "" ? [] : [oddKey(form, nameKey(name))];
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
