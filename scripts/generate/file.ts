/** Generated files, and the Markdown they are made of. */

/** A file as text, by its path from the root of the project. */
export interface File {
  readonly path: string;
  readonly text: string;
}

/** Paths among `wanted` whose text on disk is another one; `read` gives `undefined` where there is no file. */
export function stale(wanted: readonly File[], read: (path: string) => string | undefined): string[] {
  return wanted.filter(({ path, text }) => read(path) !== text).map(({ path }) => path);
}

/** Paragraphs with one blank line between them. Empty ones are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return `${parts.filter((part) => part !== undefined && part !== "").join("\n\n")}\n`;
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** A table as Prettier would write it, so that generated parts of formatted files stay as they are. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(cell));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => width(row[column] ?? ""))));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => pad(text, widths[column] ?? 0)).join(" | ")} |`;
  const [first = [], ...others] = cells;
  return [line(first), `| ${widths.map((dashes) => "-".repeat(dashes)).join(" | ")} |`, ...others.map(line)].join("\n");
}

const cell = (text: string) => text.replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|");
/** Letters, not UTF-16 units: names have accents and dashes, never emojis. */
const width = (text: string) => [...text].length;
const pad = (text: string, wanted: number) => text + " ".repeat(Math.max(0, wanted - width(text)));

/** A code block whose fence is longer than any fence inside. */
export function fenced(text: string, language = "markdown"): string {
  const longest = Math.max(0, ...(text.match(/`{3,}/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text.replace(/\n+$/, "")}\n${fence}`;
}

/** What readers of a generated page should know before they edit it. */
export const byHand = (source: string) => `<!-- Made by \`npm run generate\` from ${source}. Do not edit. -->`;
