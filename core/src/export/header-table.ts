/** The header as the block of facts at the top of a school's form. */
import { headerKeyOf } from "../language/index.ts";
import type { Field, Recording } from "../recording/model.ts";
import { markup, type Markup, nothing } from "./markup.ts";
import type { Telling } from "./telling.ts";

/** Keys for the tool rather than for the reader. */
const unsaid = new Set(["recording", "language", "notation", "rules", "pack"]);

interface Row {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** A table of what the header says, in the order of schools' forms; what is empty is left out. */
export function headerTable({ header }: Recording, telling: Telling): Markup {
  const order = Object.keys(telling.words.fields);
  const place = ({ key }: Row): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const rows = header.fields.flatMap((field) => rowsOf(field, telling)).sort((a, b) => place(a) - place(b));
  if (rows.length === 0) return nothing;
  const told = rows.map(
    ({ label, value }) => markup`<tr><th scope="row">${label}</th><td>${value}</td></tr>
`,
  );
  return markup`<table class="about">
<caption hidden>${telling.words.header}</caption>
<tbody>
${told}</tbody>
</table>
`;
}

function rowsOf(field: Field, telling: Telling): readonly Row[] {
  const key = headerKeyOf(field.key.text) ?? field.key.text;
  if (unsaid.has(key)) return [];
  const row = (at: string, value: string): Row[] =>
    value === "" ? [] : [{ key: at, label: telling.words.fields[at] ?? capital(at), value }];
  const { value } = field;
  if (key === "topic" && isMap(value))
    return Object.entries(value).flatMap(([which, text]) => row(`topic.${which}`, shown(text)));
  return row(
    key,
    key === "phase" ? phaseName(value, telling) : typeof value === "number" ? written(field) : shown(value),
  );
}

function phaseName(value: unknown, { vocabulary, language }: Telling): string {
  const phase = vocabulary.phaseOfHeading(shown(value));
  return phase ? (phase.label[language] ?? phase.label.en) : shown(value);
}

/** A number as the writer typed it: `0412` is not 412. */
function written({ span }: Field): string {
  return span.block.text.slice(span.start, span.end).trim();
}

/** A value of YAML in words: lists with commas, people by their names. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(shown).join(", ");
  if (!isMap(value)) return typeof value === "string" ? value : JSON.stringify(value);
  if (typeof value["name"] === "string") return value["name"];
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${shown(each)}`)
    .join(", ");
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function capital(key: string): string {
  const words = key.replace(/[_.-]/g, " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
