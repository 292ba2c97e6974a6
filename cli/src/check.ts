/** `check FILES…`: what there is to ask about recordings. */
import { type Language, message, type Rule, severities } from "#core";
import { isWithin, type NamedPack } from "#disk";
import type { Check } from "./command.ts";
import { tellAll, type Threads } from "./check/all.ts";
import type { Told } from "./check/one.ts";
import { failsAt } from "./check/fail-on.ts";
import { checkFolderFiles } from "./check/folder-files.ts";
import { formats } from "./check/formats/formats.ts";
import { createProgress } from "./check/progress.ts";
import { withSiblings } from "./check/series.ts";
import { exit } from "./exit.ts";
import type { Fault } from "./fault.ts";
import type { Path } from "./find.ts";
import { pathsOf } from "./load.ts";
import { faultLine, noFindings } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import { sayIn } from "./words.ts";

/** What a check is made with, besides what was asked for. */
export interface Means {
  readonly language: Language;
  /** Packs that were named. */
  readonly packs: readonly NamedPack[];
  /** Absent: this thread does everything. */
  readonly threads?: Threads | undefined;
  /** For tests. */
  readonly rules?: readonly Rule[] | undefined;
}

/** Prints the findings of each file as soon as they are known, and says what could not be read. */
export async function checkCommand(command: Check, means: Means, terminal: Terminal): Promise<number> {
  const { format, failOn, fix } = command;
  const { language } = means;
  const { colour, debug } = terminal;
  const say = sayIn(language);
  const { files, folders, faults } = pathsOf(command.files);
  const manner = { format, failOn, fix, language, colour, debug, packs: means.packs };
  const output = formats[format].output(terminal.out, { ...manner, say });
  const progress = createProgress(files.length, say, terminal);
  const tellFault = (sentence: string): void => {
    terminal.err(sentence);
    if (sentence !== "") output.fault(sentence);
  };
  const fault = (each: Fault): void => tellFault(faultLine(each, say));
  faults.forEach(fault);
  const empty = new Set(folders);
  const sum = { files: 0, found: { ...noFindings }, answered: 0, fixes: 0, isFault: faults.length > 0 };
  const onTold = (path: Path, told: Told): void => {
    progress.step();
    if (told.state === "passed") return;
    for (const folder of empty) if (isWithin(folder, path.path)) empty.delete(folder);
    tellFault(told.err);
    sum.isFault ||= told.isFault;
    if (told.state === "unread") return;
    output.file(told.out);
    sum.files++;
    sum.answered += told.answered;
    sum.fixes += told.fixes;
    for (const severity of severities) sum.found[severity] += told.found[severity];
  };
  for (const said of checkFolderFiles(files, manner)) {
    output.file(formats[format].ofFile(said, { ...manner, say }));
    for (const { severity } of said.findings) sum.found[severity]++;
  }
  await tellAll(withSiblings(files), manner, { ...means, onTold });
  progress.end();
  for (const path of empty) fault({ path, why: message(nothing) });
  sum.isFault ||= empty.size > 0;
  output.end(sum);
  if (sum.isFault) return exit.fault;
  return severities.some((severity) => failsAt(severity, failOn) && sum.found[severity] > 0)
    ? exit.findings
    : exit.clean;
}

const nothing =
  "There is no recording in this folder. The name of a recording ends in .recording.md, or its header says “recording: group”.";
