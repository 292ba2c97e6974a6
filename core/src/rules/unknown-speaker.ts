import { appearances, initialOf, mostCompared } from "../analysis/labels.ts";
import { message } from "../text/message.ts";
import { closestName, nameKey } from "../text/names.ts";
import { note } from "../text/note.ts";
import { addMember } from "./shared/roster.ts";
import { defineRule, type Fix } from "./rule.ts";

export const unknownSpeaker = defineRule({
  id: "unknown-speaker",
  kind: "form",
  severity: "warning",
  summary: "Somebody speaks who is not in the roster.",
  why: "A label that nobody declared is nearly always a slip, or somebody who was forgotten in the header. It splits one person in two and skews every count.",
  limits:
    "It speaks only where the header has a roster. A name that differs by one letter from somebody's is asked about by `inconsistent-name` instead.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** Who are you?
        **Nadia:** I am new.
      `,
      note`
        ---
        members: [Jeannette, Tina]
        worker: Sam
        ---
        **Jeanet:** Here I am.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        aliases: { M: Maria }
        worker: Sam
        ---
        **M:** Here.
        **Group:** [laughs]
        **Worker:** Good.
      `,
      note`
        **Nadia:** There is no roster here, so nobody is unknown.
      `,
    ],
  },
  *check({ recording }) {
    const { header, speakers } = recording;
    if (!header.rosterDeclared) return;
    const declared = speakers.filter((speaker) => speaker.declared);
    const names = declared.map((each) => nameKey(each.name));
    const isRoomSmall = speakers.length <= mostCompared;
    for (const speaker of speakers) {
      if (
        speaker.declared ||
        speaker.role !== "member" ||
        speaker.similarTo !== undefined ||
        initialOf(speaker, declared)
      )
        continue;
      const { spans, turns } = appearances(speaker.id, recording);
      const [first, ...others] = spans;
      if (!first) continue;
      const near = isRoomSmall ? closestName(nameKey(speaker.name), names) : undefined;
      const meant = near === undefined ? undefined : declared[names.indexOf(near)];
      const fixes: Fix[] = meant
        ? [
            {
              title: message("Change to “{name}” everywhere", { name: meant.name }),
              safety: "chosen",
              edits: spans.map((span) => ({ span, text: meant.name })),
            },
          ]
        : [];
      const edit = addMember(speaker.name, header);
      if (edit)
        fixes.push({
          title: message("Add “{name}” to the members", { name: speaker.name }),
          safety: "chosen",
          edits: [edit],
        });
      const group = recording.language === "es" ? "Grupo" : "Group";
      fixes.push({
        title: message("It is nobody in particular: “{name}”", { name: group }),
        safety: "chosen",
        edits: spans.map((span) => ({ span, text: group })),
      });
      yield {
        span: first,
        turns: [turns[0] ?? 0, turns.at(-1) ?? 0],
        message: meant
          ? message("“{name}” is not in the roster. Did you mean {other}?", { name: speaker.name, other: meant.name })
          : message("“{name}” is not in the roster. Add the name to the members, or correct it here.", {
              name: speaker.name,
            }),
        related: others
          .slice(0, 5)
          .map((span) => ({ span, message: message("“{name}” again", { name: speaker.name }) })),
        fixes,
      };
    }
  },
});
