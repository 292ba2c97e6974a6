/** Options of rules: one declaration gives the type, the validation, the JSON Schema and the page. */
import type { Schema } from "../schema/schema.ts";

/** A number with its limits. */
export interface NumberOption {
  readonly type: "number";
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly description: string;
}
/** A list of words. */
export interface StringsOption {
  readonly type: "strings";
  readonly default: readonly string[];
  readonly description: string;
}
export type Option = NumberOption | StringsOption;
export type Options = Readonly<Record<string, Option>>;
export type OptionValues<O extends Options> = {
  readonly [K in keyof O]: O[K] extends NumberOption ? number : readonly string[];
};

export const option = {
  /** A number between `minimum` and `maximum`; the description says whose default it is. */
  number: (value: number, minimum: number, maximum: number, description: string): NumberOption => ({
    type: "number",
    default: value,
    minimum,
    maximum,
    description,
  }),
  strings: (value: readonly string[], description: string): StringsOption => ({
    type: "strings",
    default: value,
    description,
  }),
};

/** Whether a value may stand for an option. */
export function accepts(option: Option, value: unknown): boolean {
  if (option.type === "number") return typeof value === "number" && value >= option.minimum && value <= option.maximum;
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** The same as a schema, for files and for the editor's settings. */
export function optionSchema(option: Option): Schema {
  const { description } = option;
  return option.type === "number"
    ? { type: "number", minimum: option.minimum, maximum: option.maximum, default: option.default, description }
    : { type: "array", items: { type: "string" }, default: option.default, description };
}

/** For rules about who talks to whom: quiet in sessions too short to speak of it. */
export const interactionOptions = {
  minSessionTurns: option.number(
    20,
    1,
    1000,
    "Fewest turns, as counted, that a session needs for this question. Our default.",
  ),
  minSessionMembers: option.number(3, 1, 100, "Fewest members present. Our default."),
} as const;
