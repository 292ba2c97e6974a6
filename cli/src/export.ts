/** `export FILE --to …`: what is handed in, past the privacy gate. */
import {
  check,
  type Finding,
  type Language,
  message,
  privacyGate,
  privacyRules,
  unanswered,
  rangeOf,
  read,
  type Recording,
  rules as allRules,
  type Rule,
} from "#core";
import type { Export } from "./arguments.ts";
import { exit } from "./exit.ts";
import { tooLarge } from "./limits.ts";
import { deliver } from "./deliver.ts";
import { load, type Loaded, vocabulary } from "./load.ts";
import { make } from "./make.ts";
import { faultLine, placeOf } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import type { Say } from "./words.ts";

/** Exports a recording. What we add is in the recording's language unless another is asked for. */
export async function exportCommand(
  command: Export,
  language: Language | undefined,
  say: Say,
  terminal: Terminal,
  rules: readonly Rule[] = allRules,
): Promise<number> {
  const { file: path, out, overridePrivacy: reason } = command;
  const file = load(path);
  if ("why" in file) {
    terminal.err(faultLine(file, say));
    return exit.fault;
  }
  if (tooLarge(file)) {
    terminal.err(faultLine({ path, why: message("This file is too large to export.") }, say));
    return exit.fault;
  }
  const recording = read(file.text, vocabulary);
  const gate = privacyGate(privacyFindings(recording, rules), rules);
  terminal.err(`${say(gate.notice)}\n`);
  for (const finding of gate.open) terminal.err(openLine(finding, file, say));
  const spoken = language ?? recording.language;
  if (gate.refused && (reason ?? "").trim() === "") {
    terminal.err(`${say("Nothing was written. If it must be so, say why: --override-privacy REASON.")}\n`);
    return exit.findings;
  }
  const made = await make({ command, file, recording, language: spoken, gate, say });
  if (typeof made !== "string" && "text" in made) {
    terminal.err(faultLine({ path, why: made }, say));
    return exit.fault;
  }
  if (gate.refused) terminal.err(`${say("Exported all the same, because: {reason}", { reason: reason ?? "" })}\n`);
  return deliver(made, out, path, say, terminal);
}

/**
 * What privacy rules find whatever the recording says about them: neither a suppression nor a setting hides a name.
 * One that breaks throws, so that nothing passes unseen.
 */
function privacyFindings(recording: Recording, rules: readonly Rule[]): readonly Finding[] {
  return check(unanswered(recording), { vocabulary, rules: privacyRules(rules) }).findings;
}

function openLine({ span, message, rule }: Finding, { path, lines }: Loaded, say: Say): string {
  return `${path}:${placeOf(rangeOf(span, lines))}: ${rule}: ${say(message)}\n`;
}
