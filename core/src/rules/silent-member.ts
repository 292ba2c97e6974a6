import { misspeltPeople } from "../analysis/labels.ts";
import { nameKey } from "../text/names.ts";
import { message, type Message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { Speaker, Turn } from "../recording/model.ts";
import { option, type Options } from "./options.ts";
import { type Asked, defineRule } from "./rule.ts";

/** A session this long is long enough to wonder about somebody's single turn. */
const longEnough = 20;

export const silentMember = defineRule({
  id: "silent-member",
  kind: "practice",
  severity: "information",
  concept: "inviting-participation",
  summary: "Somebody is present and has no turn, or next to none, in the recording.",
  why: "Silent members are easy to lose twice: in the session, and again in the record. Either is worth a thought. Silence may be participation; what did you see?",
  limits:
    "It knows only the roster and the turns that were read; in a story some may not have been found. Whether somebody was silent, or was left out of the record, only you can say.",
  options: {
    nearSilent: option.number(
      1,
      0,
      10,
      "In sessions of 20 turns and more, ask about members with this many turns or fewer; 0 asks only about those with none. Our default.",
    ),
  },
  examples: {
    fires: [
      note`
        ---
        recording: group
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        **Maria:** My sitter backed out again.
        **Tina → Maria:** Call the Y.
      `,
      note`
        ---
        members:
          - Ana
          - Rosa
        worker: Sam
        ---
        **Ana:** I brought the letter.
        *(Rosa looks at the floor)*
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        notation: narrative
        ---
        Maria said that her sitter had backed out again. Tina told her to call the Y.
      `,
    ],
    silent: [
      note`
        ---
        recording: group
        members: [Maria, Tina]
        absent: [Gloria]
        worker: Sam
        ---
        **Maria:** My sitter backed out again.
        **Tina → Maria:** Call the Y.
      `,
      note`
        ---
        recording: individual
        members: [Maria]
        worker: Sam
        ---
        **Sam:** I will wait.
        **Sam:** Take your time.
      `,
    ],
  },
  *check({ recording, options, walk }) {
    const { header, turns } = recording;
    if (!header.rosterDeclared || header.recording === "individual" || turns.length === 0) return;
    const absent = new Set(header.absent.map((person) => nameKey(person.name)));
    const of = recording.tally.all.turns;
    // Under another spelling they may well speak here; `inconsistent-name` asks about that.
    const misspelt = misspeltPeople(recording);
    const nearSilent = of < longEnough ? 0 : options.nearSilent;
    const quiet = recording.speakers.filter(
      ({ id, name, role, declaredAt }) =>
        role === "member" &&
        declaredAt &&
        !absent.has(nameKey(name)) &&
        !misspelt.has(id) &&
        recording.tally.of(id).turns <= nearSilent,
    );
    if (quiet.length === 0) return;
    const spoken = turnsOf(quiet, walk);
    const isStory = recording.tally.told * 2 > turns.length;
    for (const speaker of quiet) {
      if (!speaker.declaredAt) continue;
      const own = recording.tally.of(speaker.id).turns;
      yield {
        span: speaker.declaredAt,
        figures: { turns: own, of },
        message: saidOf(speaker.name, { own, of, isStory }),
        related: (spoken.get(speaker.id) ?? []).map((turn) => ({
          span: turn.label?.span ?? turn.span,
          message: message("Turn {turn}: {name}", { turn: turn.index + 1, name: speaker.name }),
        })),
      };
    }
  },
});

/** Of a story nobody can be sure that all of its turns were found. */
function saidOf(
  name: string,
  { own, of, isStory }: { readonly own: number; readonly of: number; readonly isStory: boolean },
): Message {
  if (own > 0)
    return isStory
      ? message(
          "{name} has {turns} of the {of} turns that were found in this story. What did you notice of {name} in between?",
          { name, turns: own, of },
        )
      : message("{name} has {turns} of {of} turns in this recording. What did you notice of {name} in between?", {
          name,
          turns: own,
          of,
        });
  return isStory
    ? message(
        "{name} is present, and no turn of theirs was found in this story. Silent, left out of the record, or told in a way that is not read as a turn?",
        { name },
      )
    : message("{name} is present and has no turn in this recording. Silent, or left out of the record?", { name });
}

/** The turns of some speakers, by their ids. */
function turnsOf(speakers: readonly Speaker[], walk: Asked<Options>["walk"]): ReadonlyMap<string, readonly Turn[]> {
  const turns = new Map<string, Turn[]>(speakers.map(({ id }) => [id, []]));
  const { findings } = walk<object, Turn>(
    {
      start: {},
      step(before, turn, tell) {
        if (turns.has(turn.speaker.id)) tell(turn);
        return before;
      },
    },
    [...turns.keys()].join(),
  );
  for (const turn of findings) turns.get(turn.speaker.id)?.push(turn);
  return turns;
}
