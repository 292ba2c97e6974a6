import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { sample } from "../../scripts/vscode/names.ts";
import {
  answerWithPath,
  choices,
  focusEditor,
  goTo,
  hoverAtCursor,
  runCommand,
  save,
  suggestions,
  type,
} from "./user.ts";
import { openWorkbench, photograph, type Workbench } from "./workbench.ts";

/** What goes from one person to the other. */
const post = mkdtempSync(path.join(tmpdir(), "process-recordings-post-"));
const mailed = path.join(post, "sowk487.recordingpack");
after(() => rmSync(post, { recursive: true, force: true }));

function photographFailures(workbench: () => Workbench, who: string): void {
  afterEach(async function () {
    const failed = this.currentTest?.state === "failed";
    if (failed)
      await photograph(workbench().page, `failed-${who}-${this.currentTest?.title ?? ""}`.replaceAll(/\W+/g, "-"));
  });
}

describe("an instructor who makes a course pack", () => {
  let workbench: Workbench;
  const file = (name: string): string => path.join(workbench.folder, ".process-recordings/packs/sowk487", name);
  const text = (name: string): string => readFileSync(file(name), "utf8");

  before(async () => {
    workbench = await openWorkbench(sample, "trusts");
    await workbench.page.locator(".monaco-editor .view-line").first().waitFor();
  });
  photographFailures(() => workbench, "instructor");
  after(async () => {
    await workbench.close();
  });

  it("begins with “New Course Pack”, which is in order as it is", async () => {
    const { page } = workbench;
    await focusEditor(page);
    await runCommand(page, "Process Recordings: New Course Pack");
    await page.locator(".quick-input-widget input").fill("sowk487");
    await photograph(page, "packs-1-name");
    await page.keyboard.press("Enter");
    await page.locator('.tab[data-resource-name="pack.yaml"]').waitFor();
    await photograph(page, "packs-2-new");
    assert.match(text("pack.yaml"), /^name: sowk487$/m);
    await press(page, "sowk487", "Use It in This Folder");
    await page.locator('.tab[data-resource-name=".process-recordings.yaml"]').waitFor();
    assert.equal(readFileSync(path.join(workbench.folder, ".process-recordings.yaml"), "utf8"), "pack: sowk487\n");
  });

  it("adds a concept, with what may stand there offered", async () => {
    const { page } = workbench;
    await openPackFile(page, "course.yaml");
    await page.keyboard.press("Control+End");
    await type(page, "- id: kitchen-table");
    await nextLine(page);
    await type(page, "  group: ");
    await suggestions(page, "dynamic");
    await photograph(page, "packs-3-completion");
    await type(page, "dyn");
    await take(page, "dynamic");
    await nextLine(page);
    await type(page, "label: Kitchen table");
    await nextLine(page);
    await type(page, "definition: Talk as it goes at home, before anybody says why they came.");
    await save(page);
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("F8");
    await page.locator(".marker-widget").waitFor();
    await photograph(page, "packs-4-diagnostic");
    assert.match(await page.locator(".marker-widget").innerText(), /“kitchen-table” is new and has no “sources”/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+End");
    await nextLine(page);
    await type(page, "sources:");
    await nextLine(page);
    await type(page, "  - { author: Campbell, year: 2025, confirmed: true }");
    await save(page);
    assert.match(text("concepts/course.yaml"), /- id: kitchen-table\n  group: dynamic\n  label: Kitchen table\n/);
  });

  it("names a template and sets a rule", async () => {
    const { page } = workbench;
    await openPackFile(page, "sowk487-first-minutes.md");
    await goTo(page, { line: 5, column: 8 });
    await page.keyboard.press("Shift+End");
    await type(page, "Round of names");
    await save(page);
    assert.match(text("templates/sowk487-first-minutes.md"), /^title: Round of names$/m);
    await openPackFile(page, "rules.yaml");
    await page.keyboard.press("Control+End");
    await type(page, "silent-member:");
    await nextLine(page);
    await type(page, "  severity: warn");
    await take(page, "warning");
    await nextLine(page);
    await type(page, "note: Bring this silence to the seminar.");
    await save(page);
    await photograph(page, "packs-5-rules");
    assert.match(
      text("rules.yaml"),
      /\nsilent-member:\n  severity: warning\n  note: Bring this silence to the seminar\.$/,
    );
  });

  it("checks it, mends it, and exports one file", async () => {
    const { page } = workbench;
    const whole = text("phases.yaml");
    writeFileSync(file("phases.yaml"), "- id: middel\n");
    await runCommand(page, "Process Recordings: Check Course Pack");
    const problems = await choices(page, "phases.yaml:1");
    await photograph(page, "packs-6-check");
    assert.match(problems.join(), /“id” should be one of: preparation, beginning, middle, ending\./);
    await page.keyboard.press("Escape");
    writeFileSync(file("phases.yaml"), whole);
    await runCommand(page, "Process Recordings: Check Course Pack");
    await heard(page, "“sowk487” 1.0.0 is in order.");
    await runCommand(page, "Process Recordings: Export Course Pack");
    await answerWithPath(page, mailed);
    await heard(page, "Written to sowk487.recordingpack.");
    assert.ok(existsSync(mailed));
  });
});

describe("a student who is sent a course pack, and does not trust the folder", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench(sample, "asks for trust");
    const { page } = workbench;
    await page.getByRole("button", { name: /^No, I don.t trust/ }).click();
    await page.getByText("Restricted Mode").first().waitFor();
    await page.locator(".monaco-editor .view-line").first().waitFor();
  });
  photographFailures(() => workbench, "student");
  after(async () => {
    await workbench.close();
  });

  it("is told that a pack which a recording asks for is not there", async () => {
    const { page } = workbench;
    await focusEditor(page);
    await goTo(page, { line: 3, column: 1 });
    await type(page, "pack: sowk487");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await save(page);
    await problem(page, /The course pack “sowk487” is not here/);
    await photograph(page, "packs-7-missing");
  });

  it("installs it from one file", async () => {
    const { page } = workbench;
    await focusEditor(page);
    await runCommand(page, "Process Recordings: Install Course Pack");
    await choices(page, "A file");
    await photograph(page, "packs-8-install");
    await page.keyboard.press("Enter");
    await answerWithPath(page, mailed);
    await heard(page, "“sowk487” 1.0.0 is installed.");
  });

  it("has its concepts, with hover", async () => {
    const { page } = workbench;
    await focusEditor(page);
    await page.keyboard.press("Control+End");
    await type(page, "\n\n**Nadia:** That helps me. #kit");
    await suggestions(page, /kitchen.table/i);
    await photograph(page, "packs-9-concept");
    await page.keyboard.press("Enter");
    await save(page);
    const lines = readFileSync(path.join(workbench.folder, sample), "utf8").trimEnd().split("\n");
    assert.match(lines.at(-1) ?? "", /#kitchen-table$/);
    await goTo(page, { line: lines.length, column: (lines.at(-1) ?? "").indexOf("#") + 2 });
    const hover = await hoverAtCursor(page);
    await photograph(page, "packs-10-hover");
    assert.match(hover, /Kitchen table[\s\S]*Talk as it goes at home/);
  });

  it("has its templates", async () => {
    const { page } = workbench;
    await page.keyboard.press("Escape");
    await runCommand(page, "Process Recordings: Insert Template");
    await choices(page, "Round of names");
    await photograph(page, "packs-11-template");
    await page.keyboard.press("Escape");
  });

  it("is asked as the course asks, and sees who decided", async () => {
    const { page } = workbench;
    await problem(page, /Ivy is present and has no turn[\s\S]*Bring this silence to the seminar\./);
    await photograph(page, "packs-12-note");
    await focusEditor(page);
    await runCommand(page, "Process Recordings: Explain Rule Configuration");
    await page.getByPlaceholder("Which rule?").waitFor();
    await type(page, "silent-member");
    await choices(page, "silent-member");
    await page.keyboard.press("Enter");
    const decisions = await choices(page, "severity: warning");
    await photograph(page, "packs-13-explain");
    assert.match(decisions.join("\n"), /severity: warning[\s\S]*sowk487\/rules\.yaml:\d+/);
    await page.keyboard.press("Escape");
  });

  it("has all this for a single file outside of the folder, too", async () => {
    const { page } = workbench;
    const alone = path.join(post, "alone.recording.md");
    writeFileSync(alone, "---\nrecording: group\npack: sowk487@1\n---\n\n**Ana:** As at home. #kitchen-table\n");
    await runCommand(page, "File: Open File...");
    await answerWithPath(page, alone);
    await page.locator('.tab[data-resource-name="alone.recording.md"]').waitFor();
    await focusEditor(page);
    await goTo(page, { line: 6, column: 23 });
    assert.match(await hoverAtCursor(page), /Kitchen table/);
  });
});

