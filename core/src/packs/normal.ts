import { branches, isRecord, own, type Schema } from "../schema/schema.ts";
import type { Language } from "../recording/model.ts";

/**
 * A value that its schema allows, with every text in the form `{ en, es? }`: plain words are in the language of the
 * pack, and stand for English where there is none, because English is what readers without Spanish get.
 */
export function normalised(value: unknown, schema: Schema, language: Language): unknown {
  if (schema["x-localised"]) return localisedOf(value, language);
  const [branch] = branches(schema, value);
  if (Array.isArray(value) && branch?.items) {
    const { items } = branch;
    return value.map((item: unknown) => normalised(item, items, language));
  }
  if (!isRecord(value) || !branch?.properties) return value;
  const { properties } = branch;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      const next = own(properties, key);
      return [key, next ? normalised(entry, next, language) : entry];
    }),
  );
}

function localisedOf(value: unknown, language: Language): unknown {
  const { en, es }: Readonly<Record<string, unknown>> = isRecord(value) ? value : { [language]: value };
  return { en: en ?? es, ...(es !== undefined && { es }) };
}
