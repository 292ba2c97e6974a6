/** A header without front matter: `Date: …`, `Members present: …` at the top of a pasted text, or a table of them. */
import { headerKeyOf, stopList, workerLabels } from "../language/index.ts";
import type { Block } from "../markdown/block.ts";
import type { Label } from "../markdown/label.ts";
import type { Entry } from "../markdown/yaml-value.ts";
import { headerRows, mayBeHeaderTable, mostRows } from "./header-table.ts";
import { isFormKey, isListOfPeople, isRoster, keyMeantBy } from "./key-meaning.ts";
import { labelOf, located } from "./pieces.ts";
import { runningHeader } from "./running-header.ts";
import { nameKey } from "../text/names.ts";

/** Header lines, and the number of the last block that was looked at for them. */
export interface PlainHeader {
  readonly lines: readonly Entry[];
  readonly reach: number;
}

/** The header lines before the first turn or second heading. None where there is front matter. */
export function plainHeader(blocks: Iterable<Block>): PlainHeader {
  const lines: Entry[] = [];
  /** Lines with keys nobody knows: header too where a line follows that surely is. */
  let unsure: Entry[] = [];
  /** Such lines at the end of a form: header where no labelled line follows. */
  let last: Entry[] = [];
  /** The rows of a table that may be the header, or a part of it. */
  let rows: Block[] = [];
  let reach = 0;
  let titles = 0;
  for (const block of blocks) {
    reach = block.index;
    if (block.kind === "front-matter") break;
    if (rows.length > 0 ? block.kind === "table-row" && rows.length <= mostRows : mayBeHeaderTable(block)) {
      rows.push(block);
      continue;
    }
    if (rows.length > 0) {
      const found = headerRows(rows);
      rows = [];
      if (found.length === 0) break;
      lines.push(...found);
    }
    if (last.length > 0 && block.kind !== "blank") {
      if (block.kind !== "text" || !labelOf(block)) lines.push(...last);
      break;
    }
    if (
      block.kind === "blank" ||
      block.kind === "comment" ||
      (block.kind === "heading" && block.index <= lastTitle && lines.length === 0)
    ) {
      if (lines.length === 0) unsure = [];
      continue;
    }
    if (block.kind === "text" && isLegend(block)) {
      lines.push(legendLine(block));
      continue;
    }
    const running = block.kind === "text" ? runningHeader(block) : [];
    if (running.length > 0) {
      lines.push(...running);
      continue;
    }
    const line = block.kind === "text" ? lineOf(block, lines) : undefined;
    if (!line && lines.length === 0 && titles < mostTitles && isTitle(block)) {
      titles++;
      continue;
    }
    if (!line || line.is === "said") break;
    const { entry, is, canonical } = line;
    const isConfirmed = unsure.length === 0 || is === "roster" || confirms(canonical, lines.length > 0);
    if (is !== "unknown" && isConfirmed) {
      lines.push(...unsure, entry);
      unsure = [];
      continue;
    }
    if (unsure.length >= mostUnsure || !isShort(entry.value.text)) break;
    unsure.push(entry);
    if (!block.endsBlank) continue;
    // “Date: May / Maria: hi / Tina: hi” begins a dialogue; behind a roster nobody but its people speaks.
    const isForm = lines.some(({ key }) => headerKeyOf(key.text) === "members");
    if (isForm) last = unsure;
    else if (unsure.length > 1 || lines.length === 0) break;
  }
  return { lines: [...lines, ...headerRows(rows)], reach };
}

type TextEntry = Entry & { readonly value: { readonly kind: "scalar"; readonly text: string } };

/** A line of a form, and how sure that is. */
interface FormLine {
  readonly entry: TextEntry;
  /** What its key stands for, if that is known. */
  readonly canonical: string | undefined;
  readonly is: "known" | "roster" | "unknown" | "said";
}

