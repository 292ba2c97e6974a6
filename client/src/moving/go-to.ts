/** “Go to Next …”: the next question, the next turn without a tag, the next comment that waits for an answer. */
import {
  commands,
  l10n,
  languages,
  type Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  window,
} from "vscode";
import { type NextParams, nextRequest, type PlacedRange, source } from "#protocol";
import { toRange } from "../ranges.ts";
import type { Server } from "../server.ts";

/** Goes to the next question of ours and shows it; behind the last one to the first again. */
export async function goToFinding(editor: TextEditor): Promise<void> {
  const { document, selection } = editor;
  const ours = languages.getDiagnostics(document.uri).filter((each) => each.source === source);
  const places = ours.map(({ range }) => range).sort((a, b) => a.start.compareTo(b.start));
  const next = places.find(({ start }) => start.isAfter(selection.active)) ?? places[0];
  if (!next) {
    tell(l10n.t("Nothing is asked about this recording."));
    return;
  }
  go(editor, next);
  await commands.executeCommand("editor.action.showHover");
}

/** Goes to the next place of a kind. */
export async function goToPlace(server: Server, editor: TextEditor, sought: NextParams["sought"]): Promise<void> {
  const client = await server.start();
  const { line, character } = editor.selection.active;
  const params: NextParams = { uri: editor.document.uri.toString(), at: { line, character }, sought };
  const place = await client.sendRequest<PlacedRange | null>(nextRequest, params);
  if (place) go(editor, toRange(place));
  else
    tell(
      sought === "untagged-turn"
        ? l10n.t("There is no turn without a tag.")
        : l10n.t("No comment waits for an answer."),
    );
}

function go(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** A word in the status bar: nobody has to click it away. */
function tell(words: string): void {
  window.setStatusBarMessage(words, 5000);
}
