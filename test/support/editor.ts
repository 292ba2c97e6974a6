/**
 * As much of VS Code's API as single files of the client need in a unit test: values that hold together, and functions
 * that each test puts in. What VS Code itself makes of them is for the tests in the real one.
 */
import { TextDocument } from "vscode-languageserver-textdocument";

export class Uri {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  readonly query: string;
  private constructor(scheme: string, authority: string, path: string, query = "") {
    [this.scheme, this.authority, this.path, this.query] = [scheme, authority, path, query];
  }
  static parse(text: string): Uri {
    const [, scheme = "file", authority = "", path = ""] = /^([^:]+):(?:\/\/([^/]*))?(.*)$/.exec(text) ?? [];
    return new Uri(scheme, authority, decodeURIComponent(path));
  }
  static file(path: string): Uri {
    return new Uri("file", "", path);
  }
  static from({ scheme, path = "", query = "" }: { scheme: string; path?: string; query?: string }): Uri {
    return new Uri(scheme, "", path, query);
  }
  static joinPath(uri: Uri, ...parts: readonly string[]): Uri {
    return uri.with({ path: [uri.path, ...parts].join("/") });
  }
  with({ scheme = this.scheme, path = this.path }: { scheme?: string; path?: string }): Uri {
    return new Uri(scheme, this.authority, path, this.query);
  }
  toString(): string {
    return `${this.scheme}://${this.authority}${encodeURI(this.path)}`;
  }
}

export class Position {
  readonly line: number;
  readonly character: number;
  constructor(line: number, character: number) {
    [this.line, this.character] = [line, character];
  }
}

export class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(...at: readonly [Position, Position] | readonly [number, number, number, number]) {
    this.start = at.length === 2 ? at[0] : new Position(at[0], at[1]);
    this.end = at.length === 2 ? at[1] : new Position(at[2], at[3]);
  }
}

export class Selection extends Range {}

export class WorkspaceEdit {
  readonly all: { readonly uri: Uri; readonly range: Range; readonly newText: string }[] = [];
  replace(uri: Uri, range: Range, newText: string): void {
    this.all.push({ uri, range, newText });
  }
}

export class MarkdownString {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}
/** Made and never asked in these tests. */
export class RelativePattern extends MarkdownString {}
export class CancellationError extends Error {}
/** What a tab with a text says of itself. */
export class TabInputText {
  readonly uri: Uri;
  constructor(uri: Uri) {
    this.uri = uri;
  }
}
export class EventEmitter extends MarkdownString {
  /** Nobody listens in these tests. */
  readonly fire = (): void => undefined;
  constructor() {
    super("");
  }
}
export const Disposable = {
  from: (...all: readonly { dispose: () => void }[]) => ({ dispose: () => all.forEach((each) => each.dispose()) }),
};

export const [CommentMode, CommentThreadState] = [
  { Editing: 0, Preview: 1 },
  { Unresolved: 0, Resolved: 1 },
];
export const FileType = { Unknown: 0, File: 1, Directory: 2 };
export const CommentThreadCollapsibleState = { Collapsed: 0, Expanded: 1 };
export const ConfigurationTarget = { Global: 1, Workspace: 2, WorkspaceFolder: 3 };
export const [ProgressLocation, QuickPickItemKind] = [{ Window: 10 }, { Separator: -1, Default: 0 }];
export const [TextEditorRevealType, ViewColumn] = [{ InCenter: 1 }, { Active: -1, Beside: -2, One: 1 }];

/** What a test puts in; anything else that is called has no answer, and the test fails. */
type Put = Record<string, unknown>;
export const window: Put = {};
export const workspace: Put = {};
export const commands: Put = {};
export const comments: Put = {};
export const languages: Put = { match: () => 0 };
export const env: Put = { language: "en" };
export const l10n = {
  t: (text: string, ...given: readonly unknown[]): string =>
    text.replace(/\{(\d+)\}/g, (_, index: string) => String(given[Number(index)])),
};

/** A document as VS Code has it: `edit` makes edits in it, and `save` says what the test says. */
export function documentOf(path: string, text: string, save: () => Promise<boolean> = () => Promise.resolve(true)) {
  const uri = Uri.file(path);
  let now = TextDocument.create(uri.toString(), "markdown", 1, text);
  return {
    uri,
    languageId: "markdown",
    isClosed: false,
    save,
    get version() {
      return now.version;
    },
    get lineCount() {
      return now.lineCount;
    },
    getText: (range?: Range) => now.getText(range),
    positionAt: (offset: number) => now.positionAt(offset),
    edit(edits: WorkspaceEdit["all"]) {
      const text = TextDocument.applyEdits(now, [...edits]);
      now = TextDocument.create(uri.toString(), "markdown", now.version + 1, text);
    },
  };
}
