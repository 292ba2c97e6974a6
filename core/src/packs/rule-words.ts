/** What a file says about rules: settings as a layer, with their lines, and the course's own words. */
import { isRecord } from "../schema/schema.ts";
import { createLines } from "../text/lines.ts";
import type { RuleNote, Source } from "../vocabulary/pack.ts";
import type { SettingsLayer } from "../vocabulary/settings.ts";
import type { Localised } from "../text/localised.ts";
import type { Data } from "./read-data.ts";

/** The settings in a pack's `rules.yaml`. */
export function layerOf({ file, yaml, value }: Data, pack: string, text: string): SettingsLayer {
  return { from: "pack", file: `${pack}/${file}`, rules: rulesOf(value), lines: linesOf(value, yaml, text) };
}

/** The lines of rules and of what is said about each; `under`: the key that they stand under, if any. */
export function linesOf(
  rules: unknown,
  { keyOf }: Data["yaml"],
  text: string,
  under: readonly string[] = [],
): Readonly<Record<string, number>> {
  const lines = createLines(text);
  const line = (...path: readonly string[]): number => lines.positionAt(keyOf([...under, ...path]).start).line;
  return Object.fromEntries(
    Object.entries(rulesOf(rules)).flatMap(([rule, setting]) => [
      [rule, line(rule)],
      ...Object.keys(isRecord(setting) ? setting : {}).map((key) => [`${rule}/${key}`, line(rule, key)] as const),
    ]),
  );
}

/** Notes and sources of a pack's `rules.yaml`. */
export function notesOf({ value }: Data): readonly RuleNote[] {
  return Object.entries(rulesOf(value)).flatMap(([rule, said]) => {
    if (!isRecord(said) || (said["note"] === undefined && said["sources"] === undefined)) return [];
    const note = said["note"] as Localised | undefined;
    return [{ rule, ...(note && { note }), sources: (said["sources"] ?? []) as readonly Source[] }];
  });
}

function rulesOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
