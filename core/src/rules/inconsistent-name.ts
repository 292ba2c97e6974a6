import { appearances, initialOf, mostCompared } from "../analysis/labels.ts";
import { earlierThan, type SessionSummary } from "../analysis/series.ts";
import type { Recording, Speaker } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { distance, nameKey } from "../text/names.ts";
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
  *check({ recording, series }) {
    if (recording.speakers.length > mostCompared) return;
    yield* overSessions(recording, series);
    for (const speaker of recording.speakers) {
      if (speaker.declared || speaker.role !== "member") continue;
      const other = sameAs(speaker, recording);
      if (!other) continue;
      const { spans, turns } = appearances(speaker.id, recording);
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
            edits: spans.map((span) => ({ span, text: other.name })),
          },
        ],
      };
    }
  },
});

/** Members who were listed in an earlier session under another spelling, and not under this one. */
function* overSessions({ header }: Recording, series: readonly SessionSummary[]): Iterable<Found> {
  const { session, members } = header;
  if (session?.number === undefined) return;
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
  return short.length >= 5 ? distance(one, other, 1) === 1 : [...short].length === 1 && long.length > 1;
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
      key.length >= 5 && nameKey(each.name).startsWith(key.slice(0, 1)) && distance(key, nameKey(each.name), 1) === 1,
  );
}
