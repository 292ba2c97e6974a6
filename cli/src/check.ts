/** `check FILES…`: what there is to ask about recordings. */
import { resolve, sep } from "node:path";
import { type Language, message, type Rule } from "#core";
import type { NamedPack } from "#disk";
import type { Check } from "./arguments.ts";
import { tellAll, type Threads } from "./check/all.ts";
import type { Told } from "./check/one.ts";
import { outputOf } from "./check/output.ts";
import { createProgress } from "./check/progress.ts";
import { exit } from "./exit.ts";
import type { Fault } from "./fault.ts";
import type { Path } from "./find.ts";
import { pathsOf } from "./load.ts";
import { type Counts, faultLine, noFindings, severities } from "./report.ts";
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
  const { format } = command;
  const { language } = means;
  const { colour, debug } = terminal;
  const say = sayIn(language);
  const { files, folders, faults } = pathsOf(command.files);
  const output = outputOf(format, say, terminal);
  const progress = createProgress(files.length, say, terminal);
  const fault = (each: Fault): void => terminal.err(faultLine(each, say));
  faults.forEach(fault);
  const empty = new Set(folders);
  const sum = { files: 0, found: { ...noFindings }, answered: 0, isFault: faults.length > 0 };
  const onTold = (path: Path, told: Told): void => {
    progress.step();
    if (told.state === "passed") return;
    for (const folder of empty) if (isIn(folder, path)) empty.delete(folder);
    terminal.err(told.err);
    sum.isFault ||= told.isFault;
    if (told.state === "unread") return;
    output.file(told.out);
    sum.files++;
    sum.answered += told.answered;
    for (const severity of severities) sum.found[severity] += told.found[severity];
  };
  await tellAll(files, { format, language, colour, debug, packs: means.packs }, { ...means, onTold });
  progress.end();
  output.end(sum);
  for (const path of empty) fault({ path, why: message(nothing) });
  if (sum.isFault || empty.size > 0) return exit.fault;
  return fails(sum.found, command.failOn) ? exit.findings : exit.clean;
}

const nothing =
  "There is no recording in this folder. The name of a recording ends in .recording.md, or its header says “recording: group”.";

function isIn(folder: string, { path }: Path): boolean {
  return resolve(path).startsWith(`${resolve(folder)}${sep}`);
}

function fails(found: Counts, failOn: Check["failOn"]): boolean {
  if (failOn === "never") return false;
  return severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => found[severity] > 0);
}
