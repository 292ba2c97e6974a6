/** The programs that are compared: ours, V (the empty server, bundled alike in the same run) and servers of others. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, bundleInto } from "../build.ts";
import { root } from "../project.ts";
import type { None } from "./measure.ts";
import { peersFolder } from "./peers.ts";
import type { Program } from "./program.ts";

/** Everything that is built for the bench lies here. */
export const benchFolder = join(root, ".vscode-test/bench");

/** Our server and V. With `profiles`, ours writes a CPU profile into that folder when it ends. */
export async function ourServers(profiles?: string): Promise<{ readonly ours: Program; readonly empty: Program }> {
  // Profiles are to speak of functions, not of letters.
  await bundleInto(benchFolder, "server", profiles === undefined);
  // In one file, which loads faster than several would.
  const [file] = (await bundle({ name: "V", source: "scripts/bench/empty-server.ts" })).outputFiles;
  const empty = join(benchFolder, "V.js");
  writeFileSync(empty, file?.contents ?? "");
  const profile = profiles === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profiles}`];
  const ours = [...profile, join(benchFolder, "server.js"), "--stdio"];
  return {
    ours: { name: "ours", command: [process.execPath, ...ours], mark: "tag" },
    empty: { name: "V", command: [process.execPath, empty, "--stdio"], mark: "tag" },
  };
}

/** Where our server keeps what was compiled, for its next start. Without it, it starts as it does for the very first time. */
export const compiledFolder = join(benchFolder, "compiled");

/** The command line, as it is shipped. */
export async function ourCommandLine(): Promise<string> {
  await bundleInto(benchFolder, "cli");
  return join(benchFolder, "cli.js");
}

export const rumdl = join(peersFolder, "node_modules/@rumdl/cli-linux-x64/rumdl");

/** Servers of others, and those that cannot be had, with the reason. `fault`: why nothing could be installed. */
export function peerServers(fault: string | undefined): {
  readonly peers: readonly Program[];
  readonly missing: Readonly<Record<string, None>>;
} {
  const script = (name: string): Program => ({
    name,
    command: [process.execPath, join(peersFolder, `${name}.mjs`), "--stdio"],
    mark: "reference",
  });
  // Long lines are no finding in its extension for VS Code either, and thousands of them would be its payload only.
  const binary: Program = {
    name: "rumdl",
    command: [rumdl, "server", "--no-config", "--config", 'global.disable = ["MD013"]'],
    mark: "reference",
  };
  const all = [script("vscode-markdown"), binary, script("markdownlint"), script("remark")];
  const why = ({ name }: Program): string | undefined =>
    fault ?? (name === "rumdl" && !existsSync(rumdl) ? `no binary for ${process.platform}-${process.arch}` : undefined);
  return {
    peers: all.filter((program) => why(program) === undefined),
    missing: Object.fromEntries(
      all.flatMap((program) => {
        const none = why(program);
        return none === undefined ? [] : [[program.name, { none }]];
      }),
    ),
  };
}
