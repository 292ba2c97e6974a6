import { spawn } from "node:child_process";
import { downloadAndUnzipVSCode, runTests, SilentReporter } from "@vscode/test-electron";
import { copyOfExamples, freshProfile } from "./folders.ts";
import type { HostRun } from "./host.ts";
import { cache } from "./paths.ts";
import { onPath } from "./run.ts";
import { vscodeVersion } from "./setup.ts";

/** The command `code`, where VS Code is installed. */
export const installedCode = () => onPath("code");

/** Whether a window can be shown: on Linux only where a display is named. */
export const hasDisplay = () =>
  process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);

/** A downloaded desktop VS Code, or why there is none. Where its host cannot be reached the answer comes at once. */
export type Download = { readonly program: string } | { readonly reason: string };

/** Downloads the desktop VS Code into the cache, unless it is there already. */
export async function downloadDesktop(): Promise<Download> {
  try {
    const reporter = new SilentReporter();
    return { program: await downloadAndUnzipVSCode({ version: vscodeVersion, cachePath: cache, reporter }) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
    return { reason: code };
  }
}

/** Runs tests inside the extension host of a desktop VS Code and gives the exit code. */
export async function runInDesktopHost(program: string, run: HostRun): Promise<number> {
  const profile = freshProfile();
  const workspace = copyOfExamples();
  try {
    return await runTests({
      vscodeExecutablePath: program,
      extensionDevelopmentPath: run.extension,
      extensionTestsPath: run.tests,
      extensionTestsEnv: { ...run.env },
      launchArgs: [workspace.path, "--disable-extensions", "--user-data-dir", profile.path, ...forRoot()],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    workspace.remove();
    profile.remove();
  }
}

/** Opens a folder and a file in it in a desktop VS Code with the extension, and waits until its window is closed. */
export function openOnDesktop(program: string, extension: string, folder: string, file: string): Promise<void> {
  const profile = freshProfile();
  const args = [
    ...["--new-window", "--wait", "--disable-workspace-trust", "--user-data-dir", profile.path, ...forRoot()],
    ...[`--extensionDevelopmentPath=${extension}`, folder, file],
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "inherit", shell: process.platform === "win32" });
    child.once("error", reject);
    child.once("exit", () => {
      profile.remove();
      resolve();
    });
  });
}

/** As root, VS Code starts only without its sandbox. */
const forRoot = () => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);
