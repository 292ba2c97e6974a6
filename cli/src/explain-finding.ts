/** `explain FILE`: the turns and the arithmetic behind what is said of it. */
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { check, explainFinding, explanationText, fileSpan, noRule, readWithin, rules } from "#core";
import type { NamedPack } from "#disk";
import type { ExplainFinding } from "./command.ts";
import { wayTo } from "./check/formats/place.ts";
import { seriesOf, withSiblings } from "./check/series.ts";
import { exit } from "./exit.ts";
import { ruleIds } from "./explain.ts";
import { pathsOf } from "./load.ts";
import { loadOrSay } from "./load-or-say.ts";
import type { Terminal } from "./terminal.ts";
import type { Say } from "./words.ts";

/** The earlier sessions in the folder of a file: what is said over several is explained for one. */
function siblingsBeside(path: string): readonly string[] {
  const own = resolve(path);
  const { files } = pathsOf([dirname(own)]);
  return withSiblings(files).find((each) => resolve(each.path) === own)?.siblings ?? [];
}

/** Explains the findings of a file: all of them, those of a rule, those on a line. */
export function explainFindingCommand(
  { file: path, rule, line, format }: ExplainFinding,
  say: Say,
  terminal: Terminal,
  packs: readonly NamedPack[],
): number {
  if (rule !== undefined && !ruleIds.includes(rule)) {
    terminal.err(`${say(noRule(rule, ruleIds).message)}\n`);
    return exit.fault;
  }
  const file = loadOrSay(path, packs, say, terminal);
  if (!file) return exit.fault;
  const { vocabulary, folder, lines } = file;
  const recording = readWithin(file.text, vocabulary);
  const series = seriesOf(siblingsBeside(path), packs);
  const asking = { vocabulary, series, ...(folder && { folder }) };
  const lineOf = (offset: number): number => lines.positionAt(offset).line + 1;
  const explained = check(recording, asking).findings.flatMap((finding) => {
    const { start, end } = fileSpan(finding.span);
    const known = rules.find(({ id }) => id === finding.rule);
    const isHere = line === undefined || (lineOf(start) <= line && line <= lineOf(end));
    if (!known || !isHere || (rule !== undefined && rule !== finding.rule)) return [];
    return [explainFinding(finding, known, recording, lines, asking)];
  });
  if (explained.length === 0) terminal.err(`${say("Nothing is asked there.")}\n`);
  const place = (uri: string, at: number): string => `${wayTo({ path: fileURLToPath(uri) })}:${at + 1}`;
  const said = explained.map((each) => ({ ...each, message: say(each.message) }));
  terminal.out(
    format === "json"
      ? `${JSON.stringify({ schema: 1, explained: said }, undefined, 2)}\n`
      : explained.map((each) => explanationText(each, say, place)).join("\n"),
  );
  return exit.clean;
}
