import { message } from "../text/message.ts";
import { nameKey } from "../text/names.ts";
import { note } from "../text/note.ts";
import { evidence, placeOf } from "./shared/places.ts";
import { moveToMembers, removePerson } from "./shared/roster.ts";
import { defineRule } from "./rule.ts";

export const absentSpeaker = defineRule({
  id: "absent-speaker",
  kind: "form",
  severity: "warning",
  summary: "Somebody whom the header lists as absent has a turn, or is listed as present, too.",
  why: "Either they came after all, and then they count among those present, or the line is somebody else's. Both change every figure about who spoke.",
  limits: "It knows only the header and the labels. Who is told about (“Rosa said that…” about last week) has no turn.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina]
        absent: [Rosa, Devon]
        worker: Sam
        ---
        **Maria:** Hello.
        **Rosa:** Sorry that I'm late.
      `,
      note`
        ---
        members:
          - Maria
          - Tina
        absent:
          - Rosa
        worker: Sam
        ---
        **Rosa:** Hello.
      `,
      note`
        ---
        members: [Maria, Tina]
        absent: [Tina, Rosa]
        worker: Sam
        ---
        **Maria:** Hello.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        absent: [Rosa]
        worker: Sam
        ---
        **Maria:** Rosa said that she might be late.
      `,
      note`
        ---
        members: [Maria, Tina, Rosa]
        absent: []
        worker: Sam
        ---
        **Rosa:** Hello.
      `,
    ],
  },
  *check({ recording }) {
    const { header, speakers, tally, turns } = recording;
    const present = new Set(header.members.map(({ name }) => nameKey(name)));
    for (const person of header.absent) {
      if (present.has(nameKey(person.name))) {
        const removal = removePerson(person);
        yield {
          span: person.span,
          message: message("{name} is listed as present and as absent. Which is it?", { name: person.name }),
          fixes: removal
            ? [
                {
                  title: message("Take “{name}” off this list", { name: person.name }),
                  safety: "chosen",
                  edits: [removal],
                },
              ]
            : [],
        };
        continue;
      }
      const speaker = speakers.find((each) => each.declared && nameKey(each.name) === nameKey(person.name));
      if (!speaker || tally.of(speaker.id).turns === 0) continue;
      const first = turns.find((turn) => turn.speaker === speaker);
      if (!first) continue;
      yield {
        span: placeOf(first),
        turns: [first.index, first.index],
        figures: { turns: tally.of(speaker.id).turns },
        message: message(
          "{name} is listed as absent and has a turn here. Present after all, or somebody else's line?",
          {
            name: person.name,
          },
        ),
        related: [{ span: person.span, message: message("Listed as absent here") }, ...evidence([first])],
        fixes: moveToMembers(person, header),
      };
    }
  },
});
