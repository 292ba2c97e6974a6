/** Words as they stand on one line. */
import { lineMarks } from "../markdown/html-table.ts";

/** Without line ends, and without the marks with which HTML breaks lines. */
export function oneLine(text: string): string {
  return text.replace(lineMarks, " ").replace(/\s+/g, " ").trim();
}
