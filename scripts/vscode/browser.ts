import { type Browser, chromium } from "playwright-core";
import { installPackages } from "./debian.ts";
import { onPath } from "./run.ts";

/** Where people have a Chromium: the first that is there is taken. */
const usual = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "/usr/bin/chromium"],
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Debian's packages: the browser, and a font, without which every letter of a screenshot is an empty box. */
const debian = ["chromium", "fonts-dejavu-core"];

/** A switch each for what would reach out of this machine or only makes a test slower. */
const switches = [
  ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync", "--disable-features=LocalNetworkAccessChecks"],
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
];

/** A headless Chromium that knows no address but this machine's; installed first where that is possible. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser() ?? (await installBrowser());
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : []; // Chromium has no sandbox for root
  return chromium.launch({ executablePath, headless: true, args: [...switches, ...sandbox] });
}

function findBrowser(): string | undefined {
  const wish = process.env["CHROMIUM"];
  if (!wish) return onPath(...usual);
  const found = onPath(wish);
  if (found === undefined) throw new Error(`CHROMIUM says “${wish}”, but there is no such program.`);
  return found;
}

async function installBrowser(): Promise<string> {
  const help = "Please install Chromium or Chrome, or say in the variable CHROMIUM where it is, and start again.";
  await installPackages(...debian).catch((error: unknown) => {
    throw new Error(`No Chromium was found. ${help}`, { cause: error });
  });
  const installed = findBrowser();
  if (installed === undefined)
    throw new Error(`apt-get installed ${debian.join(" ")}, but no Chromium is there. ${help}`);
  return installed;
}
