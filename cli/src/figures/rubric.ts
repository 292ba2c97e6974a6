/** `rubric FILE`: the course's criteria beside a recording. */
import { createSpeech, type Language, rubricJson, rubricPage } from "#core";
import type { NamedPack } from "#disk";
import type { RubricCommand } from "../command.ts";
import { exit } from "../exit.ts";
import { askFile } from "../findings.ts";
import { loadOrSay } from "../load-or-say.ts";
import { brokenLines } from "../report.ts";
import type { Terminal } from "../terminal.ts";
import { catalogueOf, type Say } from "../words.ts";

/** Prints each criterion with what may be cited and what was recorded, in the recording's language unless another is asked for. */
export function rubricCommand(
  { file: path, format }: RubricCommand,
  language: Language | undefined,
  say: Say,
  terminal: Terminal,
  packs: readonly NamedPack[],
): number {
  const file = loadOrSay(path, packs, say, terminal);
  if (!file) return exit.fault;
  const { recording, findings, broken } = askFile(file);
  terminal.err(brokenLines({ file, broken }, say, terminal.debug));
  if (format === "json") {
    const json = { uri: file.uri, ...rubricJson(recording, file.vocabulary, findings) };
    terminal.out(`${JSON.stringify(json, undefined, 2)}\n`);
  } else {
    const spoken = language ?? recording.language;
    terminal.out(rubricPage(recording, file.vocabulary, findings, createSpeech(spoken, catalogueOf(spoken))));
  }
  return broken.length > 0 ? exit.fault : exit.clean;
}
