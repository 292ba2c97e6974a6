import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sample } from "../../scripts/vscode/names.ts";
import { answerWithPath, focusEditor, goTo, runCommand, save, squiggle, type } from "./user.ts";
import { openWorkbench, photograph, type Workbench } from "./workbench.ts";

/** One supervisor, one window: what is said in VS Code's comments is written into the recording, and comes back from it. */
describe("a supervisor who reviews a recording", () => {
  let workbench: Workbench;
  const text = (): string => readFileSync(path.join(workbench.folder, sample), "utf8");

  before(async () => {
    workbench = await openWorkbench(sample, "trusts");
    await workbench.page.locator(squiggle).first().waitFor();
  });
  afterEach(async function () {
    const failed = this.currentTest?.state === "failed";
    if (failed)
      await photograph(workbench.page, `failed-review-${this.currentTest?.title ?? ""}`.replaceAll(/\W+/g, "-"));
  });
  after(async () => {
    await workbench.close();
  });

  it("comments on a turn, and is asked for initials once", async () => {
    const { page } = workbench;
    await focusEditor(page);
    await goTo(page, { line: 59, column: 1 });
    await runCommand(page, "Process Recordings: Add Supervisor Comment");
    await page.locator(".review-widget .monaco-editor.focused").waitFor();
    await type(page, "What told you that this is what they needed?");
    await photograph(page, "review-1-writing");
    await page.locator(".review-widget .monaco-button", { hasText: /^Comment$/ }).click();
    await page.locator(".quick-input-widget input").waitFor();
    await photograph(page, "review-2-initials");
    await type(page, "KL");
    await page.keyboard.press("Enter");
    await page.locator(".view-line", { hasText: "Supervisor (KL," }).waitFor();
    await focusEditor(page);
    await save(page);
    assert.match(
      text(),
      /\n> Supervisor \(KL, \d{4}-\d\d-\d\d, to Nadia “And who do we call about”\): What told you that this is what they needed\?\n/,
    );
    await photograph(page, "review-3-written");
  });

  it("finds it again from the file, answers, and settles it", async () => {
    const { page } = workbench;
    const widget = page.locator(".review-widget");
    const said = widget.getByText("What told you that this is what they needed?").first();
    // Lines move while lenses come in above them: then the click meets another line, and opens nothing.
    for (let tries = 0; tries < 5 && !(await said.isVisible()); tries++) {
      await page.locator(".comment-thread, .comment-thread-unresolved").first().click();
      await said.waitFor({ timeout: 4_000 }).catch(() => page.keyboard.press("Escape"));
    }
    await said.waitFor();
    assert.match(await widget.innerText(), /Turn 15, Nadia/);
    assert.match(await widget.innerText(), /Supervisor \(KL\)/);
    await photograph(page, "review-4-thread");
    await widget.locator(".monaco-editor").last().click();
    await page.locator(".review-widget .monaco-editor.focused").waitFor();
    await type(page, "They had asked me last week.");
    await page.locator(".review-widget .monaco-button", { hasText: "Reply as the Writer" }).click();
    await widget.getByText("They had asked me last week.").first().waitFor();
    await photograph(page, "review-5-answered");
    await widget.getByRole("button", { name: "Mark as Settled" }).click();
    // VS Code closes a thread that is settled; in the text it says so.
    await page.locator(".view-line", { hasText: "[resolved]" }).first().waitFor();
    await focusEditor(page);
    await save(page);
    await photograph(page, "review-6-settled");
    assert.match(text(), /”\) \[resolved\]: What told you[^\n]*\n> Reply: They had asked me last week\.\n/);
  });

  it("has an agenda for the hour, with what is open", async () => {
    const { page } = workbench;
    await runCommand(page, "Process Recordings: Show Agenda for Supervision");
    await page.locator(".view-line", { hasText: "For supervision" }).first().waitFor();
    await photograph(page, "review-7-agenda");
    const shown = await page.locator(".editor-group-container").last().innerText();
    // In an editor spaces are hard ones.
    assert.match(shown.replaceAll("\u00a0", " "), /Questions about this recording/);
  });

  it("keeps the agenda where they want it, and is asked nothing about a page that they close", async () => {
    const { page, folder } = workbench;
    const agenda = page.locator('.tab[data-resource-name="new-tenants.agenda.md"]');
    const kept = path.join(folder, "for-thursday.md");
    await agenda.click();
    await runCommand(page, "File: Save As...");
    await answerWithPath(page, kept);
    const saved = page.locator('.tab[data-resource-name="for-thursday.md"]');
    await saved.waitFor();
    await photograph(page, "review-10-kept");
    assert.match(readFileSync(kept, "utf8"), /^# For supervision/);
    await saved.locator(".codicon-close").click();
    await page.locator(`.tab[data-resource-name="${sample}"]`).first().click();
    await focusEditor(page);
    await runCommand(page, "Process Recordings: Show Agenda for Supervision");
    await agenda.waitFor();
    await agenda.locator(".codicon-close").click();
    await agenda.waitFor({ state: "detached" });
    assert.equal(await page.locator(".monaco-dialog-box").count(), 0);
  });

  it("has the rubric beside the recording, with the turns that may be cited", async () => {
    const { page } = workbench;
    await page.locator(`.tab[data-resource-name="${sample}"]`).first().click();
    await focusEditor(page);
    await runCommand(page, "Process Recordings: Show Rubric");
    await page.locator(".view-line", { hasText: "Rubric" }).first().waitFor();
    await photograph(page, "review-9-rubric");
    const shown = (await page.locator(".editor-group-container").last().innerText()).replaceAll("\u00a0", " ");
    assert.match(shown, /Levels: Clearly there/);
  });

  it("records a level with a comment and the turns, in the header of the recording", async () => {
    const { page } = workbench;
    const rows = page.locator(".quick-input-widget .monaco-list-row");
    const input = page.locator(".quick-input-widget input");
    await page.locator(`.tab[data-resource-name="${sample}"]`).first().click();
    await focusEditor(page);
    await runCommand(page, "Process Recordings: Record a Level…");
    await rows.filter({ hasText: "Mutual aid" }).first().waitFor();
    await photograph(page, "level-1-criterion");
    await rows.filter({ hasText: "Mutual aid" }).first().click();
    await rows.filter({ hasText: "Mostly there" }).waitFor();
    await photograph(page, "level-2-level");
    await rows.filter({ hasText: "Mostly there" }).click();
    await page.locator(".quick-input-widget", { hasText: "Which turns show it?" }).waitFor();
    await input.fill("15, 16");
    await photograph(page, "level-3-turns");
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget", { hasText: "A comment, or nothing." }).waitFor();
    await input.fill("More of it: in the ending");
    await page.keyboard.press("Enter");
    await page.locator(`.tab.dirty[data-resource-name="${sample}"]`).waitFor();
    await focusEditor(page);
    await save(page);
    await goTo(page, { line: 1, column: 1 });
    await photograph(page, "level-4-written");
    assert.match(
      text(),
      /\nrubric:\n {2}mutual-aid: \{ level: mostly, comment: "More of it: in the ending", turns: \[15, 16\] \}\n---\n/,
    );
  });

  it("sees what has changed since the version that they had read", async () => {
    const { page } = workbench;
    await page.locator(`.tab[data-resource-name="${sample}"]`).first().click();
    const earlier = path.join(workbench.folder, "earlier.recording.md");
    const now = text();
    writeFileSync(earlier, now.replace("And who do we call about the light", "Who do we call for the light"));
    await focusEditor(page);
    await runCommand(page, "Process Recordings: Compare With Earlier Version…");
    await answerWithPath(page, earlier);
    await page.locator(".view-line", { hasText: "What has changed" }).first().waitFor();
    await photograph(page, "review-8-compared");
    const shown = (await page.locator(".editor-group-container").last().innerText()).replaceAll("\u00a0", " ");
    assert.match(shown, /Turn 15, Nadia, says it otherwise/);
  });
});
