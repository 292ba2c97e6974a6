import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { project } from "../vscode/paths.ts";
import { run } from "../vscode/run.ts";

/** Packs the package as for npm, installs it in an empty project below a folder, and gives the server's command. */
export async function installedServer(folder: string): Promise<string> {
  await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: project });
  const [archive] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  if (archive === undefined) throw new Error("npm packed nothing.");
  const home = path.join(folder, "clean");
  mkdirSync(home);
  writeFileSync(path.join(home, "package.json"), "{}\n");
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", path.join(folder, archive)], { cwd: home });
  return path.join(home, "node_modules/.bin/process-recordings-language-server");
}
