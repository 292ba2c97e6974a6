import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { atExit } from "./cleanup.ts";
import { project } from "./paths.ts";

/** A folder that is gone when `remove` was called, or this process has ended. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** Settings that keep VS Code quiet. What a test or a guest changes in it is gone with its folder. */
const settings = {
  "workbench.startupEditor": "none",
  "workbench.colorTheme": "Default Light Modern",
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "files.autoSave": "off", // as on a desktop
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "telemetry.telemetryLevel": "off",
  "chat.disableAIFeatures": true,
};

/** A copy of the examples to work in, so that trying the sample changes nothing in the project. */
export function copyOfExamples(): TemporaryFolder {
  const folder = temporaryFolder("examples");
  cpSync(path.join(project, "examples"), folder.path, { recursive: true });
  return folder;
}

/** A fresh VS Code profile: no extensions, no history, quiet settings. They are where the desktop and the server look. */
export function freshProfile(): TemporaryFolder {
  const folder = temporaryFolder("profile");
  for (const place of ["User", "data/Machine"]) {
    mkdirSync(path.join(folder.path, place), { recursive: true });
    writeFileSync(path.join(folder.path, place, "settings.json"), JSON.stringify(settings));
  }
  return folder;
}

function temporaryFolder(purpose: string): TemporaryFolder {
  const folder = mkdtempSync(path.join(tmpdir(), `process-recordings-${purpose}-`));
  return { path: folder, remove: atExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })) };
}
