/** `export FILE --to html`: the page to print and hand in, past the privacy gate. */
import {
  check,
  type Finding,
  type Language,
  message,
  privacyGate,
  privacyRules,
  rangeOf,
  read,
  type Recording,
  rules as allRules,
  type Rule,
  toHtml,
} from "#core";
import type { Export } from "./arguments.ts";
import { exit } from "./exit.ts";
import { tooLarge } from "./limits.ts";
import { load, type Loaded, vocabulary } from "./load.ts";
import { faultLine, placeOf } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import { catalogueOf, type Say } from "./words.ts";
import { writeFile } from "./write-file.ts";

/** Exports a recording. The page is in the recording's language unless another is asked for. */
export function exportCommand(
  { file: path, out, overridePrivacy: reason }: Export,
  language: Language | undefined,
  say: Say,
  terminal: Terminal,
  rules: readonly Rule[] = allRules,
): number {
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
  const page = toHtml(recording, {
    ...{ vocabulary, language: spoken, catalogue: catalogueOf(spoken), gate },
    ...(reason === undefined ? {} : { overridden: reason }),
  });
  if (page === undefined) {
    terminal.err(`${say("Nothing was written. If it must be so, say why: --override-privacy REASON.")}\n`);
    return exit.findings;
  }
  if (gate.refused) terminal.err(`${say("Exported all the same, because: {reason}", { reason: reason ?? "" })}\n`);
  if (out === undefined) {
    terminal.out(page);
    return exit.clean;
  }
  const why = writeFile(out, page, path);
  if (why) {
    terminal.err(faultLine({ path: out, why }, say));
    return exit.fault;
  }
  terminal.err(`${say("Written to {out}.", { out })}\n`);
  return exit.clean;
}

/**
 * What privacy rules find whatever the recording says about them: neither a suppression nor a setting hides a name.
 * One that breaks throws, so that nothing passes unseen.
 */
function privacyFindings(recording: Recording, rules: readonly Rule[]): readonly Finding[] {
  const bare = { ...recording, suppressions: [], header: { ...recording.header, rules: {} } };
  return check(bare, { vocabulary, rules: privacyRules(rules) }).findings;
}

function openLine({ span, message, rule }: Finding, { path, lines }: Loaded, say: Say): string {
  return `${path}:${placeOf(rangeOf(span, lines))}: ${rule}: ${say(message)}\n`;
}
