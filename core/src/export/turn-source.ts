/** A turn's words and remarks as Markdown on one line, checked against what the model says of them. */
import { readInline } from "../markdown/inline.ts";
import type { Annotation, Language, Recording, Tag, Turn } from "../recording/model.ts";
import { tagText } from "../recording/tag-text.ts";
import { directivesOf, labelOf } from "../recording/pieces.ts";
import { remarkHead } from "../recording/remarks.ts";
import { silenceOf } from "../recording/silence.ts";
import { optional } from "../text/optional.ts";
import { escapeAll } from "./escape.ts";
import { blocksOf, type Places } from "./places.ts";
import { oneLine } from "./one-line.ts";
import type { Note } from "./script.ts";

/** What a turn says and does. */
export function wordsOf(turn: Turn, { recording, happens }: Places): string {
  const { start, end } = turn.wordsSpan;
  const parts: string[] = [];
  let from = 0;
  for (const block of blocksOf(turn.wordsSpan, recording)) {
    const own = block === turn.wordsSpan.block;
    if (own || (block.kind === "text" && !happens(block))) {
      const text = block.text.slice(own ? start : 0, Math.min(end - from, block.contentEnd));
      const closer = own && turn.notation === "dialogue" ? labelOf(block)?.closer : undefined;
      parts.push(closer === undefined ? text : text.replace(closer, ""));
    }
    from += block.text.length;
  }
  const source = parts.join(" ").replace(/<!--[ \t]*recording-(?:disable|enable)[^]{0,2000}?-->/g, " ");
  const words = oneLine(turn.notation === "table" ? source.replaceAll("\\|", "|") : source);
  const tags = turn.tags.filter((tag) => tag.annotation === undefined);
  return withLabelsActs(
    isFaithful(words, turn.text, tags) ? withCounts(words, tags) : "",
    turn,
    tags,
    recording.language,
  );
}

/** Acts and silences that stood in the label go first; words that cannot be kept as written are written anew. */
function withLabelsActs(words: string, turn: Turn, tags: readonly Tag[], language: Language): string {
  const acts = readInline(words).acts.map(({ text }) => text);
  const done = acts.filter((text) => !silenceOf(text));
  const missing = turn.nonverbal.length - done.length;
  if (
    (words === "" && turn.text !== "") ||
    missing < 0 ||
    done.some((act, at) => act !== turn.nonverbal[at + missing])
  ) {
    const said = [...turn.nonverbal.map(act), ...silence(turn, language), escapeAll(turn.text), ...tags.map(tagText)];
    return said.filter((part) => part !== "").join(" ");
  }
  const hasSilence = acts.length > done.length;
  const first = [...turn.nonverbal.slice(0, missing).map(act), ...(hasSilence ? [] : silence(turn, language))];
  return [...first, words].filter((part) => part !== "").join(" ");
}

/** A remark as it is written down, and what the model says of it. */
export interface AnnotationNote {
  readonly annotation: Annotation;
  readonly tags: readonly Tag[];
  readonly note: Note;
}

/** The remarks on a turn. */
export function notesOf(turn: Turn, places: Places): readonly Note[] {
  return annotationNotesOf(turn, places).map(({ note }) => note);
}

/** The same, each with its annotation. Those that say nothing are left out; comments to the tool are told apart. */
export function annotationNotesOf(turn: Turn, { recording }: Places): readonly AnnotationNote[] {
  return turn.annotations.flatMap((annotation, index): AnnotationNote[] => {
    const { kind, author, date, role, to, resolved } = annotation;
    const tags = turn.tags.filter((tag) => tag.annotation === index);
    const written = sourceOf(annotation, recording);
    const words = isFaithful(written, annotation.text, tags)
      ? withCounts(written, tags)
      : [escapeAll(annotation.text), ...tags.map(tagText)].join(" ").trim();
    if (words === "") return [];
    const facts = { ...optional("author", author), ...optional("date", date), ...optional("role", role) };
    const label = annotation.label?.text;
    const more = { ...optional("to", to), ...optional("resolved", resolved), ...optional("label", label) };
    return [{ annotation, tags, note: { kind, words, ...facts, ...more } }];
  });
}

function sourceOf({ span }: Annotation, recording: Recording): string {
  const blocks = blocksOf(span, recording);
  let text = blocks.map((block) => block.text).join("");
  const wordsStart = span.start + (remarkHead(text.slice(span.start, span.end))?.length ?? 0);
  for (const { start: from, end } of directivesOf(span.block))
    text = text.slice(0, from) + " ".repeat(end - from) + text.slice(end);
  const words = text.slice(wordsStart, span.end);
  return oneLine(
    span.block.kind === "quote" ? words.replace(/^[ \t]*(?:>[ \t]?)+/gm, "") : words.replaceAll("\\|", "|"),
  );
}

/** Row number and time that stand before a label. */
export function leadOf({ label, span }: Turn): { readonly number?: string; readonly time?: string } {
  if (!label) return {};
  const { text } = label.span.block;
  const before = text.slice(0, label.span.start);
  const lead =
    /(?:^|[|\n]|<br\s*\/?>)[ \t]*(?:[-*+][ \t]+)?(?:(\d{1,5})[.)][ \t]+)?(?:(\[[\d:.,]+\])[ \t]*)?(?:[*_]{1,3}|<\w+>)?$/i.exec(
      before,
    );
  const cell = span.block.kind === "table-row" ? /^\|?[ \t]*(\d{1,5})[.)]?(?:[ \t]*\||\t)/.exec(text)?.[1] : undefined;
  return { ...optional("number", lead?.[1] ?? cell), ...optional("time", lead?.[2]) };
}

function isFaithful(source: string, text: string, tags: readonly Tag[]): boolean {
  const inline = readInline(source);
  const written = inline.tags.map((tag) => tag.name);
  return bare(inline.text) === bare(text) && written.join() === tags.map((tag) => tag.written).join();
}

/** Tags about several turns say so where only their row did. */
function withCounts(source: string, tags: readonly Tag[]): string {
  let text = source;
  for (const [index, raw] of readInline(source).tags.entries()) {
    const turns = tags[index]?.turns ?? 1;
    const shift = text.length - source.length;
    if (raw.turns === undefined && turns > 1)
      text = `${text.slice(0, raw.end + shift)}(${turns})${text.slice(raw.end + shift)}`;
  }
  return text;
}

function act(text: string): string {
  return `*(${text})*`;
}

function silence({ silence: held }: Turn, language: Language): readonly string[] {
  if (!held) return [];
  const word = language === "es" ? "silencio" : "silence";
  return [act(held.seconds === undefined ? word : `${word}, ${held.seconds} s`)];
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}
