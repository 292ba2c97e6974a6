import { misspeltPeople } from "../analysis/labels.ts";
import { asked } from "../analysis/questions.ts";
import { isAddressed } from "../analysis/response.ts";
import type { Walk } from "../analysis/walk.ts";
import { isPerson } from "../recording/people/person.ts";
import { nameKey } from "../text/names.ts";
import { message, type Message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { Recording, Speaker, Turn } from "../recording/model.ts";
import { option } from "./options.ts";
import { evidence } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

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
    "It knows only the roster and the turns that were read; in a story some may not have been found. Who only answers when asked by name counts as nearly silent, unless half of the members do. Whether somebody was silent, or was left out of the record, only you can say. Where several are quiet, a `recording-disable` with a name in its reason answers for that person; the others are still asked about.",
  options: {
    nearSilent: option.number(
      1,
      0,
      10,
      "In sessions of 20 turns and more, ask about members with this many turns or fewer, and about those who only answer when you ask them by name; 0 asks only about those with none. Our default.",
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
    const members = recording.speakers.filter(
      ({ id, name, role, declaredAt }) =>
        role === "member" && declaredAt && !absent.has(nameKey(name)) && !misspelt.has(id),
    );
    const turnsOf = ({ id }: Speaker): number => recording.tally.of(id).turns;
    const quiet = new Set(members.filter((each) => turnsOf(each) <= nearSilent).map(({ id }) => id));
    if (quiet.size === 0 && nearSilent === 0) return;
    const { findings, after } = walk(hardlySpeaking(quiet, recording), [...quiet, "", recording.language].join());
    // Where it is so with most of them, it is how the session goes, and `wheel-stretch` asks about that.
    const answering = members.filter(({ id }) => !quiet.has(id) && !after.free.includes(id));
    const isFew = nearSilent > 0 && 2 * answering.length < members.length;
    const isStory = recording.tally.told * 2 > turns.length;
    for (const speaker of members) {
      const { id, name, declaredAt } = speaker;
      const isAnswering = isFew && answering.includes(speaker);
      if (!declaredAt || !(quiet.has(id) || isAnswering)) continue;
      const own = turnsOf(speaker);
      yield {
        span: declaredAt,
        person: name,
        figures: { turns: own, of },
        message: isAnswering
          ? message(
              "{name} has {turns} of {of} turns in this recording, each in answer to a question of yours by name. What did you notice of {name} in between?",
              { name, turns: own, of },
            )
          : saidOf(name, { own, of, isStory }),
        related: evidence(findings.filter((turn) => turn.speaker.id === id)),
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

/** Who spoke last, and the ids of members who have spoken without being asked by name. */
interface Heard {
  readonly last: Turn | undefined;
  readonly free: readonly string[];
}

/** Tells the turns of the quiet, and those of anybody that answer a worker's question to them by name. */
function hardlySpeaking(quiet: ReadonlySet<string>, recording: Pick<Recording, "language">): Walk<Heard, Turn> {
  return {
    start: { last: undefined, free: [] },
    isSame: (a, b) => a.last === b.last && a.free.join() === b.free.join(),
    step({ last, free }, turn, tell) {
      const { id, role } = turn.speaker;
      if (quiet.has(id)) tell(turn);
      if (!isPerson(turn.speaker)) return { last, free };
      if (role !== "member" || last?.speaker.id === id || free.includes(id)) return { last: turn, free };
      const isAnswer = last?.speaker.role === "worker" && isAddressed(last, id) && asked(last, recording).length > 0;
      if (!isAnswer) return { last: turn, free: [...free, id] };
      if (!quiet.has(id)) tell(turn);
      return { last: turn, free };
    },
  };
}
