import type { Place } from "../schema/yaml.ts";
import type { Message } from "../text/message.ts";

/** Something in the files of a pack, or of a folder's settings, that cannot be meant. */
export interface PackProblem extends Place {
  /** The way to the file from the folder of the pack, with `/`. */
  readonly file: string;
  readonly code: "invalid-pack" | "pack-version" | "invalid-setting" | "unknown-rule";
  /** With an `error` the pack is not used; with a `warning` it is, without what is wrong. */
  readonly severity: "error" | "warning";
  readonly message: Message;
}

/** Whether a pack with these problems can be used. */
export function isUsable(problems: readonly PackProblem[]): boolean {
  return !problems.some(({ severity }) => severity === "error");
}
