/** Which supervisor's remarks of a turn that came back are new, and which tags in those that are not. */
import type { Note } from "../export/script.ts";
import { type AnnotationNote, annotationNotesOf } from "../export/turn-source.ts";
import type { Places } from "../export/places.ts";
import type { Annotation, Tag, Turn } from "../recording/model.ts";
import { tagText } from "../recording/tag-text.ts";
import { known, type Signed } from "./known-remarks.ts";

/** A remark that `target` does not have, and the one of its thread that it comes behind. */
export interface NewNote {
  readonly note: Note;
  readonly behind?: Annotation;
}

/** What a remark says, however it is set. */
interface Said extends Signed {
  readonly annotation: Annotation;
  readonly tags: readonly Tag[];
}

/**
 * The remarks that `target` does not have, each counted: the second “Why?” is new where there was one, and so is another
 * supervisor's. Of a remark that it has with fewer tags, the tags alone.
 */
export function newNotes(turn: Turn, target: Turn | undefined, places: Places): readonly NewNote[] {
  const all = annotationNotesOf(turn, places);
  if (!target) return all.flatMap(({ note }) => (note.kind === "supervisor" ? { note } : []));
  const mine = saidOn(target).filter(({ annotation }) => annotation.kind === "supervisor");
  const partner = partners(all.filter(({ note }) => note.kind === "supervisor").map(saidBy), mine);
  const replied = known(saidOn(target).filter(({ annotation }) => annotation.kind === "reply"));
  const isNew = newTags(mine);
  let behind: Annotation | undefined;
  return all.flatMap((each): NewNote[] => {
    const said = saidBy(each);
    if (each.note.kind === "reply") behind = replied({ words: said.words })?.annotation ?? behind;
    if (each.note.kind !== "supervisor") return [];
    const own = partner.get(each.annotation);
    behind = own ?? behind;
    const place = behind ? { behind } : {};
    if (!own && said.words !== "") {
      for (const tag of each.tags) isNew(tag, said.author);
      return [{ note: each.note, ...place }];
    }
    const tags = each.tags.filter((tag) => isNew(tag, said.author));
    return tags.length === 0 ? [] : [{ note: { ...each.note, words: tags.map(tagText).join(" ") }, ...place }];
  });
}

/** Which remark of mine each of theirs is. What is whole the same is settled first, so that no other takes its place. */
function partners(theirs: readonly Said[], mine: readonly Said[]): ReadonlyMap<Annotation, Annotation> {
  const paired = new Map<Annotation, Annotation>();
  const whole = (each: Said): Said => ({ ...each, words: wholeOf(each) });
  for (const pass of [whole, (each: Said) => each]) {
    const taken = new Set(paired.values());
    const find = known(mine.filter(({ annotation }) => !taken.has(annotation)).map(pass));
    for (const each of theirs) {
      const found = paired.has(each.annotation) || pass(each).words === "" ? undefined : find(pass(each));
      if (found) paired.set(each.annotation, found.annotation);
    }
  }
  return paired;
}

function saidOn({ annotations, tags }: Turn): readonly Said[] {
  return annotations.map((annotation, index) =>
    saidBy({ annotation, tags: tags.filter((tag) => tag.annotation === index) }),
  );
}

function saidBy({ annotation, tags }: Pick<AnnotationNote, "annotation" | "tags">): Said {
  return { annotation, tags, words: annotation.text.trim(), author: annotation.author };
}

/** Words and tags. */
function wholeOf({ words, tags }: Said): string {
  return [words, ...new Set(tags.map(meaning).sort())].join(" # ");
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
