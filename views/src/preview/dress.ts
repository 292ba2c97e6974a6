/** What each line of a recording is, as far as a preview shows it. */
import { createLines, createVocabulary, fileSpan, mutualAid, readWithin, type Recording, type Span } from "#core";

/** How a line is shown. */
export interface Dress {
  readonly classes: string;
  /** It begins with a label that has no emphasis of its own. */
  readonly hasLabel: boolean;
}

/** The lines of a recording, and the names of what its tags mean. */
export interface Dressed {
  /** By zero-based line. */
  readonly lines: ReadonlyMap<number, Dress>;
  /** Lines of tables that are dialogue. */
  readonly rows: ReadonlyMap<number, string>;
  /** As written, in lower case, without `#` and `?`. */
  readonly tags: ReadonlyMap<string, string>;
}

let vocabulary: ReturnType<typeof createVocabulary> | undefined;

/** Reads a text as a recording. Packs of the folder are not known here: their tags are shown without a name. */
export function dress(text: string): Dressed {
  vocabulary ??= createVocabulary(mutualAid);
  const recording = readWithin(text, vocabulary);
  const positions = createLines(text);
  const lineOf = (span: Span): number => positions.positionAt(fileSpan(span).start).line;
  const lines = new Map<number, Dress>();
  const rows = new Map<number, string>();
  for (const { notation, label, speaker, span, annotations } of recording.turns) {
    if (notation === "table") {
      if (!rows.has(lineOf(span))) rows.set(lineOf(span), `pr-${speaker.role}`);
      continue;
    }
    if (!label || notation !== "dialogue") continue;
    lines.set(lineOf(label.span), { classes: `pr-turn pr-${speaker.role}`, hasLabel: true });
    for (const remark of annotations)
      lines.set(lineOf(remark.span), { classes: `pr-remark pr-${remark.kind}`, hasLabel: remark.label !== undefined });
  }
  return { lines, rows, tags: namesOfTags(recording, vocabulary) };
}

function namesOfTags(
  { turns, proseTags, language }: Recording,
  words: NonNullable<typeof vocabulary>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { written, concept } of [...turns.flatMap(({ tags }) => tags), ...proseTags]) {
    const label = concept === undefined ? undefined : words.concept(concept)?.label;
    if (label) names.set(written.toLowerCase(), (language === "es" ? label.es : undefined) ?? label.en);
  }
  return names;
}
