/** A concept of a pack in this folder gets another id: in the pack's files, and in all recordings of the folder. */
import { conceptPlaces, createLines, endsWithId, kebab, message, type Message, mutualAid, subjectAt } from "#core";
import { join } from "node:path";
import type { Range, TextEdit } from "vscode-languageserver";
import { offsetAt, toRange } from "./convert.ts";
import { linesIn } from "./encoding.ts";
import type { PlacedMention } from "./placed-mention.ts";
import type { Note } from "./note.ts";
import { pathOf, uriOf } from "./paths.ts";
import type { Session } from "./session.ts";
import { asOpen, keyOf } from "./uris.ts";

/** A concept that can be renamed, and the folder of its pack. */
export interface ConceptHere {
  readonly id: string;
  readonly folder: string;
}

/** The concept of a tag; why it cannot have another id; nothing where no tag is. */
export function conceptAt(note: Note, position: Range["start"], session: Session): ConceptHere | Message | undefined {
  const subject = subjectAt(note.recording(), offsetAt(position, note));
  if (subject?.kind !== "concept") return undefined;
  const { id } = subject;
  const { library, rootOf } = session.packs;
  const folders = library.packsFor(pathOf(note.uri)).flatMap(({ folder }) => folder ?? []);
  const giving = folders.filter((folder) =>
    library.readFolder(folder).reading.data.some(({ ids }) => ids.some((each) => each.id === id)),
  );
  const [folder, ...others] = giving;
  const isOurs = mutualAid.concepts.some((concept) => concept.id === id);
  if (folder === undefined || others.length > 0 || isOurs || rootOf(join(folder, "pack.yaml")) === undefined)
    return message("“{id}” is not of a course pack in this folder alone, so it keeps its name.", { id });
  return { id, folder };
}

/** The edits by file; or why the new name cannot be. `everywhere`: what open notes and the folder mention. */
export function renameConcept(
  { id, folder }: ConceptHere,
  newName: string,
  note: Note,
  everywhere: readonly PlacedMention[],
  session: Session,
): Readonly<Record<string, TextEdit[]>> | Message {
  const to = kebab(newName.replace(/^#/, ""));
  if (!/\p{L}/u.test(to)) return message("A name needs a letter.");
  if (note.vocabulary.meaning(to).concept !== undefined || note.vocabulary.concept(to))
    return message("“{name}” stands for something else in this pack.", { name: to });
  const changes: Record<string, TextEdit[]> = {};
  const change = (uri: string, range: Range): void => void (changes[uri] ??= []).push({ range, newText: to });
  const { files, reading } = session.packs.library.readFolder(folder);
  for (const { file, ...span } of conceptPlaces(files, reading, id)) {
    const text = files.find(({ path }) => path === file)?.text ?? "";
    const lines = linesIn(session.can.encoding, createLines(text));
    const uri = asOpen(uriOf(join(folder, ...file.split("/"))), session.documents.all());
    change(uri, toRange(span, { lines: () => lines }));
  }
  const inPack = new Set(Object.keys(changes).map(keyOf));
  for (const { kind, id: meant, name, uri, range } of everywhere) {
    if (kind !== "concept" || meant !== id || !endsWithId(name, id) || inPack.has(keyOf(uri))) continue;
    const length = linesIn(session.can.encoding, createLines(id)).positionAt(id.length).character;
    change(uri, { start: { ...range.end, character: range.end.character - length }, end: range.end });
  }
  return changes;
}
