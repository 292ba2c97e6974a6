import { wordsBesidesNames } from "../analysis/content.ts";
import { hasCue } from "../analysis/cues.ts";
import { rolesOf } from "../analysis/merge.ts";
import { preceding } from "../analysis/near.ts";
import { around, ownLines } from "../analysis/own-turn.ts";
import { pointsBack } from "../analysis/pointing.ts";
import { asked } from "../analysis/questions.ts";
import { isSupportClaimed, sharesContent } from "../analysis/response.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { ofWorker } from "./shared/about.ts";
import { interactionOptions, option } from "./options.ts";
import { evidence, placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const movedAway = defineRule({
  id: "moved-away",
  kind: "practice",
  severity: "information",
  concept: "pitfall-avoidance",
  summary: "A feeling is said, and the worker's next turn asks something else.",
  why: "Something heavy came into the room, and the next question led out of it. It happens to everybody, mostly because it came too close, or because the plan was waiting. What would have happened if you had stayed?",
  limits:
    "It looks for words of feeling, of confessing and for the tag `#taboo`, and whether your question shares a word with them, points back (“that”, “he”), asks who else knows it, or says that it got through. Who is only given the word (“And you, Tina?”) is asked nothing else. A kind look before the question is not understood: tag it, `#displaying-understanding`.",
  options: {
    ...interactionOptions,
    words: option.number(5, 1, 100, "Fewest words of a question to the same member that can lead away. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { moved-away: { minSessionTurns: 2 } }
        ---
        **Maria:** I feel like the worst mother on the street.
        **Sam:** Okay. Tina, how was your week?
        **Tina:** Fine.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { moved-away: { minSessionTurns: 2 } }
        ---
        **Maria:** I never told anyone. Some nights I want to drive away. #taboo
        **Sam:** Who is bringing the cake for the last meeting?
        **Tina:** Me.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { moved-away: { minSessionTurns: 2 } }
        ---
        **Maria:** I feel like the worst mother on the street.
        **Sam:** Who else knows that one?
        **Tina:** All of us.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { moved-away: { minSessionTurns: 2 } }
        ---
        **Maria:** I feel like the worst mother on the street.
        **Sam:** Thank you for saying it. Tina, you were nodding?
        **Tina:** I know the street.
      `,
    ],
  },
  about: ofWorker,
  *checkTurn(turn, { recording, vocabulary, options }, look) {
    if (asked(turn, recording).length === 0) return;
    const lines = ownLines(turn, recording);
    const before = preceding(turn.index, 1, recording);
    const [from, to] = around(lines, recording);
    look(Math.min(from, before[0]?.index ?? from), to);
    // Of a turn in several lines it is asked once.
    if (lines.some((each) => each.index < turn.index && asked(each, recording).length > 0)) return;
    const felt = before.filter((each) => isHeavy(each, recording));
    const [first] = felt;
    if (!first || lines.some((each) => stays(each, felt, recording, vocabulary))) return;
    // “And you, Tina?” gives the word on and asks nothing else.
    const givesOn = (text: string): boolean => wordsBesidesNames(text, recording) <= fewWords;
    if (lines.every((each) => asked(each, recording).every(({ text }) => givesOn(text)))) return;
    const roles = rolesOf(recording);
    const toOther = lines.some(({ addressees }) =>
      addressees.some(({ id, basis }) => basis !== "adjacent" && id !== first.speaker.id && roles.get(id) === "member"),
    );
    const words = lines.reduce((sum, each) => sum + each.words, 0);
    if (!toOther && words < options.words) return;
    yield {
      span: placeOf(turn),
      turns: [first.index, turn.index],
      message: message(
        "{name} has just let something heavy be heard, and your question goes elsewhere. What would have happened if you had stayed?",
        {
          name: first.speaker.name,
        },
      ),
      related: evidence(felt),
    };
  },
});

/** A question of so few words besides names has no subject of its own. */
const fewWords = 2;

function isHeavy(turn: Turn, recording: Recording): boolean {
  if (turn.speaker.role !== "member") return false;
  const isClaimed = turn.tags.some(({ concept, tentative }) => concept === "taboo" && !tentative);
  return isClaimed || hasCue(turn, recording, "feeling", "confession");
}

/** Whether a worker's turn has anything to do with what was said. Comfort that closes is another rule's. */
function stays(turn: Turn, felt: readonly Turn[], recording: Recording, vocabulary: Vocabulary): boolean {
  const { language } = recording;
  return (
    isSupportClaimed(turn, vocabulary) ||
    turn.tags.some(
      ({ concept }) => concept === "amplifying" || concept === "feeling-link" || concept === "information-link",
    ) ||
    hasCue(turn, recording, "empathy", "exploring", "feeling", "reassurance", "others") ||
    asked(turn, recording).some(({ text }) => pointsBack(text, language)) ||
    felt.some((each) => sharesContent(turn, each, recording))
  );
}
