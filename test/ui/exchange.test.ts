import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { sample } from "../../scripts/vscode/names.ts";
import { answerWithPath, choices, focusEditor, runCommand, save, type } from "./user.ts";
import { openWorkbench, photograph, type Workbench } from "./workbench.ts";

const transcript = `WEBVTT

1
00:00:01.000 --> 00:00:03.000
Ann Smith: Who wants to begin?

2
00:00:04.000 --> 00:00:06.000
Karla Ruiz: My sitter backed out again, Ann.

3
00:00:07.000 --> 00:00:09.000
Bea (she/her): Karla, me too.
`;

/** Gives a file from outside of VS Code to the text, as a drop with Shift or as a paste. */
async function give(page: Page, how: "drop" | "paste", name: string): Promise<void> {
  const editor = page.locator(".editor-group-container .monaco-editor .view-lines").first();
  await editor.evaluate(
    (lines, { how: kind, name: called, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], called, { type: "text/vtt" }));
      const { left, top } = lines.getBoundingClientRect();
      const common = { bubbles: true, cancelable: true, composed: true };
      const at = { clientX: left + 40, clientY: top + 30, shiftKey: true };
      if (kind === "paste") {
        const focused = document.activeElement ?? lines;
        focused.dispatchEvent(new ClipboardEvent("paste", { ...common, clipboardData: transfer }));
      } else
        for (const type of ["dragenter", "dragover", "drop"])
          lines.dispatchEvent(new DragEvent(type, { ...common, ...at, dataTransfer: transfer }));
    },
    { how, name, text: transcript },
  );
}

/** Says yes to an offer to import. Under the test driver VS Code shows no toasts, but lists all of them. */
async function acceptOffer(page: Page, name: string, picture: string): Promise<void> {
  const said = `${name}: make a recording of it?`;
  await page.locator(".monaco-alert", { hasText: said }).waitFor({ state: "attached" });
  await runCommand(page, "Notifications: Show Notifications");
  const offer = page.locator(".notifications-center .notification-list-item", { hasText: said });
  await offer.hover();
  await photograph(page, picture);
  await offer.getByRole("button", { name: "Import…" }).click();
}

/** Everybody agreed, and everybody is called as is proposed. */
async function answerImport(page: Page, picture: string): Promise<void> {
  const dialog = page.locator(".monaco-dialog-box");
  await dialog.waitFor();
  await photograph(page, picture);
  assert.match(await dialog.innerText(), /Did everybody in the room agree to being recorded\?/);
  await dialog.getByRole("button", { name: "Everybody Agreed" }).click();
  await choices(page, "Karla Ruiz");
  await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Go On With These Names" }).click();
}

