/** New lines of a header, in the form that the header has: front matter, plain lines, or the rows of a table. */
import type { HeaderKey } from "../../analysis/missing-header.ts";
import type { Recording } from "../../recording/model.ts";
import type { Edit } from "../rule.ts";
import { lineEndIn } from "../../text/line-end.ts";

/** What a line is about, as front matter calls it. */
type LineKey = HeaderKey | "recording";

/** One line to come; `yaml` is its value where front matter writes it another way. */
export interface HeaderLine {
  readonly key: LineKey;
  readonly value: string;
  readonly yaml?: string;
}

/** How forms call these lines. */
const labels: Readonly<Record<"en" | "es", Readonly<Record<LineKey, string>>>> = {
  en: {
    ...{ recording: "Recording", group: "Group", session: "Session", date: "Date", worker: "Worker" },
    ...{ members: "Members present", purpose: "Purpose" },
  },
  es: {
    ...{ recording: "Registro", group: "Grupo", session: "Sesión", date: "Fecha", worker: "Facilita" },
    ...{ members: "Integrantes", purpose: "Propósito" },
  },
};

/**
 * Puts lines at the end of the header, or makes one where there is none. Front matter above plain lines would stand in
 * their place, and what they say would be lost.
 */
export function insertedLines(lines: readonly HeaderLine[], recording: Recording): Edit | undefined {
  const { header, first, language } = recording;
  if (!first) return undefined;
  const eol = lineEndIn(first.text);
  const yaml = lines.map(({ key, value, yaml: own = value }) => `${key}: ${own}${eol}`).join("");
  const { insertAt: span } = header;
  if (header.form === "none" || !span)
    return { span: { block: first, start: 0, end: 0 }, text: `---${eol}${yaml}---${eol}${eol}` };
  if (header.form === "front-matter") return { span, text: yaml };
  const isRow = span.block.kind === "table-head" || span.block.kind === "table-row";
  const written = lines.map(({ key, value }) => {
    const label = labels[language === "es" ? "es" : "en"][key];
    if (isRow) return `${eol}| ${label} | ${value} |`;
    // Above a sentence that says who was there.
    return span.end === 0 ? `${label}: ${value}${eol}` : `${eol}${label}: ${value}`;
  });
  return { span, text: written.join("") + (span.end === 0 ? eol : "") };
}
