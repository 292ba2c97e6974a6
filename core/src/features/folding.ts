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
function sectionFolds({ sections, blocks }: Recording): Fold[] {
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
  for (const section of sections) {
    if (section.title === "") continue;
    close(section.level, blocks[section.heading.block.index - 1]);
    open.push(section);
  }
  close(0, blocks.at(-1));
  return folds.sort((a, b) => a.span.start - b.span.start);
}

function turnFolds({ turns }: Recording): Fold[] {
  return turns
    .filter((turn) => turn.notation === "dialogue" && (turn.annotations.length > 0 || !isOnOneLine(turn.span)))
    .map((turn) => {
      const ends = [turn.span, ...turn.annotations.map(({ span }) => span)].map((span) => fileSpan(span).end);
      return { span: { start: fileSpan(turn.span).start, end: Math.max(...ends) }, kind: "turn" };
    });
}

function tableFolds({ blocks }: Recording): Fold[] {
  return blocks.flatMap((block, index): Fold[] => {
    if (block.kind !== "table-head") return [];
    let last = index;
    while (blocks[last + 1]?.kind === "table-row") last++;
    const end = blocks[last];
    return end && last > index
      ? [{ span: { start: block.start, end: end.start + end.contentEnd }, kind: "table" }]
      : [];
  });
}
