/** Header lines without front matter: `Date: …`, `Members present: …` at the top of a pasted text. */
import { headerKeyOf, stopList } from "../language/index.ts";
import type { Block } from "../markdown/block.ts";
import type { Entry } from "../markdown/yaml-value.ts";
import { labelOf, located } from "./pieces.ts";
import { nameKey } from "../text/names.ts";

/** Header lines, and the number of the last block that was looked at for them. */
export interface PlainHeader {
  readonly lines: readonly Entry[];
  readonly reach: number;
}

/** The header lines before the first turn or second heading. None where there is front matter. */
export function plainHeader(blocks: Iterable<Block>): PlainHeader {
  const lines: Entry[] = [];
  /** Lines with keys nobody knows: header too where a line follows without a blank line that surely is. */
  let unsure: Entry[] = [];
  /** Such lines at the end of a form: header where no labelled line follows. */
  let last: Entry[] = [];
  let reach = 0;
  let titles = 0;
  for (const block of blocks) {
    reach = block.index;
    if (block.kind === "front-matter") break;
    if (last.length > 0 && block.kind !== "blank") {
      if (block.kind !== "text" || !labelOf(block)) lines.push(...last);
      break;
    }
    if (block.kind === "blank" || block.kind === "comment" || (block.kind === "heading" && block.index <= 1)) {
      unsure = [];
      continue;
    }
    const label = block.kind === "text" ? labelOf(block) : null;
    if (!label && isLegend(block)) {
      lines.push(legendLine(block));
      continue;
    }
    if (!label && lines.length === 0 && titles < mostTitles && isTitle(block)) {
      titles++;
      continue;
    }
    if (!label) break;
    const key = located(block, label.name.start, label.name.end);
    const value = located(block, label.end, Math.max(label.end, block.contentEnd));
    const text = value.text.replace(/^(?:\*\*|__)|(?:\*\*|__)$/g, "").trim();
    const entry: Entry = {
      key,
      value: { kind: "scalar", value: text === "" ? null : text, text, span: value.span },
    };
    const canonical = headerKeyOf(key.text);
    if (canonical !== undefined && isSaid(canonical, value.text)) break;
    const isHeader = canonical !== undefined || stopList.has(nameKey(key.text));
    if (isHeader && (unsure.length === 0 || confirms(canonical, lines.length > 0))) {
      lines.push(...unsure, entry);
      unsure = [];
    } else {
      const isList = isRoster(text);
      if (unsure.length >= mostUnsure || !(isList || isShort(value.text))) break;
      unsure.push(isList ? { ...entry, key: { ...key, text: "members" } } : entry);
      if (!block.endsBlank) continue;
      // “Date: May / Maria: hi / Tina: hi” begins a dialogue.
      if (lines.length === 0 || !unsure.some(({ key: { text: name } }) => name === "members")) break;
      last = unsure;
    }
  }
  return { lines, reach };
}

/** Keys of a form alone. “Group: [laughs]” may follow on two lines of dialogue. */
const formKeys: ReadonlySet<string> = new Set([
  ...["date", "session", "setting", "members", "absent", "purpose", "goal", "student", "instructor"],
]);

/** Whether a header line says of those above it, with keys nobody knows, that they are header as well. */
function confirms(canonical: string | undefined, hasBegun: boolean): boolean {
  return canonical === undefined ? hasBegun : formKeys.has(canonical);
}

const mostUnsure = 3;

/** `Somos: Elsa, Nilda y Coco`: three names or more, whatever stands before them. Cut first: one pattern would try all cuts. */
function isRoster(value: string): boolean {
  const names = value.split(/, *(?:(?:y|e|and|&) +)?| (?:y|e|and|&) +/);
  return (
    names.length >= 3 && names.length <= mostNames && names.every((name) => /^\p{Lu}[\p{L}.' ]{0,20}$/u.test(name))
  );
}

/** More stand in no line of a form. */
const mostNames = 21;

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
  const line = text.slice(0, contentEnd).trim();
  // Brackets that begin a line are something that somebody did.
  return kind === "text" && line.split(/\s+/).length <= 16 && !/^[[(*_>]|[:"“”«»]|[\r\n]/.test(line);
}

/** `Leader: hello everyone.` is a turn, `Leader: Sam` and `Student: R. M.` are header lines. */
export function isSaid(key: string, value: string): boolean {
  return (key === "worker" || key === "student" || key === "client") && !isShort(value);
}

function isShort(text: string): boolean {
  // “Student: “How are you?”” quotes somebody.
  if (/^["“«]/.test(text.trim())) return false;
  return text.trim().split(/\s+/).length <= 4 && !/(?<!(?:^|[\s.])\p{Lu})[.?!…]\s*$/u.test(text);
}
