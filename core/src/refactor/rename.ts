/** A person of the recording is called otherwise: everywhere the file names them, and where it may be they. */
import { holds, turnsAt } from "../features/at.ts";
import { mayName, namedInLine } from "../features/names-in-words.ts";
import { findingNames, type Renamed } from "../privacy/find-names.ts";
import { collectiveOf, workerLabels } from "../language/index.ts";
import { fileSpan, type FileSpan, type Span } from "../markdown/block.ts";
import type { Header, Recording, Speaker } from "../recording/model.ts";
import { isPerson } from "../recording/people/person.ts";
import { isNeverSpeaker } from "../recording/people/never-speaker.ts";
import { calledIn, type CallNames, callNamesOf } from "../recording/people/vocatives.ts";
import { hasLetter } from "../text/latin.ts";
import { message, type Message } from "../text/message.ts";
import { nameKey } from "../text/names.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { textOf } from "../recording/source.ts";
import { initialPlaces } from "./initials.ts";
import { reads, type Expected } from "./reads.ts";

/** One place at which a name becomes another. */
export interface Rename extends FileSpan {
  readonly to: string;
  /** The file says that it is this person; elsewhere the words only have the name. */
  readonly sure: boolean;
}

/** A name that can become another one. */
export interface Renamable {
  readonly person: Speaker;
  readonly span: Span;
}

/** The person who is named at an offset; why it cannot be another name; nothing where nobody is named. */
export function renamable(recording: Recording, offset: number): Renamable | Message | undefined {
  const named = namedAt(recording, offset);
  const person = named && recording.speakers.find(({ id }) => id === named.id);
  if (!person) return undefined;
  const { name, role, declared } = person;
  if (role === "collective" || role === "unknown")
    return message("“{name}” is nobody in particular, so there is no one to call otherwise.", { name });
  if (role === "worker" && !declared)
    return message("“{name}” is the worker. Say in the header who that is: {example}.", {
      name,
      example: "worker: Sam",
    });
  return { person, span: named.span };
}

interface Named {
  readonly id: string;
  readonly span: Span;
}

/** Whoever is named at an offset: by the header, a label or an arrow, or else in the words of the line. */
function namedAt(recording: Recording, offset: number): Named | undefined {
  for (const { label, speaker, addressees } of turnsAt(recording, offset)) {
    if (label && holds(label.span, offset)) return { id: speaker.id, span: label.span };
    const addressed = addressees.find(({ span }) => span && holds(span, offset));
    if (addressed?.span) return { id: addressed.id, span: addressed.span };
  }
  const block = recording.blockAtOffset(offset);
  const found = namedInLine(recording, offset);
  if (!block || !found) return undefined;
  return { id: found.id, span: { block, start: found.start - block.start, end: found.end - block.start } };
}

/** All places at which a person is named, in order, with what stands there afterwards; or why that cannot be. */
export function rename(
  recording: Recording,
  person: Speaker,
  name: string,
  vocabulary: Vocabulary,
): readonly Rename[] | Message {
  const to = name.normalize("NFC").trim().replace(/\s+/g, " ");
  if (!hasLetter(to)) return message("A name needs a letter.");
  const taken = recording.speakers.find(
    (other) => other.id !== person.id && [other.name, ...other.aliases].some((each) => nameKey(each) === nameKey(to)),
  );
  // A slip of the pen becomes the name it was meant to be.
  if (taken && taken.id !== person.similarTo)
    return message("“{name}” is somebody else in this recording.", { name: to });
  const text = textOf(recording);
  const initials = initialPlaces(recording, person, to).map((place): Rename => ({ ...place, sure: true }));
  const places = inOrder([...placesOf(recording, person, to, text), ...initials]);
  const after = applied(text, places);
  const expected: Expected = (turn) => (turn.speaker.id === person.id ? nameKey(to) : nameKey(turn.speaker.name));
  if (isNobodys(to, person) || !reads(after, recording, vocabulary, expected))
    return message("With “{name}” the lines would not be read as this person's any more.", { name: to });
  return places;
}

/** Whether a label of these words would be the group's, the worker's or nobody's, whatever the header says. */
function isNobodys(name: string, { role }: Speaker): boolean {
  return (
    // With an arrow in it a label says to whom.
    /→|->|=>|@/.test(name) ||
    collectiveOf(name) !== undefined ||
    isNeverSpeaker(name) ||
    (role !== "worker" && workerLabels.has(nameKey(name)))
  );
}

/** The text with the names in it that are surely this person's. */
function applied(text: string, places: readonly Rename[]): string {
  let after = "";
  let at = 0;
  for (const { start, end, to } of places.filter(({ sure }) => sure)) {
    after += text.slice(at, start) + to;
    at = end;
  }
  return after + text.slice(at);
}

