/** A group's folder as “Pseudonymise…” sees it: files, documents, what is answered in its dialogs, and what is said. */
import type { TextDocument } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { namedRequest, renameRequest, type NamedParams, type RenameParams } from "#protocol";
import { type documentOf, type Uri, window, workspace, type WorkspaceEdit } from "../../support/editor.ts";

export type Made = ReturnType<typeof documentOf>;

/** What may be otherwise than it should be. */
export interface Trouble {
  /** What VS Code answers to the edit. */
  readonly applies?: boolean;
  /** Files that are too long to be read. */
  readonly tooLong?: readonly string[];
  /** Where the key is to be written; without one no key is kept. */
  readonly key?: Uri;
  /** Whether a folder is open. */
  readonly isOpen?: boolean;
  /** What happens while it is asked where names are. */
  readonly meanwhile?: () => void;
  /** Whom the recordings name. */
  readonly people?: readonly object[];
}

/** Puts a group of sessions, the first of which is in the editor, into the stand-in. */
export function group(sessions: readonly Made[], trouble: Trouble = {}) {
  const { applies = true, tooLong = [], key, isOpen = true } = trouble;
  const { people = [{ name: "Nadia", turns: 1, proposed: "Robin" }] } = trouble;
  const said: string[] = [];
  const offered: string[] = [];
  const written: string[] = [];
  const [first] = sessions;
  if (!first) throw new Error("A group has a session.");
  const at = (uri: Uri): Made => sessions.find((each) => each.uri.path === uri.path) ?? first;
  const say = (message: string): Promise<undefined> => {
    said.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(window, {
    showInformationMessage: say,
    showWarningMessage: say,
    showErrorMessage: say,
    showSaveDialog: () => Promise.resolve(key),
    showQuickPick(
      items: readonly { label: string; act?: string; keepsKey?: boolean }[],
      { placeHolder }: { placeHolder: string },
    ) {
      if (items[0]?.act === "go") return Promise.resolve(items[0]);
      offered.push(...items.map(({ label }) => label), placeHolder);
      return Promise.resolve(items.findLast(({ keepsKey }) => keepsKey === (key !== undefined)));
    },
  });
  Object.assign(workspace, {
    findFiles(pattern: string, _: string, most: number) {
      const endings = /\*\.(?:\{(.*)\}|(\w+))$/.exec(pattern);
      const wanted = (endings?.[1] ?? endings?.[2] ?? "").split(",");
      const found = sessions.filter(({ uri }) => wanted.some((ending) => uri.path.endsWith(`.${ending}`)));
      return Promise.resolve(found.map(({ uri }) => uri).slice(0, most));
    },
    openTextDocument: (uri: Uri) => Promise.resolve(at(uri)),
    asRelativePath: ({ path }: Uri) => path.replace("/group/", ""),
    getWorkspaceFolder: ({ path }: Uri) => (isOpen && path.startsWith("/group/") ? {} : undefined),
    applyEdit({ all }: WorkspaceEdit) {
      if (applies) for (const each of sessions) each.edit(all.filter(({ uri }) => uri.path === each.uri.path));
      return Promise.resolve(applies);
    },
    fs: {
      stat: ({ path }: Uri) => Promise.resolve({ size: tooLong.includes(path) ? 3_000_000 : 100 }),
      readFile: (uri: Uri) => Promise.resolve(new TextEncoder().encode(at(uri).getText())),
      writeFile: ({ path }: Uri) => Promise.resolve(void written.push(path)),
    },
  });
  return {
    said,
    offered,
    written,
    client: clientOf(people, trouble.meanwhile),
    document: first as unknown as TextDocument,
  };
}

/** A server for which all files are of one group, in which everybody is Nadia, and these are its people. */
function clientOf(people: readonly object[], meanwhile = (): void => undefined): LanguageClient {
  const answers: Record<string, (params: never) => unknown> = {
    [namedRequest]: ({ others }: NamedParams) => ({
      people,
      series: others.map(({ uri }) => uri),
    }),
    [renameRequest]({ texts }: RenameParams) {
      meanwhile();
      return texts.map(({ uri, text }) => ({
        uri,
        places: [...text.matchAll(/Nadia/g)].map(({ index }) => ({ start: index, end: index + 5, to: "Robin" })),
      }));
    },
  };
  const client = { sendRequest: (method: string, params: never) => Promise.resolve(answers[method]?.(params)) };
  return client as unknown as LanguageClient;
}
