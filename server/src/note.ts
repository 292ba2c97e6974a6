/** The files that are open, each understood for the cost of what is typed. */
import {
  type Checked,
  createDocument,
  type Document,
  fileSpan,
  type Finding,
  frontReach,
  type Lines,
  recognise,
  recognitionReach,
  type RecognisedBy,
  type Recording,
  type RuleSettings,
  type SessionSummary,
  type SettingsLayer,
  type Turn,
  type Vocabulary,
} from "#core";
import type { InForce } from "#disk";
import type { PositionEncodingKind } from "vscode-languageserver";
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { type Counted, countedIn, linesIn, updated } from "./encoding.ts";
import { fileName } from "./uris.ts";

/** One version of one recording. It answers until the next change arrives. */
export interface Note {
  readonly uri: string;
  readonly version: number;
  /** No two notes have the same, over all documents and versions. */
  readonly serial: number;
  readonly recognisedBy: RecognisedBy;
  /** Its lines, as the client counts them. */
  readonly lines: () => Lines;
  /** How the client counts so many UTF-16 units of a line. */
  readonly counted: () => Counted;
  readonly recording: () => Recording;
  readonly checked: (settings: RuleSettings) => Checked;
  /** The words that it was read with, and what its folder says about rules. */
  readonly vocabulary: Vocabulary;
  readonly folder?: SettingsLayer;
  /** Does what the two above would have to do first, as `Work` in slices; without settings only what `recording` would. */
  readonly prepare: (settings: RuleSettings | undefined, isOver: () => boolean) => boolean;
}

/** What notes are read with. */
export interface Reading {
  readonly encoding: PositionEncodingKind;
  /** What is in force for a document that begins like this. */
  readonly inForce: (uri: string, beginning: string) => InForce;
  /** Whether a document is a recording because the client says so, whatever it looks like. */
  readonly isChosen: (uri: string) => boolean;
  /** The other sessions of a recording's group. */
  readonly seriesOf: (uri: string) => readonly SessionSummary[];
  readonly onFault: (what: string, error: unknown) => void;
}

/** A file that a client has open, whether it is a recording or not. */
export interface OpenFile {
  readonly uri: string;
  readonly version: number;
  /** The recording, or `undefined` where the file is none. */
  readonly note: () => Note | undefined;
  readonly text: () => string;
  /** Packs or folder files may be other ones: takes the words in force now, and says whether they are others. */
  readonly lookAgain: () => boolean;
  /** The other sessions of its group have changed. */
  readonly refresh: () => void;
  readonly change: (changes: readonly TextDocumentContentChangeEvent[], version: number) => void;
  /** What was being typed is as it is meant to be. */
  readonly finish: () => void;
}

/** How `TextDocuments` is to keep files. */
export interface OpenFiles {
  readonly create: (uri: string, languageId: string, version: number, text: string) => OpenFile;
  readonly update: (file: OpenFile, changes: TextDocumentContentChangeEvent[], version: number) => OpenFile;
}

let serial = 0;

/** Keeps files; only recordings are taken apart. */
export function createOpenFiles(reading: Reading): OpenFiles {
  return {
    create: (uri, languageId, version, text) => openFile(TextDocument.create(uri, languageId, version, text), reading),
    update(file, changes, version) {
      file.change(changes, version);
      return file;
    },
  };
}

