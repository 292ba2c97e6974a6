/**
 * Helix in a terminal, set up as its page says: a finding, a hover and a completion must come to the screen behind accents
 * and emoji, what is completed must stand in the file, and a setting must be heard.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installPackages, unpackFromNewer } from "../vscode/debian.ts";
import { cache, project } from "../vscode/paths.ts";
import { onPath } from "../vscode/run.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

/** How Helix is started. */
interface Helix {
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The settings that Helix's page gives; its example of a setting of ours may be put in force. */
export function helixSettings(withExample = false): string {
  const page = readFileSync(path.join(project, "docs/editors/helix.md"), "utf8");
  const [, block = ""] = /```toml\n([^]*?)```/.exec(page) ?? [];
  return withExample ? block.replace(/^# (?=config = )/m, "") : block;
}

/** Opens a file in Helix with a home of its own, and fails where something does not come to the screen. */
export async function playHelix(server: string, file: string): Promise<void> {
  const helix = await findHelix();
  await inHelix(helix, { server, file, settings: helixSettings() }, async (terminal) => {
    await terminal.see("● 2");
    await terminal.type("/#nonsens");
    await terminal.press("Enter");
    await terminal.see("“#nonsens” is not in the vocabulary.", "(unknown-tag)");
    console.log("  finding ok");

    await terminal.type("/same-boat");
    await terminal.press("Enter", "Space", "k");
    await terminal.see("All in the same boat · ");
    await terminal.escape("All in the same boat · ");
    console.log("  hover ok");

    await terminal.type("/nonsens");
    await terminal.press("Enter", "c");
    await terminal.type("mutu");
    await terminal.see("#same-boat #mutu");
    await terminal.press("C-x");
    await terminal.see("#mutual-support", "#mutual-demand");
    await terminal.press("Tab");
    await terminal.see("#same-boat #mutual-support");
    await terminal.press("Enter");
    await terminal.escape(" INS ");
    await terminal.see("● 1");
    await terminal.type(":write");
    await terminal.press("Enter");
    await terminal.see("written");
    const line = "**Begoña → Íñigo:** 🙂 Sí, yo también. 👩‍🏫 #same-boat #mutual-support\n";
    if (!readFileSync(file, "utf8").includes(line)) throw new Error("The completion went elsewhere.");
    console.log("  completion ok");
  });

  writeFileSync(file, readFileSync(file, "utf8").replace("#mutual-support", "#nonsens"));
  await inHelix(helix, { server, file, settings: helixSettings(true) }, async (terminal) => {
    await terminal.see("● 1", "(incomplete-header)");
    console.log("  setting ok");
  });
}

/** Helix of this machine, else Debian 13's beside it. */
async function findHelix(): Promise<Helix> {
  const own = onPath("hx", "helix");
  if (own !== undefined) return { command: [own], env: {} };
  const root = await unpackFromNewer("trixie", path.join(cache, "helix"), "hx", "libc6", "libgcc-s1");
  const home = path.join(root.libraries, "..", "hx");
  return {
    command: [root.loader, "--library-path", root.libraries, path.join(home, "hx")],
    env: { HELIX_RUNTIME: path.join(home, "runtime") },
  };
}

async function inHelix(
  helix: Helix,
  { server, file, settings }: { readonly server: string; readonly file: string; readonly settings: string },
  scene: (terminal: Terminal) => Promise<void>,
): Promise<void> {
  if (onPath("tmux") === undefined) await installPackages("tmux");
  const home = mkdtempSync(path.join(tmpdir(), "process-recordings-helix-"));
  mkdirSync(path.join(home, ".config/helix"), { recursive: true });
  writeFileSync(path.join(home, ".config/helix/languages.toml"), settings);
  // A list that comes by itself is made anew at each letter, and a key that a script presses meanwhile goes into the text.
  writeFileSync(path.join(home, ".config/helix/config.toml"), "editor.auto-completion = false\n");
  const searched = [path.dirname(server), process.env["PATH"]].join(path.delimiter);
  const env = {
    ...helix.env,
    HOME: home,
    PATH: searched,
    LANG: "C.UTF-8",
    XDG_CONFIG_HOME: path.join(home, ".config"),
  };
  try {
    const terminal = await openTerminal("tmux", home, [...helix.command, file], env);
    try {
      await scene(terminal);
    } finally {
      await terminal.close();
    }
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
