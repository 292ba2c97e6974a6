/** Findings as a person reads them, and faults. Lines and columns from 1. */
import { type JsonRange, severities, type Severity } from "#core";
import type { Fault } from "./fault.ts";
import { fileURLToPath } from "node:url";
import { wayTo } from "./check/formats/place.ts";
import type { Checked, Said, SaidPlace } from "./findings.ts";
import type { Say } from "./words.ts";

const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 34, hint: 36 };

/** The findings of one file under its name; nothing for a file without any. */
export function fileReport({ file, findings }: Said, say: Say, colour: boolean): string {
  if (findings.length === 0) return "";
  const paint = painter(colour);
  const places = findings.map((finding) => placeOf(finding.range));
  const width = widest(places);
  const wordWidth = widest(findings.map(({ severity }) => say(severity)));
  const ruleWidth = widest(findings.map(({ rule }) => rule));
  const lines = findings.flatMap(({ severity, rule, message, related }, index) => [
    [
      `  ${(places[index] ?? "").padStart(width)}`,
      paint(colours[severity], say(severity).padEnd(wordWidth)),
      paint(2, rule.padEnd(ruleWidth)),
      message,
    ].join("  "),
    ...related.map((each) => `      ${paint(2, `${relatedPlace(each)}  ${each.message}`)}`),
  ]);
  return [paint(4, file.path), ...lines, "", ""].join("\n");
}

/** A place in the file that is being told about, or in another one. */
export function relatedPlace({ range, uri }: SaidPlace): string {
  return uri === undefined ? placeOf(range) : `${wayTo({ path: fileURLToPath(uri) })}:${placeOf(range)}`;
}

/** Findings by severity. */
export type Counts = Readonly<Record<Severity, number>>;

export const noFindings: Counts = { error: 0, warning: 0, information: 0, hint: 0 };

/** What became of all files together. */
export interface Summary {
  readonly files: number;
  readonly found: Counts;
  /** Findings that the writers have answered. */
  readonly answered: number;
  /** Fixes that were written. */
  readonly fixes: number;
  /** Something could not be read or done, or a rule of ours broke. */
  readonly isFault: boolean;
}

/** One line about everything that was checked. */
export function summaryLine({ files, found, answered, fixes }: Summary, say: Say): string {
  const counted = severities.flatMap((severity) => {
    const n = found[severity];
    return n === 0 ? [] : [say(n === 1 ? `{n} ${severity}` : `{n} ${many[severity]}`, { n })];
  });
  const asked = counted.length === 0 ? say("nothing to ask") : counted.join(", ");
  const differently = answered === 0 ? "" : `; ${say("{n} you see differently", { n: answered })}`;
  const fixed = fixes === 0 ? "" : `; ${say("{n} fixed", { n: fixes })}`;
  return `${say(files === 1 ? "{n} recording" : "{n} recordings", { n: files })}: ${asked}${differently}${fixed}.\n`;
}

/** What could not be read, in the form that editors and terminals make a link of. */
export function faultLine({ path, why, at }: Fault, say: Say): string {
  const place = at ? `:${at.line + 1}:${at.character + 1}` : "";
  return `${path}${place}: ${say(why)}\n`;
}

/** A rule of ours that broke. What it threw may hold the writer's words, and is shown only when asked for. */
export function brokenLines({ file, broken }: Pick<Checked, "file" | "broken">, say: Say, debug: boolean): string {
  const sentence =
    "{path}: the rule “{rule}” broke on this file. That is our mistake, not yours; the other rules were asked.";
  return broken
    .map(
      ({ rule, error, at }) =>
        `${say(sentence, { path: file.path + (at ? `:${at.line + 1}` : ""), rule })}\n${debug ? `${stackOf(error)}\n` : ""}`,
    )
    .join("");
}

/** The stack of whatever was thrown. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** `line:column`, counted from 1. */
export function placeOf({ start }: JsonRange): string {
  return `${start.line + 1}:${start.character + 1}`;
}

function widest(words: readonly string[]): number {
  return words.reduce((most, word) => Math.max(most, word.length), 0);
}

const many: Readonly<Record<Severity, string>> = {
  error: "errors",
  warning: "warnings",
  information: "information",
  hint: "hints",
};

function painter(colour: boolean): (code: number, text: string) => string {
  return (code, text) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
}
