/** YAML of a pack, with syntax errors told as problems at their line. */
import { YAMLParseError, parse } from "yaml";
import type { File } from "./file.ts";

/** The value of a YAML file; a syntax error is a problem with its line. */
export function readYaml({ path, text }: File, problems: string[]): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    problems.push(`${path}:${error.linePos?.[0].line ?? 1}: ${error.message.split("\n", 1)[0] ?? ""}`);
    return undefined;
  }
}
