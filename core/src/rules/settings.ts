/** Who decides how a rule asks: every layer of settings may, and the last one that says something sensible wins. */
import { about, isRecord, list, localised, oneOf, record, type Schema, text } from "../schema/schema.ts";
import { type Issue, validate } from "../schema/validate.ts";
import type { RuleSettings, SettingsLayer } from "../vocabulary/settings.ts";
import { accepts, type Options, optionSchema, type OptionValues } from "./options.ts";
import type { Rule, Severity } from "./rule.ts";

/** From the loudest to the quietest. */
export const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

/** How a rule asks, and who said so. */
export interface Settled<O extends Options = Options> {
  readonly severity: Severity | "off";
  readonly options: OptionValues<O>;
  /** The layer that decided about `severity` and about each option; what the rule's own default decided is not there. */
  readonly by: Readonly<Record<string, SettingsLayer>>;
}

/** What the layers, the least forceful first, make of a rule. */
export function settle<O extends Options>(rule: Rule<O>, layers: readonly SettingsLayer[]): Settled<O> {
  // Few rules are spoken of.
  return layers.some(({ rules }) => Object.hasOwn(rules, rule.id)) ? settleBy(rule, layers) : defaultsOf(rule);
}

const defaults = new WeakMap<object, Settled>();

function defaultsOf<O extends Options>(rule: Rule<O>): Settled<O> {
  const settled = (defaults.get(rule) as Settled<O> | undefined) ?? settleBy(rule, []);
  defaults.set(rule, settled);
  return settled;
}

function settleBy<O extends Options>(rule: Rule<O>, layers: readonly SettingsLayer[]): Settled<O> {
  const by: Record<string, SettingsLayer> = {};
  let severity = rule.severity;
  let on = rule.offByDefault !== true;
  const options: Record<string, unknown> = Object.fromEntries(
    Object.entries(rule.options).map(([name, option]) => [name, option.default]),
  );
  for (const layer of layers) {
    const said = longForm(layer.rules, rule.id);
    const loud = said["severity"];
    if (isAllowed(rule, loud)) {
      on = loud !== "off";
      if (isSeverity(loud)) severity = loud;
      by["severity"] = layer;
    }
    for (const [name, option] of Object.entries(rule.options)) {
      const value = said[name];
      if (!accepts(option, value)) continue;
      options[name] = value;
      by[name] = layer;
    }
  }
  return { severity: on ? severity : "off", options: options as OptionValues<O>, by };
}

/** Everything that is wrong with what is said about a rule; ways begin below its id. */
export function settingIssues(rule: Rule, setting: unknown): readonly Issue[] {
  if (isRight(rule, setting)) return [];
  const issues = validate({ [rule.id]: setting }, settingsSchema([rule]));
  return issues.map(({ path, ...issue }) => ({ ...issue, path: path.slice(1) }));
}

/** Whether all of it is plainly right, as it nearly always is; the schema says what is wrong. */
function isRight(rule: Rule, setting: unknown): boolean {
  if (!isRecord(setting)) return typeof setting === "boolean" ? !rule.answeredOnlyAtTurn : isAllowed(rule, setting);
  return Object.entries(setting).every(([name, value]) => {
    const option = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    return name === "severity" ? isAllowed(rule, value) : option !== undefined && accepts(option, value);
  });
}

/** How people may set a rule: a word, or a severity with options. */
function settingSchema(rule: Rule): Schema {
  const words = oneOf(...settingWords(rule));
  const severity: Schema = rule.answeredOnlyAtTurn ? { ...words, "x-says": standing } : words;
  const properties = {
    severity: { ...about("How loudly it asks.", severity), default: rule.offByDefault ? "off" : rule.severity },
    ...Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, optionSchema(option)])),
  };
  const flag: readonly Schema[] = rule.answeredOnlyAtTurn ? [] : [{ type: "boolean" }];
  return about(rule.summary, { anyOf: [severity, ...flag, record(properties)] });
}

/** The words by which a rule can be set. */
export function settingWords(rule: Rule): readonly string[] {
  return ["on", "off", ...severities].filter((word) => isAllowed(rule, word));
}

const standing = "Nothing switches this off or makes it quieter: it is answered at its turn, with a reason.";

/** Settings by rule id. */
export function settingsSchema(rules: readonly Rule[]): Schema {
  return record(Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)])));
}

/** Where a concept, or what is said about a rule, comes from. */
export const sourceSchema: Schema = record(
  {
    author: about("Who wrote it.", text),
    year: about("When it came out.", { type: "integer", minimum: 1000, maximum: 3000 }),
    place: about("Pages or chapter, as the source counts them.", text),
    via: about("Through which other source it was read.", text),
    confirmed: about("Whether somebody has looked it up. Only then is it shown as a source.", { type: "boolean" }),
  },
  ["author", "year", "confirmed"],
);

/** The same, as packs may say it: with words of the course and its sources. */
export function packSettingsSchema(rules: readonly Rule[]): Schema {
  const words = {
    note: about("Words of the course, shown after the rule's own.", localised(text)),
    sources: about("Where this comes from, for the course.", list(sourceSchema)),
  };
  const withWords = (schema: Schema): Schema =>
    schema.properties ? { ...schema, properties: { ...schema.properties, ...words } } : schema;
  const settings = rules.map((rule) => {
    const schema = settingSchema(rule);
    return [rule.id, { ...schema, anyOf: (schema.anyOf ?? []).map(withWords) }] as const;
  });
  return record(Object.fromEntries(settings));
}

/** What is said about a rule in its long form. */
function longForm(settings: RuleSettings, id: string): Readonly<Record<string, unknown>> {
  const setting = Object.hasOwn(settings, id) ? settings[id] : undefined;
  if (isRecord(setting)) return setting;
  return { severity: typeof setting === "boolean" ? (setting ? "on" : "off") : setting };
}

function isSeverity(value: unknown): value is Severity {
  return severities.includes(value as Severity);
}

/** Whether somebody may set a rule to this: some only speak louder. */
function isAllowed({ severity, answeredOnlyAtTurn }: Rule, value: unknown): value is Severity | "on" | "off" {
  if (value === "on") return true;
  if (value === "off") return !answeredOnlyAtTurn;
  return isSeverity(value) && (!answeredOnlyAtTurn || severities.indexOf(value) <= severities.indexOf(severity));
}
