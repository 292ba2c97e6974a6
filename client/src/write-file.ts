/** What is said where a file cannot be written. */
import { l10n, type Uri } from "vscode";
import { nameOf } from "./empty-document.ts";

/** The folder is gone, belongs to somebody else, or the disk is full: VS Code does not always say which. */
export function cannotWrite(target: Uri): string {
  return `${nameOf(target)}: ${l10n.t("This file cannot be written. Is the folder there, may you write to it, and is there room on the disk?")}`;
}
