/** Which supervisor's remarks of a turn that came back are new, and which tags in those that are not. */
import type { Note } from "../export/script.ts";
import { type AnnotationNote, annotationNotesOf } from "../export/turn-source.ts";
import type { Places } from "../export/places.ts";
import { keyOfWords } from "../recording/anchor.ts";
import type { Tag, Turn } from "../recording/model.ts";
import { tagText } from "../recording/tag-text.ts";
import { counted } from "../text/counted.ts";

/** What a remark says, however it is set. */
type Said = Pick<AnnotationNote, "annotation" | "tags">;

/**
 * The remarks that `target` does not have, each counted: the second “Why?” is new where there was one. Of a remark that
 * it has with fewer tags, the tags alone.
 */
export function newNotes(turn: Turn, target: Turn | undefined, places: Places): readonly Note[] {
  const theirs = annotationNotesOf(turn, places).filter(({ note }) => note.kind === "supervisor");
  if (!target) return theirs.map(({ note }) => note);
  const mine = supervisorsOn(target);
  const takeWhole = counted(mine.map(wholeOf));
  const takeWords = counted(mine.map(wordsOf));
  // What is whole the same is settled first, so that no other takes its place.
  const unknown = theirs.filter((each) => {
    const isKnown = takeWhole(wholeOf(each));
    if (isKnown) takeWords(wordsOf(each));
    return !isKnown;
  });
  const isNew = newTags(mine);
  return unknown.flatMap((each): Note[] => {
    const words = wordsOf(each);
    const tags = each.tags.filter((tag) => isNew(tag, each.annotation.author));
    if (words !== "" && !takeWords(words)) return [each.note];
    return tags.length === 0 ? [] : [{ ...each.note, words: tags.map(tagText).join(" ") }];
  });
}

function supervisorsOn({ annotations, tags }: Turn): readonly Said[] {
  return annotations.flatMap((annotation, index) =>
    annotation.kind === "supervisor" ? { annotation, tags: tags.filter((tag) => tag.annotation === index) } : [],
  );
}

function wordsOf({ annotation: { text } }: Said): string {
  return keyOfWords(text);
}

function wholeOf(said: Said): string {
  return [wordsOf(said), ...new Set(said.tags.map(meaning).sort())].join("\n");
}

function meaning({ concept, written }: Tag): string {
  return concept ?? written;
}

/** Whether this supervisor has not given the tag yet, nor somebody who did not sign. From then on it is given. */
function newTags(said: readonly Said[]): (tag: Tag, author: string | undefined) => boolean {
  const given = new Map<string, Set<string | undefined>>();
  const isNew = (tag: Tag, author: string | undefined): boolean => {
    const by = given.get(meaning(tag)) ?? new Set();
    const isKnown = by.has(author) || by.has(undefined) || (author === undefined && by.size > 0);
    given.set(meaning(tag), by.add(author));
    return !isKnown;
  };
  for (const { annotation, tags } of said) for (const tag of tags) isNew(tag, annotation.author);
  return isNew;
}
