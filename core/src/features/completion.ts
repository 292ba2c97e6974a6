/** What a writer may want to write next. */
import type { FileSpan } from "../markdown/block.ts";
import type { Recording } from "../recording/model.ts";
import { type Line, lineAt } from "./at.ts";
import { annotationsFor } from "./complete-annotations.ts";
import { headerItems } from "./complete-header.ts";
import { addressees, speakers } from "./complete-people.ts";
import { ruleIds } from "./complete-rules.ts";
import { concepts } from "./complete-tags.ts";
import { templates } from "./complete-templates.ts";
import type { Context } from "./hover.ts";

/** One thing that may be written, best first in its list. */
export interface Completion {
  readonly label: string;
  readonly kind: "concept" | "person" | "annotation" | "template" | "key" | "value" | "rule";
  /** A few words beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What the writer's letters are compared with, where that is not the label. */
  readonly filter?: string;
  /** What replaces `span`. */
  readonly text: string;
  /** The same with placeholders, for editors that know them. */
  readonly snippet?: string;
  readonly span: FileSpan;
}

/** Where the writer is: the line up to the cursor, and where it begins in the file. */
export interface Place {
  readonly recording: Recording;
  readonly offset: number;
  readonly line: Line;
  /** The line up to the cursor. */
  readonly before: string;
  readonly context: Context;
}

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

function inText(place: Place): readonly Completion[] {
  for (const offer of [ruleIds, concepts, templates, annotationsFor, addressees, speakers]) {
    const items = offer(place);
    if (items) return items;
  }
  return [];
}
