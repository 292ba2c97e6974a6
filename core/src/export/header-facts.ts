/** The header as labels and values that can be read back. */
import { headerKeyOf } from "../language/index.ts";
import { blankComments } from "../markdown/inline/marks.ts";
import type { Field, Language, Recording } from "../recording/model.ts";
import { pageWords } from "./words.ts";

/** Every key of the header in a school form's words, in the order of the file. */
export function headerFacts(
  { header }: Recording,
  language: Language,
): readonly (readonly [label: string, value: string])[] {
  const { fields } = pageWords[language];
  return header.fields.flatMap((field) => {
    const key = headerKeyOf(field.key.text) ?? field.key.text;
    const { value } = field;
    if (key === "topic" && isMap(value) && Object.values(value).every((each) => typeof each === "string"))
      return Object.entries(value).map(
        ([which, text]) => [fields[`topic.${which}`] ?? `topic.${which}`, String(text)] as const,
      );
    return [[fields[key] ?? key, shown(key, field)] as const];
  });
}

/** The same by the keys' own names, for forms that have a place for each. */
export function headerTexts({ header }: Recording): ReadonlyMap<string, string> {
  return new Map(
    header.fields.map((field) => {
      const key = headerKeyOf(field.key.text) ?? field.key.text;
      return [key, shown(key, field)];
    }),
  );
}

function shown(key: string, { value, span }: Field): string {
  const written = (): string => blankComments(span.block.text.slice(span.start, span.end)).trim();
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) {
    const items = value.map((each: unknown) => (typeof each === "string" ? each : undefined));
    const simple = items.every((item) => item !== undefined && !/[,;&]|\s(?:and|y|e)\s/.test(item));
    return simple && listKeys.has(key) ? items.join(", ") : JSON.stringify(value);
  }
  if (!isMap(value)) return written();
  const entries = Object.entries(value);
  const simple =
    key === "aliases" && entries.every(([letter, name]) => typeof name === "string" && !/[,;:=]/.test(letter + name));
  return simple ? entries.map(([letter, name]) => `${letter}: ${String(name)}`).join(", ") : JSON.stringify(value);
}

const listKeys = new Set(["members", "absent", "new", "seating", "workers"]);

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
