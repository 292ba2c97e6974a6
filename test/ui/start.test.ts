import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/vscode/browser.ts";
import { sample } from "../../scripts/vscode/names.ts";
import { project } from "../../scripts/vscode/paths.ts";
import { onPath } from "../../scripts/vscode/run.ts";
import { familyOf, type Listed, leftOf } from "./processes.ts";
import { placeOfTag, tag } from "./tag.ts";
import { goTo, goToFirstFinding, hoverAtCursor } from "./user.ts";
import { photograph } from "./workbench.ts";

/** `npm start` as a newcomer sees it: at a terminal, in a browser, until Ctrl+C. */
describe("“npm start” at a terminal", () => {
  let terminal: Terminal;
  let browser: Browser;
  let page: Page;
  let family: readonly Listed[];
  const text = () => readFileSync(path.join(project, "examples", sample), "utf8");
  const untouched = text();

  before(async () => {
    terminal = openTerminal("npm start -- --open browser");
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(60_000);
  });

  after(async () => {
    await browser.close();
    terminal.process.kill("SIGKILL");
  });

  it("prints what there is to say about the sample, and an address", async () => {
    await until("the address", () => addressIn(terminal.said()));
    const said = terminal.said();
    assert.ok(said.includes(sample));
    assert.match(said, /\d+:\d+/, "a finding has a line and a column");
    assert.ok(said.indexOf(sample) < said.indexOf("http://127.0.0.1:"), "the findings come first");
  });

  it("lets nobody in without the key", async () => {
    const { origin } = new URL(addressIn(terminal.said()) ?? "");
    const answer = await fetch(`${origin}/?folder=/tmp`);
    assert.equal(answer.status, 403);
  });

  it("shows the sample with its questions", async () => {
    await page.goto(addressIn(terminal.said()) ?? "");
    await goToFirstFinding(page);
    await photograph(page, "start-1-squiggle");
    await page.keyboard.press("Escape");
  });

  it("explains a tag", async () => {
    await goTo(page, placeOfTag(text()));
    const hover = await hoverAtCursor(page);
    await photograph(page, "start-2-hover");
    assert.ok(hover.startsWith(tag.label), hover);
  });

  it("works on a copy", async () => {
    await page.keyboard.press("Control+End");
    await page.keyboard.type("A word of mine.");
    await page.keyboard.press("Control+s");
    await page.locator(".tab.dirty").waitFor({ state: "detached" });
    assert.equal(text(), untouched);
  });

  it("ends with Ctrl+C, and nothing is left behind", async () => {
    family = familyOf(terminal.process.pid ?? -1);
    const commands = family.map(({ command }) => command).join("\n");
    assert.match(commands, /server-main\.js/, "VS Code's server runs");
    assert.match(commands, /dist\/server\.js/, "the language server runs");
    const profile = /--server-data-dir (\S+)/.exec(commands)?.[1];
    assert.ok(profile !== undefined && existsSync(profile));
    terminal.type("\u0003");
    await until("all processes to end", () => (leftOf(family).length === 0 ? true : undefined)).catch(() => undefined);
    assert.deepEqual(leftOf(family), []);
    assert.equal(existsSync(profile), false, "its folder is gone");
  });
});

describe("“npm start” without a terminal", () => {
  it("prints what there is to say, opens nothing, and ends well", async () => {
    const { code, said } = await endOf(spawn("npm", ["start"], { cwd: project, stdio: ["ignore", "pipe", "pipe"] }));
    assert.equal(code, 0, said);
    assert.match(said, /\d+:\d+/, "a finding has a line and a column");
    assert.equal(addressIn(said), undefined);
  });

  it("does the same with --no-open", async () => {
    const terminal = openTerminal("npm start -- --no-open");
    const { code, said } = await endOf(terminal.process);
    assert.equal(code, 0, said);
    assert.match(said, /\d+:\d+/, "a finding has a line and a column");
    assert.equal(addressIn(said), undefined);
  });

  it("says how it is used when it is asked for something else", async () => {
    const { code, said } = await endOf(spawn("npm", ["start", "--", "--open", "emacs"], { cwd: project }));
    assert.equal(code, 2, said);
    assert.match(said, /Usage: npm start/);
  });
});

/** A command at a pseudo-terminal: what is typed there goes where a keyboard's input would, Ctrl+C too. */
interface Terminal {
  readonly process: ChildProcess;
  said(): string;
  type(keys: string): void;
}

function openTerminal(command: string): Terminal {
  assert.ok(onPath("script"), "“script” (of util-linux) is there to give a pseudo-terminal");
  const child = spawn("script", ["-qec", command, "/dev/null"], { cwd: project, stdio: ["pipe", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (part: Buffer) => (said += part.toString()));
  return { process: child, said: () => said, type: (keys) => child.stdin.write(keys) };
}

function addressIn(said: string): string | undefined {
  return /http:\/\/127\.0\.0\.1:\d+\/\?tkn=\S+/.exec(said)?.[0];
}

function endOf(child: ChildProcess): Promise<{ readonly code: number | null; readonly said: string }> {
  let said = "";
  child.stdout?.on("data", (part: Buffer) => (said += part.toString()));
  child.stderr?.on("data", (part: Buffer) => (said += part.toString()));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, said })));
}

async function until<T>(what: string, ask: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return assert.fail(`Waited in vain for ${what}.`);
}
