/**
 * Linked editing: who changes a name in the header changes it in the labels with every letter. Only from there: whoever
 * types in a label most often says that somebody else speaks, and must not rename a person by it.
 */
import { holds } from "../features/at.ts";
import { textOf } from "../recording/source.ts";
import { fileSpan, type FileSpan, type Located } from "../markdown/block.ts";
import type { Recording, Speaker } from "../recording/model.ts";
import { nameKey } from "../text/names.ts";
import { peopleIn, placesOf } from "./rename.ts";

/** What may be typed without ending the link: no sign that would end an entry, a label or a cell. A regular expression. */
export const linkedCharacters = String.raw`[^\r\n\t,;:|→*_#<>{}"()[\]]*`;

/**
 * All places of the name at an offset of the header, in order, its own among them. They are those of a rename that has
 * nothing to ask: everywhere the very same letters, and surely this person. There are none where the file also calls
 * them otherwise, where somebody else may be meant, in a story, where the name stands once, and for a single letter,
 * which may be the beginning of a name that is being written.
 */
export function linkedNames(recording: Recording, offset: number): readonly FileSpan[] | undefined {
  const entry = peopleIn(recording.header).find(({ span }) => holds(span, offset));
  if (!entry) return undefined;
  const text = textOf(recording);
  const { start, end } = fileSpan(entry.span);
  const written = text.slice(start, end);
  for (const person of recording.speakers) {
    if (!person.declared || person.name.length < 2 || !written.includes(person.name)) continue;
    // What the name becomes does not matter; this is what no name is.
    const places = placesOf(recording, person, "\0", text);
    if (!places.some((place) => place.start <= offset && offset <= place.end)) continue;
    const alike = places.every((place) => place.sure && text.slice(place.start, place.end) === person.name);
    const isAll = alike && isNamedOnly(recording, person, new Set(places.map((place) => place.start)));
    return isAll && places.length > 1 ? places.map((place) => ({ start: place.start, end: place.end })) : undefined;
  }
  return undefined;
}

/** Whether nothing but the names at these places, and the letters of the legend, says when a person speaks or is meant. */
function isNamedOnly(recording: Recording, person: Speaker, starts: ReadonlySet<number>): boolean {
  const letters = new Set(person.aliases.map(nameKey));
  const isKnown = ({ text, span }: Located): boolean => starts.has(fileSpan(span).start) || letters.has(nameKey(text));
  return recording.turns.every(({ speaker, label, addressees }) => {
    if (speaker.id === person.id && !(label && isKnown(label))) return false;
    return addressees.every(({ id, span, written = "" }) => {
      return id !== person.id || !span || isKnown({ text: written, span });
    });
  });
}
