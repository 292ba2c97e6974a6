/** A header without front matter: `Date: …`, `Members present: …` at the top of a pasted text, or a table of them. */
import { headerKeyOf } from "../../language/index.ts";
import { voiceSource } from "../../language/voices.ts";
import type { Block } from "../../markdown/block.ts";
import { type Entry, textValue } from "../../markdown/yaml-value.ts";
import { isShort, lineOf } from "./header-line.ts";
import { listUnder, openKeyOf, openTitleOf, type OpenKey } from "./header-list.ts";
import { headerRows, mayBeHeaderTable, mostRows } from "./header-table.ts";
import { isLegend, isLegendOfVoices, legendOf } from "./legend.ts";
import { labelOf, located } from "../pieces.ts";
import { announcesSession, isOfOtherMeeting } from "../plain-heading.ts";
import { isOfRecord } from "../tables/record-form.ts";
import { runningHeader } from "./running-header.ts";

/** Header lines, and the number of the last block that was looked at for them. */
export interface PlainHeader {
  readonly lines: readonly Entry[];
  readonly reach: number;
}

/** The header lines, at the top or in a form below what stands before the session. Under front matter, only its legend. */
export function plainHeader(blocks: Iterable<Block>): PlainHeader {
  let reach = 0;
  const own = (): Iterable<Block> => withoutOthers(blocks, (index) => (reach = Math.max(reach, index)));
  const [first] = blocks;
  if (first?.kind === "front-matter") return { lines: legendIn(headerAt(behind(own())).lines), reach };
  const top = headerAt(own());
  const { lines } = top.lines.length > 0 ? top : formBelow(own());
  return { lines, reach };
}

/** The blocks right behind the front matter that may be a legend: what is further down is nothing of the header's. */
function* behind(blocks: Iterable<Block>): Iterable<Block> {
  for (const block of blocks) {
    if (block.kind === "front-matter") continue;
    if (block.kind === "text" && !mayBeLegend(block)) return;
    yield block;
  }
}

/** “S = student”, “M: Maria”, “Speaker 2 is Ruth”, “**Legend:** …” */
function mayBeLegend({ text }: Block): boolean {
  const beginning = text.slice(0, 200);
  return /=|^[\s*_-]*\p{L}{1,3}[*_]*\s*:/u.test(beginning) || openKeys.test(beginning) || voices.test(beginning);
}

const voices = new RegExp(voiceSource);
const openKeys =
  /^[\s*_-]*(?:legend|key|abbrev|initials|letters|codes?|speaker|leyenda|clave|siglas|abreviat|iniciales|códigos?|hablante|who|quién)/i;

/** “Legend: S = student, M = Maria”: of several letters, since “Tina = Mine too.” is somebody's words. */
function legendIn(lines: readonly Entry[]): readonly Entry[] {
  const letters = ({ key, value }: Entry): number =>
    headerKeyOf(key.text) === "aliases" && value.kind === "scalar" ? legendOf(value.text).length : 0;
  const own = lines.filter((line) => letters(line) > 0);
  const isSaid = own.some(({ key }) => key.span.end > key.span.start);
  return isSaid || own.every(isOfVoices) ? own : own.filter((line) => letters(line) > 1);
}

/** “Speaker 2 = Ruth” on a line of its own. */
function isOfVoices(line: Entry | undefined): boolean {
  return line?.value.kind === "scalar" && isLegendOfVoices(line.value.text, true);
}

/** The blocks that are not of another meeting's notes, which say who was there, too. `see` is told how far was looked. */
function* withoutOthers(blocks: Iterable<Block>, see: (index: number) => void): Iterable<Block> {
  let isOther = false;
  let left = mostBefore;
  for (const block of blocks) {
    see(block.index);
    if (block.kind === "heading" || announcesSession(block)) isOther = false;
    if (isOfOtherMeeting(block)) isOther = true;
    if (!isOther) yield block;
    else if (--left === 0) return;
  }
}

/** So many blocks may stand before a form: the assignment, its criteria. */
const mostBefore = 60;
/** So many lines are surely a form's, wherever they stand. */
const enoughLines = 3;

/** The lines of a form that says when or where, and who was there. */
function formBelow(blocks: Iterable<Block>): Pick<PlainHeader, "lines"> {
  const first: Block[] = [];
  for (const block of blocks) if (first.push(block) >= mostBefore) break;
  for (const [at, block] of first.entries()) {
    const canonical = block.kind === "text" ? lineOf(block, [], false)?.canonical : undefined;
    if (canonical === undefined) continue;
    const { lines } = headerAt(first.slice(at));
    const keys = lines.map(({ key }) => headerKeyOf(key.text) ?? "");
    const isForm = keys.some((key) => ofPeople.has(key)) && keys.some((key) => formKeys.has(key) && !ofPeople.has(key));
    if (lines.length >= enoughLines && isForm) return { lines };
  }
  return { lines: [] };
}

/** Keys behind which people are named. */
const ofPeople: ReadonlySet<string> = new Set(["worker", "workers", "members", "client"]);

