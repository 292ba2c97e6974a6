/** From arguments to an exit code. */
import { type Language, message } from "#core";
import manifest from "../../package.json" with { type: "json" };
import { readArguments } from "./arguments/read.ts";
import type { Command } from "./command.ts";
import { checkCommand, type Means } from "./check.ts";
import { exit } from "./exit.ts";
import { explainCommand } from "./explain.ts";
import { explainFindingCommand } from "./explain-finding.ts";
import { exportCommand } from "./export.ts";
import { reportCommand } from "./figures/report.ts";
import { rubricCommand } from "./figures/rubric.ts";
import { statsCommand } from "./figures/stats.ts";
import { helpOf } from "./help.ts";
import { importCommand } from "./import.ts";
import { answersCommand, codingsCommand } from "./overview.ts";
import { packCommand } from "./pack/command.ts";
import { namedPacks } from "./packs.ts";
import { parseCommand } from "./parse.ts";
import { faultLine, stackOf } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import { sayIn } from "./words.ts";

/** What a run is given besides its arguments. */
type Outside = Omit<Means, "language" | "packs">;

/** Does what the arguments ask for. */
export async function run(args: readonly string[], terminal: Terminal, means: Outside = {}): Promise<number> {
  const asked = readArguments(args);
  if ("wrong" in asked) {
    const say = sayIn(languageIn(args));
    terminal.err(`${say(asked.wrong, asked.args)}\n${say("More: process-recordings --help")}\n`);
    return exit.fault;
  }
  if (asked.command.name === "help") {
    terminal.out(helpOf(asked.command.of, languageIn(args)));
    return exit.clean;
  }
  try {
    return await perform(asked.command, asked.language, terminal, means);
  } catch (error) {
    const say = sayIn(asked.language ?? "en");
    terminal.err(`${say(message("Something of ours broke. That is our mistake, not yours; nothing was changed."))}\n`);
    if (terminal.debug) terminal.err(`${stackOf(error)}\n`);
    return exit.fault;
  }
}

async function perform(
  command: Command,
  language: Language | undefined,
  terminal: Terminal,
  means: Outside,
): Promise<number> {
  const say = sayIn(language ?? "en");
  const { packs, faults } = await namedPacks("packs" in command ? command.packs : []);
  for (const each of faults) terminal.err(faultLine(each, say));
  if (faults.length > 0) return exit.fault;
  switch (command.name) {
    case "help":
      return exit.clean;
    case "version":
      terminal.out(`${manifest.version}\n`);
      return exit.clean;
    case "parse":
      return parseCommand(command, say, terminal, packs);
    case "check":
      return checkCommand(command, { ...means, packs, language: language ?? "en" }, terminal);
    case "report":
      return reportCommand(command, language, say, terminal, packs);
    case "rubric":
      return rubricCommand(command, language, say, terminal, packs);
    case "stats":
      return statsCommand(command, say, terminal, packs);
    case "export":
      return exportCommand(command, language, say, terminal, packs);
    case "import":
      return importCommand(command, language, say, terminal);
    case "pack":
      return packCommand(command, language, say, terminal);
    case "codings":
      return codingsCommand(command, language ?? "en", terminal, packs);
    case "answers":
      return answersCommand(command, language ?? "en", terminal, packs);
    case "explain":
      return explainFindingCommand(command, say, terminal, packs);
    case "explain-config":
      return explainCommand(command, say, terminal, packs);
  }
}

/** The language asked for by arguments that may make no command. */
export function languageIn(args: readonly string[]): Language {
  return args.includes("--language=es") ||
    (args.includes("--language") && args[args.indexOf("--language") + 1] === "es")
    ? "es"
    : "en";
}
