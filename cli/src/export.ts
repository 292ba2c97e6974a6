/** `export FILE --to …`: what is handed in, past the privacy gate. */
import { basename, resolve } from "node:path";
import { exportFile } from "#convert";
import { type Language, message, read, tooLarge } from "#core";
import type { NamedPack } from "#disk";
import type { Export } from "./command.ts";
import { exit } from "./exit.ts";
import { deliver } from "./deliver.ts";
import { loadOrSay } from "./load-or-say.ts";
import { libraryOf } from "./packs.ts";
import { passGate } from "./privacy-gate.ts";
import { faultLine } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import type { Say } from "./words.ts";

/** Exports a recording. What we add is in the recording's language unless another is asked for. */
export async function exportCommand(
  command: Export,
  language: Language | undefined,
  say: Say,
  terminal: Terminal,
  packs: readonly NamedPack[],
): Promise<number> {
  const { file: path, out, to, layout, columns, overridePrivacy: reason } = command;
  const file = loadOrSay(path, packs, say, terminal);
  if (!file) return exit.fault;
  if (tooLarge(file.text)) {
    terminal.err(faultLine({ path, why: message("This file is too large to export.") }, say));
    return exit.fault;
  }
  const { vocabulary } = file;
  const recording = read(file.text, vocabulary);
  const gate = passGate({ file, recording, reason }, say, terminal);
  if (!gate) return exit.findings;
  const spoken = language ?? recording.language;
  const made = await exportFile({
    ...{ recording, text: file.text, name: basename(path), uri: file.uri, recognisedBy: file.recognisedBy, vocabulary },
    ...{ to, layout, columns, language: spoken, gate, overridden: reason, say },
    ...(layout === "form" && { form: libraryOf(packs).formOf(vocabulary.pack, resolve(path)) }),
  });
  if (typeof made !== "string" && "text" in made) {
    terminal.err(faultLine({ path, why: made }, say));
    return exit.fault;
  }
  return deliver(made, out, path, say, terminal);
}
