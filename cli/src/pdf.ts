/** A page as PDF, printed by a browser that is there. It is started without any way to the network. */
import { spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
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

/** The bytes of the PDF, or why there are none. */
export async function toPdf(page: string): Promise<Uint8Array | Message> {
  const browser = findBrowser();
  if (browser === undefined)
    return message(
      "No browser was found to print with. Install Chromium or Chrome, say where it is in CHROMIUM, or export to html and print that.",
    );
  const folder = mkdtempSync(join(tmpdir(), "process-recordings-"));
  try {
    const [source, target] = [join(folder, "page.html"), join(folder, "page.pdf")];
    writeFileSync(source, page, { mode: 0o600 });
    const ended = await printing(browser, [
      ...["--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-default-apps"],
      ...["--host-resolver-rules=MAP * ~NOTFOUND", `--user-data-dir=${join(folder, "profile")}`],
      // Chromium refuses to be sandboxed as root, as in containers.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...["--no-pdf-header-footer", `--print-to-pdf=${target}`, pathToFileURL(source).href],
    ]);
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
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const known = process.platform === "darwin" ? ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"] : [];
  const paths = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
  return [...paths, ...known].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function printing(browser: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(browser, args, { stdio: "ignore", timeout: longest });
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
