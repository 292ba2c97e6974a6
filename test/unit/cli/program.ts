/** The command line as it is shipped, run as a process of its own on files of its own. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeBundle } from "../../support/bundled.ts";

const home = mkdtempSync(join(tmpdir(), "process-recordings-cli-"));
export const program = join(home, "cli.js");
/** Most of a start is compiling what the start before has compiled: what V8 made of it is kept. */
const compiled = ["--require", fileURLToPath(new URL("../../support/compiled.cjs", import.meta.url))];
let built: Promise<void> | undefined;

process.on("exit", () => rmSync(home, { recursive: true, force: true }));

/** Bundles the command line, once a run. */
export function buildCli(): Promise<void> {
  return (built ??= (async () => {
    await writeBundle("cli", home);
    // Also for a user who may do less than we.
    chmodSync(home, 0o755);
  })());
}

/** How a run ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with these files; names with a slash lie in folders of their own. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(home, "files-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Runs the command line in a folder. */
export function runIn(folder: string, ...args: readonly string[]): Ended {
  return runWith({}, folder, ...args);
}

/** The same as another user, or with something for Node. */
export function runWith(
  { uid, node = [] }: { readonly uid?: number; readonly node?: readonly string[] },
  folder: string,
  ...args: readonly string[]
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...compiled, ...node, program, ...args], {
    env: { ...process.env, COMPILED_IN: home },
    ...(uid === undefined ? {} : { uid }),
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Everything in a folder with its bytes, to see that nothing was written. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, readFileSync(path, "base64")];
    }),
  );
}
