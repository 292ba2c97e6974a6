import { appearances, initialOf, mostCompared } from "../analysis/labels.ts";
import type { Pace } from "../analysis/pace.ts";
import { perBlock } from "../analysis/per-block.ts";
import { earlierThan, type SessionSummary } from "../analysis/series.ts";
import type { Span } from "../markdown/block.ts";
import type { Recording, Speaker } from "../recording/model.ts";
import { isLatin, latinLetters } from "../text/latin.ts";
import { message } from "../text/message.ts";
import { areToldApart, distance, nameKey } from "../text/names.ts";
import { note, notes } from "../text/note.ts";
import { defineRule, type Found } from "./rule.ts";

export const inconsistentName = defineRule({
  id: "inconsistent-name",
  kind: "form",
  severity: "warning",
  summary: "Two spellings of what may be one person.",
  why: "A name spelt two ways makes two people of one: the shares are wrong, and somebody may look silent who is not. A letter beside the full name also undoes the disguise.",
  limits:
    "Names that differ by one letter may well be two people. Until you take the fix they are counted as two. Earlier sessions of the same group are compared by their lists of members, where their files are in the same folder; in the editor you then choose which spelling all of them get.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        members: [Coralie, Tina]
        worker: Sam
        ---
        **Coralie:** Hello.
        **Coaralie:** Hello again.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** Hello.
        **M:** Hello again.
      `,
      notes(
        note`
          ---
          group: Tuesday parents
          session: 3
          members: [Coralie, Tina]
          worker: Sam
          ---
          **Coralie:** Hello.
        `,
        note`
          ---
          group: Tuesday parents
          session: 4
          members: [Coaralie, Tina]
          worker: Sam
          ---
          **Coaralie:** Hello.
        `,
      ),
    ],
    silent: [
      note`
        ---
        members: [Nina, Tina]
        worker: Sam
        ---
        **Nina:** Hello.
        **Tina:** Hello.
      `,
      note`
        ---
        members: [Maria, Tina]
        aliases: { M: Maria }
        worker: Sam
        ---
        **Maria:** Hello.
        **M:** Hello again.
      `,
      notes(
        note`
          ---
          group: Tuesday parents
          session: 3
          members: [Nina, Tina]
          worker: Sam
          ---
          **Nina:** Hello.
        `,
        note`
          ---
          group: Tuesday parents
          session: 4
          members: [Tina, Rosa]
          worker: Sam
          ---
          **Tina:** Hello.
        `,
      ),
    ],
  },
  *check({ recording, series, pace }) {
    if (recording.speakers.length > mostCompared) return;
    yield* overSessions(recording, series);
    const strays = recording.speakers.flatMap((speaker) => {
      const other = speaker.declared || speaker.role !== "member" ? undefined : sameAs(speaker, recording);
      return other ? [{ speaker, other }] : [];
    });
    if (strays.length === 0) return;
    const inWords = wordsFor(
      strays.map(({ speaker }) => speaker.name),
      recording,
      pace,
    );
    for (const { speaker, other } of strays) {
      const { spans, turns } = appearances(speaker.id, recording);
      const isIn = ({ block, start }: Span): boolean =>
        spans.some((span) => span.block === block && span.start <= start && start < span.end);
      const all = [
        ...spans,
        ...inWords.filter(({ name, span }) => name === speaker.name && !isIn(span)).map(({ span }) => span),
      ];
      const [first, ...others] = spans;
      if (!first) continue;
      yield {
        span: first,
        turns: [turns[0] ?? 0, turns.at(-1) ?? 0],
        message: message("“{name}” may be another spelling of “{other}”. Are they one person?", {
          name: speaker.name,
          other: other.name,
        }),
        related: others
          .slice(0, 5)
          .map((span) => ({ span, message: message("“{name}” again", { name: speaker.name }) })),
        fixes: [
          {
            title: message("Write “{name}” everywhere", { name: other.name }),
            safety: "chosen",
            edits: all.map((span) => ({ span, text: other.name })),
          },
        ],
      };
    }
  },
});

interface Written {
  readonly name: string;
  readonly span: Span;
}

/** Where names stand in words. */
const written = perBlock(({ block, text, start }, names: RegExp): Written[] =>
  block.kind === "blank" || block.kind === "fence"
    ? []
    : Array.from(text.matchAll(names), ({ 0: name, index }) => ({
        name,
        span: { block, start: start + index, end: start + index + name.length },
      })),
);

/** Where names stand in words as whole words; a letter alone is nobody's there. */
function wordsFor(names: readonly string[], recording: Recording, pace: Pace): readonly Written[] {
  const long = names.filter((name) => name.length > 2 && isLatin(name));
  if (long.length === 0) return [];
  const any = long.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const pattern = new RegExp(`(?<![${latinLetters}\\d#])(?:${any})(?![${latinLetters}\\d])`, "g");
  return written(recording, pattern, long.join("\n"), pace);
}

/** Members who were listed in an earlier session under another spelling, and not under this one. */
function* overSessions({ header }: Recording, series: readonly SessionSummary[]): Iterable<Found> {
  const { session, members } = header;
  if (session?.number === undefined || series.length === 0) return;
  const earlier = earlierThan(session.number, series);
  const known = new Map(
    earlier.flatMap(({ uri, session: number, members: listed }) =>
      listed.slice(0, mostCompared).map(({ name, line }) => [nameKey(name), { uri, number, name, line }] as const),
    ),
  );
  const here = new Set(members.map(({ name }) => nameKey(name)));
  for (const { name, span } of members) {
    const key = nameKey(name);
    if (known.has(key)) continue;
    const missing = Array.from(known).filter(([other]) => !here.has(other) && mayBeOne(key, other));
    const [found] = missing.length === 1 ? missing : [];
    if (!found) continue;
    const [, { uri, number, name: other, line }] = found;
    yield {
      span,
      message: message("“{name}” may be “{other}” of session {session}. Are they one person?", {
        ...{ name, other, session: number },
      }),
      elsewhere: [
        {
          ...{ uri, line, spellings: { here: name, there: other } },
          message: message("“{other}” in session {session}", { other, session: number }),
        },
      ],
    };
  }
}

/** Whether two keys may name one person: long ones that differ by one letter but the first, or a letter and its name. */
function mayBeOne(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].sort((a, b) => a.length - b.length);
  if (!long.startsWith(short.slice(0, 1))) return false;
  return short.length >= 5
    ? distance(one, other, 1) === 1 && !areToldApart(one, other)
    : [...short].length === 1 && long.length > 1;
}

function sameAs(speaker: Speaker, { speakers, header }: Recording): Speaker | undefined {
  if (speaker.similarTo !== undefined) return speakers.find((each) => each.id === speaker.similarTo);
  const people = speakers.filter((each) => each.role === "member" && each !== speaker);
  if (header.rosterDeclared)
    return initialOf(
      speaker,
      people.filter((each) => each.declared),
    );
  // Without a roster both are guesses: only long names that begin alike, and only the later one is asked about.
  const earlier = people.slice(0, speakers.filter((each) => each.role === "member").indexOf(speaker));
  const key = nameKey(speaker.name);
  return earlier.find(
    (each) =>
      key.length >= 5 &&
      !areToldApart(each.name, speaker.name) &&
      nameKey(each.name).startsWith(key.slice(0, 1)) &&
      distance(key, nameKey(each.name), 1) === 1,
  );
}
