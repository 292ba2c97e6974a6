/** `.process-recordings.yaml`: what a folder says about the recordings in it. */
import type { Rule } from "../rules/rule.ts";
import { isRecord } from "../schema/schema.ts";
import type { SettingsLayer } from "../vocabulary/settings.ts";
import type { PackProblem } from "./problem.ts";
import { type Data, kindOfSetting, readData } from "./read-data.ts";
import { linesOf } from "./rule-words.ts";
import { folderSchema } from "./shapes.ts";

/** The file's name. */
export const folderFileName = ".process-recordings.yaml";

/** What the file says. */
export interface FolderFile {
  /** The pack as written, with or without version. */
  readonly pack?: string;
  readonly layer: SettingsLayer;
  readonly problems: readonly PackProblem[];
  readonly data?: Data;
}

/** Reads the file; `file` is what people call it. */
export function readFolderFile(text: string, file: string, rules: readonly Rule[]): FolderFile {
  const problems: PackProblem[] = [];
  const data = readData(file, text, {
    schema: folderSchema(rules),
    languages: [],
    problem: (place, message, about) =>
      void problems.push({ ...place, file, code: "invalid-setting", severity: "warning", message, ...about }),
    // Rules stand one step below the top here.
    kindOf: ([, ...path], atKey) => kindOfSetting(path, atKey),
  });
  const value = isRecord(data?.value) ? data.value : {};
  const rulesHere = isRecord(value["rules"]) ? value["rules"] : {};
  const pack = value["pack"];
  return {
    ...(typeof pack === "string" && pack.trim() !== "" && { pack }),
    layer: {
      ...{ from: "folder", file, rules: rulesHere },
      ...(data && { lines: linesOf(rulesHere, data.yaml, text, ["rules"]) }),
    },
    problems,
    ...(data && { data }),
  };
}
