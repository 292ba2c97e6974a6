/**
 * Headings without `#`, as they are pasted from other programs: “Beginning”, “**4. Summary**”, “IMPRESSIONS:”. Only a line
 * by itself is one, and only where its words are those of a part of a recording.
 */
import { beginsRecording, isOtherDocument } from "../language/other-documents.ts";
import { columnOf, isBackground, isSession, isSummary } from "../language/index.ts";
import { remarkLabels } from "../language/remark-labels.ts";
import { isSentence } from "../language/structure-words.ts";
import type { Block } from "../markdown/block.ts";
import { withoutBrackets } from "../text/brackets.ts";
import { kebab } from "../text/names.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { bareTitle, type Context, openingOf, type Opening } from "./context.ts";
import { perBlock, titleOf } from "./pieces.ts";

/** As deep as most headings are that have `#`. */
const level = 2;
const longest = 70;
/** What may stand in brackets behind it: “PROGRESS NOTE (goes in the chart, names are changed)”. */
const longestBeside = 100;

/** No more words has a heading that somebody has put a full stop behind. */
const mostBeforeStop = 3;

interface Line {
  readonly title: string;
  /** It has a number, emphasis, or capitals only. */
  readonly isMarked: boolean;
  readonly hasColon: boolean;
}

/** Most lines are somebody's words: a name, a colon and more behind it say so at once. */
function isLabelled({ text, contentEnd }: Block): boolean {
  const colon = text.indexOf(":");
  if (colon < 1 || colon >= contentEnd || /[\s\dIVX).:-]/.test(text.charAt(colon - 1))) return false;
  const bracket = text.indexOf("(");
  return (bracket < 0 || colon < bracket) && /[^\s*_:.]/.test(text.slice(colon + 1, Math.min(contentEnd, colon + 12)));
}

/** A line by itself that may be a heading. */
const lineOf = perBlock((block): Line | null => {
  if (isLabelled(block)) return null;
  const text = block.text.slice(0, block.contentEnd).trim();
  if (
    text.length > (text.includes("(") ? longest + longestBeside : longest) ||
    !/^(?:[*_]{1,3})?[\p{L}\d(]/u.test(text)
  )
    return null;
  const [, number = "", marked = ""] = /^((?:\(?(?:\d{1,2}|[IVX]{1,4})[.):-]+\s*)?)(.*)$/u.exec(unmarked(text)) ?? [];
  const title = unmarked(marked.trim()).replace(/\s*[:：.]$/, "");
  // A line end before the bracket counts, too.
  if (title === "" || /[\r\n.?!:"“”«»|=]/.test(title.replace(/\([^()]*\)$/, ""))) return null;
  if (withoutBrackets(title).length > longest) return null;
  const isMarked = number !== "" || /^[*_]/.test(text) || /^\P{Ll}*\p{Lu}{4}\P{Ll}*$/u.test(title);
  // “I said that I would ask my supervisor.”
  if (!isMarked && text.endsWith(".") && title.split(/\s+/, mostBeforeStop + 1).length > mostBeforeStop) return null;
  // “texts w/ Priya after”
  if (/^\p{Ll}/u.test(title) && !(block.endsBlank && isOtherDocument(title))) return null;
  // “We talked about trust / Evaluation / …” on lines that touch is one paragraph.
  if (!block.endsBlank && !isMarked) return null;
  return { title, isMarked, hasColon: /[:：][*_]*$/.test(text) };
});

/** A line without the emphasis around it. */
function unmarked(text: string): string {
  const [, mark = "", inner = ""] = /^([*_]{1,3})(.*)$/.exec(text) ?? [];
  return mark !== "" && inner.replace(/:$/, "").endsWith(mark)
    ? inner.replace(/:$/, "").slice(0, -mark.length).trim()
    : text;
}

/** Whether a line by itself may be the title of another document. */
export function mayBeOtherDocument(block: Block): boolean {
  const line = lineOf(block);
  return line !== null && isOtherDocument(bareTitle(line.title));
}

/** Whether a title is of notes of another meeting, or of an example: who was there was not here. */
export function isOfOtherMeeting(block: Block): boolean {
  const title = titleIn(block);
  return (
    title !== undefined &&
    /\b(?:minutes|meeting|acta|minuta|reunión|notes?|notas?|examples?|ejemplos?)\b/i.test(title) &&
    isOtherDocument(title)
  );
}

/** What a block says as a title, if it may be one. */
function titleIn(block: Block): string | undefined {
  const title = block.kind === "heading" ? titleOf(block) : block.kind === "text" ? lineOf(block)?.title : undefined;
  return title === undefined ? undefined : bareTitle(title);
}

/** Titles of the whole file, which a session may follow anywhere. */
const ofAll = /^(?:process )?(?:recording|registro|crónica)\b/i;

/** Whether a title says that the session itself follows. */
export function announcesSession(block: Block): boolean {
  const title = titleIn(block);
  return title !== undefined && (beginsRecording(title) || (isSession(title) && !ofAll.test(title)));
}

/** What a line by itself opens, where it is a heading. `isAnnounced`: another title says where the session is. */
export function plainOpeningOf(
  block: Block,
  context: Context,
  vocabulary: Vocabulary,
  isAnnounced: () => boolean,
): Opening | undefined {
  const line = lineOf(block);
  if (!line) return undefined;
  const { title, isMarked, hasColon } = line;
  const opening = openingOf(title, level, context, vocabulary);
  if (opening.kind === "phase") return opening;
  const bare = bareTitle(title);
  if (opening.kind === "reflection")
    return isMarked || !(hasColon || beginsRemark(bare) || isSentence(bare)) ? opening : undefined;
  if (isOtherDocument(bare)) return isAnnounced() ? opening : { ...opening, goesOn: true };
  return isSession(bare) || isBackground(bare) || beginsRecording(bare) ? opening : undefined;
}

const remarks = new Set(Object.values(remarkLabels).flatMap((label) => Object.values(label).map(kebab)));

/** “Analysis” may begin a remark on what was said last, in the middle of a dialogue: nobody's words must be lost to that. */
function beginsRemark(title: string): boolean {
  return columnOf(title) !== undefined && (!isSummary(title) || remarks.has(kebab(title)));
}
