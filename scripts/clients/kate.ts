/** Kate without a window, set up as its page says: it must start the server, open the recording and be told what is found. */
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { project } from "../vscode/paths.ts";

/** So long Kate may take until it has been told, in milliseconds. */
const patience = 60_000;

/** The settings that Kate's page gives, with another command. */
export function kateSettings(command: readonly string[]): string {
  const page = readFileSync(path.join(project, "docs/editors/kate.md"), "utf8");
  const [, block = ""] = /```json\n([^]*?)```/.exec(page) ?? [];
  const settings = JSON.parse(block) as { readonly servers: { readonly markdown: object } };
  return JSON.stringify({ servers: { markdown: { ...settings.servers.markdown, command } } });
}

/** Opens a file in Kate with a home of its own, and fails where the server's findings do not reach it. */
export async function playKate(kate: string, server: string, file: string): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), "process-recordings-kate-"));
  const [command, told] = [path.join(home, "server.sh"), path.join(home, "told")];
  mkdirSync(path.join(home, ".config/kate/lspclient"), { recursive: true });
  // What the server says goes on to Kate; the copy is for us.
  writeFileSync(command, `#!/bin/sh\n'${server}' --stdio | tee '${told}'\n`);
  chmodSync(command, 0o755);
  writeFileSync(path.join(home, ".config/kate/lspclient/settings.json"), kateSettings([command]));
  // Kate asks a person once whether it may start a server; this is the answer.
  writeFileSync(path.join(home, ".config/katerc"), `[lspclient]\nAllowedServerCommandLines=${command}\n`);
  const env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, QT_QPA_PLATFORM: "offscreen", LANG: "C.UTF-8" };
  const child = spawn(kate, ["--new", "--block", file], { env, stdio: "ignore", detached: true });
  try {
    const isTold = (): boolean => existsSync(told) && readFileSync(told, "utf8").includes('"code":"unknown-tag"');
    for (const end = performance.now() + patience; !isTold() && performance.now() < end;) await sleep(200);
    if (!isTold()) throw new Error("Kate was told of no finding.");
    console.log("finding ok");
  } finally {
    // With all that it has started.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
