/** `report FOLDER`: what an instructor wants to know of all recordings in a folder, and how they went over time. */
import { dirname, relative } from "node:path";
import { pathToFileURL } from "node:url";
import {
  classCsv,
  classJson,
  classView,
  type ClassReport,
  classReport,
  type ClassRow,
  createSpeech,
  type Language,
  message,
  rowOf,
  rules,
  sectionsMarkdown,
  type Unread,
  type Vocabulary,
} from "#core";
import { toCsv } from "#convert";
import type { NamedPack } from "#disk";
import { classPage } from "#views";
import type { Report as Command } from "../command.ts";
import { deliver } from "../deliver.ts";
import { exit } from "../exit.ts";
import type { Fault } from "../fault.ts";
import { isFolder } from "../find.ts";
import { askFile } from "../findings.ts";
import { type Loaded, loadFound, pathsOf } from "../load.ts";
import { brokenLines, faultLine } from "../report.ts";
import type { Terminal } from "../terminal.ts";
import { catalogueOf, type Say } from "../words.ts";

/** What must never wait in a list of many. The other rules speak in each recording. */
const safety = rules.filter(({ kind }) => kind === "safety");

/** Writes the class view of a folder, or of recordings that somebody has chosen, and says what could not be read, in the view and beside it. */
export async function classCommand(
  { files: named, format, out }: Command,
  asked: Language | undefined,
  say: Say,
  terminal: Terminal,
  packs: readonly NamedPack[],
): Promise<number> {
  const language = asked ?? "en";
  const [first = ""] = named;
  // Each is shown by its path from here on.
  const folder = isFolder(first) ? first : dirname(first);
  const { files, faults } = pathsOf(named);
  const rows: ClassRow[] = [];
  // Nothing is written over these.
  const ours: string[] = [];
  const wrong: Fault[] = [...faults];
  const vocabularies = new Set<Vocabulary>();
  let isFault = false;
  for (const { path } of files) {
    const file = loadFound(path, packs);
    if (!file) continue;
    ours.push(path);
    if ("why" in file) {
      wrong.push(file);
      continue;
    }
    const { row, broken, tooLarge } = rowIn(file, folder);
    if (tooLarge) {
      wrong.push({ path, why: tooLarge });
      continue;
    }
    vocabularies.add(file.vocabulary);
    rows.push(row);
    isFault ||= broken.length > 0;
    terminal.err(brokenLines({ file, broken }, say, terminal.debug));
  }
  for (const fault of wrong) terminal.err(faultLine(fault, say));
  if (rows.length === 0 && wrong.length === 0) {
    terminal.err(`${say(message("There is no recording here."))}\n`);
    return exit.fault;
  }
  const unread = wrong.map(({ path, why }): Unread => ({
    ...{ uri: pathToFileURL(path).href, file: relative(folder, path), why: say(why) },
  }));
  const made = await write(classReport(rows, unread, vocabularies), format, language);
  const code = deliver(made, out, ours, say, terminal);
  return isFault || wrong.length > 0 ? exit.fault : code;
}

function rowIn(file: Loaded, folder: string) {
  const { recording, findings, answered, broken } = askFile(file, safety);
  const facts = rowOf(recording, file.vocabulary, { findings, answered });
  const row = { uri: file.uri, file: relative(folder, file.path), ...facts };
  // Of what is too large nothing was asked, and silence about safety would say that something was.
  return { row, broken, tooLarge: findings.find(({ rule }) => rule === "too-large")?.message };
}

async function write(report: ClassReport, format: Command["format"], language: Language): Promise<string> {
  const speech = createSpeech(language, catalogueOf(language));
  switch (format) {
    case "md":
      return sectionsMarkdown(classView(report, speech), speech);
    case "html":
      return classPage(classView(report, speech), speech, language);
    case "json":
      return `${JSON.stringify(classJson(report), undefined, 2)}\n`;
    case "csv":
      return toCsv(classCsv(report));
  }
}
