import { collectiveOf } from "../language/index.ts";
import type { Addressee, Recording, Turn } from "../recording/model.ts";
import { isPerson } from "../recording/person.ts";
import { message } from "../text/message.ts";
import { closestName, nameKey } from "../text/names.ts";
import { note } from "../text/note.ts";
import { addMember } from "./shared/roster.ts";
import { defineRule, type Fix } from "./rule.ts";

export const unmatchedAddressee = defineRule({
  id: "unmatched-addressee",
  kind: "form",
  severity: "warning",
  summary: "A line is addressed to somebody who is nobody in the room.",
  why: "An arrow to a name that nobody has leads out of the room, and the picture of who spoke to whom loses a line.",
  limits:
    "It knows the roster and whoever speaks. Where there is no roster, somebody who never speaks may well be there, so it asks only if the name is nearly one of those that do.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Jeannette]
        worker: Sam
        ---
        **Tina → Marai:** Call the Y.
        **Maria:** I will.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Tina → Maria, Devon:** Call the Y.
        **Maria:** I will.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Tina → Maria, Worker:** Call the Y.
        **Maria → group:** I will.
        **Sam → everybody:** Good.
      `,
      note`
        **Tina → Gloria:** Call the Y.
        **Maria → Tina:** I will.
      `,
    ],
  },
  *check({ recording }) {
    const { tally, speakers, header } = recording;
    const known = new Set(speakers.map(({ id }) => id));
    for (const id of tally.named()) {
      if (known.has(id) || id === "group" || collectiveOf(id)) continue;
      const lines = tally.strangersTurns(id).flatMap((turn) => placesIn(turn, id));
      const [first, ...others] = lines;
      if (!first) continue;
      const meant = nearest(first.written, recording);
      if (!header.rosterDeclared && meant === undefined) continue;
      const added = header.rosterDeclared ? addMember(first.written, header) : undefined;
      yield {
        span: first.span,
        turns: [first.turn.index, lines.at(-1)?.turn.index ?? first.turn.index],
        message:
          meant === undefined
            ? message("“{name}” is nobody in the room. Who is meant?", { name: first.written })
            : message("“{name}” is nobody in the room. Did you mean {other}?", { name: first.written, other: meant }),
        related: others
          .slice(0, 5)
          .map(({ span }) => ({ span, message: message("“{name}” again", { name: first.written }) })),
        fixes: [
          ...(meant === undefined ? [] : [everywhere(meant, lines)]),
          ...(added
            ? [
                {
                  title: message("Add “{name}” to the members", { name: first.written }),
                  safety: "chosen" as const,
                  edits: [added],
                },
              ]
            : []),
        ],
      };
    }
  },
});

interface Place {
  readonly turn: Turn;
  readonly span: NonNullable<Addressee["span"]>;
  readonly written: string;
}

function placesIn(turn: Turn, id: string): Place[] {
  return turn.addressees.flatMap((addressee) =>
    addressee.id === id && addressee.span && addressee.written !== undefined
      ? [{ turn, span: addressee.span, written: addressee.written }]
      : [],
  );
}

/** The person whose name is nearly this one. */
function nearest(written: string, { speakers }: Recording): string | undefined {
  const people = speakers.filter(isPerson);
  const near = closestName(
    nameKey(written),
    people.map(({ name }) => nameKey(name)),
  );
  return people.find(({ name }) => nameKey(name) === near)?.name;
}

function everywhere(name: string, lines: readonly Place[]): Fix {
  return {
    title: message("Change to “{name}” everywhere", { name }),
    safety: "chosen",
    edits: lines.map(({ span }) => ({ span, text: name })),
  };
}
