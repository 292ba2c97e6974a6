/** `parse FILE`: what was understood of a recording. */
import { describeProblem, nameOf, rangeOf, type Recording, type Section, type Tag, toJson, type Turn } from "#core";
import type { NamedPack } from "#disk";
import type { Parse } from "./command.ts";
import { exit } from "./exit.ts";
import { type Checked, checkFile } from "./findings.ts";
import { loadOrSay } from "./load-or-say.ts";
import { brokenLines, faultLine, placeOf } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import type { Say } from "./words.ts";

/** Prints the model as JSON, or an outline of it. Problems are part of it and no failure. */
export function parseCommand(
  { file: path, format }: Parse,
  say: Say,
  terminal: Terminal,
  packs: readonly NamedPack[],
): number {
  const file = loadOrSay(path, packs, say, terminal);
  if (!file) return exit.fault;
  const checked = checkFile(file, say);
  const large = checked.recording.problems.find(({ code }) => code === "too-large");
  if (large) {
    const at = rangeOf(large.span, file.lines).start;
    terminal.err(faultLine({ path, why: describeProblem(large), at }, say));
  }
  terminal.out(format === "json" ? jsonOf(checked, say) : outlineOf(checked, say));
  terminal.err(brokenLines(checked, say, terminal.debug));
  return checked.broken.length > 0 ? exit.fault : exit.clean;
}

function jsonOf({ file, recording, used }: Checked, say: Say): string {
  const { uri, recognisedBy, lines } = file;
  const places = new Set(recording.suppressions.flatMap((each, index) => (used.has(each) ? [index] : [])));
  const about = { uri, recognisedBy, lines, used: places };
  const json = toJson(recording, { ...about, describe: (problem) => say(describeProblem(problem)) });
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

/** Headings, turns with their numbers, and what could not be read. */
function outlineOf({ file, recording }: Checked, say: Say): string {
  const { sections, turns, problems, header } = recording;
  const out: string[] = [];
  for (const { key, value } of header.fields) out.push(`${key.text}: ${shown(value)}`);
  const starts = [
    ...sections.filter(({ title }) => title !== "").map((section) => ({ at: section.heading, section })),
    ...turns.map((turn) => ({ at: turn.span, turn })),
  ].sort((a, b) => a.at.block.start + a.at.start - b.at.block.start - b.at.start);
  for (const each of starts) out.push("turn" in each ? turnLine(each.turn, recording) : headingLine(each.section));
  if (problems.length > 0) out.push("");
  for (const problem of problems)
    out.push(`${placeOf(rangeOf(problem.span, file.lines))}  ${problem.code}  ${say(describeProblem(problem))}`);
  return out.length === 0 ? `${say("There is nothing to read in this file.")}\n` : `${out.join("\n")}\n`;
}

function headingLine({ level, title, phase }: Section): string {
  return `\n${"#".repeat(level)} ${title}${phase === undefined ? "" : ` (${phase})`}`;
}

function turnLine(turn: Turn, recording: Recording): string {
  const to = turn.addressees.map(({ id }) => nameOf(id, recording)).join(", ");
  const acts = turn.nonverbal.map((act) => ` (${act})`).join("");
  const tags = turn.tags.map((tag) => ` ${tagText(tag)}`).join("");
  return `${String(turn.index + 1).padStart(4)}  ${turn.speaker.name}${to === "" ? "" : ` → ${to}`}: ${turn.text}${acts}${tags}`;
}

function tagText({ tentative, concept, written, turns }: Tag): string {
  return `#${tentative ? "?" : ""}${concept ?? written}${turns > 1 ? `(${turns})` : ""}`;
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
