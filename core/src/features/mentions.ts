/** What a recording speaks of, and where: people, concepts, comments, and itself. Definitions and references go by it. */
import { fileSpan, type FileSpan, type Span } from "../markdown/block.ts";
import type { Recording, Speaker, Tag } from "../recording/model.ts";
import { holds, tagAt, turnsAt } from "./at.ts";
import { namedInLine, wordsNaming } from "./names-in-words.ts";

/** Something that a reader may look for. */
export interface Mention {
  readonly kind: "session" | "speaker" | "concept" | "comment";
  /** Id of the person or the concept; of a session its group. */
  readonly id: string;
  /** As written. */
  readonly name: string;
  readonly span: FileSpan;
  /** The header names the person here. */
  readonly declares?: boolean;
}

/** Somebody or something whose places can be asked for. */
export interface Subject {
  readonly kind: "speaker" | "concept";
  readonly id: string;
}

/** Everything that a recording mentions, in no order. */
export function mentions(recording: Recording): readonly Mention[] {
  const { header, speakers, turns, proseTags } = recording;
  const found: Mention[] = [];
  const add = (kind: Mention["kind"], id: string, name: string, span: Span): void => {
    found.push({ kind, id, name, span: fileSpan(span) });
  };
  const addTags = (tags: readonly Tag[]): void => {
    for (const { concept, written, span } of tags) if (concept !== undefined) add("concept", concept, written, span);
  };
  if (header.group) {
    const number = header.session?.number;
    const name = number === undefined ? header.group.text : `${header.group.text} ${number}`;
    add("session", header.group.text, name, header.group.span);
  }
  for (const { id, name, declaredAt } of speakers)
    if (declaredAt) found.push({ kind: "speaker", id, name, span: fileSpan(declaredAt), declares: true });
  for (const turn of turns) {
    if (turn.label) add("speaker", turn.speaker.id, turn.label.text, turn.label.span);
    for (const { id, span, written } of turn.addressees) if (span) add("speaker", id, written ?? id, span);
    addTags(turn.tags);
    for (const { kind, text, span } of turn.annotations)
      if (kind === "supervisor") add("comment", turn.speaker.id, text, span);
  }
  addTags(proseTags);
  return found;
}

/** The person or the concept that is named at an offset: by a tag, a label, an arrow, the header, or in the words. */
export function subjectAt(recording: Recording, offset: number): Subject | undefined {
  const concept = tagAt(recording, offset)?.tag.concept;
  if (concept !== undefined) return { kind: "concept", id: concept };
  for (const { label, speaker, addressees } of turnsAt(recording, offset)) {
    if (label && holds(label.span, offset)) return { kind: "speaker", id: speaker.id };
    const addressed = addressees.find(({ span }) => span && holds(span, offset));
    if (addressed) return { kind: "speaker", id: addressed.id };
  }
  const { header, speakers } = recording;
  const declared = speakers.find(({ declaredAt }) => declaredAt && holds(declaredAt, offset));
  if (declared) return { kind: "speaker", id: declared.id };
  const letter = header.aliases.find((each) => holds(each.letter.span, offset))?.letter.text;
  const meant =
    letter === undefined
      ? namedInLine(recording, offset)?.id
      : speakers.find(({ name, aliases }) => name === letter || aliases.includes(letter))?.id;
  return meant === undefined ? undefined : { kind: "speaker", id: meant };
}

/** Where a person or a concept is named, in the order of the file. */
export function usesOf(recording: Recording, { kind, id }: Subject): readonly Mention[] {
  const all = mentions(recording).filter((mention) => mention.kind === kind);
  const found = all.filter((mention) => mention.id === id);
  const person = kind === "speaker" ? recording.speakers.find((each) => each.id === id) : undefined;
  const more = person ? elsewhere(recording, person, all) : [];
  return [...found, ...more].sort((a, b) => a.span.start - b.span.start);
}

/** The other places of a person's name, and their letters in the legend. What is read as anybody's name is in `known`. */
function elsewhere(recording: Recording, person: Speaker, known: readonly Mention[]): readonly Mention[] {
  const letters = recording.header.aliases.flatMap(({ letter }) =>
    letter.text === person.name || person.aliases.includes(letter.text) ? [fileSpan(letter.span)] : [],
  );
  const sorted = known.map(({ span }) => span).sort((a, b) => a.start - b.start);
  let next = 0;
  const words = wordsNaming(recording, person).filter(({ start, end }) => {
    while ((sorted[next]?.end ?? Infinity) <= start) next++;
    return (sorted[next]?.start ?? Infinity) >= end && !letters.some((letter) => letter.start === start);
  });
  return [...letters, ...words].map((span) => ({ kind: "speaker", id: person.id, name: person.name, span }));
}
