/** Everything that the report shows of a recording, as plain data: schema 1 of `report --format json`. */
import { claims } from "../analysis/claims.ts";
import type { Recording, Role } from "../recording/model.ts";
import { isPerson } from "../recording/people/person.ts";
import { nameKey } from "../text/names.ts";
import { optional } from "../text/optional.ts";
import type { Localised, PhaseId } from "../vocabulary/pack.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { stretchOf } from "./stretch.ts";

/** Somebody in the report. */
export interface ReportPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Named in the header. */
  readonly declared: boolean;
}

/** A part of the session. */
export interface ReportPhase {
  readonly phase: PhaseId | undefined;
  readonly title: string;
  /** Written turns. */
  readonly turns: readonly [first: number, last: number];
}

/** A tag at a turn. */
export interface ReportClaim {
  readonly turn: number;
  readonly concept: string;
  readonly by: "student" | "supervisor";
  readonly tentative: boolean;
}

/** What a rule says about a turn. */
export interface ReportFinding {
  readonly turn: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

/** The report of one recording. Turns are written ones, by their zero-based index. No words of the dialogue are in it. */
export interface Report {
  readonly schema: 1;
  readonly session: {
    readonly kind?: string;
    readonly group?: string;
    readonly number?: number;
    readonly of?: number;
    readonly language: string;
  };
  /** In seating order where the header gives one, otherwise workers first; voices that are nobody in particular last. */
  readonly people: readonly ReportPerson[];
  readonly phases: readonly ReportPhase[];
  /** For each turn who speaks, as a place in `people`, and with how many words. */
  readonly timeline: { readonly speakers: readonly number[]; readonly words: readonly number[] };
  readonly silences: readonly { readonly after: number; readonly seconds?: number }[];
  readonly claims: readonly ReportClaim[];
  readonly findings: readonly ReportFinding[];
  /** What the concepts are called. */
  readonly concepts: Readonly<Record<string, Localised>>;
  readonly figures: Figures;
}

/** The report of a recording. Findings are given by whoever has asked the rules, figures where they are counted already. */
export function reportOf(
  recording: Recording,
  vocabulary: Vocabulary,
  findings: readonly ReportFinding[] = [],
  figures: Figures = figuresOf(recording, vocabulary),
): Report {
  const { header, turns, silences } = recording;
  const people = peopleOf(recording, vocabulary);
  const places = new Map(people.map(({ id }, at) => [id, at]));
  const made = claims(recording, vocabulary).map(({ tag, concept, turn }): ReportClaim => ({
    ...{ turn: turn.index, concept: concept.id, by: tag.by, tentative: tag.tentative },
  }));
  const named = new Set(made.map(({ concept }) => concept));
  const concepts = vocabulary.pack.concepts.filter(
    ({ id, group }) => group === "dynamic" || group === "pattern" || group === "phase" || named.has(id),
  );
  return {
    schema: 1,
    session: {
      ...optional("kind", header.recording),
      ...optional("group", header.group?.text),
      ...optional("number", header.session?.number),
      ...optional("of", header.session?.of),
      language: recording.language,
    },
    people,
    phases: recording.sections.flatMap(({ kind, phase, title, turns: range }) =>
      kind === "phase" && range ? [{ phase, title, turns: range }] : [],
    ),
    timeline: {
      speakers: turns.map(({ speaker }) => places.get(speaker.id) ?? -1),
      words: turns.map(({ words }) => words),
    },
    silences: silences.map(({ after, seconds }) => ({ after, ...optional("seconds", seconds) })),
    claims: made,
    findings,
    concepts: Object.fromEntries(concepts.map(({ id, label }) => [id, label])),
    figures,
  };
}

/** Everybody, in the order of the circle. */
function peopleOf(recording: Recording, vocabulary: Vocabulary): readonly ReportPerson[] {
  const { room } = stretchOf(recording, vocabulary, [0, -1]);
  const voices = recording.speakers.filter((speaker) => !isPerson(speaker) && recording.tally.of(speaker.id).turns > 0);
  const seats = new Map(recording.header.seating.map(({ text }, seat) => [nameKey(text), seat]));
  const seatOf = (person: (typeof room)[number]): number =>
    [person.name, ...person.aliases].map((name) => seats.get(nameKey(name))).find((seat) => seat !== undefined) ??
    Infinity;
  const seated = room.map((person) => ({ person, seat: seatOf(person) }));
  // Who has no seat keeps their place behind those who have one.
  const sorted = seated.sort((a, b) => (a.seat === b.seat ? 0 : a.seat - b.seat)).map(({ person }) => person);
  const once = new Map([...sorted, ...voices].map((person) => [person.id, person]));
  return [...once.values()].map(({ id, name, role, declared }) => ({ id, name, role, declared }));
}
