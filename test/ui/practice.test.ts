import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sample } from "../../scripts/vscode/names.ts";
import { choices, focusEditor, goTo, runCommand, squiggle } from "./user.ts";
import { openWorkbench, photograph, type Workbench } from "./workbench.ts";

/** One student, one evening: an exemplar without the expert's remarks, turn by turn. */
describe("a student who practises with an exemplar", () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench(sample, "trusts");
    await workbench.page.locator(squiggle).first().waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await photograph(workbench.page, "failed-practice");
  });
  after(async () => {
    await workbench.close();
  });

  it("says what is at work in a turn, and is told what the expert saw, and why", async () => {
    const { page } = workbench;
    const rows = page.locator(".quick-input-widget .monaco-list-row");
    await focusEditor(page);
    await runCommand(page, "Process Recordings: Practise With an Exemplar…");
    await choices(page, /turns to look at/);
    await photograph(page, "practice-1-which");
    await rows.filter({ hasText: "Grandparents" }).click();
    await choices(page, "I cannot tell");
    await page.locator(".tab", { hasText: "grandparents" }).waitFor();
    assert.doesNotMatch(await page.locator(".monaco-editor .view-lines").first().innerText(), /Supervisor/);
    await photograph(page, "practice-2-ask");
    const title = await page.locator(".quick-input-title").innerText();
    const steps = Number(/^1\/(\d+)/.exec(title)?.[1]);
    assert.ok(steps > 3, title);
    for (let step = 0; step < steps; step++) {
      await page.locator(".quick-input-title", { hasText: new RegExp(`^${String(step + 1)}/`) }).waitFor();
      await page.locator(".quick-input-widget input").fill("cannot tell");
      await rows.filter({ hasText: "I cannot tell" }).click();
      const dialog = page.locator(".monaco-dialog-box");
      await dialog.waitFor();
      if (step === 0) await photograph(page, "practice-3-reveal");
      assert.match(await dialog.innerText(), /The expert saw: /);
      await dialog.getByRole("button", { name: /Next turn|To the end/ }).click();
    }
    await page.locator(".view-line", { hasText: "You saw in 0 of" }).waitFor();
    await photograph(page, "practice-4-end");
  });

  it("removes what is left at the end of the course, after a second question", async () => {
    const { page, folder } = workbench;
    const rows = page.locator(".quick-input-widget .monaco-list-row");
    await runCommand(page, "Process Recordings: End of Course…");
    await choices(page, "grief-circle.recording.md");
    await choices(page, "How practising went");
    await rows.filter({ hasText: "grief-circle" }).click();
    await rows.filter({ hasText: "How practising went" }).click();
    await photograph(page, "end-1-what");
    await page.keyboard.press("Enter");
    const dialog = page.locator(".monaco-dialog-box");
    await dialog.waitFor();
    await photograph(page, "end-2-sure");
    assert.match(await dialog.innerText(), /Remove 2 things\?[\s\S]*grief-circle/);
    assert.ok(existsSync(path.join(folder, "grief-circle.recording.md")));
    await dialog.getByRole("button", { name: "Remove for Good" }).click();
    await page.locator(".monaco-alert", { hasText: "2 things are removed" }).waitFor({ state: "attached" });
    assert.ok(!existsSync(path.join(folder, "grief-circle.recording.md")));
    assert.ok(existsSync(path.join(folder, sample)));
  });

  it("writes one name alike in all sessions of a group", async () => {
    const { page, folder } = workbench;
    const session = (number: number, name: string): string =>
      `---\nrecording: group\ngroup: Tuesday parents\nsession: ${number}\ndate: spring\nworker: Sam\nmembers: [${name}, Tina]\n---\n\n` +
      `**${name} → Tina:** Hello.\n\n**Tina → ${name}:** Hello.\n`;
    const at = (number: number): string => path.join(folder, `parents-${number}.recording.md`);
    writeFileSync(at(3), session(3, "Coralie"));
    writeFileSync(at(4), session(4, "Coaralie"));
    await page.locator('.explorer-folders-view [aria-label^="parents-4.recording.md"]').dblclick();
    await page.locator('.tab.active[data-resource-name="parents-4.recording.md"]').waitFor();
    await focusEditor(page);
    await goTo(page, { line: 7, column: 12 });
    await page.locator(squiggle).first().waitFor();
    await runCommand(page, "Quick Fix...");
    const action = page.locator(".action-widget .monaco-list-row", { hasText: "in the other sessions, too" });
    await action.waitFor();
    await photograph(page, "unify-1-offered");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator('.tab.dirty[data-resource-name="parents-3.recording.md"]').waitFor({ state: "attached" });
    await runCommand(page, "File: Save All Files");
    await page.locator(".tab.dirty").waitFor({ state: "detached" });
    await photograph(page, "unify-2-written");
    assert.equal(readFileSync(at(3), "utf8"), session(3, "Coaralie"));
    assert.equal(readFileSync(at(4), "utf8"), session(4, "Coaralie"));
  });
});
