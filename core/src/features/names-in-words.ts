/** People by their names, wherever the text has them: header, words, remarks, prose. Labels and arrows are read, not looked for. */
import { findingNames } from "../privacy/find-names.ts";
import type { FileSpan } from "../markdown/block.ts";
import type { Recording, Speaker } from "../recording/model.ts";
import { isPerson } from "../recording/people/person.ts";
import { lineAt } from "./at.ts";
import { textOf } from "../recording/source.ts";
import { addTo } from "../text/lists.ts";
import { rememberingOf } from "../text/remember.ts";

/** Whoever is named by the words of a line at an offset. */
export function namedInLine(recording: Recording, offset: number): (FileSpan & { readonly id: string }) | undefined {
  const { start, text } = lineAt(recording, offset);
  const found = findingNames(idsByName(recording))(text).find(
    (each) =>
      start + each.start <= offset &&
      offset <= start + each.end &&
      recording.speakers.some(({ id, name }) => id === each.to && mayName(text.slice(each.start, each.end), name)),
  );
  return found && { id: found.to, start: start + found.start, end: start + found.end };
}

/** All places with a person's name, in order. A name that two people have a part of is nobody's there. */
export function wordsNaming(recording: Recording, person: Speaker): readonly FileSpan[] {
  return placesByPerson(recording).get(person.id) ?? [];
}

/** Where the text names whom, by id. Editors ask at each move of the cursor: the text is gone through once. */
const placesByPerson = rememberingOf((recording: Recording): ReadonlyMap<string, readonly FileSpan[]> => {
  const text = textOf(recording);
  const nameOf = new Map(recording.speakers.map(({ id, name }) => [id, name]));
  const found = new Map<string, FileSpan[]>();
  for (const { to, start, end } of findingNames(idsByName(recording))(text))
    if (mayName(text.slice(start, end), nameOf.get(to) ?? "") && !/[#@]/.test(text[start - 1] ?? ""))
      addTo(found, to, { start, end });
  return found;
});

/** Whether words that are like a name may be it: “hope” is a word, and so is the “m” of “I'm”. */
export function mayName(written: string, name: string): boolean {
  return written.length > 1 && !(/^\p{Ll}/u.test(written) && !/^\p{Ll}/u.test(name));
}

function idsByName({ speakers }: Recording): ReadonlyMap<string, string> {
  return new Map(speakers.filter(isPerson).map(({ name, id }) => [name, id]));
}
