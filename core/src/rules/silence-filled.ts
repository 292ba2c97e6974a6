import { hasCue } from "../analysis/cues.ts";
import { rolesOf } from "../analysis/merge.ts";
import { preceding } from "../analysis/near.ts";
import { around, ownLines } from "../analysis/own-turn.ts";
import { asked } from "../analysis/questions.ts";
import { isAddressed, isSupportClaimed, sharesContent } from "../analysis/response.ts";
import { silenceBefore } from "../analysis/silence.ts";
import { pointsBack, saysYou } from "../analysis/pointing.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { ofWorker } from "./shared/about.ts";
import { interactionOptions, option } from "./options.ts";
import { evidence, placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const silenceFilled = defineRule({
  id: "silence-filled",
  kind: "practice",
  severity: "information",
  concept: "reaching-inside-silence",
  summary: "After a silence the worker's turn goes to something else.",
  why: "A silence is a message too: somebody is thinking, or hurt, or waiting for somebody else to go first. It asks to be waited out or asked about, and it is hard to bear, most of all for whoever leads. What was in this one?",
  limits:
    "It sees only silences that were written down. A turn that names the silence, the person before it, a feeling, or anything that was said shortly before (where it goes to somebody else by name: right before) counts as staying, as does an open question to that person; so does a turn of three words or fewer. Five turns back are our default.",
  options: {
    ...interactionOptions,
    near: option.number(
      5,
      1,
      50,
      "How many turns before the silence, as counted, your words may go back to. Our default.",
    ),
    words: option.number(4, 1, 100, "Fewest words of a turn that can fill a silence. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { silence-filled: { minSessionTurns: 2 } }
        ---
        **Maria:** I told him to leave.
        [silence, 15 s]
        **Sam:** Okay, who has the list for the picnic?
        **Tina:** Me.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { silence-filled: { minSessionTurns: 2 } }
        ---
        **Sam:** How does that plan sound?
        [silence]
        **Sam:** Good, then next week we do the shops and the clinic.
        **Maria:** Fine.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { silence-filled: { minSessionTurns: 2 } }
        ---
        **Sam:** What makes you angry?
        **Maria:** I'd be angry if he drank in front of me.
        **Sam:** Has he?
        **Maria:** My husband did it for eleven years. He'd pour it slow so I'd hear.
        [silence, 20 s]
        **Sam:** Gloria, how about you, what makes you angry?
        **Gloria:** Traffic.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { silence-filled: { minSessionTurns: 2 } }
        ---
        **Maria:** I told him to leave.
        [silence, 15 s]
        **Sam:** It got very quiet in here. What is going on for us?
        **Tina:** I was thinking of mine.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { silence-filled: { minSessionTurns: 2 } }
        ---
        **Maria:** I told him to leave.
        [silence, 15 s]
        **Sam:** And when you told him, what did he say?
        **Maria:** Nothing.
      `,
    ],
  },
  about: ofWorker,
  *checkTurn(turn, { recording, vocabulary, options }, look) {
    const silence = silenceBefore(turn, recording);
    if (!silence) return;
    const own = ownLines(turn, recording);
    const lines = untilSilence(
      own.filter(({ index }) => index >= turn.index),
      recording,
    );
    const before = preceding(turn.index, options.near, recording);
    const [from, to] = around(own, recording);
    look(Math.min(from, before[0]?.index ?? from), to);
    if (lines.reduce((sum, each) => sum + each.words, 0) < options.words) return;
    if (lines.some((each) => stays(each, before, recording, vocabulary))) return;
    yield {
      span: placeOf(turn),
      turns: [turn.index, turn.index],
      figures: silence.seconds === undefined ? {} : { seconds: silence.seconds },
      message: message("After the silence your turn goes to something else. What was in the silence?"),
      // What the silence came after: your own “Wow” says less than what was said.
      related: evidence(
        [before.findLast((each) => each.speaker.role === "member") ?? before.at(-1)].flatMap((each) => each ?? []),
      ),
    };
  },
});

/** What is said before the next silence. */
function untilSilence(lines: readonly Turn[], recording: Recording): readonly Turn[] {
  const next = lines.findIndex((each, at) => at > 0 && silenceBefore(each, recording));
  return next < 0 ? lines : lines.slice(0, next);
}

const staying: ReadonlySet<string> = new Set(["reaching-inside-silence", "containment", "holding-to-focus"]);

/** Whether a turn stays with the silence, or with what was before it. */
function stays(turn: Turn, before: readonly Turn[], recording: Recording, vocabulary: Vocabulary): boolean {
  if (turn.tags.some(({ concept }) => concept !== undefined && staying.has(concept))) return true;
  if (isSupportClaimed(turn, vocabulary) || hasCue(turn, recording, "exploring", "empathy")) return true;
  const last = before.findLast((each) => each.speaker.role === "member");
  if (last && isAddressed(turn, last.speaker.id)) return true;
  const isLast = (id: string): boolean => id === last?.speaker.id;
  const { language } = recording;
  const goesOn = asked(turn, recording).some(
    ({ kind, text }) =>
      pointsBack(text, language) ||
      (kind === "open" && saysYou(text, language) && turn.addressees.some(({ id }) => isLast(id))),
  );
  if (goesOn) return true;
  // Who gives the word to somebody else by name stays only with what was said last.
  const roles = rolesOf(recording);
  const isToOther = turn.addressees.some(
    ({ id, basis }) => (basis === "explicit" || basis === "vocative") && !isLast(id) && roles.get(id) === "member",
  );
  const near = isToOther && last ? [last] : before;
  return near.some((each) => each.speaker !== turn.speaker && sharesContent(turn, each, recording));
}
