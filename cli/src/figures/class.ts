/** `report FOLDER`: what was handed in, for an instructor. */
import {
  check,
  createSpeech,
  type Handed,
  type Language,
  message,
  readWithin,
  reportOf,
  sectionsMarkdown,
  sectionsRows,
  showClass,
} from "#core";
import { toCsv } from "#convert";
import type { NamedPack } from "#disk";
import { classPage } from "#views";
import type { Report as Command } from "../command.ts";
import { deliver } from "../deliver.ts";
import { exit } from "../exit.ts";
import { type Loaded, loadFound, pathsOf } from "../load.ts";
import { brokenLines, faultLine } from "../report.ts";
import type { Terminal } from "../terminal.ts";
import { catalogueOf, type Say } from "../words.ts";
import { statsOf } from "./stats.ts";

/** Writes the overview of a folder. What cannot be read is said, and the others are still told of. */
export async function classCommand(
  { file: folder, format, out }: Command,
  language: Language | undefined,
  say: Say,
  terminal: Terminal,
  packs: readonly NamedPack[],
): Promise<number> {
  const { files, faults } = pathsOf([folder]);
  let isFault = faults.length > 0;
  for (const each of faults) terminal.err(faultLine(each, say));
  const all: (Handed & { readonly file: Loaded })[] = [];
  for (const { path } of files) {
    const file = loadFound(path, packs);
    if (!file) continue;
    if ("why" in file) {
      terminal.err(faultLine(file, say));
      isFault = true;
    } else all.push({ file, ...handedOf(file, say, terminal) });
  }
  if (all.length === 0) {
    terminal.err(`${say(message("There is no recording here."))}\n`);
    return exit.fault;
  }
  const speech = createSpeech(language ?? "en", catalogueOf(language ?? "en"));
  const shown = showClass(all, speech);
  const write = (): string | Promise<string> => {
    switch (format) {
      case "md":
        return sectionsMarkdown(shown, speech);
      case "html":
        return classPage(shown, speech, speech.language);
      case "json":
        return `${JSON.stringify({ schema: 1, files: all.map(({ file, report }) => statsOf(file.uri, report)) }, undefined, 2)}\n`;
      case "csv":
        return toCsv(sectionsRows(shown, speech));
    }
  };
  const code = deliver(await write(), out, folder, say, terminal);
  return isFault ? exit.fault : code;
}

function handedOf(file: Loaded, say: Say, terminal: Terminal): Handed {
  const { vocabulary, folder } = file;
  const recording = readWithin(file.text, vocabulary);
  const broken: { rule: string; error: unknown }[] = [];
  const { findings } = check(recording, {
    vocabulary,
    ...(folder ? { folder } : {}),
    onFault: (rule, error) => void broken.push({ rule, error }),
  });
  terminal.err(brokenLines({ file, broken }, say, terminal.debug));
  const missing = findings.find(({ rule }) => rule === "incomplete-header")?.figures["missing"] ?? 0;
  return { path: file.path, report: reportOf(recording, vocabulary), missing };
}
