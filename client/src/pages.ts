/**
 * Texts that are shown beside a recording and kept nowhere: nobody can save over them, and nobody is asked about them
 * when they are closed. Who wants to keep one finds it under “Save As…” of VS Code.
 */
import { EventEmitter, type TextEditor, Uri, ViewColumn, window, workspace } from "vscode";
import { pageScheme } from "./recognition.ts";

/** A text to be shown. */
export interface Page {
  /** With its ending, which says what it is; “Save As…” proposes it. */
  readonly name: string;
  readonly text: string;
  /** What it is about. The same page of the same recording is shown anew, not once more. */
  readonly of?: Uri;
}

/** How a page opens. */
export interface Opening {
  /** Where the recording stands, or beside it. */
  readonly column: ViewColumn;
  /** Who reads a page has the keyboard in it; who only wanted to know something goes on writing. */
  readonly focus: boolean;
}

const texts = new Map<string, string>();
const changed = new EventEmitter<Uri>();

/** The place of a page, which any editor of VS Code can open: a comparison, too. */
export function placeOf({ name, text, of }: Page): Uri {
  if (texts.size === 0)
    workspace.registerTextDocumentContentProvider(pageScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? "",
    });
  const uri = Uri.from({ scheme: pageScheme, path: `/${name}`, query: of?.toString() ?? "" });
  texts.set(uri.toString(), text);
  changed.fire(uri);
  return uri;
}

/** Shows a page; beside the recording, and with the keyboard in it, where nothing else is said. */
export async function showPage(page: Page, opening: Partial<Opening> = {}): Promise<TextEditor> {
  const { column, focus }: Opening = { column: ViewColumn.Beside, focus: true, ...opening };
  // Marks that keep names from right to left in their place: a source shows them as boxes.
  const text = page.text.replace(/[\u2068\u2069]/g, "");
  const document = await workspace.openTextDocument(placeOf({ ...page, text }));
  return window.showTextDocument(document, { viewColumn: column, preview: true, preserveFocus: !focus });
}
