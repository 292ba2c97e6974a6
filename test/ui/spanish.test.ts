import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { sample } from "../../scripts/vscode/names.ts";
import { placeOfTag } from "./tag.ts";
import { choices, focusEditor, goToFirstFinding, goTo, hoverAtCursor, runCommand } from "./user.ts";
import { openWorkbench, photograph, type Workbench } from "./workbench.ts";

/** Our words are Spanish wherever VS Code shows them, also above a recording that is written in English. */
describe("a user whose VS Code is Spanish", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench(sample, "trusts", "es");
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await photograph(workbench.page, "failed-spanish");
  });

  after(async () => {
    await workbench.close();
  });

  it("is asked in Spanish", async () => {
    const { page } = workbench;
    await goToFirstFinding(page);
    await photograph(page, "spanish-1-question");
    assert.match(
      await page.locator(".marker-widget").innerText(),
      /“Lucile” quizá sea otra forma de escribir “Lucille”/,
    );
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Home");
    await page.locator(".codelens-decoration", { hasText: "turnos ·" }).first().waitFor();
  });

  it("learns in Spanish what a tag means", async () => {
    const { page } = workbench;
    await goTo(page, placeOfTag(readFileSync(path.join(workbench.folder, sample), "utf8")));
    const hover = await hoverAtCursor(page);
    await photograph(page, "spanish-2-hover");
    assert.match(hover, /^Compartir información/);
    await page.keyboard.press("Escape");
  });

  it("finds commands by their Spanish names, and is asked in Spanish by them", async () => {
    const { page } = workbench;
    await focusEditor(page);
    await runCommand(page, "Registros de proceso: Exportar…");
    const forms = await choices(page, "Word");
    await photograph(page, "spanish-3-export");
    assert.ok(
      forms.some((form) => form.includes("Word, como tabla")),
      forms.join("\n"),
    );
    await page.keyboard.press("Escape");
  });

  it("reads the report in Spanish", async () => {
    const { page } = workbench;
    await runCommand(page, "Registros de proceso: Abrir informe");
    const report = page.frameLocator("iframe.webview").frameLocator("iframe");
    await report.getByRole("heading", { name: "Quién habla a quién" }).waitFor();
    await photograph(page, "spanish-4-report");
  });
});
