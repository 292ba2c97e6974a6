/** Facts at the top of a document: lines and tables of labels and values. */
import { isSaid } from "../recording/header/header-line.ts";
import { type DocTable, plainText } from "./document.ts";
import { type Fact, keyOfLabel } from "./header-block.ts";

/** What a table says about the session, and what stands between, such as a title. */
export interface Told {
  readonly facts: readonly Fact[];
  readonly titles: readonly string[];
}

/** `Date: 3 May` above everything. */
export function factIn(text: string): Fact | undefined {
  const found = /^([^:：]{1,60})[:：]\s*(.*)$/.exec(text);
  const key = keyOfLabel(found?.[1] ?? "");
  if (!found || key === undefined) return undefined;
  return isSaid(key, found[2] ?? "") ? undefined : [found[1] ?? "", found[2] ?? ""];
}

/** The facts of a table of labels and values, two columns or twice two; nothing where most of it is something else. */
export function headerOf({ rows, spanned }: DocTable): Told | undefined {
  const told = rows.map((row, at) =>
    toldIn(row.flatMap((cell, index) => (spanned?.[at]?.[index] ? [] : [plainText(cell)]))),
  );
  const facts: Fact[] = [];
  for (const [label, value] of told.flatMap((each) => each.facts)) {
    const last = facts.at(-1);
    // What stands beside an empty label goes on with the fact above.
    if (label === "" && last) facts[facts.length - 1] = [last[0], `${last[1]} ${value}`.trim()];
    else if (label !== "") facts.push([label, value]);
  }
  const known = facts.filter(([label]) => keyOfLabel(label) !== undefined);
  if (known.length === 0 || known.length * 3 < facts.length) return undefined;
  return { facts, titles: told.flatMap((each) => each.titles) };
}

function toldIn(cells: readonly string[]): Told {
  const filled = cells.filter((cell) => cell !== "");
  const [only = ""] = filled;
  const isLabel = (cell: string): boolean => /[:：]$/.test(cell) || keyOfLabel(cell) !== undefined;
  // A label may have a place for its value that is still empty.
  if (filled.length === 1 && factIn(only) === undefined && (cells.length === 1 || !isLabel(only)))
    return { facts: [], titles: [only] };
  const facts: Fact[] = [];
  for (let at = 0; at < cells.length; at++) {
    const [label = "", value = ""] = cells.slice(at, at + 2);
    const within = factIn(label);
    if (within && within[1] !== "") facts.push(within);
    else {
      if (label !== "" || value !== "") facts.push([label, value]);
      at++;
    }
  }
  return { facts, titles: [] };
}
