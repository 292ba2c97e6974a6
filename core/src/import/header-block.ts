/** The block of facts at the top of a form, as front matter. */
import { parse } from "yaml";
import { pageWords } from "../export/words.ts";
import { headerKeyOf } from "../language/index.ts";
import { blankComments, commentsOf } from "../markdown/inline/marks.ts";
import type { Recording } from "../recording/model.ts";
import { kebab } from "../text/names.ts";

/** A fact as the form has it. */
export type Fact = readonly [label: string, value: string];

const labels = new Map<string, string>();
for (const { fields } of Object.values(pageWords))
  for (const [key, label] of Object.entries(fields)) if (!labels.has(kebab(label))) labels.set(kebab(label), key);

const lists = new Set(["members", "absent", "new", "seating", "workers"]);

/** The header key that a label of a form means. */
export function keyOfLabel(label: string): string | undefined {
  const bare = label
    .trim()
    .replace(/[:：]$/, "")
    .trim();
  return (
    labels.get(kebab(bare)) ??
    headerKeyOf(bare) ??
    (/^(?:recording|language|notation|pack|rules)$/.test(bare) ? bare : undefined)
  );
}

/** The facts as YAML between its marks; nothing where there are none. */
export function frontMatterOf(facts: readonly Fact[]): string {
  const topics: string[] = [];
  const lines = new Map<string, string>();
  for (const [label, value] of facts) {
    const written = label
      .trim()
      .replace(/[:：]$/, "")
      .trim();
    const known = keyOfLabel(label) ?? written;
    // “Date of session”, “Date submitted”: the second one keeps its own words.
    const key = lines.has(known) ? written : known;
    const text = value.replace(/\s+/g, " ").trim();
    if (key.startsWith("topic.")) {
      topics.push(`${key.slice(6)}: ${flow(text)}`);
      lines.set("topic", `{ ${topics.join(", ")} }`);
    } else if (key !== "" && !lines.has(key)) lines.set(key, valueOf(key, text));
  }
  if (lines.size === 0) return "";
  return `---\n${[...lines].map(([key, value]) => `${quoted(key)}:${value === "" ? "" : ` ${value}`}\n`).join("")}---`;
}

/** The header of a pasted text, its plain lines as front matter; below it what the writer has noted beside them. */
export function headerText({ header }: Recording): string {
  const text = frontMatterOf(
    header.fields.map(({ key, span }) => {
      const value = blankComments(span.block.text.slice(span.start, span.end));
      return [key.text, value] as const;
    }),
  );
  if (text === "") return "";
  const notes = [...new Set(header.fields.map(({ span }) => span.block))].flatMap(({ text: own }) =>
    commentsOf(own).map(([start, end]) => own.slice(start, end)),
  );
  return [text, ...notes].join("\n\n");
}

function valueOf(key: string, text: string): string {
  if (/^[[{]/.test(text) && isYaml(text)) return text;
  if (lists.has(key)) {
    const items = text.split(/\s*[,;]\s*|\s+(?:and|y|e|&)\s+/).filter((item) => item !== "");
    return `[${items.map((item) => flow(item)).join(", ")}]`;
  }
  if (key === "aliases") {
    const pairs = text.split(/\s*[,;]\s*/).map((pair) => /^([^:=]+?)\s*[:=]\s*(.+)$/.exec(pair));
    const known = pairs.filter((pair) => pair !== null);
    if (known.length === pairs.length)
      return `{ ${known.map((pair) => `${flow(pair[1] ?? "")}: ${flow(pair[2] ?? "")}`).join(", ")} }`;
  }
  return quoted(text);
}

/** A plain scalar where YAML reads it as itself. */
function quoted(text: string): string {
  if (text === "") return "";
  return isScalar(text) ? text : JSON.stringify(text);
}

function flow(text: string): string {
  return /[,[\]{}]/.test(text) || !isScalar(text) ? JSON.stringify(text) : text;
}

function isScalar(text: string): boolean {
  if (/^[?!&*|>%@`#'"]|[:#]\s|\s#|:$/.test(text)) return false;
  try {
    const value: unknown = parse(text);
    return typeof value === "string" ? value === text : value !== null && typeof value !== "object";
  } catch {
    return false;
  }
}

function isYaml(text: string): boolean {
  try {
    return typeof parse(text) === "object";
  } catch {
    return false;
  }
}
