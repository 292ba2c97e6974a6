/** One version of one note: its text is read once, and checked once for each settings. */
import {
  check,
  type Checked,
  createLines,
  type Lines,
  read,
  recognise,
  type RecognisedBy,
  type Recording,
  type RuleSettings,
  type Vocabulary,
} from "#core";
import type { TextDocument } from "vscode-languageserver-textdocument";

export interface Note {
  readonly uri: string;
  readonly version: number;
  /** No two notes have the same, over all documents and versions. */
  readonly serial: number;
  readonly recognisedBy: RecognisedBy;
  readonly text: string;
  readonly lines: () => Lines;
  readonly recording: () => Recording;
  readonly checked: (settings: RuleSettings) => Checked;
}

/** What notes are read with. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  /** Every document that arrives was chosen by the client. */
  readonly chosen: () => boolean;
  readonly onFault: (what: string, error: unknown) => void;
}

/** The notes of the open documents, each in its newest version. */
export interface Notes {
  /** The note of a document, or `undefined` where the document is no recording. */
  readonly of: (document: TextDocument | undefined) => Note | undefined;
  readonly forget: (uri: string) => void;
}

/** Keeps one note a document. */
export function createNotes(reading: Reading): Notes {
  const kept = new Map<string, { readonly version: number; readonly note: Note | undefined }>();
  let serial = 0;
  return {
    of(document) {
      if (!document) return undefined;
      const known = kept.get(document.uri);
      if (known?.version === document.version) return known.note;
      const note = createNote(document, ++serial, reading);
      kept.set(document.uri, { version: document.version, note });
      return note;
    },
    forget: (uri) => void kept.delete(uri),
  };
}

function createNote(document: TextDocument, serial: number, reading: Reading): Note | undefined {
  // A document changes under us; a note does not.
  const { uri, version } = document;
  const text = document.getText();
  const recognisedBy = recognise(text, fileName(uri), reading.chosen());
  if (!recognisedBy) return undefined;
  const recording = once(() => read(text, reading.vocabulary));
  let last: { readonly settings: RuleSettings; readonly checked: Checked } | undefined;
  return {
    ...{ uri, version, serial, recognisedBy, text, recording },
    lines: once(() => createLines(text)),
    checked(settings) {
      if (last?.settings === settings) return last.checked;
      const onFault = (rule: string, error: unknown): void => reading.onFault(`The rule ${rule}`, error);
      const checked = check(recording(), { vocabulary: reading.vocabulary, settings, onFault });
      last = { settings, checked };
      return checked;
    },
  };
}

function fileName(uri: string): string {
  try {
    return decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
  } catch {
    return uri;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
