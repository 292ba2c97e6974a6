/** What the writer typed after `process-recordings`. */
import { parseArgs } from "node:util";
import { exportFormats, layouts } from "#convert";
import { type Column, type Language, own, tableColumns } from "#core";
import { formatNames } from "./check/formats/names.ts";
import type { Command } from "./command.ts";
import { atGate, everywhere, languageOf, oneOf, reasonOf, theFile, withPacks, Wrong } from "./common-arguments.ts";
import { readReport, readRubric, readStats } from "./figures/arguments.ts";

/** A command with the language to answer in, or what is wrong with it. */
export type Asked =
  | { readonly command: Command; readonly language?: Language | undefined }
  | { readonly wrong: string; readonly args?: Readonly<Record<string, string>> };

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

function readCommand([name, ...rest]: readonly string[]): Asked {
  if (name === undefined)
    throw new Wrong(
      "Say what to do: parse, check, report, stats, rubric, export, import, pack, explain, explain-config, codings or answers.",
    );
  if (name === "--help" || name === "-h" || name === "help") return { command: { name: "help" } };
  if (name === "--version" || name === "-V") return { command: { name: "version" } };
  const read = own(readers, name);
  if (read) return read(rest);
  throw new Wrong(
    "“{name}” is no command. There are parse, check, report, stats, rubric, export, import, pack, explain, explain-config, codings and answers.",
    { name },
  );
}

/** Each command by its name, with what reads the arguments behind it. */
const readers: Readonly<Record<Exclude<Command["name"], "help" | "version">, (args: string[]) => Asked>> = {
  parse,
  check,
  report: readReport,
  stats: readStats,
  rubric: readRubric,
  export: exporting,
  import: importing,
  pack,
  explain: explainFinding,
  "explain-config": explainConfig,
  codings: (args) => overview("codings", args),
  answers: (args) => overview("answers", args),
};

function parse(args: string[]): Asked {
  const options = { ...withPacks, format: { type: "string", default: "json" } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: { name: "help" } };
  const format = oneOf("--format", values.format, ["json", "text"]);
  const command = { name: "parse", file: theFile(positionals), format, packs: values.pack } as const;
  return { command, language: languageOf(values.language) };
}

function check(args: string[]): Asked {
  const options = {
    ...withPacks,
    format: { type: "string", default: "text" },
    "fail-on": { type: "string", default: "warning" },
    fix: { type: "boolean", default: false },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: { name: "help" } };
  const format = oneOf("--format", values.format, formatNames);
  const failOn = oneOf("--fail-on", values["fail-on"], ["error", "warning", "information", "hint", "never"]);
  if (positionals.length === 0) throw new Wrong("Say which files or folders to check.");
  const command = { name: "check", files: positionals, format, failOn, fix: values.fix, packs: values.pack } as const;
  return { command, language: languageOf(values.language) };
}

function exporting(args: string[]): Asked {
  const options = {
    ...withPacks,
    to: { type: "string" },
    output: { type: "string", short: "o" },
    columns: { type: "string" },
    layout: { type: "string", default: "table" },
    ...atGate,
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: { name: "help" } };
  if (values.to === undefined) throw new Wrong("Say what to export to: --to html.");
  const to = oneOf("--to", values.to, exportFormats);
  const layout = oneOf("--layout", values.layout, layouts);
  const reason = reasonOf(values["override-privacy"]);
  if (values.output === "") throw new Wrong("-o needs the name of a file.");
  const isBinary = to === "docx" || to === "pdf" || to === "qdpx";
  if (isBinary && values.output === undefined) throw new Wrong("Say where to write it: -o FILE.");
  const columns = columnsOf(values.columns);
  const file = theFile(positionals);
  return {
    command: {
      name: "export",
      file,
      to,
      out: values.output,
      columns,
      layout,
      overridePrivacy: reason,
      packs: values.pack,
    },
    language: languageOf(values.language),
  };
}

function importing(args: string[]): Asked {
  const options = {
    ...everywhere,
    output: { type: "string", short: "o" },
    map: { type: "string" },
    into: { type: "string" },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: { name: "help" } };
  if (values.output === "") throw new Wrong("-o needs the name of a file.");
  const { output: out, map, into } = values;
  const file = theFile(positionals);
  return { command: { name: "import", file, out, map, into }, language: languageOf(values.language) };
}

function pack([doing, ...args]: string[]): Asked {
  const options = {
    ...everywhere,
    output: { type: "string", short: "o" },
    format: { type: "string", default: "text" },
    ...atGate,
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help || doing === "--help" || doing === "-h") return { command: { name: "help" } };
  if (doing !== "check" && doing !== "new" && doing !== "build")
    throw new Wrong("Say what to do with a pack: pack check, pack new or pack build.");
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new Wrong("Say which pack: one folder.");
  if (doing === "build" && (values.output ?? "") === "")
    throw new Wrong("Say where to write it: -o FILE.recordingpack.");
  const format = oneOf("--format", values.format, ["text", "json"]);
  const overridePrivacy = reasonOf(values["override-privacy"]);
  return {
    command: { name: "pack", doing, pack: folder, out: values.output, format, overridePrivacy },
    language: languageOf(values.language),
  };
}

function explainConfig(args: string[]): Asked {
  const options = { ...withPacks, format: { type: "string", default: "text" } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: { name: "help" } };
  const [file, rule, ...others] = positionals;
  if (file === undefined || rule === undefined || others.length > 0)
    throw new Wrong("Say which file and which rule: explain-config FILE RULE.");
  const format = oneOf("--format", values.format, ["text", "json"]);
  const command = { name: "explain-config", file, rule, format, packs: values.pack } as const;
  return { command, language: languageOf(values.language) };
}

function explainFinding(args: string[]): Asked {
  const options = {
    ...withPacks,
    format: { type: "string", default: "text" },
    rule: { type: "string" },
    line: { type: "string" },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: { name: "help" } };
  const format = oneOf("--format", values.format, ["text", "json"]);
  const line = values.line === undefined ? undefined : Number(values.line);
  if (line !== undefined && !(Number.isInteger(line) && line > 0))
    throw new Wrong("--line is the number of a line, from 1.");
  const file = theFile(positionals);
  const command = { name: "explain", file, rule: values.rule, line, format, packs: values.pack } as const;
  return { command, language: languageOf(values.language) };
}

function overview(name: "codings" | "answers", args: string[]): Asked {
  const options = { ...withPacks, format: { type: "string", default: "text" } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: { name: "help" } };
  const about = { format: oneOf("--format", values.format, ["text", "json"]), packs: values.pack } as const;
  const language = languageOf(values.language);
  if (name === "codings") return { command: { name, file: theFile(positionals), ...about }, language };
  if (positionals.length === 0) throw new Wrong("Say which files or folders.");
  return { command: { name, files: positionals, ...about }, language };
}

/** `speaker,dialogue,feelings`. */
function columnsOf(value: string | undefined): readonly Column[] | undefined {
  if (value === undefined) return undefined;
  const columns = value.split(",").map((each) => oneOf("--columns", each.trim(), tableColumns));
  if (!columns.includes("dialogue")) throw new Wrong("A table needs the column “dialogue”.");
  return [...new Set(columns)];
}

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
