import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { cache, project } from "../vscode/paths.ts";
import { run } from "../vscode/run.ts";

/** The packed extension, as `npm test` makes it and as a user would install it. */
export const packed = path.join(cache, "process-recordings.vsix");

/** The program that packs extensions, to be run by Node. */
export const vsce = path.join(project, "node_modules/@vscode/vsce/vsce");

/** Packs the extension, which builds it first, and gives the size of the file in bytes. */
export async function pack(): Promise<number> {
  mkdirSync(cache, { recursive: true });
  const options = ["--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links", "--out", packed];
  await run(process.execPath, [vsce, "package", ...options], { cwd: project });
  return statSync(packed).size;
}
