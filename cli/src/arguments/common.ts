/** What the arguments of all commands have in common. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Language } from "#core";
import type { Command, CommandName } from "../command.ts";

/** A command with the language to answer in. */
export interface Understood {
  readonly command: Command;
  readonly language?: Language | undefined;
}

/** Bad usage, as an English sentence for `message`. */
export class Wrong extends Error {
  readonly args: Readonly<Record<string, string>>;

  constructor(sentence: string, args: Readonly<Record<string, string>> = {}) {
    super(sentence);
    this.args = args;
  }
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What stands behind the name of a command. */
type Given<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

/** What reads the arguments of a command with these options, beside those that all have. */
export function reader<const O extends Options>(
  name: CommandName,
  options: O,
  make: (values: Given<O>["values"], positionals: readonly string[]) => Command,
): (args: readonly string[]) => Understood {
  return (args) => {
    const all: Options = { ...everywhere, ...options };
    const { values, positionals } = parseArgs({ args: [...args], options: all, allowPositionals: true });
    if (values["help"] === true) return { command: { name: "help", of: name } };
    const command = make(values as Given<O>["values"], positionals);
    return { command, language: languageOf(values["language"] as string | undefined) };
  };
}

const everywhere = {
  help: { type: "boolean", short: "h" },
  language: { type: "string" },
} as const satisfies Options;

/** For commands that read recordings with the words of a course. */
export const withPacks = {
  pack: { type: "string", multiple: true, default: [] as string[] },
} as const satisfies Options;

/** For commands that write where they are told. */
export const withOutput = { output: { type: "string", short: "o" } } as const satisfies Options;

/** For commands that answer people or programs. */
export const withFormat = { format: { type: "string", default: "text" } } as const satisfies Options;

/** For commands whose output names people. */
export const atGate = { "override-privacy": { type: "string" } } as const satisfies Options;

/** Why something goes out although the privacy gate refuses. */
export function reasonOf(value: string | undefined): string | undefined {
  if (value?.trim() === "") throw new Wrong("--override-privacy needs your reason.");
  return value;
}

/** The one file that a command takes. */
export function theFile(positionals: readonly string[]): string {
  const [file, ...others] = positionals;
  if (file === undefined) throw new Wrong("Say which file.");
  if (others.length > 0) throw new Wrong("This command takes one file.");
  return file;
}

/** The files or folders that a command takes. */
export function theFiles(positionals: readonly string[]): readonly string[] {
  if (positionals.length === 0) throw new Wrong("Say which files or folders.");
  return positionals;
}

/** The file of `-o`. */
export function outputOf(value: string | undefined): string | undefined {
  if (value === "") throw new Wrong("-o needs the name of a file.");
  return value;
}

/** `text` or `json`, of `--format`. */
export function textOrJson(value: string): "text" | "json" {
  return oneOf("--format", value, ["text", "json"]);
}

/** The language of `--language`. */
function languageOf(value: string | undefined): Language | undefined {
  return value === undefined ? undefined : oneOf("--language", value, ["en", "es"]);
}

/** A value of an option that knows only some. */
export function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new Wrong("{option} can be {allowed}, not “{value}”.", { option, allowed: allowed.join(", "), value });
}
