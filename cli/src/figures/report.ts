/** `report FILE`: who speaks to whom, how much and when, as a page, as data or as rows. */
import {
  createSpeech,
  type Language,
  type Report,
  reportFindings,
  reportOf,
  type ReportSpeech,
  sectionsMarkdown,
  sectionsRows,
  showReport,
} from "#core";
import { toCsv } from "#convert";
import type { NamedPack } from "#disk";
import { reportPage } from "#views";
import type { Report as Command } from "../command.ts";
import { deliver } from "../deliver.ts";
import { exit } from "../exit.ts";
import { askFile } from "../findings.ts";
import { isFolder } from "../find.ts";
import { loadOrSay } from "../load-or-say.ts";
import { passGate } from "../privacy-gate.ts";
import { brokenLines } from "../report.ts";
import type { Terminal } from "../terminal.ts";
import { catalogueOf, type Say } from "../words.ts";
import { classCommand } from "./class.ts";

/** Writes the report of one recording. A page speaks the recording's language unless another is asked for. */
export async function reportCommand(
  command: Command,
  language: Language | undefined,
  say: Say,
  terminal: Terminal,
  packs: readonly NamedPack[],
): Promise<number> {
  const { files, format, out } = command;
  const [path = "", ...more] = files;
  if (more.length > 0 || isFolder(path)) return classCommand(command, language, say, terminal, packs);
  const file = loadOrSay(path, packs, say, terminal);
  if (!file) return exit.fault;
  const { recording, findings, broken } = askFile(file);
  // A report names everybody who was there.
  if (!passGate({ file, recording, reason: command.overridePrivacy }, say, terminal)) return exit.findings;
  const spoken = language ?? recording.language;
  terminal.err(brokenLines({ file, broken }, say, terminal.debug));
  const speech = createSpeech(spoken, catalogueOf(spoken));
  const report = reportOf(recording, file.vocabulary, reportFindings(findings, speech));
  const made = await write(report, format, file.uri, speech, spoken);
  const code = deliver(made, out, path, say, terminal);
  return broken.length > 0 ? exit.fault : code;
}

async function write(
  report: Report,
  format: Command["format"],
  uri: string,
  speech: ReportSpeech,
  language: Language,
): Promise<string> {
  switch (format) {
    case "md":
      return sectionsMarkdown(showReport(report, speech), speech);
    case "html":
      return reportPage(report, speech, language);
    case "json":
      return `${JSON.stringify({ uri, ...report }, undefined, 2)}\n`;
    case "csv":
      return toCsv(sectionsRows(showReport(report, speech), speech));
  }
}