/** A line that may be one of a form, behind those that surely are. */
function lineOf(block: Block, lines: readonly Entry[]): FormLine | undefined {
  const label = labelOf(block) ?? longKeyOf(block, lines.length > 0);
  if (!label) return undefined;
  const key = located(block, label.name.start, label.name.end);
  const value = located(block, label.end, Math.max(label.end, block.contentEnd));
  const text = value.text.replace(/^(?:\*\*|__)|(?:\*\*|__)$/g, "").trim();
  const entryOf = (name: string): TextEntry => ({
    key: { ...key, text: name },
    value: { kind: "scalar", value: text === "" ? null : text, text, span: value.span },
  });
  const known = headerKeyOf(key.text);
  const canonical =
    known === undefined || (known === "client" && isRoster(text)) ? keyMeantBy(key.text, text, lines) : known;
  if (canonical !== undefined && isSaid(canonical, value.text))
    return { entry: entryOf(key.text), canonical, is: "said" };
  const isKnown = canonical !== undefined || stopList.has(nameKey(key.text)) || isFormKey(key.text);
  if (isKnown) {
    // What no list has is called what it means.
    const name = canonical !== undefined && canonical !== known ? canonical : key.text;
    return { entry: entryOf(name), canonical, is: canonical === "members" && isRoster(text) ? "roster" : "known" };
  }
  if (isRoster(text) || isListOfPeople(text)) return { entry: entryOf("members"), canonical: "members", is: "roster" };
  // Who is in the roster speaks, and so do letters and the worker.
  const isLabel = [...key.text].length < 3 || workerLabels.has(nameKey(key.text));
  const isPerson = lines.some(
    (line) => headerKeyOf(line.key.text) === "members" && namesIn(line).has(nameKey(key.text)),
  );
  return { entry: entryOf(key.text), canonical: undefined, is: isLabel || isPerson ? "said" : "unknown" };
}

/** `Names of the members who came today: …`: more words than a label has. Only inside of a form. */
function longKeyOf(block: Block, hasBegun: boolean): Pick<Label, "name" | "end"> | undefined {
  const colon = hasBegun ? block.text.slice(0, longestKey).indexOf(":") : -1;
  if (colon < 2 || /[.?!"“\r\n|]/.test(block.text.slice(0, colon))) return undefined;
  const start = block.text.search(/[^\s*_]/);
  return { name: { start, end: colon }, end: colon + 1 };
}

/** The names of a roster's line. */
function namesIn({ value }: Entry): ReadonlySet<string> {
  const names = value.kind === "scalar" ? value.text.split(/[,;\n]| (?:y|e|and|&) /) : [];
  return new Set(names.map((name) => nameKey(name.replace(/^[\s*•-]+|\([^()]*\)/g, ""))));
}

/** Longest key of several words, in letters. */
const longestKey = 70;

/** Keys of a form alone. “Group: [laughs]” may follow on two lines of dialogue. */
const formKeys: ReadonlySet<string> = new Set([
  ...["date", "session", "setting", "members", "absent", "purpose", "goal", "student", "instructor"],
]);

/** Whether a header line says of those above it, with keys nobody knows, that they are header as well. */
function confirms(canonical: string | undefined, hasBegun: boolean): boolean {
  return canonical === undefined ? hasBegun : formKeys.has(canonical);
}

const mostUnsure = 6;
/** Number of the last block that may be a title above a form. */
const lastTitle = 4;

/** `(S = student, M = Maria)`: letters and names, and nothing else. */
function isLegend({ kind, text, contentEnd }: Block): boolean {
  const line = text.slice(0, contentEnd);
  if (kind !== "text" || !line.includes("=")) return false;
  return line.split(/[,;\r\n]+/).every((part) => /^\s*[([]?\p{L}[\p{L}\d.]{0,3}\s*=\s*[^=]{1,40}$/u.test(part));
}

function legendLine(block: Block): Entry {
  const value = located(block, 0, block.contentEnd);
  return {
    key: { text: "legend", span: { block, start: 0, end: 0 } },
    value: { kind: "scalar", value: value.text, text: value.text, span: value.span },
  };
}

/** Lines that may stand above a pasted form's header: the school, the course, “process recording 4 (sorry, late!!)”. */
const mostTitles = 3;

function isTitle({ kind, text, contentEnd }: Block): boolean {
  const line = text
    .slice(0, contentEnd)
    .trim()
    .replace(/^\*\*([^*]+)\*\*$/, "$1");
  // Brackets that begin a line are something that somebody did.
  return kind === "text" && line.split(/\s+/).length <= 16 && !/^[[(*_>]|[:"“”«»]|[\r\n]/.test(line);
}

/** `Leader: hello everyone.` is a turn, `Leader: Sam`, `Student: R. M.` and `Worker: me, without co-leader` are header lines. */
export function isSaid(key: string, value: string): boolean {
  const isPerson = key === "worker" || key === "student" || key === "client";
  return isPerson && !isShort(value) && !/^\s*(?:me|myself|yo)\s*[,;(–—-]/i.test(value);
}

function isShort(text: string): boolean {
  // “Student: “How are you?”” quotes somebody.
  if (/^["“«]/.test(text.trim())) return false;
  return text.trim().split(/\s+/).length <= 4 && !/(?<!(?:^|[\s.])\p{Lu})[.?!…]\s*$/u.test(text);
}
