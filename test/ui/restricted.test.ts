import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { sample } from "../../scripts/vscode/names.ts";
import { placeOfTag, tag } from "./tag.ts";
import { choices, goToFirstFinding, goTo, hoverAtCursor, runCommand, save, type } from "./user.ts";
import { openWorkbench, photograph, type Workbench } from "./workbench.ts";

/** Nothing of what we do needs trust: a recording is read, never run. */
describe("a user who does not trust the folder", () => {
  let workbench: Workbench;
  const text = () => readFileSync(path.join(workbench.folder, sample), "utf8");

  before(async () => {
    workbench = await openWorkbench(sample, "asks for trust");
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await photograph(workbench.page, "failed-restricted");
  });

  after(async () => {
    await workbench.close();
  });

  it("answers No, and works in Restricted Mode", async () => {
    const { page } = workbench;
    const no = page.getByRole("button", { name: /^No, I don.t trust/ });
    await no.waitFor();
    await photograph(page, "restricted-1-question");
    await no.click();
    await page.getByText("Restricted Mode").first().waitFor();
  });

  it("still sees where the questions are", async () => {
    const { page } = workbench;
    await goToFirstFinding(page);
    await photograph(page, "restricted-2-squiggle");
    await page.keyboard.press("Escape");
  });

  it("still learns from the hover what a tag means", async () => {
    const { page } = workbench;
    await goTo(page, placeOfTag(text()));
    const hover = await hoverAtCursor(page);
    await photograph(page, "restricted-3-hover");
    assert.ok(hover.startsWith(tag.label), hover);
  });

  it("still inserts a template", async () => {
    const { page } = workbench;
    const before = text();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+End");
    await type(page, "\n\n");
    await runCommand(page, "Process Recordings: Insert Template");
    await choices(page, /middle/i);
    await type(page, "middle");
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await photograph(page, "restricted-4-template");
    await page.keyboard.press("Escape");
    await save(page);
    assert.match(text().slice(before.trimEnd().length), /^## .+$/m, "a heading came in");
  });
});
