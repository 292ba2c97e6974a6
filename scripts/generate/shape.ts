/** What data of a pack must look like. A shape says what is wrong with a value, and where. */

/** Problems with `value`; `at` is the way to it, for the reader of the message. */
export type Shape = (value: unknown, at: string) => string[];

export const text: Shape = (value, at) =>
  typeof value === "string" && value.trim() !== "" ? [] : [`${at} must be text, not ${shown(value)}.`];

export const number: Shape = (value, at) =>
  typeof value === "number" ? [] : [`${at} must be a number, not ${shown(value)}.`];

export const flag: Shape = (value, at) =>
  typeof value === "boolean" ? [] : [`${at} must be true or false, not ${shown(value)}.`];

export const oneOf =
  (...words: readonly string[]): Shape =>
  (value, at) =>
    words.includes(value as string) ? [] : [`${at} must be one of ${words.join(", ")}, not ${shown(value)}.`];

export const list =
  (item: Shape): Shape =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((entry, index) => item(entry, `${at}[${index}]`))
      : [`${at} must be a list, not ${shown(value)}.`];

/** A list that says something. */
export const someOf =
  (item: Shape): Shape =>
  (value, at) =>
    Array.isArray(value) && value.length === 0 ? [`${at} is empty.`] : list(item)(value, at);

/** A map with these keys and no other: an unknown key is nearly always a slip. */
export const record =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, at) => {
    if (!isRecord(value)) return [`${at} must be a map, not ${shown(value)}.`];
    const known = { ...required, ...optional };
    return [
      ...Object.keys(required).flatMap((key) => (key in value ? [] : [`${at} has no ${key}.`])),
      ...Object.entries(value).flatMap(([key, entry]) => {
        const shape = known[key];
        return shape ? shape(entry, `${at}.${key}`) : [`${at} has an unknown key ${key}.`];
      }),
    ];
  };

/** The same in English and Spanish. Our own pack owes its readers both. */
export const localised =
  (shape: Shape): Shape =>
  (value, at) => {
    if (isRecord(value) && "en" in value && !("es" in value)) return [`${at} has no Spanish (es).`];
    return record({ en: shape, es: shape })(value, at);
  };

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  const words = JSON.stringify(value);
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}
