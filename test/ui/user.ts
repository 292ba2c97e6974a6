import type { Page } from "playwright-core";

/** Any of VS Code's wavy lines, and the dots of a hint. */
export const squiggle = ".monaco-editor [class*='squiggly-']";

/** Goes from the start of the file to the first finding: the window scrolls there, and the finding opens below its line. */
export async function goToFirstFinding(page: Page): Promise<void> {
  await page.locator("[id='status.problems'][aria-label*=': ']").waitFor(); // “Warnings: 1”, not “No Problems”
  await focusEditor(page);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("F8");
  await page.locator(".marker-widget").waitFor();
  await page.locator(squiggle).first().waitFor();
}

/** Leaves whatever had the keyboard for the editor. */
export async function focusEditor(page: Page): Promise<void> {
  await page.keyboard.press("Control+1");
  await page.locator(".monaco-editor.focused").first().waitFor();
}

/** Puts the cursor at a place (line and column counted from 1), which the window then shows. */
export async function goTo(page: Page, { line, column }: { readonly line: number; readonly column: number }) {
  await page.keyboard.press("Control+g");
  await page.locator(".quick-input-widget input").fill(`:${line},${column}`);
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  await page.getByText(`Ln ${line}, Col ${column}`).waitFor();
}

/** Rests the mouse on the letter after the cursor and gives the hover that appears. */
export async function hoverAtCursor(page: Page): Promise<string> {
  const hover = page.locator(
    ".monaco-hover:not(.hidden):not(.fadeIn) .hover-contents, .monaco-hover .hover-row-contents",
  );
  for (let tries = 1; ; tries++) {
    const cursor = await page.locator(".monaco-editor.focused .cursors-layer .cursor").first().boundingBox();
    if (cursor === null) throw new Error("There is no cursor to be seen.");
    const [x, y] = [cursor.x + 4, cursor.y + cursor.height / 2];
    await page.mouse.move(x - 60, y - 40);
    await page.mouse.move(x, y, { steps: 5 });
    try {
      // Lines move while lenses above them come in: then the mouse rests on another one.
      await hover.first().waitFor({ timeout: tries < 5 ? 5_000 : 30_000 });
      return (await hover.allInnerTexts()).join("\n");
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
}

/** Types as people do, one letter after the other: VS Code asks for suggestions in between. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 40 });
}

/**
 * Runs a command as a user finds it: by its name in the command palette. An open palette does not learn of commands that
 * come after it, and a dialog that is closing may swallow the key; on a busy machine both happen, so it is opened again
 * until the command is there.
 */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = page.locator(".quick-input-widget .monaco-list-row", { hasText: title }).first();
  for (let tries = 1; ; tries++) {
    await page.keyboard.press("F1");
    try {
      await page.locator(".quick-input-widget input").fill(`>${title}`, { timeout: 10_000 });
      await row.waitFor({ timeout: 10_000 });
      break;
    } catch (error) {
      if (tries === 6) throw error;
      await page.keyboard.press("Escape");
    }
  }
  await page.keyboard.press("Enter");
}

/** What the list that VS Code shows for a choice holds, once something with this text is in it. */
export async function choices(page: Page, text: string | RegExp): Promise<readonly string[]> {
  const rows = page.locator(".quick-input-widget .monaco-list-row");
  await rows.filter({ hasText: text }).first().waitFor();
  return rows.allInnerTexts();
}

/** What the completion list holds, once something with this text is in it. */
export async function suggestions(page: Page, text: string | RegExp): Promise<readonly string[]> {
  const rows = page.locator(".suggest-widget.visible .monaco-list-row");
  await rows.filter({ hasText: text }).first().waitFor();
  return rows.allInnerTexts();
}

/** Saves the file, as a user does, and waits until nothing in its tab says that it is not saved. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press("Control+s");
  await page.locator(".editor-group-container.active .tab.active.dirty").waitFor({ state: "detached" });
}

/** The file dialog of VS Code in a browser is a line that begins with the folder, and in which a path is typed. */
export async function answerWithPath(page: Page, file: string): Promise<void> {
  await page.waitForFunction("document.querySelector('.quick-input-widget input')?.value.startsWith('/')");
  const input = page.locator(".quick-input-widget input");
  const isOpen = async (): Promise<boolean> => (await input.isVisible()) && (await input.inputValue()).startsWith("/");
  // While the dialog still looks into a folder, it passes over keys, and may write its own proposal over a path.
  for (let tries = 0; tries < 20 && (await isOpen()); tries++) {
    await input.fill(file);
    await page.waitForTimeout(500);
    if ((await input.inputValue()) === file) await page.keyboard.press("Enter");
    await page.waitForTimeout(500);
  }
}