/** The header lines before the first turn or second heading. */
function headerAt(blocks: Iterable<Block>): Pick<PlainHeader, "lines"> {
  const lines: Entry[] = [];
  /** Lines with keys nobody knows: header too where a line follows that surely is. */
  let unsure: Entry[] = [];
  /** Such lines at the end of a form: header where no labelled line follows. */
  let last: Entry[] = [];
  /** The rows of a table that may be the header, or a part of it. */
  let rows: Block[] = [];
  let titles = 0;
  let open: OpenKey | undefined;
  let before: Block | undefined;
  for (const block of blocks) {
    const touches = before?.endsBlank === false;
    before = block;
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
    const list = listUnder(open, block);
    if (list) {
      if (lines.at(-1) === open?.entry) lines.pop();
      lines.push(list.entry);
      open = list.open;
      continue;
    }
    open = openTitleOf(block);
    if (open && lines.length > 0) continue;
    if (last.length > 0 && block.kind !== "blank") {
      const isLabelled = block.kind === "text" && labelOf(block) !== null;
      const goesOn = isLabelled && formKeys.has(lineOf(block, lines, touches)?.canonical ?? "");
      if (goesOn || !isLabelled) lines.push(...last);
      if (!goesOn) break;
      [last, unsure] = [[], []];
    }
    if (
      block.kind === "blank" ||
      block.kind === "comment" ||
      (block.kind === "heading" && block.index <= lastTitle && lines.length === 0)
    ) {
      if (lines.length === 0) unsure = [];
      continue;
    }
    const own = block.kind === "text" ? block.text.slice(0, block.contentEnd) : "";
    if (own !== "" && (isLegend(own) || isLegendOfVoices(own, isOfVoices(lines.at(-1))))) {
      lines.push(legendLine(block));
      continue;
    }
    const running = block.kind === "text" ? runningHeader(block) : [];
    if (running.length > 0) {
      lines.push(...running);
      continue;
    }
    const line = block.kind === "text" ? lineOf(block, lines, touches) : undefined;
    if (!line && lines.length === 0 && titles < mostTitles && isTitle(block)) {
      titles++;
      continue;
    }
    if (!line || line.is === "said" || isOfRecord(block)) break;
    const { entry, is, canonical } = line;
    const isConfirmed = unsure.length === 0 || is === "roster" || confirms(canonical, lines.length > 0);
    if (is !== "unknown" && is !== "likely" && isConfirmed) {
      lines.push(...unsure, entry, ...line.below);
      unsure = [];
      open = openKeyOf(entry, canonical);
      continue;
    }
    // Long answers, too, are header where the form's keys are marked: “**Why I chose this piece:** it is the first time …”
    const mayBeLong = lines.length > 1 && /^\s*(?:[-*+•]\s+)?(?:\*\*|__)\S/.test(block.text);
    if (unsure.length >= mostUnsure || !(is !== "unknown" || mayBeLong || isShort(entry.value.text))) break;
    unsure.push(entry);
    if (!block.endsBlank) continue;
    // “Date: May / Maria: hi / Tina: hi” begins a dialogue; behind a roster nobody but its people speaks.
    const isForm = lines.some(({ key }) => headerKeyOf(key.text) === "members");
    if (isForm) last = unsure;
    else if (unsure.length > 1 || lines.length === 0) break;
  }
  return { lines: [...lines, ...headerRows(rows)] };
}

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

function legendLine(block: Block): Entry {
  const value = located(block, 0, block.contentEnd);
  return {
    key: { text: "legend", span: { block, start: 0, end: 0 } },
    value: textValue(value.text, value.span),
  };
}

/** Lines that may stand above a pasted form's header: the school, the course, “process recording 4 (sorry, late!!)”. */
const mostTitles = 3;
/** Lines of one paragraph of such, and the signs of a title that says of itself what it is. */
const [mostLines, longestTitle] = [4, 300];

function isTitle({ kind, text, contentEnd }: Block): boolean {
  const whole = text.slice(0, contentEnd).trim();
  // “**PROCESS RECORDING** (no real names)”
  const line = whole.replace(/^\*\*([^*]+)\*\*(?=$|[ \t]*\([^()]*\)$)/, "$1");
  const lines = line.split(/\r\n?|\n/);
  // Brackets that begin a line are something that somebody did; of a line in bold letters, quotation marks say nothing.
  const unlike = line === whole ? /^[[(*_>]|[:"“”«»]/ : /^[[(*_>]|:/;
  const mayBe = (each: string): boolean => each.split(/\s+/).length <= 16 && !unlike.test(each);
  // “process recording 4, sorry for the format, i typed it on the bus”
  const isNamed =
    /^(?:process recording|pr\b|registro|recording|crónica|informe)/i.test(line) && line.length <= longestTitle;
  return kind === "text" && lines.length <= mostLines && (lines.every(mayBe) || (isNamed && !/[:"“«]/.test(line)));
}
