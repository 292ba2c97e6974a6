/** A level of the course's rubric, written into the header of a recording: what else stands there stays as it is. */
import { isCalled, type Recorded, rubricField } from "../analysis/recorded-levels.ts";
import { type Block, fileSpan } from "../markdown/block.ts";
import { readFrontMatter } from "../markdown/front-matter.ts";
import type { TextEdit } from "../markdown/rescan.ts";
import { type Entry, plainValue } from "../markdown/yaml-value.ts";
import type { Recording } from "../recording/model.ts";
import { textInYaml } from "../rules/shared/yaml-text.ts";
import type { Criterion } from "../vocabulary/pack.ts";
import { lineEndIn } from "../text/line-end.ts";

/** What is recorded for a criterion: a level by its id, a comment, and written turns by their zero-based index. */
export type Given = Omit<Recorded, "criterion">;

/** Why nothing is written: there is no header between `---`, it cannot be read, or `rubric:` holds something else. */
export type Unwritable = "no-header" | "broken-header" | "no-levels";

/** A stretch of the header's block, and what takes its place. */
type Change = readonly [start: number, end: number, text: string];

/**
 * The edit that records a level, in place of what was recorded for the criterion. A header that cannot be read before
 * or after it is left alone.
 */
export function recordLevel(recording: Recording, criterion: Criterion, given: Given): TextEdit | Unwritable {
  const block = recording.blocks.find(({ kind }) => kind === "front-matter");
  if (!block || recording.header.form !== "front-matter") return "no-header";
  const { entries, error } = readFrontMatter(block);
  if (block.unclosed || error) return "broken-header";
  const key = rubricField(recording)?.key.text;
  const change = changeOf(
    entries.find((entry) => entry.key.text === key),
    criterion,
    valueOf(given),
    block,
  );
  if (typeof change === "string") return change;
  const [start, end, text] = change;
  if (!isKept(block, change, entries.length + Number(key === undefined))) return "broken-header";
  return { ...fileSpan({ block, start, end }), text };
}

function changeOf(rubric: Entry | undefined, criterion: Criterion, value: string, block: Block): Change | Unwritable {
  const { text } = block;
  const eol = lineEndIn(text);
  const said = `${criterion.id}: ${value}`;
  if (!rubric) {
    const end = text.slice(0, block.contentEnd).search(/(?:---|\.\.\.)[ \t]*$/);
    return [end, end, `rubric:${eol}  ${said}${eol}`];
  }
  if (rubric.value.kind !== "map") {
    if (plainValue(rubric.value) !== null) return "no-levels";
    const colon = text.indexOf(":", rubric.key.span.end) + 1;
    return [colon, colon, ` { ${said} }`];
  }
  const { entries, span } = rubric.value;
  const own = entries.find((entry) => isCalled(entry.key.text, criterion));
  if (own) return [own.value.span.start, trimmed(text, own.value.span.end), value];
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return [span.start, span.end, `{ ${said} }`];
  const end = trimmed(text, last.value.span.end);
  if (text[span.start] === "{") return [end, end, `, ${said}`];
  // Behind a remark at the end of the line, too.
  const lineEnd = end + text.slice(end).search(/[\r\n]/);
  const indent = /[ \t]*$/.exec(text.slice(0, first.key.span.start))?.[0] ?? "";
  return [lineEnd, lineEnd, `${eol}${indent}${said}`];
}

/** `mostly`, or all of it in braces. */
function valueOf({ level, comment = "", turns }: Given): string {
  if (comment === "" && turns.length === 0) return textInYaml(level);
  const parts = [
    `level: ${textInYaml(level)}`,
    ...(comment === "" ? [] : [`comment: ${textInYaml(comment)}`]),
    ...(turns.length > 0 ? [`turns: [${turns.map((turn) => turn + 1).join(", ")}]`] : []),
  ];
  return `{ ${parts.join(", ")} }`;
}

/** Where something ends that has nothing but blanks behind it. */
function trimmed(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

/** Whether the header can be read after a change, with so many keys. */
function isKept(block: Block, [start, end, text]: Change, keys: number): boolean {
  const changed = block.text.slice(0, start) + text + block.text.slice(end);
  const contentEnd = block.contentEnd + text.length - (end - start);
  const { entries, error } = readFrontMatter({ ...block, text: changed, contentEnd });
  return !error && entries.length === keys;
}
