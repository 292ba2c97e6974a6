/** Why a pack is not in force as it stands: the disk refuses it, owes it, or it is broken. */
import { relative, sep } from "node:path";
import { createLines, message, type Message, type Pack, type PackFile, type PackReading } from "#core";

/** What is read of a folder that the disk has said nothing of yet. */
export const nothing: PackReading = { problems: [], data: [] };
/** What is said while it is slow. */
export const owed = message(
  "The disk is slow, and the course pack has not come yet. Until it does, the words that are known count.",
);

/** What is said of a pack that the disk does not give: the first file that it refuses. */
export function unreadable(folder: string, error: unknown): PackReading {
  const { path = folder } = error as NodeJS.ErrnoException;
  const file = relative(folder, path).split(sep).join("/") || "pack.yaml";
  const words = message("The disk does not give this file.");
  return { problems: [{ file, start: 0, end: 0, code: "invalid-pack", severity: "error", message: words }], data: [] };
}

/** Why a pack is not in force as it stands, at the first place that says so. */
export function broken(
  name: string,
  files: readonly PackFile[],
  { problems }: PackReading,
  good: Pack | undefined,
): Message {
  const first = problems.find(({ severity }) => severity === "error");
  const text = files.find(({ path }) => path === first?.file)?.text ?? "";
  const line = createLines(text).positionAt(first?.start ?? 0).line + 1;
  const args = { name, file: first?.file ?? "pack.yaml", line };
  return good
    ? message("The course pack “{name}” is broken ({file}, line {line}), so it counts as it was before.", args)
    : message("The course pack “{name}” is broken ({file}, line {line}), so the built-in words count.", args);
}
