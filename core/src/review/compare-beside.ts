/** What stands beside a turn in two versions of it: the writer's columns, and the tags in the turn's own words. */
import { placesOf, type Places } from "../export/places.ts";
import { annotationNotesOf } from "../export/turn-source.ts";
import type { AnnotationKind, Recording, Turn } from "../recording/model.ts";
import { tagText } from "../recording/tag-text.ts";
import { counted } from "../text/counted.ts";

/** A remark that came (`after` alone), went (`before` alone) or says otherwise, as it is written. */
export interface RemarkChange {
  readonly kind: AnnotationKind;
  readonly before?: string;
  readonly after?: string;
}

/** What came and went beside one turn. */
export interface BesideChange {
  readonly remarks: readonly RemarkChange[];
  readonly tagsGone: readonly string[];
  readonly tagsNew: readonly string[];
}

/** Compares what stands beside turns of two versions; what supervisors and the writer say to each other is told elsewhere. */
export function besideIn(
  before: Recording,
  after: Recording,
): (one: Turn | undefined, other: Turn) => BesideChange | undefined {
  const [old, now] = [placesOf(before), placesOf(after)];
  return (one, other) => {
    const remarks = remarkChanges(one ? remarksOf(one, old) : [], remarksOf(other, now));
    const [tagsBefore, tagsAfter] = [one ? ownTags(one) : [], ownTags(other)];
    const tagsGone = without(tagsBefore, tagsAfter);
    const tagsNew = without(tagsAfter, tagsBefore);
    return remarks.length + tagsGone.length + tagsNew.length > 0 ? { remarks, tagsGone, tagsNew } : undefined;
  };
}

interface Remark {
  readonly kind: AnnotationKind;
  readonly words: string;
}

function remarksOf(turn: Turn, places: Places): readonly Remark[] {
  if (turn.annotations.length === 0) return [];
  return annotationNotesOf(turn, places).flatMap(({ note: { kind, words } }) =>
    kind === "supervisor" || kind === "reply" ? [] : { kind, words },
  );
}

/** Of the remarks of a column that are not the same, the first that went has become the first that came, and so on. */
function remarkChanges(before: readonly Remark[], after: readonly Remark[]): readonly RemarkChange[] {
  const key = ({ kind, words }: Remark): string => `${kind}\n${words}`;
  const [inAfter, inBefore] = [counted(after.map(key)), counted(before.map(key))];
  const gone = before.filter((each) => !inAfter(key(each)));
  const come = after.filter((each) => !inBefore(key(each)));
  const changes = come.map(({ kind, words }): RemarkChange => {
    const at = gone.findIndex((each) => each.kind === kind);
    const [was] = at < 0 ? [] : gone.splice(at, 1);
    return was ? { kind, before: was.words, after: words } : { kind, after: words };
  });
  return [...changes, ...gone.map(({ kind, words }): RemarkChange => ({ kind, before: words }))];
}

function ownTags({ tags }: Turn): readonly string[] {
  return tags.filter(({ annotation }) => annotation === undefined).map(tagText);
}

/** Those of a list that another does not have, each counted. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const isThere = counted(other);
  return list.filter((each) => !isThere(each));
}
