import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { choose, type Facts, type Way } from "./vscode/choose.ts";
import { downloadDesktop, hasDisplay, installedCode, openOnDesktop } from "./vscode/desktop.ts";
import { copyOfExamples, freshProfile } from "./vscode/folders.ts";
import { sample } from "./vscode/names.ts";
import { project } from "./vscode/paths.ts";
import { startServer } from "./vscode/server.ts";
import { setUpVSCode, vscodeVersion } from "./vscode/setup.ts";

const usage = `Usage: npm start -- [--no-open | --open desktop|download|browser]`;

/**
 * `npm start`: prints what there is to say about the sample recording, then opens a copy of it in a real VS Code with
 * the extension loaded from this folder. Findings are no failure.
 */
async function start(): Promise<number> {
  const asked = options();
  if (asked === undefined) {
    console.error(usage);
    return 2;
  }
  const checked = printFindings();
  const facts: Facts = {
    ...asked,
    hasTerminal: process.stdin.isTTY && process.stdout.isTTY,
    hasDisplay: hasDisplay(),
    codeOnPath: installedCode() !== undefined,
    downloadWorks: undefined,
    platform: process.platform,
  };
  await open(facts);
  return checked;
}

async function open(facts: Facts): Promise<void> {
  const way = choose(facts);
  switch (way) {
    case "nothing":
      return;
    case "advice":
      console.log("Install VS Code (with its command “code” on the PATH) and start again to open the sample in it.");
      return;
    case "desktop":
      return openHere(installedCode() ?? "code");
    case "download": {
      const download = await downloadDesktop();
      if ("program" in download) return openHere(download.program);
      console.log(`The desktop VS Code could not be downloaded (${download.reason}).`);
      return open({ ...facts, downloadWorks: false, wanted: undefined });
    }
    case "browser":
      return openInBrowser();
  }
}

async function openHere(program: string): Promise<void> {
  const examples = copyOfExamples();
  console.log(`\nOpening a copy of ${sample} in VS Code. This command ends when its window is closed.`);
  await openOnDesktop(program, project, examples.path, path.join(examples.path, sample));
  examples.remove();
}

/** Runs until Ctrl+C; the server, its extension host and the language server end with this process. */
async function openInBrowser(): Promise<void> {
  const home = await setUpVSCode(console.log);
  const examples = copyOfExamples();
  const server = await startServer({ home, profile: freshProfile().path });
  const address = server.address({
    folder: examples.path,
    payload: [
      ["extensionDevelopmentPath", server.uri(project)],
      ["openFile", server.uri(path.join(examples.path, sample))],
      ["skipWelcome", "true"],
    ],
  });
  console.log(`
VS Code ${vscodeVersion} is running here, with a copy of ${sample} open. Open this address in a browser:

  ${address}

The address holds the key to it; only this machine can reach it. Ctrl+C ends it.`);
  const said = await server.ended;
  throw new Error(`VS Code's server has ended by itself.\n${said}`);
}

/** The CLI's own words. It ends with 1 when there are findings, which is no failure here; 2 means that it could not run. */
function printFindings(): number {
  const cli = path.join(project, "dist/cli.js");
  const check = ["check", path.join("examples", sample)];
  console.log(`process-recordings ${check.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, [cli, ...check], {
    cwd: project,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return status === 0 || status === 1 ? 0 : 2;
}

function options(): { noOpen: boolean; wanted: Way | undefined } | undefined {
  try {
    const { values } = parseArgs({ options: { "no-open": { type: "boolean" }, open: { type: "string" } } });
    const wanted = values.open;
    if (wanted !== undefined && !isWay(wanted)) return undefined;
    return { noOpen: values["no-open"] ?? false, wanted };
  } catch {
    return undefined;
  }
}

function isWay(text: string): text is Way {
  return text === "desktop" || text === "download" || text === "browser";
}

process.exit(await start());
