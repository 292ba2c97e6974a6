import { appearances, initialOf, mostCompared } from "../analysis/labels.ts";
import type { Recording, Speaker } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { distance, nameKey } from "../text/names.ts";
import { note } from "../text/note.ts";
import { defineRule } from "./rule.ts";

export const inconsistentName = defineRule({
  id: "inconsistent-name",
  kind: "form",
  severity: "warning",
  summary: "Two spellings of what may be one person.",
  why: "A name spelt two ways makes two people of one: the shares are wrong, and somebody may look silent who is not. A letter beside the full name also undoes the disguise.",
  limits: "Names that differ by one letter may well be two people. Until you take the fix they are counted as two.",
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
    ],
  },
  *check({ recording }) {
    if (recording.speakers.length > mostCompared) return;
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
