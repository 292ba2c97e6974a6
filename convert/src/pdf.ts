/** A page as PDF, printed by a browser that is there. It is started without any way to the network. */
import { spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import { pathToFileURL } from "node:url";
import { message, type Message } from "#core";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge",
  "msedge",
];
const longest = 60_000;

/** The bytes of the PDF, or why there are none. `signal` ends the browser. */
export async function toPdf(page: string, signal?: AbortSignal): Promise<Uint8Array | Message> {
  const browser = findBrowser();
  if (browser === undefined)
    return message(
      "No browser was found to print with. Install Chromium or Chrome, say where it is in CHROMIUM, or export to html and print that.",
    );
  const folder = mkdtempSync(join(tmpdir(), "process-recordings-"));
  try {
    const [source, target] = [join(folder, "page.html"), join(folder, "page.pdf")];
    writeFileSync(source, page, { mode: 0o600 });
    const ended = await printing(
      browser,
      [
        ...["--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync"],
        ...["--disable-background-networking", "--disable-component-update", "--disable-default-apps"],
        ...["--host-resolver-rules=MAP * ~NOTFOUND", `--user-data-dir=${join(folder, "profile")}`],
        // Chromium refuses to be sandboxed as root, as in containers.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        ...["--no-pdf-header-footer", `--print-to-pdf=${target}`, pathToFileURL(source).href],
      ],
      signal,
    );
    const bytes = ended ? readOrNothing(target) : undefined;
    return bytes?.subarray(0, 5).toString("latin1") === "%PDF-"
      ? bytes
      : message("The browser “{browser}” did not print the page.", { browser });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function findBrowser(): string | undefined {
  const named = process.env["CHROMIUM"] ?? "";
  if (named !== "") return isProgram(named) ? named : undefined;
  const ending = process.platform === "win32" ? ".exe" : "";
  // A folder that is not absolute could be the one that was opened, with anything in it.
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  return [...onPath, ...installed()].find(isProgram);
}

/** Where the installers of Chrome and Edge put them. */
function installed(): readonly string[] {
  if (process.platform === "darwin")
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform !== "win32") return [];
  const homes = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].map((name) => process.env[name] ?? "");
  return homes
    .filter((home) => isAbsolute(home))
    .flatMap((home) => [
      join(home, "Google", "Chrome", "Application", "chrome.exe"),
      join(home, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function printing(browser: string, args: readonly string[], signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(browser, args, { stdio: "ignore", timeout: longest, ...(signal && { signal }) });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
}

function readOrNothing(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
