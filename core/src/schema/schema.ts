/**
 * The part of JSON Schema (draft 7) that our files need, as plain data. One schema is the validation, the completion,
 * the hover and the file in `schemas/`.
 */

/** A schema. Keywords that begin with `x-` are our own; validators pass over them. */
export interface Schema {
  readonly $schema?: string;
  readonly title?: string;
  /** One sentence, in English; the catalogue has the others. */
  readonly description?: string;
  readonly type?: JsonType;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly minProperties?: number;
  /** What to say where `pattern` or `enum` does not fit: a sentence with `{value}`. Every pattern has one. */
  readonly "x-says"?: string;
  /** The text is the id of such a thing. */
  readonly "x-names"?: Named;
  /** Text in the languages of the product. */
  readonly "x-localised"?: true;
}

export type JsonType = "string" | "number" | "integer" | "boolean" | "array" | "object";

/** What an id may be the id of. */
export type Named = "concept" | "rule" | "pack";

/** A way into a value: keys and places in lists. */
export type Path = readonly (string | number)[];

/** A map with these keys and no other: an unknown key is nearly always a slip. */
export function record(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema {
  return { type: "object", properties, additionalProperties: false, ...(required.length > 0 && { required }) };
}

/** A list, perhaps of nothing. */
export function list(items: Schema): Schema {
  return { type: "array", items };
}

/** A list that says something. */
export function someOf(items: Schema): Schema {
  return { type: "array", items, minItems: 1 };
}

/** One of these words. */
export function oneOf(...words: readonly string[]): Schema {
  return { enum: words };
}

export const text: Schema = { type: "string", minLength: 1 };

/** The same in English and Spanish, or plainly in the language of its file. */
export function localised(item: Schema): Schema {
  const each = { type: "object", properties: { en: item, es: item }, additionalProperties: false, minProperties: 1 };
  return { anyOf: [item, each as Schema], "x-localised": true };
}

/** A schema with what its value is for. */
export function about(description: string, schema: Schema): Schema {
  return { ...schema, description };
}

/** The schemas that a value may follow here: all alternatives, or those of the value's own type. */
export function branches(schema: Schema, value?: unknown): readonly Schema[] {
  if (!schema.anyOf) return [schema];
  const all = schema.anyOf.flatMap((each) => branches(each, value));
  const fitting = value === undefined ? [] : all.filter((each) => mayBe(each, value));
  return fitting.length > 0 ? fitting : all;
}

/** The schemas at a way into a value. */
export function schemasAt(schema: Schema, path: Path): readonly Schema[] {
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  return branches(schema).flatMap((each) => {
    const next = typeof step === "number" ? each.items : each.properties?.[step];
    return next ? schemasAt(next, rest) : [];
  });
}

/** Whether a value is of the type that a schema asks for, whatever else may be wrong with it. */
function mayBe({ type, enum: words }: Schema, value: unknown): boolean {
  if (words) return typeof value === "string";
  return type === undefined || type === typeOf(value) || (type === "integer" && typeof value === "number");
}

/** The type of a value as JSON has it. */
function typeOf(value: unknown): JsonType | "null" {
  if (Array.isArray(value)) return "array";
  if (value === null || value === undefined) return "null";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
}

/** One value inside another, with its schema and the way to it. */
export interface Visit {
  readonly value: unknown;
  readonly schema: Schema;
  readonly path: Path;
}

/** Everything in a value that its schema speaks of, outside in. */
export function* walk(value: unknown, schema: Schema, path: Path = []): Generator<Visit> {
  yield { value, schema, path };
  for (const branch of branches(schema, value)) {
    if (Array.isArray(value) && branch.items) {
      for (const [index, item] of value.entries()) yield* walk(item, branch.items, [...path, index]);
    } else if (isRecord(value) && branch.properties) {
      for (const [key, entry] of Object.entries(value)) {
        const next = own(branch.properties, key);
        if (next) yield* walk(entry, next, [...path, key]);
      }
    }
  }
}

/** Whether a value has keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A property of an object's own: `constructor` is nobody's key. */
export function own<T>(object: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
