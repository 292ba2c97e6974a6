/**
 * Where in a YAML file somebody is writing. It goes by lines and columns, as people do, because a file that is being
 * written is seldom whole enough for a parser.
 */
import type { Path } from "../schema/schema.ts";

/** A place at which something may be written, or stands. */
export interface Cursor {
  /** The way to the map or list around it or, of a value, to the value. */
  readonly path: Path;
  /** `item`: where a list may go on with `- `. */
  readonly at: "key" | "value" | "item";
  /** The word up to the cursor, and its offset. */
  readonly typed: string;
  readonly from: number;
  /** Keys that the map has already. */
  readonly there: readonly string[];
}

/** One line: where its dashes and its key or value begin. */
interface Row {
  readonly start: number;
  readonly text: string;
  readonly dashes: readonly number[];
  readonly column: number;
  readonly key?: string;
  /** Column behind `key:`. */
  readonly behind: number;
}

/** The place of an offset; `undefined` in comments and in texts of several lines. */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const rows = rowsOf(text);
  const index = rows.findLastIndex(({ start }) => start <= offset);
  const row = rows[index];
  if (!row) return undefined;
  const before = row.text.slice(0, offset - row.start);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const here = rowOf(before, row.start);
  const inside = parents(rows.slice(0, index), here);
  if (here.key !== undefined) {
    const value = before.slice(here.behind);
    return flow(value, [...inside, here.key], row.start + here.behind);
  }
  const typed = before.slice(here.column);
  if (/^[[{]/.test(typed)) return flow(typed, inside, row.start + here.column);
  if (/[^\p{L}\p{M}\p{N}_.-]/u.test(typed)) return undefined;
  const at =
    here.dashes.length === 0 && typeof inside.at(-1) !== "number" && isList(rows, index, here) ? "item" : "key";
  return { path: inside, at, typed, from: offset - typed.length, there: siblings(rows, index, here) };
}

function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  const ends = /\r\n|\n|\r|$/g;
  for (let start = 0; ;) {
    ends.lastIndex = start;
    const end = ends.exec(text);
    if (!end) return rows;
    rows.push(rowOf(text.slice(start, end.index), start));
    if (end[0] === "") return rows;
    start = end.index + end[0].length;
  }
}

function rowOf(text: string, start: number): Row {
  const [lead = ""] = /^(?:[ ]*-(?=[ ]|$))*[ ]*/.exec(text) ?? [];
  const dashes = Array.from(lead.matchAll(/-/g), ({ index }) => index);
  const column = lead.length;
  const found = /^(?:"([^"]*)"|'([^']*)'|([^\s"'#:[\]{},][^:#]*?))[ \t]*:(?=[ \t]|$)/.exec(text.slice(column));
  const key = found?.[1] ?? found?.[2] ?? found?.[3];
  const behind = column + (found?.[0].length ?? 0);
  return { start, text, dashes, column, behind, ...(key !== undefined && { key }) };
}

/** The way to what a row stands in. */
function parents(above: readonly Row[], { dashes, column }: Row): Path {
  const path: (string | number)[] = dashes.map(() => 0);
  let needed = dashes[0] ?? column;
  // A list may begin in the column of its key.
  let isItem = dashes.length > 0;
  for (const row of above.toReversed()) {
    if (row.text.trim() === "" || row.text.trimStart().startsWith("#")) continue;
    if (row.key !== undefined && (row.column < needed || (isItem && row.column === needed))) {
      path.unshift(row.key);
      needed = row.column;
      isItem = false;
    }
    for (const dash of row.dashes.toReversed())
      if (dash < needed) {
        path.unshift(0);
        needed = dash;
        isItem = true;
      }
    if (needed === 0 && !isItem) break;
  }
  return path;
}

/** Keys beside a row, in its own map. */
function siblings(rows: readonly Row[], index: number, { column, dashes }: Row): readonly string[] {
  const isEmpty = ({ text }: Row): boolean => /^\s*(?:#|$)/.test(text);
  const isDeeper = (row: Row): boolean => row.column > column;
  // An entry ends where the next one begins, and begins where its own dash stands.
  const below = rows.slice(index + 1);
  const end = below.findIndex(
    (row) => !isEmpty(row) && !isDeeper(row) && (row.column < column || row.dashes.length > 0),
  );
  const above = dashes.length > 0 ? [] : rows.slice(0, index);
  const start = above.findLastIndex(
    (row) => !isEmpty(row) && (row.column < column || (row.column === column && row.dashes.length > 0)),
  );
  const own = above[start]?.column === column ? start : start + 1;
  const map = [...above.slice(own), ...below.slice(0, end < 0 ? undefined : end)];
  return map.flatMap((row) => (row.column === column && row.key !== undefined && !isEmpty(row) ? [row.key] : []));
}

/** Whether the rows of this column are items of a list. */
function isList(rows: readonly Row[], index: number, { column }: Row): boolean {
  const isItem = ({ dashes }: Row): boolean => dashes[0] === column;
  return rows.slice(0, index).some(isItem) || rows.slice(index + 1).some(isItem);
}

/** A value, or what stands inside brackets on one line: `{ en: …, es: …` and `[a, b`. */
function flow(value: string, path: Path, from: number): Cursor | undefined {
  const open: { kind: "[" | "{"; there: string[]; key?: string; start: number }[] = [];
  let quote: string | undefined;
  let start = 0;
  const around = (): Path => open.reduce<Path>((way, { kind, key }) => [...way, kind === "[" ? 0 : (key ?? "")], path);
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] ?? "";
    const top = open.at(-1);
    if (quote !== undefined) {
      if (sign === quote) quote = undefined;
    } else if ((sign === '"' || sign === "'") && value.slice(start, at).trim() === "") quote = sign;
    else if ((sign === "[" || sign === "{") && value.slice(start, at).trim() === "") {
      open.push({ kind: sign, there: [], start: at + 1 });
      start = at + 1;
    } else if (top && (sign === "]" || sign === "}")) {
      open.pop();
      start = at + 1;
    } else if (top && sign === ",") {
      delete top.key;
      start = at + 1;
    } else if (top?.kind === "{" && top.key === undefined && sign === ":" && /^[\s]|^$/.test(value.slice(at + 1))) {
      top.key = value
        .slice(start, at)
        .trim()
        .replace(/^["']|["']$/g, "");
      top.there.push(top.key);
      start = at + 1;
    }
  }
  const written = value.slice(start);
  const typed = written.trimStart();
  const place = { typed: typed.replace(/^["']/, ""), from: from + value.length - typed.length };
  const top = open.at(-1);
  if (top?.kind === "{" && top.key === undefined)
    return { ...place, path: [...path, ...around().slice(path.length, -1)], at: "key", there: top.there };
  return { ...place, path: around(), at: "value", there: [] };
}
