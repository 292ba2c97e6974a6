/** Definitions, references, highlights: where people and concepts are named. */
import { conceptPage, type Mention, mentions, type Subject, subjectAt, usesOf } from "#core";
import { join } from "node:path";
import { type Connection, type DocumentHighlight, type Location } from "vscode-languageserver";
import { offsetAt, toRange } from "./convert.ts";
import { linesIn } from "./encoding.ts";
import type { Note } from "./note.ts";
import { pathOf, uriOf } from "./paths.ts";
import type { PlacedMention } from "./placed-mention.ts";
import { createFolder } from "./series/folder.ts";
import type { Session } from "./session.ts";
import { keyOf } from "./uris.ts";
import { offerWorkspaceSymbols } from "./workspace-symbols.ts";

/** Gives what all open recordings and those of the folder mention, for whoever else asks. */
export function offerMentions(connection: Connection, session: Session): () => Promise<readonly PlacedMention[]> {
  const onDisk = createFolder(session.reading, ({ uri, document }) =>
    placedIn({ uri, recording: () => document.recording, lines: () => linesIn(session.can.encoding, document.lines) }),
  );
  const subject = async ({ textDocument, position }: Asked): Promise<[Note, Subject] | undefined> => {
    const note = await session.ready(textDocument.uri);
    const found = note && subjectAt(note.recording(), offsetAt(position, note));
    return note && found && [note, found];
  };

  connection.onDefinition(async (asked): Promise<Location[]> => {
    await session.packs.allRead(asked.textDocument.uri);
    const [note, found] = (await subject(asked)) ?? [];
    if (!note || !found) return [];
    if (found.kind === "concept") return conceptPlace(found.id, note);
    const declared = usesOf(note.recording(), found).filter(({ declares }) => declares);
    return declared.map(({ span }) => ({ uri: note.uri, range: toRange(span, note) }));
  });

  connection.onDocumentHighlight(async (asked): Promise<DocumentHighlight[]> => {
    const [note, found] = (await subject(asked)) ?? [];
    if (!note || !found) return [];
    return usesOf(note.recording(), found).map(({ span }) => ({ range: toRange(span, note) }));
  });

  connection.onReferences(async ({ context, ...asked }): Promise<Location[]> => {
    const [note, found] = (await subject(asked)) ?? [];
    if (!note || !found) return [];
    const isMeant = ({ kind, id, declares }: Omit<Mention, "span">): boolean =>
      kind === found.kind && id === found.id && (context.includeDeclaration || !declares);
    // People are those of one recording: another Maria is another person.
    const all = found.kind === "concept" ? await everywhere() : placed(usesOf(note.recording(), found), note);
    return all.filter(isMeant).map(({ uri, range }) => ({ uri, range }));
  });

  offerWorkspaceSymbols(connection, everywhere);

  /** What is open as it is now, and the files around as they are on the disk. */
  async function everywhere(): Promise<readonly PlacedMention[]> {
    const open = session.documents.all().map(({ uri }) => uri);
    const notes = await Promise.all(open.map((uri) => session.ready(uri)));
    const here = notes.flatMap((note) => (note ? placedIn(note) : []));
    return [...here, ...(await onDisk({ roots: session.packs.roots(), without: new Set(open.map(keyOf)) }))];
  }

  /** Where the pack in force says what a concept is: in a file of the pack, or on the page of ours. */
  function conceptPlace(id: string, { uri, vocabulary }: Note): Location[] {
    const { library } = session.packs;
    const known = library.packsFor(pathOf(uri)).filter(({ folder: at }) => at !== undefined);
    // The pack itself first, then those that it may build on.
    const own = known.filter(({ name }) => name === vocabulary.pack.name);
    for (const { folder: at = "" } of [...own, ...known])
      for (const { path, text = "" } of library.readFolder(at).files) {
        const line = /^concepts\/[^/]+\.ya?ml$/.test(path)
          ? text.split(/\r\n|\n|\r/).findIndex((each) => idIn(each) === id)
          : -1;
        if (line >= 0) return [lineOf(uriOf(join(at, ...path.split("/"))), line)];
      }
    const found = vocabulary.concept(id);
    const page = found && conceptPage(found, session.options.docs);
    return page === undefined ? [] : [lineOf(page, 0)];
  }
  return everywhere;
}

function lineOf(uri: string, line: number): Location {
  const start = { line, character: 0 };
  return { uri, range: { start, end: start } };
}

type Asked = Parameters<Parameters<Connection["onDefinition"]>[0]>[0];

function placedIn(note: Pick<Note, "uri" | "recording" | "lines">): readonly PlacedMention[] {
  return placed(mentions(note.recording()), note);
}

function placed(found: readonly Mention[], note: Pick<Note, "uri" | "lines">): readonly PlacedMention[] {
  return found.map(({ span, ...mention }) => ({
    ...mention,
    uri: note.uri,
    range: toRange(span, note),
  }));
}

/** The id that a line of a pack's file gives: `- id: kitchen-table`. */
function idIn(line: string): string | undefined {
  return /^\s*(?:-\s+)?(?:\{\s*)?["']?id["']?\s*:\s*["']?([\p{L}\p{N}-]+)/u.exec(line)?.[1];
}
