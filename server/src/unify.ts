/** One spelling of a person in all sessions of a group: the earlier one here, or this one in the others. */
import { type Finding, type Message, rename, type Spellings } from "#core";
import { basename } from "node:path";
import { type CodeAction, CodeActionKind, type ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { toDiagnostic } from "./convert.ts";
import { linesIn } from "./encoding.ts";
import type { Note } from "./note.ts";
import { pathOf } from "./paths.ts";
import { refusal } from "./refusal.ts";
import { type Renaming, toRenaming } from "./rename.ts";
import { readOnDisk } from "./series/on-disk.ts";
import type { Session } from "./session.ts";
import { asOpen } from "./uris.ts";

/** What an action remembers until it is chosen. */
export interface Unifying extends Spellings {
  readonly uri: string;
  readonly version: number;
  /** Which files change. */
  readonly where: "here" | "others";
}

/** Whether the data of an action are of one that is offered here. */
export function isUnifying(data: object): data is Unifying {
  return "where" in data;
}

/** What can be chosen about findings that name two spellings; the edits are worked out when one is. */
export function unifyings(findings: readonly Finding[], note: Note, session: Session): readonly CodeAction[] {
  const context = session.context(note);
  const { say } = context.speech;
  const { uri, version } = note;
  return findings.flatMap((finding) =>
    (finding.elsewhere ?? []).flatMap(({ spellings }) => {
      if (!spellings) return [];
      const action = (title: string, where: Unifying["where"]): CodeAction => {
        const data: Unifying = { uri, version, where, ...spellings };
        return { title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(finding, note, context)], data };
      };
      return [
        action(say("Write “{name}” here, as before", { name: spellings.there }), "here"),
        action(say("Write “{name}” in the other sessions, too", { name: spellings.here }), "others"),
      ];
    }),
  );
}

/** The edit of a choice. Where a file has both names they are two people, and nothing is changed anywhere. */
export async function unify({ here, there, where }: Unifying, note: Note, session: Session): Promise<WorkspaceEdit> {
  const files = where === "here" ? [await spelt(note.uri, here, there)] : await inOthers();
  const changed = files.flatMap((file) => file ?? []);
  return toRenaming(changed, session.context(note), session.can.annotates);

  function inOthers(): Promise<(Renaming | undefined)[]> {
    return Promise.all(session.seriesOf(note.uri).map(({ uri }) => spelt(uri, there, here)));
  }

  /** A file in which a person is called otherwise; nothing of one that does not name them. */
  async function spelt(known: string, from: string, to: string): Promise<Renaming | undefined> {
    const uri = asOpen(known, session.documents.all());
    const file = (await open(uri)) ?? (await onDisk(uri));
    if (!file) return undefined;
    const { recording, vocabulary, lines, version } = file;
    const person = recording.speakers.find(({ name }) => name === from);
    if (!person) return undefined;
    const places = rename(recording, person, to, vocabulary);
    if ("text" in places) throw refused(uri, places);
    return { uri, version, lines: () => lines, places };
  }

  async function open(uri: string) {
    const other = await session.ready(uri);
    if (!other) return undefined;
    const { vocabulary, version } = other;
    return { recording: other.recording(), vocabulary, lines: other.lines(), version };
  }

  async function onDisk(uri: string) {
    const found = await readOnDisk(pathOf(uri) ?? "", session.reading);
    if (!found) return undefined;
    const { document, vocabulary } = found;
    return {
      recording: document.recording,
      vocabulary,
      lines: linesIn(session.can.encoding, document.lines),
      version: null,
    };
  }

  function refused(uri: string, { text, args }: Message): ResponseError {
    const why = session.context(note).speech.say(text, args);
    return refusal(`${basename(pathOf(uri) ?? uri)}: ${why}`);
  }
}
