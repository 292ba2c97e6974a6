/** The turns as rows of a spreadsheet. */
import type { AnnotationKind, Recording, Turn } from "../recording/model.ts";
import { readInline } from "../markdown/inline.ts";
import { tagText } from "../recording/tag-text.ts";
import { layout } from "./layout.ts";

const kinds: readonly AnnotationKind[] = [
  ...(["feelings", "analysis", "skill", "client", "supervisor", "reply", "next-time"] as const),
];

/** The keys of each row, in order. */
export const turnColumns: readonly string[] = [
  ...["turn", "speaker", "role", "to", "text", "words", "nonverbal", "silence", "phase", "tags", "supervisor tags"],
  ...[...kinds, "confidence"],
];

/** One row a turn, with the same keys in each. */
export function* turnRows(recording: Recording): Generator<Readonly<Record<string, string | number>>> {
  const names = new Map(recording.speakers.map(({ id, name }) => [id, name]));
  const phases = phaseOf(recording);
  const besides = besidesOf(recording);
  for (const turn of recording.turns) yield rowOf(turn, names, phases[turn.index] ?? "", besides.get(turn) ?? []);
}

/** What stands beside turns in columns that no form knows, and beyond the headings of their table. */
function besidesOf(recording: Recording): ReadonlyMap<Turn, readonly string[]> {
  const items = layout(recording).flatMap((part) => part.items);
  return new Map(
    items.flatMap((item) =>
      item.kind === "turn" && item.besides.length > 0
        ? [[item.turn, item.besides.map((words) => readInline(words).text)] as const]
        : [],
    ),
  );
}

function rowOf(
  turn: Turn,
  names: ReadonlyMap<string, string>,
  phase: string,
  besides: readonly string[],
): Readonly<Record<string, string | number>> {
  const { index, speaker, addressees, text, words, nonverbal, silence, tags, annotations, confidence } = turn;
  const claims = (by: string): string =>
    tags
      .filter((tag) => tag.by === by)
      .map((tag) => tagText({ ...tag, written: tag.concept ?? tag.written }))
      .join(" ");
  const remarks = kinds.map((kind) => {
    const said = annotations.filter((each) => each.kind === kind).map((each) => byWhom(each.author) + each.text);
    return [kind, [...said, ...(kind === "analysis" ? besides : [])].join("\n")] as const;
  });
  return {
    turn: index + 1,
    speaker: speaker.name,
    role: speaker.role,
    to: addressees.map(({ id, written }) => names.get(id) ?? written ?? id).join(", "),
    text,
    words,
    nonverbal: nonverbal.join("; "),
    silence: silence ? (silence.seconds ?? "?") : "",
    phase,
    tags: claims("student"),
    "supervisor tags": claims("supervisor"),
    ...Object.fromEntries(remarks),
    confidence,
  };
}

function byWhom(author: string | undefined): string {
  return author === undefined ? "" : `(${author}) `;
}

function phaseOf({ sections }: Recording): readonly string[] {
  const phases: string[] = [];
  for (const { phase, turns } of sections)
    for (let turn = turns?.[0] ?? 0; phase && turn <= (turns?.[1] ?? -1); turn++) phases[turn] = phase;
  return phases;
}
