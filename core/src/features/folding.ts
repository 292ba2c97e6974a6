/** What can be folded away: header, phases, turns with their remarks, tables. */
import { type Block, fileSpan, type FileSpan, isOnOneLine } from "../markdown/block.ts";
import type { Recording, Section } from "../recording/model.ts";

/** A stretch of lines that can be folded away. */
export interface Fold {
  /** From the line that stays to the last line that goes. */
  readonly span: FileSpan;
  readonly kind: "header" | "section" | "turn" | "table";
}

/** The folds of a recording. What stands on a single line is none, which the adapter knows of all but turns. */
export function folding(recording: Recording): readonly Fold[] {
  return [...headerFold(recording), ...sectionFolds(recording), ...turnFolds(recording), ...tableFolds(recording)];
}

function headerFold({ header }: Recording): Fold[] {
  return header.form === "front-matter" && header.span ? [{ span: fileSpan(header.span), kind: "header" }] : [];
}

/** A section ends where the next heading of its level begins; the empty lines before that stay. */
function sectionFolds(recording: Recording): Fold[] {
  const folds: Fold[] = [];
  const open: Section[] = [];
  const close = (level: number, before: Block | undefined): void => {
    for (let top = open.at(-1); top && top.level >= level; top = open.at(-1)) {
      const { start, end } = fileSpan(top.heading);
      folds.push({
        span: { start, end: before ? Math.max(end, before.start + before.contentEnd) : end },
        kind: "section",
      });
      open.pop();
    }
  };
  for (const section of recording.sections) {
    if (section.title === "") continue;
    close(section.level, recording.block(section.heading.block.index - 1));
    open.push(section);
  }
  close(0, recording.blockAtOffset(Infinity));
  return folds.sort((a, b) => a.span.start - b.span.start);
}

function turnFolds({ turns }: Recording): Fold[] {
  const folds: Fold[] = [];
  for (const { notation, annotations, span } of turns) {
    if (notation !== "dialogue" || (annotations.length === 0 && isOnOneLine(span))) continue;
    const ends = [span, ...annotations.map((each) => each.span)].map((each) => fileSpan(each).end);
    folds.push({ span: { start: fileSpan(span).start, end: Math.max(...ends) }, kind: "turn" });
  }
  return folds;
}

function tableFolds(recording: Recording): Fold[] {
  const folds: Fold[] = [];
  let head: Block | undefined;
  let last: Block | undefined;
  const close = (): void => {
    if (head && last) folds.push({ span: { start: head.start, end: last.start + last.contentEnd }, kind: "table" });
    head = last = undefined;
  };
  for (const blocks of recording.stretches())
    for (const block of blocks) {
      if (block.kind === "table-row") {
        if (head) last = block;
      } else if (head ?? block.kind === "table-head") {
        close();
        if (block.kind === "table-head") head = block;
      }
    }
  close();
  return folds;
}
