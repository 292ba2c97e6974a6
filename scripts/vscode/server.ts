import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { atExit } from "./cleanup.ts";

/** How to start a VS Code server. */
export interface ServerOptions {
  /** The folder from `setUpVSCode`. */
  readonly home: string;
  /** The folder of a profile, see `freshProfile`. */
  readonly profile: string;
  /** Whether VS Code asks “Do you trust the authors of the files in this folder?”. */
  readonly asksForTrust?: boolean;
  /** Variables that the extension host is to see besides ours. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What the workbench is to open. The payload is VS Code's own list of names and values for its page. */
export interface Opening {
  readonly folder: string;
  readonly payload: readonly (readonly [name: string, value: string])[];
}

/** A VS Code server that listens on 127.0.0.1 and lets in whoever has its address. */
export interface Server {
  /** The address for a browser, with the key in it. */
  address(opening: Opening): string;
  /** How the workbench calls a file of this machine. */
  uri(file: string): string;
  /** Resolves when the server has ended, with the end of what it said. */
  readonly ended: Promise<string>;
  /** Ends the server, its extension hosts and their language servers. */
  stop(): Promise<void>;
}

/** Starts VS Code's server on a free port of 127.0.0.1, with a key of its own, in a process group of its own. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const key = randomBytes(24).toString("base64url");
  const keyFile = path.join(options.profile, "key"); // not an argument: others on this machine can read those
  writeFileSync(keyFile, key, { mode: 0o600 });
  const args = [
    ...["--host", "127.0.0.1", "--port", "0", "--connection-token-file", keyFile],
    ...(options.asksForTrust ? [] : ["--disable-workspace-trust"]),
    "--enable-smoke-test-driver", // VS Code 1.117 and later read the payload of the address only with this
  ];
  // A group of its own, because a stuck extension host ignores SIGTERM and would outlive the server.
  const child = spawn(process.execPath, [...serverCommand(options), ...args], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: serverEnvironment(options.env),
  });
  const kill = atExit(() => killGroup(child));
  const { port, ended } = await listening(child);
  const authority = `127.0.0.1:${String(port)}`;
  const uri = (file: string) => `vscode-remote://${authority}${file}`;
  return {
    uri,
    ended,
    address: ({ folder, payload }) => {
      const query = new URLSearchParams({ tkn: key, folder, payload: JSON.stringify(payload) });
      return `http://${authority}/?${query.toString()}`;
    },
    stop: async () => {
      kill();
      await groupGone(child);
    },
  };
}

/** The arguments for Node that start the server, or do one of its errands such as `--install-extension`. */
export function serverCommand({ home, profile }: Pick<ServerOptions, "home" | "profile">): readonly string[] {
  const program = path.join(home, "out/server-main.js");
  return [program, "--accept-server-license-terms", "--telemetry-level", "off", "--server-data-dir", profile];
}

/**
 * No gallery: nothing is to be looked up outside this machine. And nothing from a VS Code in whose terminal we may be
 * running: its variables would steer ours.
 */
export function serverEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_|ELECTRON_|CODE_SERVER_|NODE_OPTIONS$)/;
  const ours = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(ours), EXTENSIONS_GALLERY: "{}", ...more };
}

function listening(child: ChildProcess): Promise<{ port: number; ended: Promise<string> }> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (part: Buffer) => {
      said = (said + part.toString()).slice(-8000);
      const port = /listening on (\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve({ port: Number(port), ended });
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.on("error", reject);
    const ended = new Promise<string>((end) => child.once("exit", () => end(said)));
    child.once("exit", (code) => reject(new Error(`VS Code's server ended at once (${String(code)}).\n${said}`)));
  });
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nothing is left of the group.
  }
}

async function groupGone(child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    try {
      if (child.pid === undefined) return;
      process.kill(-child.pid, 0);
    } catch {
      return;
    }
    await sleep(50);
  }
}
