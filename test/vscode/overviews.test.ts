/** Texts about a recording, beside it: what is behind a question, both codings, what is seen differently. */
import * as vscode from "vscode";
import { openNewFile, ourDiagnostics, placeOf, until } from "./support.ts";

const session = `---
recording: group
worker: Sam
members: [Maria, Tina]
---

## Middle

<!-- recording-disable-next-turn stacked-questions: they had asked for it -->
**Sam:** Where shall we begin?

**Maria → Tina:** I thought it was just me. #same-boat #no-such-tag
> Supervisor: Yes! #same-boat
`;

/** The texts of read-only documents of ours that are on the screen. */
function shown(): readonly string[] {
  return vscode.window.visibleTextEditors
    .map(({ document }) => document)
    .filter(({ uri }) => uri.scheme === "process-recordings-page")
    .map((document) => document.getText());
}

describe("texts about a recording", () => {
  it("open beside it, read-only, for a question at the cursor and for the whole", async () => {
    const { document } = await openNewFile("overviews.recording.md", session);
    await until("the unknown tag", () =>
      ourDiagnostics(document).find(({ message }) => message.includes("no-such-tag")),
    );
    const run = async (command: string, expected: RegExp): Promise<void> => {
      const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      const place = placeOf(document, "no-such-tag");
      editor.selection = new vscode.Selection(place, place);
      const done = vscode.commands.executeCommand(`processRecordings.${command}`);
      await until(`${command} to show ${expected.source}`, async () => {
        if (shown().some((text) => expected.test(text))) return true;
        // Where there are several questions, a list asks which.
        await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
        return undefined;
      });
      await done;
    };
    await run("codings", /All in the same boat +both/);
    await run("answers", /stacked-questions .*\n {4}they had asked for it/);
    await run("explainHere", /^[a-z-]+, line \d+\n/);
  });
});
