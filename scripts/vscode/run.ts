import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

/** Runs a program to its end and gives what it printed; a failure says which program, and the end of what it said. */
export function run(program: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  return new Promise<string>((resolve, reject) => {
    const settings = { ...options, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
    execFile(program, args, settings, (error, stdout, stderr) => {
      if (!error) {
        resolve(stdout);
        return;
      }
      const said = (stderr.trim() || stdout.trim()).slice(-2000);
      reject(new Error(`“${[program, ...args].join(" ")}” failed (${String(error.code)}).\n${said}`));
    });
  });
}

/** The first of these programs that is on the PATH, or nothing. A name with a folder in it is looked at as it stands. */
export function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  return names
    .flatMap((name) => (path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name))))
    .flatMap((file) => (path.extname(file) === ".exe" ? [file] : endings.map((ending) => file + ending)))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
