/** From arguments to an exit code. */
import { type Language, message } from "#core";
import manifest from "../../package.json" with { type: "json" };
import { type Command, readArguments } from "./arguments.ts";
import { checkCommand, type Means } from "./check.ts";
import { exit } from "./exit.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { parseCommand } from "./parse.ts";
import { stackOf } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import { usage } from "./usage.ts";
import { sayIn } from "./words.ts";

/** Does what the arguments ask for. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  means: Omit<Means, "language"> = {},
): Promise<number> {
  const asked = readArguments(args);
  if ("wrong" in asked) {
    const say = sayIn(languageIn(args));
    terminal.err(`${say(asked.wrong, asked.args)}\n${say("More: process-recordings --help")}\n`);
    return exit.fault;
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

function perform(
  command: Command,
  language: Language | undefined,
  terminal: Terminal,
  means: Omit<Means, "language">,
): number | Promise<number> {
  const say = sayIn(language ?? "en");
  switch (command.name) {
    case "help":
      terminal.out(usage);
      return exit.clean;
    case "version":
      terminal.out(`${manifest.version}\n`);
      return exit.clean;
    case "parse":
      return parseCommand(command, say, terminal);
    case "check":
      return checkCommand(command, { ...means, language: language ?? "en" }, terminal);
    case "export":
      return exportCommand(command, language, say, terminal, means.rules);
    case "import":
      return importCommand(command, language, say, terminal);
  }
}

/** The language asked for by arguments that make no command. */
function languageIn(args: readonly string[]): Language {
  return args.includes("--language=es") || args[args.indexOf("--language") + 1] === "es" ? "es" : "en";
}
