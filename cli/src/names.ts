/** The file that says what the recording calls people: YAML `Display name: Pseudonym`, or CSV with two columns. */
import { extname } from "node:path";
import { isMap, isScalar, parseDocument } from "yaml";
import { decodeForeign, readRows, type Text, type Unreadable } from "#convert";
import { createLines, message, type NameMap } from "#core";
import { bytesOrWhy } from "./read-file.ts";

type Names = { readonly names: NameMap } | Unreadable;

/** The names of a file. A line that does not say what somebody is called is no reason to go on with the real name. */
export async function readNames(path: string): Promise<Names> {
  const input = bytesOrWhy(path);
  const file = "why" in input ? input : decodeForeign(input.bytes);
  if ("why" in file) return file;
  return /\.(?:csv|tsv)$/i.test(path) ? namesOfRows(file, extname(path).toLowerCase()) : namesOfYaml(file);
}

const noMap = message("This is no map of names. Write one “Display name: Pseudonym” a line.");
const noName = message("This line does not say what the recording calls somebody. Say it, or leave the line out.");
const twice = message("This name stands here a second time, for somebody else.");

async function namesOfRows({ text }: Text, kind: string): Promise<Names> {
  const rows = await readRows(text, kind);
  if ("why" in rows) return rows;
  const names = new Map<string, string>();
  const lines = text.split(/\r\n|\n|\r/);
  // A heading may stand above a column of notes, too.
  const [head = []] = rows;
  const width = isHead(head[0]?.trim() ?? "") ? Math.max(2, head.length) : 2;
  let line = 0;
  for (const row of rows) {
    const [from = "", to = ""] = row.map((cell) => cell.trim());
    // Rows that are empty are not among them.
    while (line < lines.length - 1 && !(lines[line] ?? "").includes((row[0] ?? "").split(/[\r\n"]/, 1)[0] ?? ""))
      line++;
    const at = { line: line++, character: 0 };
    if ((from === "" && to === "") || isHead(from)) continue;
    if (row.slice(width).some((cell) => cell.trim() !== ""))
      return {
        why: message("This line has more than two cells. A name with a comma in it needs quotation marks."),
        at,
      };
    if (from === "" || to === "") return { why: noName, at };
    if (names.has(from) && names.get(from) !== to) return { why: twice, at };
    names.set(from, to);
  }
  return { names };
}

function namesOfYaml({ text }: Text): Names {
  const lines = createLines(text);
  const document = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
  const [error] = document.errors;
  if (error) return { why: error.code === "DUPLICATE_KEY" ? twice : noMap, at: lines.positionAt(error.pos[0]) };
  if (!isMap(document.contents)) return { why: noMap };
  const names = new Map<string, string>();
  for (const { key, value } of document.contents.items) {
    const [from, to] = [key, value].map((each) => (isScalar(each) && each.value !== null ? each.source.trim() : ""));
    if (!from || !to) {
      const at = isScalar(key) ? key.range[0] : undefined;
      return { why: noName, ...(at !== undefined && { at: lines.positionAt(at) }) };
    }
    names.set(from, to);
  }
  return { names };
}

function isHead(cell: string): boolean {
  return /^(?:display ?name|name|from|nombre)$/i.test(cell);
}