/** Takes what completion offers first, once it is there. */
async function take(page: Page, word: string): Promise<void> {
  await suggestions(page, word);
  await page.keyboard.press("Enter");
  await page.locator(".suggest-widget.visible").waitFor({ state: "hidden" });
}

/** A new line, and not the word that the editor offers to repeat. */
async function nextLine(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator(".suggest-widget.visible").waitFor({ state: "hidden" });
  await page.keyboard.press("Enter");
}

/** Opens a file of the pack as a user finds it: by a part of its name. */
async function openPackFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await page.locator(".quick-input-widget input").fill(name);
  await page.locator(".quick-input-widget .monaco-list-row", { hasText: name }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await focusEditor(page);
}

/** Under the test driver VS Code says its notifications to screen readers, and shows no toast. */
async function heard(page: Page, words: string): Promise<void> {
  await page.locator(".monaco-alert", { hasText: words }).waitFor({ state: "attached" });
}

/** Presses a button of a notification. */
async function press(page: Page, words: string, button: string): Promise<void> {
  await heard(page, words);
  await runCommand(page, "Notifications: Show Notifications");
  await page.locator(".notifications-center").getByRole("button", { name: button }).click();
}

/** Waits until the Problems hold one with these words. */
async function problem(page: Page, words: RegExp): Promise<void> {
  await runCommand(page, "Problems: Focus on Problems View");
  await page.locator(".markers-panel .monaco-list-row", { hasText: words }).first().waitFor();
}
