import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { cache } from "./paths.ts";
import { run } from "./run.ts";
import { standIns } from "./stand-ins.ts";

/**
 * The version of VS Code under test. The newest whose server runs on plain Node 20 (1.112 and later hang on it); another
 * one where the variable names it, on the Node that it needs.
 */
export const vscodeVersion = process.env["VSCODE_VERSION"] ?? "1.110.0";

/** code-server carries VS Code's own server and workbench; its number is VS Code's with a 4 in front. */
const codeServer = `code-server@${vscodeVersion.replace(/^1/, "4")}`;
const ripgrep = `@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`;

/** Built-in extensions that nobody needs here and that complain without accounts or a network. */
const unwanted = ["copilot", "git", "github", "tunnel-forwarding"];

/**
 * Puts VS Code's server, from npm, into the project's cache and gives its folder. Nothing but the npm registry is
 * asked, and no install script runs: those would need a compiler and downloads from elsewhere.
 *
 * The folder appears under its name only when it is complete, so an interrupted set-up leaves nothing half done.
 */
export async function setUpVSCode(say: (line: string) => void = () => undefined): Promise<string> {
  const home = path.join(cache, `vscode-server-${vscodeVersion}`);
  if (existsSync(home)) return home;
  say(`Setting up VS Code ${vscodeVersion} from npm (${codeServer}); this happens once …`);
  const draft = `${home}.draft-${String(process.pid)}`;
  try {
    await mkdir(draft, { recursive: true });
    await unpack(codeServer, draft, ["--strip-components=3", "--exclude=*.map", "package/lib/vscode"]);
    await installDependencies(draft);
    await putStandIns(draft);
    await putRipgrep(draft);
    for (const name of unwanted) await rm(path.join(draft, "extensions", name), { recursive: true, force: true });
    await moveInto(home, draft);
    return home;
  } catch (error) {
    throw new Error(
      `VS Code ${vscodeVersion} could not be set up in ${home}. It needs npm, tar and the npm registry, on Linux or macOS.`,
      { cause: error },
    );
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Takes a package from the registry as it stands (npm compares its checksum) and unpacks it with these tar options. */
async function unpack(name: string, folder: string, tarOptions: readonly string[]): Promise<void> {
  const download = path.join(folder, ".download");
  await mkdir(download);
  await run("npm", ["pack", "--silent", "--pack-destination", download, name], { cwd: download, env: plainNpm() });
  const [archive] = await readdir(download);
  if (archive === undefined) throw new Error(`npm gave no archive of ${name}.`);
  await run("tar", ["xzf", path.join(download, archive), "-C", folder, ...tarOptions]);
  await rm(download, { recursive: true });
}

async function installDependencies(folder: string): Promise<void> {
  const quiet = ["--no-audit", "--no-fund", "--fetch-retries=1"];
  // `npm ci` refuses: the lock file that code-server ships is out of step with its package.json.
  await run("npm", ["install", "--omit=dev", "--ignore-scripts", ...quiet], { cwd: folder, env: plainNpm() });
}

async function putStandIns(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(standIns)) {
    const module = path.join(folder, "node_modules", name);
    if (!existsSync(module)) continue;
    const manifest = JSON.parse(await readFile(path.join(module, "package.json"), "utf8")) as { main?: string };
    const main = (manifest.main ?? "index.js").replace(/(\.js)?$/, ".js");
    await writeFile(path.join(module, main), text);
  }
}

/** VS Code finds files with ripgrep, which its package would download; the program also stands in a package of npm. */
async function putRipgrep(folder: string): Promise<void> {
  const home = path.join(folder, "node_modules/@vscode/ripgrep/bin");
  await mkdir(home, { recursive: true });
  await unpack(ripgrep, home, ["--strip-components=2", "package/bin"]);
}

/** Two set-ups may run at once; the first to finish wins, and the other is as good. */
async function moveInto(home: string, draft: string): Promise<void> {
  try {
    await rename(draft, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  }
}

/** Without what an `npm run` around us says about *this* project: npm would take it for the project to work on. */
function plainNpm(): NodeJS.ProcessEnv {
  const foreign = /^(npm_package_|npm_lifecycle_|npm_config_(local_prefix|prefix|omit|include|package_lock)|INIT_CWD)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
