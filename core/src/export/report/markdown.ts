/** Sections as Markdown, and as rows for a spreadsheet. */
import { unisolated } from "../../text/isolated.ts";
import { type ReportSection, type ReportSpeech, type ReportTable } from "./section.ts";

/** What has sections: the report of a recording, or of a class. */
export interface Sectioned {
  readonly title: string;
  readonly scope: string;
  readonly sections: readonly ReportSection[];
}

/** Sections as a page of Markdown. */
export function sectionsMarkdown({ title, scope, sections }: Sectioned, { say }: ReportSpeech): string {
  const parts = [`# ${plain(title)}`, scope, ...sections.flatMap((section) => sectionParts(section, say))];
  return `${parts.join("\n\n")}\n`;
}

function sectionParts(
  { title, sentences, tables, counted }: ReportSection,
  say: ReportSpeech["say"],
): readonly string[] {
  return [
    `## ${plain(title)}`,
    ...(sentences.length > 0 ? [sentences.map(({ text }) => `- ${plain(text)}`).join("\n")] : []),
    ...tables.flatMap(tableParts),
    ...(counted.length > 0
      ? [
          `### ${say("How this is counted")}`,
          counted.map(({ name, definition }) => `- **${plain(name)}:** ${plain(definition)}`).join("\n"),
        ]
      : []),
  ];
}

function tableParts({ title, head, rows, note }: ReportTable): readonly string[] {
  if (rows.length === 0) return [];
  const numbers = head.map((_, column) => rows.some((row) => row[column]?.isNumber));
  const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(" | ")} |`;
  const table = [
    line(head),
    `| ${numbers.map((isNumber) => (isNumber ? "--:" : "---")).join(" | ")} |`,
    ...rows.map((row) => line(row.map(({ text }) => text))),
  ].join("\n");
  return [`**${plain(title)}**`, table, ...(note === undefined ? [] : [note])];
}

/** Words of the writer's that are no markup, no link and no HTML. */
function plain(text: string): string {
  return unisolated(text)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|~&#]/g, "\\$&");
}

/** Every cell of every table: section, table, row, column and what stands there. The first row names the columns. */
export function sectionsRows({ sections }: Sectioned, { say }: ReportSpeech): readonly (readonly string[])[] {
  const rows = sections.flatMap(({ title: section, tables }) =>
    tables.flatMap(({ title, head, rows: all }) =>
      all.flatMap((cells) =>
        cells
          .slice(1)
          .map(({ text }, at) => [section, title, cells[0]?.text ?? "", head[at + 1] ?? "", text].map(unisolated)),
      ),
    ),
  );
  return [[say("Section"), say("Table"), say("Row"), say("Column"), say("Value")], ...rows];
}