/** Where a person is named for sure, or perhaps, and what stands there when they are called otherwise. */
export function placesOf(recording: Recording, person: Speaker, to: string, text: string): readonly Rename[] {
  // The others stand in the map as themselves, so that a name that two people have a part of is left alone.
  const others = recording.speakers.filter((each) => each.id !== person.id && isPerson(each));
  const mine = `\0${person.id}`;
  const names = new Map(others.map((other) => [other.name, other.name]));
  names.set(person.name, mine);
  const called = callNamesOf([person, ...others]);
  const declared = person.declaredAt && nicknamed(person, person.declaredAt);
  const inside = ({ start, end }: Renamed): boolean => !!declared && declared.start <= start && end <= declared.end;
  const found = findingNames(names)(text).filter((place) => !inside(place));
  const places = found.flatMap((place): Rename[] => {
    if (place.to !== mine) return [];
    const written = text.slice(place.start, place.end);
    const said = sayingIn(written, person.name, to);
    if (said === written || /[#@]/.test(text[place.start - 1] ?? "")) return [];
    const whose = whoseIs(recording, person, called, place);
    if (whose === "others") return [];
    return whose === "theirs" || mayName(written, person.name)
      ? [{ start: place.start, end: endOf(place, person, to, recording, text), to: said, sure: whose === "theirs" }]
      : [];
  });
  return declared ? inOrder([{ ...declared, to, sure: true }, ...places]) : places;
}

/** Where a name ends: the point of “M.” is part of it, unless it ends a sentence and the new name has none. */
function endOf({ end }: Renamed, { name }: Speaker, to: string, { header }: Recording, text: string): number {
  if (!name.endsWith(".") || text[end] !== ".") return end;
  const isListed = header.span !== undefined && end < fileSpan(header.span).end;
  const endsSentence = !to.endsWith(".") && !isListed && sentenceEnd.test(text.slice(end, end + 9));
  return endsSentence ? end : end + 1;
}

const sentenceEnd = /^\.["'”’»)*_]*(?:\s+["“¿¡(*_]*\p{Lu}|\s*[\r\n]|\s*$)/u;

function inOrder(places: readonly Rename[]): readonly Rename[] {
  return [...places].sort((a, b) => a.start - b.start);
}

/** Where the roster has a nickname in the middle of a name (`Deandre "Dre" Cole`): all of it is the name. */
function nicknamed({ name, aliases }: Speaker, span: Span): FileSpan | undefined {
  const written = span.block.text.slice(span.start, span.end);
  const isInside = !written.includes(name) && aliases.some((alias) => written.includes(alias));
  return isInside ? fileSpan(span) : undefined;
}

/** “Maria” of Maria Lopez is the first name of the new name, too, and “Ms. Lopez” its last one. */
function sayingIn(written: string, name: string, to: string): string {
  const [parts, words] = [nameKey(name).split(" "), to.split(" ")];
  if (parts.length < 2 || words.length < 2 || nameKey(written).split(" ").length > 1) return to;
  return (nameKey(written) === parts.at(-1) ? words.at(-1) : words[0]) ?? to;
}

/** Everybody whom the header names, place by place. */
export function peopleIn(header: Header): readonly { readonly span: Span }[] {
  const { workers, members, absent, newcomers, seating, aliases } = header;
  return [...workers, ...members, ...absent, ...newcomers, ...seating, ...aliases.map(({ name }) => name)];
}

/** Whether the file says that a name is this person's, or that it is not. */
function whoseIs(
  recording: Recording,
  person: Speaker,
  names: CallNames,
  { start }: Renamed,
): "theirs" | "others" | undefined {
  const isIn = (span: Span | undefined): boolean => span !== undefined && holds(span, start);
  const { header } = recording;
  if (isIn(header.span) || header.fields.some(({ span }) => isIn(span))) {
    return peopleIn(header).some(({ span }) => isIn(span)) ? "theirs" : undefined;
  }
  for (const turn of turnsAt(recording, start)) {
    if (isIn(turn.label?.span)) return turn.speaker.id === person.id ? "theirs" : "others";
    const addressed = turn.addressees.find(({ span }) => isIn(span));
    if (addressed) return addressed.id === person.id ? "theirs" : "others";
    if (turn.annotations.some(({ label }) => isIn(label?.span))) return "theirs";
    if (isIn(turn.span) && calledIn(turn.text, names).some(({ id }) => id === person.id)) return "theirs";
    if (turn.notation === "narrative" && turn.speaker.id === person.id && isIn(turn.span)) return "theirs";
  }
  return undefined;
}
