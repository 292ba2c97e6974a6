/** The writer's own prose as Word paragraphs and tables. */
import { HeadingLevel, Paragraph, type ParagraphChild, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { Block } from "#core";
import type { Margin } from "./margin.ts";
import { runsOf } from "./runs.ts";

const levels = [
  ...[HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4],
  ...[HeadingLevel.HEADING_5, HeadingLevel.HEADING_6],
] as const;

/** The paragraphs of neighbouring blocks; `text` where there are none. */
export function prose(blocks: readonly Block[], text: string, margin: Margin): readonly (Paragraph | Table)[] {
  if (blocks.length === 0) return [paragraph(text, margin)];
  const out: (Paragraph | Table)[] = [];
  let rows: string[] = [];
  const close = (): void => {
    if (rows.length > 0) out.push(tableOf(rows), new Paragraph({}));
    rows = [];
  };
  for (const block of blocks) {
    const source = block.text.slice(0, block.contentEnd);
    if (block.kind === "table-head" || block.kind === "table-row") {
      rows.push(source.split(/\r\n|\n|\r/, 1)[0] ?? "");
      continue;
    }
    close();
    out.push(...blockOf(block, source, margin));
  }
  close();
  return out;
}

function blockOf(block: Block, source: string, margin: Margin): readonly Paragraph[] {
  const lines = source.split(/\r\n|\n|\r/);
  switch (block.kind) {
    case "heading": {
      const level = /^ {0,3}(#{1,6})/.exec(source)?.[1]?.length ?? (/[\r\n] {0,3}=/.test(source) ? 1 : 2);
      const title = (lines[0] ?? "").replace(/^ {0,3}#{1,6}\s*|\s+#+\s*$/g, "");
      return [new Paragraph({ ...headingOf(level), children: margin.around(runs(title), []) })];
    }
    case "quote":
      return lines.map(
        (line) =>
          new Paragraph({ style: "Quote", indent: { left: 567 }, children: runs(line.replace(/^\s*(?:>\s?)+/, "")) }),
      );
    case "fence":
      return lines
        .slice(1, /^ {0,3}(?:`{3,}|~{3,})\s*$/.test(lines.at(-1) ?? "") ? -1 : undefined)
        .map((line) => new Paragraph({ style: "Code", children: [new TextRun({ text: line, font: "Courier New" })] }));
    case "text":
    case "html":
      return textLines(lines, margin);
    case "front-matter":
    case "table-head":
    case "table-row":
    case "comment":
    case "rule":
    case "blank":
      return [];
  }
}

function headingOf(level: number): { readonly heading?: (typeof levels)[number] } {
  const heading = levels[level - 1];
  return heading === undefined ? {} : { heading };
}

/** Paragraphs and items of lists. */
function textLines(lines: readonly string[], margin: Margin): readonly Paragraph[] {
  const out: { text: string; bullet: boolean }[] = [];
  for (const line of lines) {
    const item = /^\s{0,8}[-*+]\s+/.exec(line);
    const last = out.at(-1);
    if (item) out.push({ text: line.slice(item[0].length), bullet: true });
    else if (last && !/^\s*\d{1,9}[.)]\s|^[^:：]{1,60}[:：]\s/.test(line)) last.text += ` ${line.trim()}`;
    else out.push({ text: line, bullet: false });
  }
  return out.map(({ text, bullet }) =>
    bullet ? new Paragraph({ bullet: { level: 0 }, children: runs(text) }) : paragraph(text, margin),
  );
}

function paragraph(text: string, margin: Margin): Paragraph {
  return new Paragraph({ children: margin.around(runs(text), []) });
}

function runs(text: string): ParagraphChild[] {
  return runsOf(text.trim());
}

function tableOf(rows: readonly string[]): Table {
  const cells = (row: string): string[] =>
    row
      .trim()
      .replace(/^\||(?<!\\)\|$/g, "")
      .split(/(?<!\\)\|/);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) =>
        new TableRow({
          children: cells(row).map((text) => new TableCell({ children: [new Paragraph({ children: runs(text) })] })),
        }),
    ),
  });
}
