/**
 * Files that are dropped or pasted. In a Markdown editor the import stands beside what VS Code offers itself, and
 * comes first only where nothing else is offered. In a folder a transcript is asked about, once a recording is open.
 */
import {
  type DataTransfer,
  Disposable,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  Uri,
  window,
  workspace,
} from "vscode";
import { nameOf } from "./empty-document.ts";
import { isImportable, isTranscript } from "./importable.ts";

/** A file that has no place of its own yet: a browser gives its bytes alone. */
export interface LooseFile {
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  /** Where what it was dropped into lies; an unsaved text lies nowhere unless a folder is open. */
  readonly folder: Uri | undefined;
}

export type Dropped = Uri | LooseFile;

/** Offers to import what is dropped or pasted. `isAtWork`: whether recordings are open in this window. */
export function offerDrops(
  importing: (files: readonly Dropped[]) => Promise<void>,
  isAtWork: () => boolean,
): Disposable {
  const kind = DocumentDropOrPasteEditKind.Empty.append("processRecordings", "import");
  // What VS Code and its Markdown put there: a path, a link, the words.
  const { Empty, Text } = DocumentDropOrPasteEditKind;
  const yieldTo = [Text, Empty.append("uri"), Empty.append("markdown")];
  const offered = new WeakMap<object, readonly Dropped[]>();
  const offer = async <E extends object>(edit: E, data: DataTransfer, into: Uri): Promise<E[]> => {
    const files = await filesIn(data, into);
    offered.set(edit, files);
    return files.length > 0 ? [Object.assign(edit, { yieldTo })] : [];
  };
  /** Chosen, an offer leaves the text alone and imports: its questions must not hold up the editor. */
  const begin = <E extends object>(edit: E): E => {
    void importing(offered.get(edit) ?? []);
    return edit;
  };
  const title = l10n.t("Import as a Recording…");
  const mimeTypes = ["text/uri-list", "files"];
  return Disposable.from(
    languages.registerDocumentDropEditProvider(
      { language: "markdown" },
      {
        provideDocumentDropEdits: ({ uri }, _, data) => offer(new DocumentDropEdit("", title, kind), data, uri),
        resolveDocumentDropEdit: begin,
      },
      { providedDropEditKinds: [kind], dropMimeTypes: mimeTypes },
    ),
    languages.registerDocumentPasteEditProvider(
      { language: "markdown" },
      {
        provideDocumentPasteEdits: ({ uri }, _, data) => offer(new DocumentPasteEdit("", title, kind), data, uri),
        resolveDocumentPasteEdit: begin,
      },
      { providedPasteEditKinds: [kind], pasteMimeTypes: mimeTypes },
    ),
    workspace.onDidCreateFiles(async ({ files }) => {
      const transcripts = files.filter((uri) => isTranscript(nameOf(uri)));
      if (transcripts.length === 0 || !isAtWork() || !offersInFolders()) return;
      const [yes, never] = [l10n.t("Import…"), l10n.t("Do Not Ask Again")];
      const names = transcripts.map(nameOf).join(", ");
      const chosen = await window.showInformationMessage(
        l10n.t("{0}: make a recording of it? The file stays as it is.", names),
        yes,
        never,
      );
      if (chosen === yes) await importing(transcripts);
      if (chosen === never) await workspace.getConfiguration(section).update(setting, false, true);
    }),
  );
}

const [section, setting] = ["processRecordings.import", "offer"];

function offersInFolders(): boolean {
  return workspace.getConfiguration(section).get(setting, true);
}

/** What can be imported of all that is dropped. Bytes can be read now only: afterwards they are gone. */
async function filesIn(data: DataTransfer, into: Uri): Promise<readonly Dropped[]> {
  const list = (await data.get("text/uri-list")?.asString()) ?? "";
  const uris = list.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const placed = uris.map((uri) => Uri.parse(uri)).filter((uri) => isImportable(nameOf(uri)));
  if (placed.length > 0) return placed;
  const folder = into.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(into, "..");
  const loose: Dropped[] = [];
  for (const [, item] of data) {
    const file = item.asFile();
    if (!file || !isImportable(file.name)) continue;
    loose.push(file.uri ?? { file: { name: file.name, bytes: await file.data() }, folder });
  }
  return loose;
}
