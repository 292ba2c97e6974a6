/** `explain-config FILE RULE`: who decides how a rule asks, with the file and line that does. */
import { type Decision, explainRule, type Explanation, noRule, read, rules, type Saying } from "#core";
import type { NamedPack } from "#disk";
import type { Explain } from "./command.ts";
import { exit } from "./exit.ts";
import type { Loaded } from "./load.ts";
import { loadOrSay } from "./load-or-say.ts";
import type { Terminal } from "./terminal.ts";
import type { Say } from "./words.ts";

/** The names of all rules. */
export const ruleIds: readonly string[] = rules.map(({ id }) => id);

/** Prints what is in force and who said so. */
export function explainCommand(
  { file: path, rule: id, format }: Explain,
  say: Say,
  terminal: Terminal,
  packs: readonly NamedPack[],
): number {
  const file = loadOrSay(path, packs, say, terminal);
  if (!file) return exit.fault;
  const rule = rules.find((each) => each.id === id);
  if (!rule) {
    terminal.err(`${say(noRule(id, ruleIds).message)}\n`);
    return exit.fault;
  }
  const { vocabulary, folder, lines } = file;
  const explained = explainRule(rule, read(file.text, vocabulary), lines, { vocabulary, ...(folder && { folder }) });
  terminal.out(format === "json" ? `${JSON.stringify(explained, undefined, 2)}\n` : textOf(explained, file, say));
  return exit.clean;
}

function textOf({ rule, decisions, suppressions }: Explanation, { path }: Loaded, say: Say): string {
  const rows = decisions.map(
    (decision) => [decision.key, shown(decision.value), whoSaid(decision, path, say)] as const,
  );
  const width = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
  const [first, second] = [width(0), width(1)];
  return [
    say("{rule} in {file}:", { rule, file: path }),
    ...rows.map(([key, value, who]) => `  ${key.padEnd(first)}  ${value.padEnd(second)}  ${who}`),
    ...suppressions.map(
      ({ line, reason }) => `  ${say("answered at {place}: {reason}", { place: `${path}:${line + 1}`, reason })}`,
    ),
    "",
  ].join("\n");
}

/** The place that decided, and those that it went before. */
function whoSaid({ said }: Decision, path: string, say: Say): string {
  const places = said.map((each) => ({ place: placeOf(each, path, say), value: shown(each.value) }));
  const decided = places.pop();
  if (!decided) return say("our default");
  const before = places.map(({ place, value }) => say("{value} in {place}", { value, place }));
  return before.length === 0
    ? decided.place
    : `${decided.place} (${say("before: {others}", { others: before.join(", ") })})`;
}

function placeOf({ from, file, line }: Saying, path: string, say: Say): string {
  const name = from === "recording" ? path : file;
  if (name === undefined) return say("settings of the editor");
  return line === undefined ? name : `${name}:${line + 1}`;
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
