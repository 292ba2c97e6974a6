/** Which open documents are recordings. Asked for every Markdown document, so it looks at the beginning only. */
import { languages, Range, RelativePattern, type TextDocument, workspace } from "vscode";
import { recognise, type RecognisedBy } from "#protocol";
import { isPackFile } from "./pack-files.ts";

/** Pages of ours are read, not written: nobody is asked anything about them, exercises among them. */
export const pageScheme = "process-recordings-page";

/** More lines than any header has. */
const headerLines = 200;
/** Old versions and the like: read, not written. */
const notOurs: ReadonlySet<string> = new Set([
  ...["git", "gitfs", "output", "vscode-scm", "vscode-chat-code-block"],
  pageScheme,
]);

/** Why a document is a recording; `undefined` where it is none. */
export function recognition(document: TextDocument): RecognisedBy | undefined {
  if (document.languageId !== "markdown" || notOurs.has(document.uri.scheme)) return undefined;
  const beginning = document.getText(new Range(0, 0, headerLines, 0));
  const name = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  return recognise(beginning, name) ?? recognise(beginning, name, isInSetting(document));
}

/** Whether the server hears of a document: it is a recording, or a file of a course pack. */
export function isOurs(document: TextDocument): boolean {
  return recognition(document) !== undefined || isPackFile(document);
}

/** Whether `processRecordings.files` names the document. Globs are relative to its folder of the workspace. */
function isInSetting(document: TextDocument): boolean {
  const globs = workspace.getConfiguration("processRecordings", document).get<unknown>("files");
  if (!Array.isArray(globs) || globs.length === 0) return false;
  const folder = workspace.getWorkspaceFolder(document.uri);
  return globs.some((glob) => {
    if (typeof glob !== "string" || glob === "") return false;
    const pattern = folder ? new RelativePattern(folder, glob) : `**/${glob}`;
    return languages.match({ language: "markdown", pattern }, document) > 0;
  });
}
