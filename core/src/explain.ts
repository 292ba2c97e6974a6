/** Who decides how a rule asks of a recording, and where they say so. */
import { layersOf, type Asking } from "./check.ts";
import type { Entry, Value } from "./markdown/yaml-value.ts";
import { fileSpan } from "./markdown/block.ts";
import type { Recording } from "./recording/model.ts";
import type { Rule } from "./rules/rule.ts";
import { settle } from "./rules/settings.ts";
import type { Lines } from "./text/lines.ts";
import type { SettingsLayer } from "./vocabulary/settings.ts";

/** One thing about a rule that may be set: its severity, or an option. */
export interface Decision {
  readonly key: string;
  /** What is in force. */
  readonly value: unknown;
  /** Everybody who said something sensible, the last one decided. Nobody: it is the rule's own default. */
  readonly said: readonly Saying[];
}

/** What one place says. */
export interface Saying {
  readonly from: SettingsLayer["from"];
  /** The file, for people; absent for settings of an editor and for the recording itself. */
  readonly file?: string;
  /** Zero-based. */
  readonly line?: number;
  readonly value: unknown;
}

/** How a rule asks of a recording, and who decided it. */
export interface Explanation {
  readonly rule: string;
  readonly decisions: readonly Decision[];
  /** Suppressions that name the rule: zero-based line, and the writer's reason. */
  readonly suppressions: readonly { readonly line: number; readonly scope: string; readonly reason: string }[];
}

/** Explains how a rule asks. */
export function explainRule(rule: Rule, recording: Recording, lines: Lines, asking: Asking): Explanation {
  const layers = layersOf(recording, asking).map((layer) =>
    layer.from === "recording" ? { ...layer, lines: headerLines(recording, lines) } : layer,
  );
  const settled = settle(rule, layers);
  const valueOf = (key: string, { severity, options }: typeof settled): unknown =>
    key === "severity" ? severity : options[key];
  const decisions = ["severity", ...Object.keys(rule.options)].map((key): Decision => {
    // A layer has said something sensible where it decides among those up to itself.
    const said = layers.flatMap((layer, index): readonly Saying[] => {
      const upToHere = settle(rule, layers.slice(0, index + 1));
      return upToHere.by[key] === layer ? [saying(layer, rule.id, key, valueOf(key, upToHere))] : [];
    });
    return { key, value: valueOf(key, settled), said };
  });
  const suppressions = recording.suppressions
    .filter(({ rules }) => rules.some(({ text }) => text === rule.id))
    .map(({ span, scope, reason }) => ({ line: lines.positionAt(fileSpan(span).start).line, scope, reason }));
  return { rule: rule.id, decisions, suppressions };
}

function saying({ from, file, lines }: SettingsLayer, rule: string, key: string, value: unknown): Saying {
  const line = lines?.[`${rule}/${key}`] ?? lines?.[rule];
  return { from, value, ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
}

/** The lines of the recording's own `rules:`. */
function headerLines({ header }: Recording, lines: Lines): Readonly<Record<string, number>> {
  const line = ({ key }: Entry): number => lines.positionAt(fileSpan(key.span).start).line;
  const inside = (value: Value): readonly Entry[] => (value.kind === "map" ? value.entries : []);
  return Object.fromEntries(
    header.ruleEntries.flatMap((entry) => [
      [entry.key.text, line(entry)],
      ...inside(entry.value).map((option) => [`${entry.key.text}/${option.key.text}`, line(option)] as const),
    ]),
  );
}
