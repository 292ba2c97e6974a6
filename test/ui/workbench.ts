import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../../scripts/vscode/browser.ts";
import { packed } from "../../scripts/testing/pack.ts";
import { copyOfExamples, freshProfile } from "../../scripts/vscode/folders.ts";
import { extensionId } from "../../scripts/vscode/names.ts";
import { project } from "../../scripts/vscode/paths.ts";
import { run } from "../../scripts/vscode/run.ts";
import { serverCommand, serverEnvironment, startServer } from "../../scripts/vscode/server.ts";
import { setUpVSCode } from "../../scripts/vscode/setup.ts";

/** VS Code with the packed extension installed, open in a browser on a copy of the examples. */
export interface Workbench {
  readonly page: Page;
  /** The folder that is open. What the user saves can be read here. */
  readonly folder: string;
  /** What the server says is installed, with versions. */
  readonly installed: readonly string[];
  close(): Promise<void>;
}

const screenshots = path.join(project, "test/screenshots");

/**
 * Starts all this from nothing, opens a file, and waits until it can be seen. In Spanish, extensions speak Spanish; VS
 * Code's own words stay English, because its language packs come from the marketplace only.
 */
export async function openWorkbench(
  file: string,
  asksForTrust: "asks for trust" | "trusts",
  language: "en" | "es" = "en",
): Promise<Workbench> {
  const home = await setUpVSCode(console.log);
  const profile = freshProfile();
  const examples = copyOfExamples();
  const errand = [...serverCommand({ home, profile: profile.path })];
  const env = serverEnvironment();
  await run(process.execPath, [...errand, "--install-extension", packed], { env });
  const list = await run(process.execPath, [...errand, "--list-extensions", "--show-versions"], { env });
  const server = await startServer({ home, profile: profile.path, asksForTrust: asksForTrust === "asks for trust" });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(60_000);
  // What VS Code itself sets when a language pack is installed.
  await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = "${language}"`);
  await page.goto(
    server.address({
      folder: examples.path,
      payload: [
        ["openFile", server.uri(path.join(examples.path, file))],
        ["skipWelcome", "true"],
      ],
    }),
  );
  return {
    page,
    folder: examples.path,
    installed: list.split("\n").filter((line) => line.startsWith(extensionId)),
    close: async () => {
      await browser.close();
      await server.stop();
      examples.remove();
      profile.remove();
    },
  };
}

/** A picture of what the user sees, to look at afterwards. Returns once it is written. */
export async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, `${name}.png`), animations: "disabled" });
}
