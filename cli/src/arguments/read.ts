/** What the writer typed after `process-recordings`. */
import { own } from "#core";
import type { CommandName } from "../command.ts";
import { type Understood, Wrong } from "./common.ts";
import { readExport, readImport } from "./exchange.ts";
import { readParse, readReport, readRubric, readStats } from "./figures.ts";
import { readPack } from "./pack.ts";
import { readAnswers, readCheck, readCodings, readExplain, readExplainConfig } from "./questions.ts";

/** A command, or what is wrong with it. */
export type Asked = Understood | { readonly wrong: string; readonly args?: Readonly<Record<string, string>> };

/** The command in these arguments. */
export function readArguments(args: readonly string[]): Asked {
  try {
    return readCommand(languageLast(args));
  } catch (error) {
    if (error instanceof Wrong) return { wrong: error.message, args: error.args };
    if (!isUsage(error)) throw error;
    return misused(error);
  }
}

/** `--language es` may stand before the command, too. */
function languageLast(args: readonly string[]): readonly string[] {
  const [first = "", ...rest] = args;
  const [behind, own] = first === "--language" ? [rest.slice(1), [first, ...rest.slice(0, 1)]] : [rest, [first]];
  if (!/^--language(?:=|$)/.test(first)) return args;
  return behind.length === 0 ? [] : [...behind, ...own];
}

function readCommand([name, ...rest]: readonly string[]): Understood {
  if (name === undefined)
    throw new Wrong(
      "Say what to do: parse, check, report, stats, rubric, export, import, pack, explain, explain-config, codings or answers.",
    );
  if (name === "--help" || name === "-h" || name === "help")
    return own(readers, rest[0] ?? "")?.(["--help"]) ?? { command: { name: "help" } };
  if (name === "--version" || name === "-V") return { command: { name: "version" } };
  const read = own(readers, name);
  if (read) return read(rest);
  throw new Wrong(
    "“{name}” is no command. There are parse, check, report, stats, rubric, export, import, pack, explain, explain-config, codings and answers.",
    { name },
  );
}

/** Each command by its name, with what reads the arguments behind it. */
const readers: Readonly<Record<CommandName, (args: readonly string[]) => Understood>> = {
  parse: readParse,
  check: readCheck,
  report: readReport,
  stats: readStats,
  rubric: readRubric,
  export: readExport,
  import: readImport,
  pack: readPack,
  explain: readExplain,
  "explain-config": readExplainConfig,
  codings: readCodings,
  answers: readAnswers,
};

/** What Node has against an option, in our own words: its own are English only. */
function misused({ code, message: said }: UsageError): Asked {
  // It names them “'--format <value>'” and “'-o, --output <value>'”.
  const [option = ""] = /--[^' <=]+/.exec(said) ?? /-[^' ,<]+/.exec(said) ?? [];
  const args = { option };
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return { wrong: "There is no option {option} here.", args };
  if (said.includes("does not take")) return { wrong: "{option} takes no value.", args };
  // What follows it begins with a dash, or nothing follows.
  return { wrong: "{option} needs a value. One that begins with a dash is written {option}=VALUE.", args };
}

interface UsageError extends Error {
  readonly code: string;
}

function isUsage(error: unknown): error is UsageError {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