/** One user, one window: what a meeting left behind comes in, and a recording goes out. */
describe("a user who imports a transcript and exports a recording", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench(sample, "trusts");
    writeFileSync(path.join(workbench.folder, "meeting.vtt"), transcript);
    await workbench.page.locator(".monaco-editor .view-line").first().waitFor();
  });

  afterEach(async function () {
    const failed = this.currentTest?.state === "failed";
    if (failed) await photograph(workbench.page, `failed-${this.currentTest?.title ?? ""}`.replaceAll(/\W+/g, "-"));
  });

  after(async () => {
    await workbench.close();
  });

  it("is asked whether everybody agreed", async () => {
    const { page } = workbench;
    await focusEditor(page);
    await runCommand(page, "Process Recordings: Import…");
    await answerWithPath(page, path.join(workbench.folder, "meeting.vtt"));
    const dialog = page.locator(".monaco-dialog-box");
    await dialog.waitFor();
    await photograph(page, "import-1-consent");
    assert.match(await dialog.innerText(), /Did everybody in the room agree to being recorded\?/);
    await dialog.getByRole("button", { name: "Everybody Agreed" }).click();
  });

  it("says in one dialog what the recording calls everybody", async () => {
    const { page } = workbench;
    const offered = await choices(page, "Karla Ruiz");
    await photograph(page, "import-2-names");
    for (const name of ["Ann Smith", "Karla Ruiz", "Bea"])
      assert.ok(
        offered.some((row) => row.includes(name) && /→ \w+/.test(row)),
        offered.join("\n"),
      );
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Karla Ruiz" }).click();
    await page.locator(".quick-input-widget input").fill("Tina");
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Tina" }).first().waitFor();
    await photograph(page, "import-3-name");
    await page.keyboard.press("Enter");
    await choices(page, "→ Tina");
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Go On With These Names" }).click();
  });

  it("gets an unsaved recording beside the file, without anybody's name", async () => {
    const { page } = workbench;
    await page.locator('.tab[data-resource-name="meeting.recording.md"]').waitFor();
    await page.locator(".monaco-editor.focused").first().waitFor();
    await photograph(page, "import-4-recording");
    assert.ok(!existsSync(path.join(workbench.folder, "meeting.recording.md")), "nothing is written unasked");
    await save(page);
    const text = readFileSync(path.join(workbench.folder, "meeting.recording.md"), "utf8");
    assert.match(text, /^---\nrecording: group\nnotation: transcript\n---\n/);
    assert.match(text, /\*\*Tina:\*\* My sitter backed out again, \w+\./);
    assert.doesNotMatch(text, /Ann|Smith|Karla|Ruiz|Bea\b/);
  });

  it("chooses a form, and is told to look once more", async () => {
    const { page } = workbench;
    await focusEditor(page);
    await runCommand(page, "Process Recordings: Export…");
    const offered = await choices(page, "Word, as a table");
    await photograph(page, "export-1-forms");
    assert.ok(offered.length >= 8, offered.join("\n"));
    await type(page, "Word, as a table");
    await page.keyboard.press("Enter");
    const dialog = page.locator(".monaco-dialog-box");
    await dialog.waitFor();
    await photograph(page, "export-2-gate");
    await dialog.getByRole("button", { name: "Choose Where to Save" }).click();
  });

  it("gets a Word document with the turns in it", async () => {
    const { page } = workbench;
    const target = path.join(workbench.folder, "handed-in.docx");
    await answerWithPath(page, target);
    // Under the test driver VS Code says it to screen readers, and shows no toast.
    await page.locator(".monaco-alert", { hasText: "Written to handed-in.docx" }).waitFor({ state: "attached" });
    await runCommand(page, "Notifications: Show Notifications");
    await page.locator(".notifications-center", { hasText: "handed-in.docx" }).waitFor();
    await photograph(page, "export-3-written");
    const parts = unzipSync(readFileSync(target));
    const text = new TextDecoder().decode(parts["word/document.xml"]);
    assert.match(text, /My sitter backed out again/);
    assert.match(text, /<w:tbl>/);
  });

  it("gets a supervisor's comments back from a copy, after a look at them", async () => {
    const { page, folder } = workbench;
    const mine = readFileSync(path.join(folder, "meeting.recording.md"), "utf8");
    const copy = mine.replace(/(\*\*Tina:\*\* My sitter[^\n]*\n)/, "$1> Supervisor (KL): What did you hear here?\n");
    assert.notEqual(copy, mine);
    writeFileSync(path.join(folder, "returned.md"), copy);
    await page.locator('.tab[data-resource-name="meeting.recording.md"]').first().click();
    await focusEditor(page);
    await runCommand(page, "Process Recordings: Bring Back Comments…");
    await answerWithPath(page, path.join(folder, "returned.md"));
    const dialog = page.locator(".monaco-dialog-box");
    await dialog.waitFor();
    await photograph(page, "return-1-look");
    assert.match(await dialog.innerText(), /come to their turns: 1\./);
    await dialog.getByRole("button", { name: "Add Them" }).click();
    // The comparison shows the words, too: it closes first.
    await page.locator(".tab", { hasText: "Bring Back Comments" }).waitFor({ state: "detached" });
    await page.locator('.tab.dirty[data-resource-name="meeting.recording.md"]').waitFor();
    await focusEditor(page);
    await save(page);
    assert.match(
      readFileSync(path.join(folder, "meeting.recording.md"), "utf8"),
      /My sitter[^\n]*\n> Supervisor \(KL\): What did you hear here\?\n/,
    );
  });

  it("calls everybody otherwise in all sessions of the group, and is told what else keeps the names", async () => {
    const { page, folder } = workbench;
    const later = path.join(folder, "later.recording.md");
    const text = readFileSync(path.join(folder, sample), "utf8");
    writeFileSync(later, text);
    await page.locator(`.tab[data-resource-name="${sample}"]`).first().click();
    await focusEditor(page);
    await runCommand(page, "Process Recordings: Pseudonymise…");
    await choices(page, "Nadia");
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Nadia" }).click();
    await page.locator(".quick-input-widget input").fill("Robin");
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Robin" }).first().waitFor();
    await page.keyboard.press("Enter");
    await choices(page, "→ Robin");
    await photograph(page, "pseudonyms-1-names");
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Go On With These Names" }).click();
    await choices(page, "In all 2 sessions of the group");
    await photograph(page, "pseudonyms-2-where");
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: "In all 2 sessions" }).first().click();
    await page.locator(".monaco-alert", { hasText: "are changed and saved" }).waitFor({ state: "attached" });
    await photograph(page, "pseudonyms-3-done");
    for (const file of [path.join(folder, sample), later]) {
      const now = readFileSync(file, "utf8");
      assert.doesNotMatch(now, /Nadia/);
      assert.equal(now.match(/Robin/g)?.length, text.match(/Nadia/g)?.length);
    }
  });

  it("pastes a transcript that was copied elsewhere, and is asked what every import asks", async () => {
    const { page, folder } = workbench;
    await page.locator(`.tab[data-resource-name="${sample}"]`).first().click();
    await focusEditor(page);
    const before = readFileSync(path.join(folder, sample), "utf8");
    await give(page, "paste", "evening.vtt");
    await answerImport(page, "paste-1-consent");
    await page.locator('.tab[data-resource-name="evening.recording.md"]').waitFor();
    await photograph(page, "paste-2-recording");
    assert.equal(readFileSync(path.join(folder, sample), "utf8"), before);
    assert.equal(await page.locator(`.tab.dirty[data-resource-name="${sample}"]`).count(), 0);
  });

  it("drops one from the desktop into the text, and is offered the import beside what VS Code does", async () => {
    const { page } = workbench;
    await page.locator(`.tab[data-resource-name="${sample}"]`).first().click();
    await focusEditor(page);
    // Shift drops into the text, as VS Code says while one drags.
    await give(page, "drop", "circle.vtt");
    await acceptOffer(page, "circle.vtt", "drop-1-offer");
    await answerImport(page, "drop-2-consent");
    await page.locator('.tab[data-resource-name="circle.recording.md"]').waitFor();
  });

  it("drags one from the folder into the text: the path is there as ever, and so is the offer", async () => {
    const { page } = workbench;
    await page.locator(`.tab[data-resource-name="${sample}"]`).first().click();
    await focusEditor(page);
    await page.locator('.explorer-folders-view [aria-label^="meeting.vtt"]').hover();
    await page.mouse.down();
    const line = await page.locator(".editor-group-container .view-line").nth(3).boundingBox();
    assert.ok(line);
    // Shift before the drag would select several files.
    await page.mouse.move(line.x - 60, line.y, { steps: 5 });
    await page.keyboard.down("Shift");
    await page.mouse.move(line.x + 30, line.y + 8, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await page.locator(".view-line", { hasText: "meeting.vtt" }).first().waitFor();
    await acceptOffer(page, "meeting.vtt", "drop-3-offer");
    await answerImport(page, "drop-4-consent");
    await page.locator('.tab[data-resource-name="meeting-2.recording.md"]').waitFor();
    await page.locator(`.tab[data-resource-name="${sample}"]`).first().click();
    await focusEditor(page);
    await page.keyboard.press("Control+z");
    await page.locator(".view-line", { hasText: "meeting.vtt" }).first().waitFor({ state: "detached" });
  });

  it("is asked about a transcript that comes into the folder", async () => {
    const { page, folder } = workbench;
    mkdirSync(path.join(folder, "week-2"));
    const week = page.locator('.explorer-folders-view [aria-label^="week-2"]');
    await week.waitFor();
    await page.locator('.explorer-folders-view [aria-label^="meeting.vtt"]').hover();
    await page.mouse.down();
    const box = await week.boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + 60, box.y + 30, { steps: 5 });
    // Control copies.
    await page.keyboard.down("Control");
    await page.mouse.move(box.x + 60, box.y + 10, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up("Control");
    await acceptOffer(page, "meeting.vtt", "drop-5-folder");
    assert.ok(existsSync(path.join(folder, "week-2/meeting.vtt")));
    await answerImport(page, "drop-6-consent");
    await page.locator('.tab.active[data-resource-name="meeting-3.recording.md"]').waitFor();
  });

  it("is told where nothing can be written, and has everything as it was", async () => {
    const { page, folder } = workbench;
    await page.locator(`.tab[data-resource-name="${sample}"]`).first().click();
    await focusEditor(page);
    const before = readFileSync(path.join(folder, sample), "utf8");
    await runCommand(page, "Process Recordings: Export…");
    await choices(page, "Web page");
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Web page" }).click();
    await page.locator(".monaco-dialog-box").getByRole("button", { name: "Choose Where to Save" }).click();
    // Nobody may write there, whoever runs the tests.
    await answerWithPath(page, "/sys/handed-in.html");
    await page.locator(".monaco-alert", { hasText: "This file cannot be written." }).waitFor({ state: "attached" });
    await photograph(page, "export-4-read-only");
    assert.ok(!existsSync("/sys/handed-in.html"));
    assert.equal(readFileSync(path.join(folder, sample), "utf8"), before);
  });

  it("finds what may lead to a person, and replaces it in one step", async () => {
    const { page, folder } = workbench;
    const rows = page.locator(".quick-input-widget .monaco-list-row");
    await page.locator('.tab[data-resource-name="meeting.recording.md"]').first().click();
    await focusEditor(page);
    await page.keyboard.press("Control+End");
    await type(page, "Then Angela Okonkwo called 555-867-5309.");
    await runCommand(page, "Process Recordings: Check Confidentiality");
    await choices(page, "Angela Okonkwo");
    await photograph(page, "confidentiality-1-list");
    await rows.filter({ hasText: "Angela Okonkwo" }).first().click();
    await choices(page, /Write “.+” for “Angela Okonkwo” everywhere/);
    await photograph(page, "confidentiality-2-fix");
    await rows.filter({ hasText: "everywhere" }).click();
    await choices(page, /555|phone/i);
    await page.keyboard.press("Escape");
    await focusEditor(page);
    await save(page);
    assert.doesNotMatch(readFileSync(path.join(folder, "meeting.recording.md"), "utf8"), /Angela|Okonkwo/);
  });
});
