/** “Fold Remarks…” and “Show All Remarks”: feelings, analysis or comments out of the way while somebody reads the dialogue. */
import { commands, l10n, type QuickPickItem, Selection, type TextEditor, window } from "vscode";
import { type RemarkPlace, remarksRequest } from "#protocol";
import type { Server } from "../server.ts";

type Kind = RemarkPlace["kind"];

/** Asks which remarks, and folds them into the line above. */
export async function foldRemarks(server: Server, editor: TextEditor): Promise<void> {
  const client = await server.start();
  const uri = editor.document.uri.toString();
  const remarks = await client.sendRequest<readonly RemarkPlace[]>(remarksRequest, { uri });
  const counts = new Map<Kind, number>();
  for (const { kind } of remarks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size === 0) {
    window.setStatusBarMessage(l10n.t("There are no remarks under turns."), 5000);
    return;
  }
  const names = namesOfKinds();
  const choices = Array.from(counts, ([kind, count]): QuickPickItem & { readonly kinds: readonly Kind[] } => ({
    label: names[kind],
    description: String(count),
    kinds: [kind],
  }));
  const all = { label: l10n.t("All Remarks"), description: String(remarks.length), kinds: [...counts.keys()] };
  const title = l10n.t("Fold Remarks");
  const chosen = await window.showQuickPick(choices.length > 1 ? [all, ...choices] : choices, { title });
  if (chosen) await fold(editor, linesOf(remarks, new Set(chosen.kinds)));
}

/** Opens everything that was folded so. */
export async function showRemarks(editor: TextEditor): Promise<void> {
  await keepingSelection(editor, async () => {
    editor.selection = new Selection(0, 0, editor.document.lineCount, 0);
    await commands.executeCommand("editor.removeManualFoldingRanges");
  });
}

/** The line above each run of such remarks, and its last line. */
function linesOf(remarks: readonly RemarkPlace[], kinds: ReadonlySet<Kind>): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const { kind, range } of remarks) {
    if (!kinds.has(kind)) continue;
    const last = runs.at(-1);
    if (last && range.start.line <= last[1] + 1) last[1] = Math.max(last[1], range.end.line);
    else if (range.start.line > 0) runs.push([range.start.line - 1, range.end.line]);
  }
  return runs;
}

async function fold(editor: TextEditor, runs: readonly (readonly [number, number])[]): Promise<void> {
  if (runs.length === 0) return;
  await keepingSelection(editor, async () => {
    const end = (line: number): number => editor.document.lineAt(line).text.length;
    editor.selections = runs.map(([first, last]) => new Selection(first, 0, last, end(last)));
    await commands.executeCommand("editor.createFoldingRangeFromSelection");
  });
}

/** What was selected stays so, and where somebody was reading stays in sight. */
async function keepingSelection(editor: TextEditor, act: () => Promise<void>): Promise<void> {
  const { selections } = editor;
  await act();
  editor.selections = selections;
}

function namesOfKinds(): Readonly<Record<Kind, string>> {
  return {
    feelings: l10n.t("Feelings"),
    analysis: l10n.t("Analysis"),
    skill: l10n.t("Skills"),
    client: l10n.t("Members' Feelings"),
    supervisor: l10n.t("Supervisors' Comments"),
    reply: l10n.t("Replies"),
    "next-time": l10n.t("Next Time"),
  };
}
