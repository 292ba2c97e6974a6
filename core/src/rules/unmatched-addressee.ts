import { collectiveOf } from "../language/index.ts";
import type { Addressee, Person, Recording, Turn } from "../recording/model.ts";
import { isPerson } from "../recording/people/person.ts";
import { message } from "../text/message.ts";
import { closestName, nameKey } from "../text/names.ts";
import { note } from "../text/note.ts";
import { addMember, moveToMembers } from "./shared/roster.ts";
import { defineRule, type Fix, type Found } from "./rule.ts";

export const unmatchedAddressee = defineRule({
  id: "unmatched-addressee",
  kind: "form",
  severity: "warning",
  summary: "A line is addressed to somebody who is nobody in the room.",
  why: "An arrow to a name that nobody has, or to somebody who is absent, leads out of the room, and the picture of who spoke to whom loses a line.",
  limits:
    "It knows the roster and whoever speaks. What is said to an empty chair is asked about, too: say so beside it. Where there is no roster, somebody who never speaks may well be there, so it asks only if the name is nearly one of those that do.",
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
      note`
        ---
        members: [Maria, Tina]
        absent: [Rosa]
        worker: Sam
        ---
        **Tina → Rosa:** Call the Y.
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
    const absent = absentPeople(recording);
    for (const id of tally.named()) {
      const away = absent.get(id);
      if (away) yield* toAbsent(id, away, recording);
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

/** Who is listed as absent only and says nothing, by id. Of those who are listed twice or speak `absent-speaker` asks. */
function absentPeople({ header, speakers, tally }: Recording): ReadonlyMap<string, Person> {
  const members = new Set(header.members.map(({ name }) => nameKey(name)));
  const people = new Map(header.absent.map((person) => [nameKey(person.name), person]));
  return new Map(
    speakers.flatMap(({ id, name, declared }) => {
      const person = people.get(nameKey(name));
      return person && declared && !members.has(nameKey(name)) && tally.of(id).turns === 0 ? [[id, person]] : [];
    }),
  );
}

/** The first line to somebody who is absent. */
function* toAbsent(id: string, person: Person, { tally, header }: Recording): Iterable<Found> {
  const [first, ...others] = tally.strangersTurns(id).flatMap((turn) => placesIn(turn, id));
  if (!first) return;
  yield {
    span: first.span,
    turns: [first.turn.index, others.at(-1)?.turn.index ?? first.turn.index],
    message: message("{name} is listed as absent, and this line is addressed to them. Whom is it for?", {
      name: person.name,
    }),
    related: [{ span: person.span, message: message("Listed as absent here") }],
    fixes: moveToMembers(person, header),
  };
}

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
