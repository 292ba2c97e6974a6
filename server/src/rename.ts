/** Rename and linked editing: a person of a recording, whose mentions that may be somebody else wait to be confirmed; a concept of a pack. */
import {
  type Context,
  linkedCharacters,
  linkedNames,
  type Message,
  renamable,
  type Rename,
  rename,
  tagAt,
} from "#core";
import {
  type AnnotatedTextEdit,
  type Connection,
  type LinkedEditingRanges,
  type PrepareRenameResult,
  type ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { offsetAt, rangeOf, toRange } from "./convert.ts";
import type { PlacedMention } from "./placed-mention.ts";
import { conceptAt, renameConcept } from "./rename-concept.ts";
import type { Note } from "./note.ts";
import { refusal } from "./refusal.ts";
import type { Session } from "./session.ts";

function isMessage(found: object): found is Message {
  return "text" in found && typeof found.text === "string";
}

/** `everywhere`: what open recordings and those of the folder mention. */
export function offerRename(
  connection: Connection,
  session: Session,
  everywhere: () => Promise<readonly PlacedMention[]>,
): void {
  const refuse = ({ text, args }: Message): ResponseError => refusal(session.context().speech.say(text, args));

  connection.onPrepareRename(
    async ({ textDocument, position }): Promise<PrepareRenameResult | ResponseError | null> => {
      await session.packs.allRead(textDocument.uri);
      const note = await session.ready(textDocument.uri);
      if (!note) return null;
      const offset = offsetAt(position, note);
      const found = renamable(note.recording(), offset) ?? conceptAt(note, position, session);
      if (!found) return null;
      if (isMessage(found)) return refuse(found);
      if ("person" in found) return { range: rangeOf(found.span, note), placeholder: found.person.name };
      const named = tagAt(note.recording(), offset);
      return named ? { range: rangeOf(named.tag.span, note), placeholder: found.id } : null;
    },
  );

  connection.onRenameRequest(
    async ({ textDocument, position, newName }): Promise<WorkspaceEdit | ResponseError | null> => {
      await session.packs.allRead(textDocument.uri);
      const note = await session.ready(textDocument.uri);
      if (!note) return null;
      const found = renamable(note.recording(), offsetAt(position, note)) ?? conceptAt(note, position, session);
      if (!found) return null;
      if (isMessage(found)) return refuse(found);
      if ("folder" in found) {
        const changes = renameConcept(found, newName, note, await everywhere(), session);
        return isMessage(changes) ? refuse(changes) : { changes };
      }
      const places = rename(note.recording(), found.person, newName, note.vocabulary);
      if (isMessage(places)) return refuse(places);
      const { uri, version, lines } = note;
      return toRenaming([{ uri, version, lines, places }], session.context(note), session.can.annotates);
    },
  );
}

/** A name in the header, with the labels that change with it letter by letter, where the client does such things. */
export function offerLinked(connection: Connection, session: Session): void {
  connection.languages.onLinkedEditingRange(async ({ textDocument, position }): Promise<LinkedEditingRanges | null> => {
    const note = await session.ready(textDocument.uri);
    const spans = note && linkedNames(note.recording(), offsetAt(position, note));
    return spans ? { ranges: spans.map((span) => toRange(span, note)), wordPattern: linkedCharacters } : null;
  });
}

/** A file in which somebody gets another name; without a version it is open nowhere. */
export interface Renaming extends Pick<Note, "uri" | "lines"> {
  readonly version: number | null;
  readonly places: readonly Rename[];
}

/** The places of a new name. Those that may be somebody else's name wait to be confirmed, or stay as they are. */
export function toRenaming(
  files: readonly Renaming[],
  { speech: { say } }: Context,
  annotates: boolean,
): WorkspaceEdit {
  if (!annotates) {
    const changes = files.map((file) => {
      const sure = file.places.filter((place) => place.sure);
      return [file.uri, sure.map((place) => ({ range: toRange(place, file), newText: place.to }))] as const;
    });
    return { changes: Object.fromEntries(changes) };
  }
  const documentChanges = files.map(({ uri, version, places, ...file }) => ({
    textDocument: { uri, version },
    edits: places.map(({ to, sure, ...span }): AnnotatedTextEdit => ({
      range: toRange(span, file),
      newText: to,
      annotationId: sure ? "named" : "mentioned",
    })),
  }));
  return {
    documentChanges,
    changeAnnotations: {
      named: { label: say("Header, labels and whoever is called by name") },
      mentioned: {
        label: say("The name in other words"),
        description: say("It may be somebody else who is called so."),
        needsConfirmation: true,
      },
    },
  };
}
