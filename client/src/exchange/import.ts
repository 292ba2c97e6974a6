/** “Import…”: a file of any kind that students have, as a new recording beside it. Nothing is ever overwritten. */
import { FileType, l10n, Uri, window, workspace } from "vscode";
import type { SourceFile } from "#jobs";
import type { Dropped } from "../drop.ts";
import { baseOf, emptyDocument, nameOf } from "../empty-document.ts";
import { importableKinds } from "../importable.ts";
import { Sorry } from "../telling.ts";
import { askNames } from "./names.ts";
import { type Exchange, perform } from "./thread.ts";

/** Beyond this a file is not read at all. */
const mostBytes = 64 * 1024 * 1024;

/** Imports the file that was chosen in the explorer or dropped, or asks for one. */
export async function importFile(exchange: Exchange, chosen: Dropped | undefined): Promise<void> {
  const title = l10n.t("Import");
  const source = chosen ?? (await askFile(title));
  if (!source) return;
  const { file, folder } =
    source instanceof Uri ? { file: await readSource(source), folder: Uri.joinPath(source, "..") } : source;
  const reading = l10n.t("Reading {0} …", file.name);
  const looked = await perform(exchange, "look", { file, others: await otherRecordings(folder) }, reading);
  if (looked.consent !== undefined && !(await hasConsent(looked.consent))) return;
  const names = await askNames(looked, title);
  if (!names) return;
  const text = await perform(exchange, "import", { file, names: [...names] }, reading);
  await window.showTextDocument(await emptyDocument(folder, baseOf(file.name), text));
}

async function askFile(title: string): Promise<Uri | undefined> {
  const filters = { [l10n.t("Documents, transcripts and tables")]: [...importableKinds], [l10n.t("All files")]: ["*"] };
  const [file] = (await window.showOpenDialog({ title, filters, openLabel: title, canSelectMany: false })) ?? [];
  return file;
}

/** Reads a file that somebody chose; what cannot be read is said. */
export async function readSource(source: Uri): Promise<SourceFile> {
  const name = nameOf(source);
  try {
    const { type, size } = await workspace.fs.stat(source);
    if ((type & FileType.Directory) !== 0) throw new Sorry(`${name}: ${l10n.t("This is a folder. Name a file.")}`);
    if (size > mostBytes) throw new Sorry(`${name}: ${l10n.t("This file is larger than 64 MB and is not read.")}`);
    return { name, bytes: await workspace.fs.readFile(source) };
  } catch (error) {
    if (error instanceof Sorry) throw error;
    throw new Sorry(`${name}: ${l10n.t("You may not read this file.")}`);
  }
}

/** Asked once for each transcript, and no is the answer that takes nothing. */
async function hasConsent(question: string): Promise<boolean> {
  const yes = l10n.t("Everybody Agreed");
  return (await window.showWarningMessage(question, { modal: true }, yes)) === yes;
}

/** As much of a recording as its header needs, and as many as a term has. */
const [headerBytes, mostOthers] = [16_384, 40];

/** The beginnings of the recordings in a folder: their rosters are offered. */
async function otherRecordings(folder: Uri | undefined): Promise<readonly string[]> {
  if (!folder) return [];
  try {
    const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
    const recordings = names.filter((name) => name.endsWith(".recording.md")).slice(-mostOthers);
    const read = recordings.map((name) => workspace.fs.readFile(Uri.joinPath(folder, name)));
    return (await Promise.all(read)).map((bytes) => new TextDecoder().decode(bytes.subarray(0, headerBytes)));
  } catch {
    // A folder that cannot be looked into has no names to offer.
    return [];
  }
}
