/**
 * Files that are dropped or pasted, once a recording is open in this window. What VS Code does with them stays as it
 * is: an import is offered beside it, and comes first only where VS Code has nothing to offer.
 */
import {
  type DataTransfer,
  Disposable,
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

/** A file that has no place of its own: a browser gives its bytes alone. */
export interface LooseFile {
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  /** Where what it was dropped into lies; an unsaved text lies nowhere unless a folder is open. */
  readonly folder: Uri | undefined;
}

export type Dropped = Uri | LooseFile;

const markdown = { language: "markdown" };
/** Files from VS Code itself, and files from elsewhere. */
const mimeTypes = ["text/uri-list", "files"];
const [section, setting] = ["processRecordings.import", "offer"];

/** Offers to import what is dropped or pasted. `isAtWork`: whether recordings are open in this window. */
export function offerDrops(
  importing: (files: readonly Dropped[]) => Promise<void>,
  isAtWork: () => boolean,
): Disposable {
  /** Asks beside everything else, and only about what is hardly anything but a transcript. */
  const ask = async (all: readonly Dropped[]): Promise<void> => {
    const files = all.filter((each) => isTranscript(fileName(each)));
    if (files.length === 0 || !workspace.getConfiguration(section).get<boolean>(setting, true)) return;
    const [yes, never] = [l10n.t("Import…"), l10n.t("Do Not Ask Again")];
    const said = l10n.t("{0}: make a recording of it? The file stays as it is.", files.map(fileName).join(", "));
    const chosen = await window.showInformationMessage(said, yes, never);
    if (chosen === yes) await importing(files);
    if (chosen === never) await workspace.getConfiguration(section).update(setting, false, true);
  };
  return Disposable.from(
    // No edit of ours: VS Code tells nobody which of several edits was chosen (`resolveDocumentDropEdit` is not called).
    languages.registerDocumentDropEditProvider(
      markdown,
      {
        provideDocumentDropEdits: async ({ uri }, _, data) => {
          if (isAtWork()) void ask(await filesIn(data, uri));
          return undefined;
        },
      },
      { dropMimeTypes: mimeTypes },
    ),
    offerPastes(importing, isAtWork),
    workspace.onDidCreateFiles(({ files }) => {
      if (isAtWork()) void ask(files);
    }),
  );
}

/** Of what can be pasted in several ways VS Code shows all, and takes its own path or link first. */
function offerPastes(importing: (files: readonly Dropped[]) => Promise<void>, isAtWork: () => boolean): Disposable {
  const { Empty, Text } = DocumentDropOrPasteEditKind;
  const kind = Empty.append("processRecordings", "import");
  const offered = new WeakMap<DocumentPasteEdit, readonly Dropped[]>();
  return languages.registerDocumentPasteEditProvider(
    markdown,
    {
      provideDocumentPasteEdits: async ({ uri }, _, data) => {
        const files = isAtWork() ? await filesIn(data, uri) : [];
        if (files.length === 0) return undefined;
        const edit = new DocumentPasteEdit("", l10n.t("Import as a Recording…"), kind);
        edit.yieldTo = [Text, Empty.append("uri"), Empty.append("markdown")];
        offered.set(edit, files);
        return [edit];
      },
      resolveDocumentPasteEdit: (edit) => {
        // The questions of the import must not hold up the editor.
        void importing(offered.get(edit) ?? []);
        return edit;
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: mimeTypes },
  );
}

function fileName(dropped: Dropped): string {
  return dropped instanceof Uri ? nameOf(dropped) : dropped.file.name;
}

/** What can be imported of all that is given. Bytes can be read now only: afterwards they are gone. */
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
