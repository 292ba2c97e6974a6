/** The model as JSON: stable names, zero-based UTF-16 line and character, as LSP counts them. */
import type { Located, Span } from "../markdown/block.ts";
import { fileSpan } from "../markdown/block.ts";
import type { Lines, Position } from "../text/lines.ts";
import { optional } from "../text/optional.ts";
import type { Person, RecognisedBy, Recording, Section, Tag, Turn } from "./model.ts";

/** A range in the file, end excluded. */
export interface JsonRange {
  readonly start: Position;
  readonly end: Position;
}

/** What only the caller knows about a file. */
export interface About {
  readonly uri: string;
  readonly recognisedBy: RecognisedBy;
  readonly lines: Lines;
  /** Which suppressions answered a finding, by their place in `recording.suppressions`. */
  readonly used?: ReadonlySet<number>;
  /** Sentences for problems, in the user's language. */
  readonly describe: (problem: Recording["problems"][number]) => string;
}

/** The range of a span. */
export function rangeOf(span: Span, lines: Lines): JsonRange {
  const { start, end } = fileSpan(span);
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** A recording as plain data, schema 1. */
export function toJson(recording: Recording, about: About): Record<string, unknown> {
  const range = (span: Span): JsonRange => rangeOf(span, about.lines);
  return {
    schema: 1,
    uri: about.uri,
    recognisedBy: about.recognisedBy,
    header: headerJson(recording, range),
    language: recording.language,
    speakers: recording.speakers.map(({ id, name, role, declared, aliases, similarTo }) => ({
      id,
      name,
      role,
      declared,
      aliases,
      ...optional("similarTo", similarTo),
    })),
    sections: recording.sections.map((section) => sectionJson(section, range)),
    turns: recording.turns.map((turn) => turnJson(turn, range)),
    silences: recording.silences.map(({ after, seconds, span }) => ({
      after,
      seconds: seconds ?? null,
      range: range(span),
    })),
    events: recording.events.map(({ after, text, span }) => ({ after, text, range: range(span) })),
    suppressions: recording.suppressions.map(({ scope, rules, reason, span }, index) => ({
      scope,
      rules: rules.map((rule) => rule.text),
      reason,
      used: about.used?.has(index) ?? false,
      range: range(span),
    })),
    problems: recording.problems.map((problem) => ({
      code: problem.code,
      message: about.describe(problem),
      range: range(problem.span),
    })),
  };
}

function headerJson({ header, speakers }: Recording, range: (span: Span) => JsonRange): Record<string, unknown> {
  const text = (located: Located | undefined): string | undefined => located?.text;
  const people = (list: readonly Person[]): unknown[] =>
    list.map(({ name, span }) => ({
      id:
        speakers.find((speaker) => speaker.declaredAt === span)?.id ??
        speakers.find((speaker) => speaker.name === name)?.id,
      name,
      range: range(span),
    }));
  const others = Object.fromEntries(header.fields.map((field) => [field.key.text, field.value]));
  return {
    ...others,
    form: header.form,
    ...optional("recording", header.recording),
    ...optional("group", text(header.group)),
    ...optional("session", header.session && { number: header.session.number ?? null, of: header.session.of ?? null }),
    ...optional("date", text(header.date)),
    ...optional("phase", header.phase),
    ...optional("purpose", text(header.purpose)),
    ...optional("goal", text(header.goal)),
    workers: header.workers.map((worker) => worker.name),
    members: people(header.members),
    absent: people(header.absent),
    new: people(header.newcomers),
    seating: header.seating.map((seat) => seat.text),
    aliases: Object.fromEntries(header.aliases.map(({ letter, name }) => [letter.text, name.text])),
  };
}

function sectionJson(section: Section, range: (span: Span) => JsonRange): Record<string, unknown> {
  const { kind, phase, title, heading, turns, text, tags } = section;
  return {
    kind,
    phase: phase ?? null,
    title,
    range: range(heading),
    turns: turns ?? null,
    text,
    tags: tags.map((tag) => tagJson(tag, range)),
  };
}

function turnJson(turn: Turn, range: (span: Span) => JsonRange): Record<string, unknown> {
  return {
    index: turn.index,
    speaker: turn.speaker.id,
    role: turn.speaker.role,
    notation: turn.notation,
    addressees: turn.addressees.map(({ id, basis }) => ({ id, basis })),
    text: turn.text,
    words: turn.words,
    nonverbal: turn.nonverbal,
    silence: turn.silence ? { seconds: turn.silence.seconds ?? null } : null,
    range: range(turn.span),
    tags: turn.tags.map((tag) => tagJson(tag, range)),
    annotations: turn.annotations.map(({ kind, text, span, author, date, role, to, resolved, orphan }) => ({
      kind,
      text,
      range: range(span),
      ...optional("author", author),
      ...optional("date", date),
      ...optional("role", role),
      ...optional("to", to),
      ...optional("resolved", resolved),
      ...optional("orphan", orphan),
    })),
    confidence: turn.confidence,
  };
}

function tagJson(tag: Tag, range: (span: Span) => JsonRange): Record<string, unknown> {
  return {
    concept: tag.concept ?? null,
    ...optional("candidates", tag.candidates),
    written: tag.written,
    by: tag.by,
    tentative: tag.tentative,
    span: tag.turns,
    annotation: tag.annotation ?? null,
    range: range(tag.span),
    ...optional("suffixRange", tag.suffix && range(tag.suffix)),
  };
}