function openFile(opened: TextDocument, reading: Reading): OpenFile {
  const { uri, languageId } = opened;
  /** What is no recording stays plain text; a recording is kept as blocks. */
  let plain: TextDocument | undefined = opened;
  let document: Document | undefined;
  let { version } = opened;
  let by: RecognisedBy | undefined;
  let words: InForce | undefined;
  let note: Note | undefined;
  /** Changes behind this leave a recording a recording, with the same pack. */
  let reach = frontReach;

  const text = (): string => document?.text() ?? plain?.getText() ?? "";
  const lookAgain = (): boolean => {
    const before = words;
    const beginning = document?.beginning(frontReach) ?? plain?.getText() ?? "";
    by = recognise(beginning, fileName(uri), languageId === "markdown" && reading.isChosen(uri));
    reach = recognitionReach(beginning);
    if (by) {
      words = reading.inForce(uri, beginning);
      if (!document || words.vocabulary !== before?.vocabulary) document = createDocument(text(), words.vocabulary);
      plain = undefined;
    } else if (document) {
      plain = TextDocument.create(uri, languageId, version, document.text());
      document = words = undefined;
    }
    const isOther = words?.vocabulary !== before?.vocabulary || words?.folder !== before?.folder;
    if (isOther) note = undefined;
    return isOther;
  };
  /** Where a word is being typed: `#mutu` is no mistake yet, and neither is a label without words. */
  let typing: number | undefined;
  const apply = (change: TextDocumentContentChangeEvent, to: Document): boolean => {
    const lines = linesIn(reading.encoding, to.lines);
    const [start, end] =
      "range" in change ? [lines.offsetAt(change.range.start), lines.offsetAt(change.range.end)] : [0, Infinity];
    to.edit({ start, end: Math.min(end, lines.offsetAt({ line: lines.count, character: 0 })), text: change.text });
    typing = /^\S+$/.test(change.text) && "range" in change ? start + change.text.length : undefined;
    return start <= reach;
  };
  lookAgain();
  return {
    uri,
    get version() {
      return version;
    },
    change(changes, next) {
      let near = !document;
      if (document) for (const change of changes) near = apply(change, document) || near;
      else if (plain) plain = updated(plain, changes, next, reading.encoding);
      version = next;
      note = undefined;
      if (near) lookAgain();
    },
    finish() {
      if (typing !== undefined) note = undefined;
      typing = undefined;
    },
    note: () =>
      (note ??=
        document && by && words && noteOf(document, { uri, version, recognisedBy: by }, words, typing, reading)),
    ...{ text, lookAgain },
    refresh() {
      note = undefined;
    },
  };
}

function noteOf(
  document: Document,
  about: Pick<Note, "uri" | "version" | "recognisedBy">,
  { vocabulary, folder }: InForce,
  typing: number | undefined,
  reading: Reading,
): Note {
  const onFault = (rule: string, error: unknown, turn?: Turn): void =>
    reading.onFault(`The rule ${rule}${turn ? `, at turn ${turn.index + 1},` : ""}`, error);
  let last:
    { readonly settings: RuleSettings; readonly work: ReturnType<Document["checking"]>; checked?: Checked } | undefined;
  let lines: Lines | undefined;
  const isUnfinished = ({ kind, span }: Finding): boolean => kind === "form" && fileSpan(span).end === typing;
  const check = (settings: RuleSettings, isOver: () => boolean): Checked | undefined => {
    if (last?.settings !== settings)
      last = {
        settings,
        work: document.checking({
          ...{ settings, onFault, series: reading.seriesOf(about.uri) },
          ...(folder ? { folder } : {}),
        }),
      };
    if (last.checked) return last.checked;
    const all = last.work(isOver);
    if (!all) return undefined;
    const findings = typing === undefined ? all.findings : all.findings.filter((each) => !isUnfinished(each));
    return (last.checked = { ...all, findings });
  };
  return {
    ...about,
    vocabulary,
    ...(folder ? { folder } : {}),
    serial: ++serial,
    lines: () => (lines ??= linesIn(reading.encoding, document.lines)),
    counted: () => countedIn(reading.encoding, document.lines),
    recording: () => document.recording,
    checked(settings) {
      const checked = check(settings, () => false);
      if (!checked) throw new Error("A check that has time comes to its end.");
      return checked;
    },
    prepare: (settings, isOver) => (settings ? check(settings, isOver) !== undefined : document.read(isOver)),
  };
}
