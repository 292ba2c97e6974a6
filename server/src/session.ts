/** What the server knows while one client is connected. */
import {
  askedPack,
  type Context,
  createSpeech,
  languageOf,
  rules,
  type RuleSettings,
  type SessionSummary,
  type Vocabulary,
} from "#core";
import { type Connection, type InitializeParams, TextDocuments } from "vscode-languageserver";
import { type Abilities, abilitiesOf } from "./capabilities.ts";
import { createOpenFiles, type Note, type OpenFile } from "./note.ts";
import { createPacks, type Packs } from "./packs/packs.ts";
import { pathOf } from "./paths.ts";
import type { InitializationOptions } from "./protocol.ts";
import { createSlices, type Slices } from "./slices.ts";
import type { Reading } from "./series/on-disk.ts";
import { createSeries } from "./series/series.ts";
import { createSettings, type Settings } from "./settings.ts";

export interface Session {
  readonly documents: TextDocuments<OpenFile>;
  readonly settings: Settings;
  readonly packs: Packs;
  readonly options: InitializationOptions;
  readonly can: Abilities;
  /** What features are asked with about a note; without one, with the words of the workspace. */
  readonly context: (note?: Note) => Context;
  readonly noteAt: (uri: string) => Note | undefined;
  /** The same, once the file has been read as it is then, and checked if there are settings; others are served meanwhile. */
  readonly ready: (uri: string, settings?: RuleSettings) => Promise<Note | undefined>;
  /** Looks whether other words are in force for what is open, and tells it. */
  readonly lookAgain: () => void;
  /** Told when other words are in force for something that is open, or files of packs are other ones. */
  readonly onWords: (told: () => void) => void;
  /** The other sessions of a recording's group, as far as they have been read. */
  readonly seriesOf: (uri: string) => readonly SessionSummary[];
  /** Looks for the other sessions of what is open, a little later; `changed` hears of what was found. */
  readonly lookForSeries: (changed: () => void) => void;
  /** How the recordings around are read. */
  readonly reading: Reading;
  /** Long work in turn with everybody else's. */
  readonly slices: Slices;
  readonly onFault: (what: string, error: unknown) => void;
}

/** A session with a client that has said what it can do. */
export function createSession(connection: Connection, params: InitializeParams): Session {
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const speech = createSpeech(languageOf(options.locale ?? params.locale), options.catalogue ?? {});
  const can = abilitiesOf(params.capabilities);
  const settings = createSettings(connection, can.configuration);

  /** Names of rules and places in our code; never words of a note. */
  const onFault = (what: string, error: unknown): void => {
    const stack = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
    connection.console.error([`${what} failed. This is a mistake of the extension.`, ...stack].join("\n"));
  };
  const textAt = (path: string): string | undefined =>
    documents
      .all()
      .find(({ uri }) => pathOf(uri) === path)
      ?.text();
  let onWords = (): void => undefined;
  const lookAgain = (): void => {
    try {
      // What is no recording is a file of a pack.
      const isOther = documents.all().map((document) => document.lookAgain() || document.note() === undefined);
      if (isOther.includes(true)) onWords();
    } catch (error) {
      onFault("Looking at course packs again", error);
    }
  };
  const packs = createPacks(params, textAt, lookAgain);
  const documents = new TextDocuments(
    createOpenFiles({
      encoding: can.encoding,
      inForce: (uri, beginning) => packs.inForce(uri, askedPack(beginning)),
      // Besides recordings, our client sends files of packs.
      isChosen: (uri) => options.recordingsOnly === true && !packs.placeOf(uri),
      seriesOf: (uri) => series.of(uri),
      onFault,
    }),
  );
  const slices = createSlices();
  const wordsFor = (uri: string, text: string): Promise<Vocabulary> =>
    packs.whole(() => packs.inForce(uri, askedPack(text)).vocabulary);
  let onSeries = (): void => undefined;
  const series = createSeries({
    open: () => documents.all().flatMap(({ uri, note }) => (note() ? [uri] : [])),
    rootOf: packs.rootOf,
    wordsFor,
    changed(uris) {
      for (const uri of uris) documents.get(uri)?.refresh();
      onSeries();
    },
    ...{ slices, onFault },
  });
  const noteAt = (uri: string): Note | undefined => documents.get(uri)?.note();
  return {
    ...{ documents, settings, packs, options, can, reading: { wordsFor, slices }, noteAt, slices, onFault },
    seriesOf: (uri) => series.of(uri),
    lookForSeries(changed) {
      onSeries = changed;
      series.soon();
    },
    context(note) {
      const vocabulary = note?.vocabulary ?? packs.inForce(undefined, undefined).vocabulary;
      return { vocabulary, rules, speech, docs: options.docs };
    },
    lookAgain,
    onWords(told) {
      onWords = told;
    },
    async ready(uri, set) {
      await packs.settled(uri);
      await slices.run((isOver) => noteAt(uri)?.prepare(set, isOver) ?? true);
      return noteAt(uri);
    },
  };
}
