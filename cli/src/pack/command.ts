/** `pack check`, `pack new` and `pack build`: what an instructor does with a course pack. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import {
  isUsable,
  type Language,
  message,
  newPack,
  type Pack,
  type PackDetail,
  type PackFile,
  packGate,
  packNotice,
  type PackProblem,
  provePack,
  rules,
} from "#core";
import { archiveOf, isArchive, textsOf } from "#disk";
import type { PackCommand } from "../command.ts";
import { deliver } from "../deliver.ts";
import { exit } from "../exit.ts";
import { faultsOf, libraryOf, noPacks, packAtPath } from "../packs.ts";
import { faultLine, placeOf } from "../report.ts";
import type { Terminal } from "../terminal.ts";
import type { Say } from "../words.ts";

/** Does what is asked for, and says how it went. */
export async function packCommand(
  command: PackCommand,
  language: Language | undefined,
  say: Say,
  terminal: Terminal,
): Promise<number> {
  if (command.doing === "new") return create(command.pack, language ?? "en", say, terminal);
  const raw = await packAtPath(command.pack);
  if ("why" in raw) {
    terminal.err(faultLine(raw, say));
    return exit.fault;
  }
  const files = textsOf(raw);
  const { problems, name, pack } = proved(files, command.pack);
  if (command.doing === "check") {
    report({ problems, files, name }, command, say, terminal);
    return problems.length > 0 ? exit.findings : exit.clean;
  }
  for (const each of faultsOf(command.pack, problems, files)) terminal.err(faultLine(each, say));
  if (!isUsable(problems)) {
    terminal.err(`${say("Nothing was written: mend the pack first.")}\n`);
    return exit.findings;
  }
  if (!mayLeave(pack && packGate(files, pack), command, say, terminal)) return exit.findings;
  return deliver(await archiveOf(raw), command.out, command.pack, say, terminal);
}

/** Everything that is wrong with a pack, also what only shows when it is used. */
function proved(
  files: readonly PackFile[],
  path: string,
): { problems: readonly PackProblem[]; name: string; pack: Pack | undefined } {
  const { pack, problems } = libraryOf(noPacks).read(files, join(resolve(path), "pack.yaml"));
  const proof = pack && isUsable(problems) ? provePack(files, pack, rules) : [];
  return { problems: [...problems, ...proof], name: pack ? `${pack.name} ${pack.version}` : basename(path), pack };
}

/** Whether a pack may be handed out: what leads to a person in its recordings is said, and an override needs a reason. */
function mayLeave(
  details: readonly PackDetail[] = [],
  { pack, overridePrivacy: reason }: PackCommand,
  say: Say,
  { err }: Terminal,
): boolean {
  if (details.length === 0) return true;
  err(`${say(packNotice)}\n`);
  for (const { file, line, message: words } of details)
    err(`${isArchive(pack) ? `${pack}/${file}` : join(pack, file)}:${line}: ${say(words)}\n`);
  if (reason === undefined)
    err(`${say("Nothing was written. If it must be so, say why: --override-privacy REASON.")}\n`);
  else err(`${say("Exported all the same, because: {reason}", { reason })}\n`);
  return reason !== undefined;
}

interface Report {
  readonly problems: readonly PackProblem[];
  readonly files: readonly PackFile[];
  readonly name: string;
}

function report({ problems, files, name }: Report, { pack, format }: PackCommand, say: Say, { out }: Terminal): void {
  const said = faultsOf(pack, problems, files);
  if (format === "json") {
    const list = said.map(({ problem: { file, code, severity }, why, at }) => ({
      file,
      ...{ code, severity, at },
      message: say(why),
    }));
    out(`${JSON.stringify({ schema: 1, pack: name, problems: list }, undefined, 2)}\n`);
    return;
  }
  for (const { path, at, why, problem } of said) {
    const place = at ? placeOf({ start: at, end: at }) : "1:1";
    out(`${path}:${place}: ${say(problem.severity)}: ${say(why)}\n`);
  }
  const sum =
    said.length === 0
      ? say("{name}: in order.", { name })
      : say(said.length === 1 ? "{name}: {n} problem." : "{name}: {n} problems.", { name, n: said.length });
  out(`${sum}\n`);
}

/** A folder with the files of a new pack; nothing that is there is written over. */
function create(path: string, language: Language, say: Say, terminal: Terminal): number {
  if (isArchive(path) || (existsSync(path) && readdirSync(path).length > 0)) {
    terminal.err(
      faultLine({ path, why: message("A new pack needs a folder that is not there yet, or is empty.") }, say),
    );
    return exit.fault;
  }
  for (const { path: file, text } of newPack(basename(resolve(path)), language)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text, { flag: "wx" });
  }
  terminal.err(`${say("Written to {out}.", { out: path })}\n`);
  return exit.clean;
}
