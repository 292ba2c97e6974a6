import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { sample } from "../../scripts/vscode/names.ts";
import { project } from "../../scripts/vscode/paths.ts";
import { answerWithPath, focusEditor, goTo, runCommand, save, type } from "./user.ts";
import { openWorkbench, photograph, type Workbench } from "./workbench.ts";

/** Themes, and the class by which a web view knows each. */
const themes = [
  ["Default Light Modern", "vscode-light"],
  ["Default Dark Modern", "vscode-dark"],
  ["Default High Contrast", "vscode-high-contrast"],
  ["Default High Contrast Light", "vscode-high-contrast-light"],
] as const;

/** The frame of the report, inside the two that VS Code puts around it. */
async function reportIn(page: Page): Promise<Frame> {
  // Of ten thousand speakers it is not there at once.
  for (let tries = 0; tries < 600; tries++) {
    for (const frame of page.frames()) {
      const found = await frame.$("#report h1").catch(() => null);
      if (found) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error("There is no report to be seen.");
}

/** What the row of a person says. */
function rowOf(report: Frame, name: string): Promise<readonly string[]> {
  return report.locator("table.people tbody tr", { hasText: name }).locator("th, td").allTextContents();
}

/** The number of the first line of the sample that begins like this, from 1. */
function lineOf(beginning: string): number {
  const lines = readFileSync(path.join(project, "examples", sample), "utf8").split("\n");
  return lines.findIndex((line) => line.startsWith(beginning)) + 1;
}

/** One user, one window: the report stands beside the recording and follows it. */
describe("a user who looks at the report while writing", () => {
  let workbench: Workbench;
  let report: Frame;

  before(async () => {
    workbench = await openWorkbench(sample, "trusts");
    await workbench.page.setViewportSize({ width: 1700, height: 1000 });
    await workbench.page.locator(".monaco-editor .view-line").first().waitFor();
    await workbench.page.locator("[id='status.problems'][aria-label*=': ']").waitFor();
  });

  afterEach(async function () {
    const failed = this.currentTest?.state === "failed";
    if (failed) await photograph(workbench.page, `failed-${this.currentTest?.title ?? ""}`.replaceAll(/\W+/g, "-"));
  });

  after(async () => {
    await workbench.close();
  });

  it("opens it beside the recording", async () => {
    const { page } = workbench;
    await focusEditor(page);
    await runCommand(page, "Process Recordings: Open Report");
    report = await reportIn(page);
    await report.locator("svg.map").waitFor();
    await report.locator("svg.timeline").waitFor();
    await photograph(page, "report-1-map");
    assert.equal(await report.locator("h1").textContent(), "Report: New tenants, session 2");
    // Jo, five members, one of them silent, and somebody whose name is spelled in two ways.
    assert.equal(await report.locator("svg.map .person").count(), 7);
    assert.equal(await report.locator("svg.map .person.worker rect").count(), 1);
  });

  it("sees the figures change with what is typed", async () => {
    const { page } = workbench;
    // Nadia has six lines in the sample.
    assert.deepEqual((await rowOf(report, "Nadia")).slice(2, 4), ["6", "25"]);
    await focusEditor(page);
    await goTo(page, { line: lineOf("**Jo → group:** Okay."), column: 1 });
    await page.keyboard.press("End");
    await type(page, "\n\n**Nadia:** one two three");
    await report
      .locator("table.people tbody tr", { hasText: "Nadia" })
      .locator("td", { hasText: /^28$/ })
      .waitFor({ state: "attached" });
    assert.deepEqual((await rowOf(report, "Nadia")).slice(2, 4), ["7", "28"]);
    await focusEditor(page);
    await save(page);
  });

  it("comes from a person on the map to their turns", async () => {
    const { page } = workbench;
    await report.locator("svg.map .person", { hasText: "Nadia" }).locator("circle").click();
    // Nadia's first turn.
    await page.locator(".line-numbers.active-line-number", { hasText: String(lineOf("**Nadia ")) }).waitFor();
    await photograph(page, "report-2-person");
  });

  it("measures a stretch that is chosen by keyboard, and one that is dragged", async () => {
    const { page } = workbench;
    await report.locator("#stretch-from").fill("1");
    await report.locator("#stretch-to").fill("10");
    await report.locator("#stretch-to").press("Enter");
    await report.getByText("The figures are of turns 1–10, 10 of 42.").waitFor();
    await report.getByText("Fewer than 20 turns or three speakers: only counts are given.").waitFor();
    await report.locator("svg.timeline").scrollIntoViewIfNeeded();
    const box = await report.locator("svg.timeline").boundingBox();
    assert.ok(box);
    const at = (part: number): readonly [number, number] => [box.x + box.width * part, box.y + box.height / 2];
    await page.mouse.move(...at(0.3));
    await page.mouse.down();
    await page.mouse.move(...at(0.8), { steps: 5 });
    await page.mouse.up();
    await report.getByText(/^The figures are of turns (?!1–10)\d+–\d+, \d+ of 42\./).waitFor();
    await photograph(page, "report-3-stretch");
    await report.getByRole("button", { name: "Whole Recording" }).click();
    await report.getByText("The figures are of the whole recording.").waitFor();
  });

  it("comes from a lens above a phase to its figures", async () => {
    const { page } = workbench;
    await focusEditor(page);
    await page.keyboard.press("Control+Home");
    const lens = page.locator(".codelens-decoration a", { hasText: "11 turns · worker" });
    await lens.waitFor();
    await photograph(page, "report-5-lens");
    const figures = report.getByText("The figures are of turns 1–11, 11 of 42.");
    // Lenses are drawn anew while others come in: then a click meets one that is gone, and does nothing.
    for (let tries = 0; tries < 5 && !(await figures.isVisible()); tries++) {
      await lens.click();
      await figures.waitFor({ timeout: 5_000 }).catch(() => undefined);
    }
    await figures.waitFor();
    await report.getByRole("button", { name: "Whole Recording" }).click();
    await report.getByText("The figures are of the whole recording.").waitFor();
  });

  it("saves the map for a paper, as SVG and as PNG", async () => {
    const { page } = workbench;
    for (const format of ["svg", "png"]) {
      const file = path.join(workbench.folder, `map.${format}`);
      await report
        .locator(".section.map")
        .getByRole("button", { name: `Save as ${format.toUpperCase()}…` })
        .click();
      // Names are in a picture, too.
      await page.locator(".monaco-dialog-box").getByRole("button", { name: "Choose Where to Save" }).click();
      await page.locator(".quick-input-widget", { hasText: "Save the Picture" }).waitFor();
      await answerWithPath(page, file);
      await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
      for (let tries = 0; tries < 100 && !existsSync(file); tries++) await page.waitForTimeout(100);
      const bytes = readFileSync(file);
      if (format === "svg")
        assert.match(bytes.toString(), /^<svg [^>]*viewBox="0 0 640 430".*<style>.*Nadia.*<\/svg>$/s);
      else assert.deepEqual([...bytes.subarray(1, 4)], [...Buffer.from("PNG")]);
      assert.ok(bytes.length > 5000, "the picture is not empty");
    }
  });

  it("is there again when it was hidden", async () => {
    const { page } = workbench;
    await report.locator("h1").click();
    await runCommand(page, "Create: New File");
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Text File" }).first().click();
    await page.locator(".tab.active", { hasText: "Untitled-1" }).waitFor();
    await page.locator(".tab", { hasText: "Report: " }).click();
    report = await reportIn(page);
    await report.getByText("The figures are of the whole recording.").waitFor();
    assert.equal(await report.locator("svg.map .person").count(), 7);
  });

  it("can be read by everybody: axe finds nothing, in light, dark and high contrast", async () => {
    const { page } = workbench;
    const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    for (const details of await report.locator("details").all())
      await details.evaluate((each) => each.setAttribute("open", ""));
    for (const [theme, look] of themes) {
      const settings = path.join(workbench.folder, ".vscode/settings.json");
      mkdirSync(path.dirname(settings), { recursive: true });
      writeFileSync(settings, JSON.stringify({ "workbench.colorTheme": theme }));
      await report.locator(`body.${look}`).waitFor();
      await report.evaluate(axe);
      const found = await report.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => [id, impact, nodes[0].html, nodes[0].failureSummary].join(' ')))",
      );
      await photograph(page, `report-4-${theme.toLowerCase().replaceAll(" ", "-")}`);
      assert.deepEqual(found, [], theme);
    }
  });

  it("shows how the group's sessions went, and leads to the others", async () => {
    const { page, folder } = workbench;
    const text = readFileSync(path.join(folder, sample), "utf8");
    writeFileSync(path.join(folder, "new-tenants-1.recording.md"), text.replace("session: 2", "session: 1"));
    // Nothing is saved: what comes into the folder is heard of.
    await report.getByRole("heading", { name: "Over time: the group New tenants" }).waitFor();
    await report.locator("svg.chart .over-time").scrollIntoViewIfNeeded();
    await photograph(page, "report-5-over-time");
    await report
      .locator("section", { has: report.locator(".over-time") })
      .locator("summary")
      .first()
      .click();
    const other = report.getByRole("button", { name: "new-tenants-1.recording.md" });
    await other.click();
    await page.locator('.tab[data-resource-name="new-tenants-1.recording.md"]').waitFor();
  });

  it("is there again, with its stretch, when the window was loaded anew", async () => {
    const { page } = workbench;
    await page.locator(`.tab[data-resource-name="${sample}"]`).first().click();
    await report.locator("#stretch-from").fill("1");
    await report.locator("#stretch-to").fill("10");
    await report.locator("#stretch-to").press("Enter");
    await report.getByText("The figures are of turns 1–10, 10 of").waitFor();
    // As a window comes back: with the editors that were open, and not with the one file that the test asked for.
    const address = new URL(page.url());
    address.searchParams.set("payload", JSON.stringify([["skipWelcome", "true"]]));
    await page.evaluate((href) => history.replaceState(undefined, "", href), address.href);
    const loaded = page.waitForEvent("load");
    await focusEditor(page);
    await runCommand(page, "Developer: Reload Window");
    await loaded;
    await page.locator(".monaco-editor .view-line").first().waitFor();
    report = await reportIn(page);
    await report.getByText("The figures are of turns 1–10, 10 of").waitFor();
    await photograph(page, "report-6-loaded-anew");
  });

  it("asks whether names are still in it before a page of it is saved, and the page stands alone", async () => {
    const { page, folder } = workbench;
    await report.getByRole("button", { name: "Save as a Web Page…" }).click();
    const dialog = page.locator(".monaco-dialog-box");
    await dialog.waitFor();
    assert.match(await dialog.innerText(), /look once more before you hand this in/);
    await dialog.getByRole("button", { name: "Choose Where to Save" }).click();
    const target = path.join(folder, "report.html");
    await answerWithPath(page, target);
    for (let tries = 0; tries < 100 && !existsSync(target); tries++) await page.waitForTimeout(100);
    const html = readFileSync(target, "utf8");
    assert.match(html, /^<!doctype html>\n<html lang="en"><head><meta charset="utf-8">.*<h1>Report: New tenants/s);
    assert.doesNotMatch(html, /<script|<button|<input/);
    const alone = await page.context().browser()?.newPage();
    assert.ok(alone);
    await alone.goto(`file://${target}`);
    await alone.locator("svg.map .person").first().waitFor();
    await photograph(alone, "report-7-page");
    await alone.close();
  });

  it("shows a hostile recording as what it is, and stays quick with ten thousand speakers", async () => {
    const { page, folder } = workbench;
    const evil = [
      "<script>window.hacked=1</script>",
      "<img src=x onerror=window.hacked=1>",
      "[x](javascript:window.hacked=1)",
    ];
    const names = [...evil, ...Array.from({ length: 10_000 }, (_, at) => `Person ${at}`)];
    const header = ["recording: group", `group: ${JSON.stringify(evil[0])}`, "worker: Sam", "session: 1"];
    const turns = names.map((name) => `**${name}:** ${evil.join(" ")} #same-boat`);
    const text = `---\n${header.join("\n")}\n---\n\n## ${evil[1] ?? ""}\n\n${turns.join("\n\n")}\n`;
    writeFileSync(path.join(folder, "hostile.recording.md"), text);
    await runCommand(page, "View: Close All Editors");
    await page.locator('.explorer-folders-view [aria-label^="hostile.recording.md"]').dblclick();
    await page.locator('.tab[data-resource-name="hostile.recording.md"]').waitFor();
    await focusEditor(page);
    await runCommand(page, "Process Recordings: Open Report");
    report = await reportIn(page);
    await report.locator("svg.map .person").first().waitFor();
    await photograph(page, "report-8-hostile");
    assert.match((await report.locator("h1").textContent()) ?? "", /<script>window\.hacked=1<\/script>/);
    assert.equal(await report.locator("#report script, #report img, #report a[href], #report iframe").count(), 0);
    assert.equal(await report.locator("svg.map .person").count(), 24);
    for (const frame of page.frames()) assert.equal(await frame.evaluate("typeof window.hacked"), "undefined");
    // It is still a view that answers.
    await report.getByRole("button", { name: "Words", exact: true }).click();
    await report.locator('button[aria-pressed="true"]', { hasText: "Words" }).waitFor();
  });

  it("shows an instructor the recordings of a folder, which axe can read, and leads to each", async () => {
    const { page } = workbench;
    await runCommand(page, "View: Close All Editors");
    await runCommand(page, "Process Recordings: Show Class View");
    report = await reportIn(page);
    await report.getByRole("heading", { name: "Class view" }).waitFor();
    await photograph(page, "class-1-view");
    const files = await report.locator("table.class tbody th").allTextContents();
    assert.deepEqual(files, files.toSorted());
    assert.ok(files.includes(sample) && files.includes("grief-circle.recording.md"), files.join());
    const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    await report.evaluate(axe);
    const found = await report.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => [id, impact, nodes[0].html, nodes[0].failureSummary].join(' ')))",
    );
    assert.deepEqual(found, []);
    await report.getByRole("button", { name: "Choose Recordings…" }).click();
    const rows = page.locator(".quick-input-widget .monaco-list-row");
    await rows.filter({ hasText: "hostile" }).click();
    await photograph(page, "class-2-choose");
    await page.keyboard.press("Enter");
    await report.locator("table.class tbody th", { hasText: "hostile" }).waitFor({ state: "detached" });
    await photograph(page, "class-3-chosen");
    await report.getByRole("button", { name: "Save as a Web Page…" }).click();
    const target = path.join(workbench.folder, "class.html");
    await answerWithPath(page, target);
    for (let tries = 0; tries < 100 && !existsSync(target); tries++) await page.waitForTimeout(100);
    const html = readFileSync(target, "utf8");
    assert.match(html, /<h1>Class view<.*grief-circle\.recording\.md.*class="chart/s);
    assert.doesNotMatch(html, /hostile|<script|<button/);
    await report.getByRole("button", { name: "grief-circle.recording.md" }).first().click();
    await page.locator('.tab[data-resource-name="grief-circle.recording.md"]').waitFor();
  });
});
