import { claimsOf } from "../analysis/claims.ts";
import { following } from "../analysis/near.ts";
import { asked } from "../analysis/questions.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { tagged } from "./shared/about.ts";
import { option } from "./options.ts";
import { evidence } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

/** Skills that ask for something, so that the answer is half of them. */
const asking: ReadonlySet<string> = new Set([
  "reaching-for-feedback",
  "information-link",
  "feeling-link",
  "redirecting",
  "turning-back",
  "inviting-participation",
  "reaching-for-feelings",
  "reaching-for-difference",
  "reaching-for-consensus",
  "setting-up-rehearsal",
  "checking-ambivalence",
  "general-to-specific",
  "questioning",
]);

export const skillWithoutResponse = defineRule({
  id: "skill-without-response",
  kind: "practice",
  severity: "information",
  summary: "A skill that asks for something is claimed, and no member answers.",
  why: "Reaching out is half of the skill; the other half is the wait, and what comes back. “How does that sound?” that nobody can answer is a way of talking on. What did they do with it?",
  limits:
    "It sees only turns that were written down. Nods count once they are: `**Maria:** *(nods)*`. A silence in which you went on waiting is no going on. Three turns are our default.",
  options: { next: option.number(3, 1, 50, "Within how many turns, as counted, somebody has to answer. Our default.") },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Sam:** We meet for an hour, and what is said here stays here. How does that sound? #reaching-for-feedback
        **Sam:** Good. Then let me tell you about the plan for today.
        **Maria:** Okay.
      `,
      note`
        ---
        members: [Maria, Tina]
        workers: [Sam, Ade]
        ---
        **Maria:** I hid in the pantry.
        **Sam → group:** Who else knows that pantry? #information-link
        **Ade:** I think we are running late, Sam.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Sam:** How does that sound? #reaching-for-feedback
        **Tina:** *(shrugs)*
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** I hid in the pantry.
        **Sam → group:** Who else knows that pantry? #information-link
        [silence, 10 s]
        **Sam:** Anyone?
        **Tina:** Me.
      `,
    ],
  },
  about: tagged,
  *checkTurn(turn, { recording, vocabulary, options }, look) {
    if (turn.speaker.role !== "worker") return;
    for (const { tag, concept } of claimsOf(turn, recording, vocabulary)) {
      if (!asking.has(concept.id) || tag.tentative || tag.by === "supervisor") continue;
      const later = following(turn.index, options.next, recording);
      const goesOn = ownAnswer(turn, recording);
      look(turn.index, Math.max(later.at(-1)?.index ?? turn.index, turn.index + 1));
      const answer = later.find(({ speaker }) => speaker.role !== "worker");
      if (answer && !goesOn) continue;
      const figures = { looked: later.length };
      yield {
        span: tag.span,
        turns: [turn.index, turn.index],
        concept: concept.id,
        figures,
        message: goesOn
          ? message(
              "“{concept}” asks for something, and the next words are yours again. What came back, and from whom?",
              {
                concept: concept.label,
              },
            )
          : later.length === 0
            ? message("“{concept}” asks for something, and the recording ends here. What came back, and from whom?", {
                concept: concept.label,
              })
            : message(
                "“{concept}” asks for something, and no member answers in what follows (turns looked at: {looked}). What did you see?",
                {
                  concept: concept.label,
                  ...figures,
                },
              ),
        related: evidence(goesOn ? [turn, goesOn] : [turn, ...later]),
      };
    }
  },
});

/** The speaker's own next turn, where it comes before anybody else's and asks for nothing. */
function ownAnswer(turn: Turn, recording: Recording): Turn | undefined {
  const next = recording.turns[turn.index + 1];
  const isOwn = next?.speaker === turn.speaker && next.words > 0;
  return isOwn && asked(next, recording).length === 0 && next.addressees[0]?.basis !== "invitation" ? next : undefined;
}
