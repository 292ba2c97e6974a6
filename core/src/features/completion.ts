/** What a writer may want to write next. */
import type { Recording } from "../recording/model.ts";
import { lineAt } from "./at.ts";
import { annotationsFor } from "./complete-annotations.ts";
import { headerItems } from "./complete-header.ts";
import { addressees } from "./complete-addressees.ts";
import { speakers } from "./complete-people.ts";
import { ruleIds } from "./complete-rules.ts";
import { concepts } from "./complete-tags.ts";
import { templates } from "./complete-templates.ts";
import type { Completion, Place } from "./completion-item.ts";
import type { Context } from "./context.ts";

/** What fits at an offset, best first; `trigger` is the character whose typing asked. Empty where a writer is best left alone. */
export function completion(
  recording: Recording,
  offset: number,
  context: Context,
  trigger?: string,
): readonly Completion[] {
  const line = lineAt(recording, offset);
  const place: Place = { recording, offset, line, before: line.text.slice(0, offset - line.start), context };
  if (trigger !== undefined && !isAsked(trigger, place)) return [];
  const { kind } = line.block ?? { kind: "blank" };
  if (kind === "front-matter") return isAfterHeader(place) ? inText(place) : headerItems(place);
  if (kind === "fence") return [];
  if (isHeaderBegun(place)) return headerItems(place);
  return inText(place);
}

/** Whether a typed character asks for help here. Blanks and stars mostly mean nothing. */
function isAsked(trigger: string, { before, line }: Place): boolean {
  if (trigger === " ") return line.block?.kind === "front-matter" || /(?:→|->|@|,) $|^> $/.test(before);
  if (trigger === "*") return before === "**";
  return true;
}

/** The empty lines after the header belong to its block. */
function isAfterHeader({ line, offset }: Place): boolean {
  const { block } = line;
  return block !== undefined && !block.unclosed && offset > block.start + block.contentEnd;
}

/** Longer headers have a key that is read. */
const farthest = 2000;

/** Whether a header is being begun: a word below its mark, and below keys, is no key yet. */
function isHeaderBegun({ line, recording }: Place): boolean {
  if (line.start === 0 || line.start > farthest) return false;
  let above = "";
  for (let index = 0; above.length < line.start; index++) above += recording.block(index)?.text ?? "";
  const [mark = "", ...lines] = above
    .slice(0, line.start)
    .split(/\r\n|\n|\r/)
    .slice(0, -1);
  return /^---[ \t]*$/.test(mark) && lines.every((each) => /^(?:\p{L}[^:]*:|[ \t]+\S)/u.test(each));
}

function inText(place: Place): readonly Completion[] {
  for (const offer of [ruleIds, concepts, templates, annotationsFor, addressees, speakers]) {
    const items = offer(place);
    if (items) return items;
  }
  return [];
}
