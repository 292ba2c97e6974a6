/** `--help`: of all commands, or of one. */
import type { Language } from "#core";
import type { CommandName } from "./command.ts";
import { usageInEnglish } from "./usage.ts";
import { usageInSpanish } from "./usage-es.ts";

const usages: Readonly<Record<Language, string>> = { en: usageInEnglish, es: usageInSpanish };

/** What there is to know of a command, with what is said of all of them; of all without a name. */
export function helpOf(name: CommandName | undefined, language: Language): string {
  const usage = usages[language];
  if (name === undefined) return usage;
  const [, commands = "", ...ofAll] = usage.split("\n\n");
  const own = commands.split(/\n(?=  process-recordings )/).filter((each) => each.split(" ")[3] === name);
  return [own.join("\n"), ...ofAll].join("\n\n");
}
