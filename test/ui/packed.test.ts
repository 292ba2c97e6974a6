import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { builtBundles, overBudget } from "../../scripts/testing/budgets.ts";
import { packed, vsce } from "../../scripts/testing/pack.ts";
import { extensionId, sample } from "../../scripts/vscode/names.ts";
import { project } from "../../scripts/vscode/paths.ts";
import { run } from "../../scripts/vscode/run.ts";
import { placeOfTag, tag } from "./tag.ts";
import {
  choices,
  focusEditor,
  goToFirstFinding,
  goTo,
  hoverAtCursor,
  runCommand,
  save,
  suggestions,
  type,
} from "./user.ts";
import { openWorkbench, photograph, type Workbench } from "./workbench.ts";

/** One user, one window, one step after the other: each begins where the one before has ended. */
describe("a user who installs the packed extension and opens the sample", () => {
  let workbench: Workbench;
  const text = () => readFileSync(path.join(workbench.folder, sample), "utf8");

  before(async () => {
    workbench = await openWorkbench(sample, "trusts");
  });

  afterEach(async function () {
    const failed = this.currentTest?.state === "failed";
    if (failed) await photograph(workbench.page, `failed-${this.currentTest?.title ?? ""}`.replaceAll(/\W+/g, "-"));
  });

  after(async () => {
    await workbench.close();
  });

  it("has it installed, from a file and bundles within their budgets", () => {
    assert.match(workbench.installed.join(), new RegExp(`^${extensionId}@\\d+\\.\\d+\\.\\d+$`));
    const { size } = statSync(packed);
    assert.deepEqual(overBudget(size, builtBundles()), []);
  });

  it("gets what runs and what is read, and nothing else", async () => {
    const files = (await run(process.execPath, [vsce, "ls", "--no-dependencies"], { cwd: project })).trim().split("\n");
    for (const needed of ["dist/extension.js", "dist/server.js", "dist/package.json", "package.json", "README.md"])
      assert.ok(files.includes(needed), needed);
    const expected =
      /^(dist\/[\w-]+\.(js|cjs|json)|dist\/THIRD-PARTY-NOTICES\.txt|(syntaxes|l10n|schemas)\/[\w.-]+\.json|snippets\/[\w.-]+|docs\/(rules|concepts)\/[\w-]+\.md|docs\/what-keeps-text\.md|media\/preview\.css|images\/[\w/-]+\.(png|jpg)|[^/]+)$/;
    assert.deepEqual(
      files.filter((file) => !expected.test(file)),
      [],
    );
    assert.deepEqual(
      files
        .filter((file) => !file.includes("/"))
        .filter((file) => !/^(package\..*json|LICENSE|[A-Z]+\.md)$/.test(file)),
      [],
    );
  });

  it("sees the recording", async () => {
    await workbench.page.locator(".monaco-editor .view-line").first().waitFor();
    await workbench.page.locator(`.tab[data-resource-name="${sample}"]`).waitFor();
    await photograph(workbench.page, "1-opened");
  });

  it("sees where the questions are", async () => {
    const { page } = workbench;
    await goToFirstFinding(page);
    await photograph(page, "2-squiggle");
    await page.keyboard.press("Escape");
  });

  it("reads all of them in the Problems panel", async () => {
    const { page } = workbench;
    await page.keyboard.press("Control+Shift+m");
    await page.locator(".markers-panel .monaco-list-row", { hasText: "process-recordings" }).first().waitFor();
    await photograph(page, "3-problems");
    await page.keyboard.press("Control+Shift+m");
  });

  it("learns from the hover what a tag means", async () => {
    const { page } = workbench;
    await focusEditor(page);
    await goTo(page, placeOfTag(text()));
    const hover = await hoverAtCursor(page);
    await photograph(page, "4-hover");
    assert.ok(hover.startsWith(tag.label), hover);
  });

  it("completes “#mut”", async () => {
    const { page } = workbench;
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+End");
    await type(page, "\n\n**Maria:** That helps me. #mut");
    const offered = await suggestions(page, /mutual.support/i);
    await photograph(page, "5-completion");
    assert.ok(
      offered.some((row) => /mutual.demand/i.test(row)),
      offered.join("\n"),
    );
    await page.keyboard.press("Enter");
    await save(page);
    assert.match(text(), /That helps me\. #mutual-\w+\s*$/);
  });

  it("inserts the block of a phase with “Insert Template…”", async () => {
    const { page } = workbench;
    await page.keyboard.press("Control+End");
    await type(page, "\n\n");
    const before = text();
    await runCommand(page, "Process Recordings: Insert Template");
    const offered = await choices(page, /middle/i);
    await photograph(page, "6-templates");
    assert.ok(offered.length > 1, offered.join("\n"));
    await type(page, "middle");
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await page.locator(".tab.dirty").waitFor();
    await photograph(page, "7-template");
    await page.keyboard.press("Escape");
    await save(page);
    const added = text().slice(before.trimEnd().length);
    assert.match(added, /^## .+$/m, "a heading came in");
  });

  it("finds a walkthrough with pictures", async () => {
    const { page } = workbench;
    // In a narrow window VS Code leaves the pictures out.
    await page.setViewportSize({ width: 1800, height: 900 });
    await runCommand(page, "Welcome: Open Walkthrough...");
    await choices(page, "Write your first process recording");
    await type(page, "Write your first process recording");
    await page.keyboard.press("Enter");
    await page.locator(".getting-started-step", { hasText: "Read the questions" }).click();
    await page.waitForFunction("document.querySelector('.getting-started-media img')?.naturalWidth > 0");
    await photograph(page, "8-walkthrough");
  });
});
