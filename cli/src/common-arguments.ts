/** What the arguments of all commands have in common. */
import type { ParseArgsConfig } from "node:util";
import type { Language } from "#core";

/** Bad usage, as an English sentence for `message`. */
export class Wrong extends Error {
  readonly args: Readonly<Record<string, string>>;

  constructor(sentence: string, args: Readonly<Record<string, string>> = {}) {
    super(sentence);
    this.args = args;
  }
}

export const everywhere = {
  help: { type: "boolean", short: "h" },
  language: { type: "string" },
} as const satisfies ParseArgsConfig["options"];

/** For commands that read recordings with the words of a course. */
export const withPacks = { ...everywhere, pack: { type: "string", multiple: true, default: [] as string[] } } as const;

/** For commands whose output names people. */
export const atGate = { "override-privacy": { type: "string" } } as const satisfies ParseArgsConfig["options"];

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

/** The language of `--language`. */
export function languageOf(value: string | undefined): Language | undefined {
  return value === undefined ? undefined : oneOf("--language", value, ["en", "es"]);
}

/** A value of an option that knows only some. */
export function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new Wrong("{option} can be {allowed}, not “{value}”.", { option, allowed: allowed.join(", "), value });
}
