/** The file that says what the recording calls people: YAML `Display name: Pseudonym`, or CSV with two columns. */
import { extname } from "node:path";
import { parse } from "yaml";
import { readRows, type Unreadable } from "#convert";
import { message, type NameMap } from "#core";
import { readFile } from "./read-file.ts";

/** The names of a file. */
export async function readNames(path: string): Promise<{ readonly names: NameMap } | Unreadable> {
  const file = readFile(path);
  if ("why" in file) return file;
  const names = new Map<string, string>();
  if (/\.(?:csv|tsv)$/i.test(path)) {
    const rows = await readRows(file.text, extname(path).toLowerCase());
    if ("why" in rows) return rows;
    for (const [from = "", to = ""] of rows.map((row) => row.map((cell) => cell.trim())))
      if (from !== "" && to !== "" && !isHead(from)) names.set(from, to);
    return { names };
  }
  try {
    const value: unknown = parse(file.text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError();
    for (const [from, to] of Object.entries(value))
      if (typeof to === "string" || typeof to === "number") names.set(from, String(to));
    return { names };
  } catch {
    return { why: message("This is no map of names. Write one “Display name: Pseudonym” a line.") };
  }
}

function isHead(cell: string): boolean {
  return /^(?:display ?name|name|from|nombre)$/i.test(cell);
}
