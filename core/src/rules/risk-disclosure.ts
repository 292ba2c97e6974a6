import { risksIn } from "../analysis/cues.ts";
import { following } from "../analysis/near.ts";
import { isSafetyResponse, type RiskHit } from "../language/risk.ts";
import { message, type Message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { option } from "./options.ts";
import { defineRule } from "./rule.ts";

const asks: Readonly<Record<RiskHit["risk"], Message>> = {
  self: message(
    "{name} may have said that somebody's life is in danger, and nothing here asks whether everybody is safe. What did you do? If you have not told your supervisor, do it today.",
    { name: "" },
  ),
  other: message(
    "{name} may have said that somebody could get hurt, and nothing here asks whether everybody is safe. What did you do? If you have not told your supervisor, do it today.",
    { name: "" },
  ),
  abuse: message(
    "{name} may have said that somebody is being hurt, and nothing here asks whether everybody is safe. What did you do? If you have not told your supervisor, do it today.",
    { name: "" },
  ),
  unsure: message(
    "“{words}”: could {name} be telling of danger? That is a guess by the sound of the words, and often wrong. If it is right: nothing here asks whether everybody is safe. What did you do? If you have not told your supervisor, do it today.",
    { name: "", words: "" },
  ),
};

export const riskDisclosure = defineRule({
  id: "risk-disclosure",
  kind: "safety",
  severity: "warning",
  concept: "pitfall-missed-risk",
  answeredOnlyAtTurn: true,
  summary: "Words of harm to oneself or to others, or of abuse, that nobody answers with a question about safety.",
  why: "What is said lightly, late or in passing may be the thing that matters. A worker asks plainly, in the group or right after it, and tells the supervisor the same day. If you did, write it down: it belongs to the record. If somebody may be in danger right now, do not wait for supervision: your agency's emergency procedure comes first.",
  limits:
    "It hears words and no voices, knows no history and diagnoses nothing. It errs on the side of asking: it will ask about a joke. Words that no list knows it weighs by some thousands of made-up lines that other people wrote; then it says that it guesses, names the words that weighed most, and is wrong more often: about one ordinary turn in twenty weighs enough, and one in eight of those that are heavy of heart. Beside words of what is long past, made up, taught or a joke, a sign that the lists know has to weigh, too. Of what people say about danger in words of their own it misses about one turn in twenty, and one in six of what is said very indirectly. Silence here does not mean that everybody is safe. Which agencies must be told depends on where you are: ask your supervisor.",
  options: {
    turns: option.number(3, 1, 10, "How many of the next turns, as counted, may hold the answer. Our default."),
  },
  examples: {
    fires: [
      note`
        **Maria:** Some days I think they would all be better off without me.
        **Worker:** And how was the rest of your week?
        **Maria:** Fine.
      `,
      note`
        **Tina:** He choked me last night, but it is all right now.
        **Gloria:** Men.
        **Worker:** And how long have you been coming here? What is everybody cooking tonight?
      `,
      note`
        **Rosa:** Ya no quiero vivir así, se lo digo en serio.
        **Trabajadora social:** ¿Alguien más?
      `,
    ],
    silent: [
      note`
        **Maria:** Some days I think they would all be better off without me.
        **Worker:** Are you thinking of killing yourself, Maria?
        **Tina:** He choked me last night.
        **Worker:** Has he hurt you before? Are you afraid of him?
      `,
      note`
        **Tina:** I nearly killed myself laughing. My mother is going to kill me when she hears.
        **Worker:** Tell us!
      `,
      note`
        **Gloria:** I used to want to die, years ago. That is over.
        **Worker:** What helped?
      `,
    ],
  },
  *checkTurn(turn, { recording, options }, look) {
    if (turn.speaker.role === "worker") return;
    const hits = risksIn(turn, recording);
    // Of several the gravest: “I want to kill him and myself”.
    const first = hits.find(({ risk }) => risk === "self") ?? hits[0];
    if (!first) return;
    const next = following(turn.index, options.turns, recording);
    look(turn.index, turn.index + next.length + 1);
    if (next.some((each) => each.speaker.role === "worker" && isSafetyResponse(each.text))) return;
    const ask = asks[first.risk];
    yield {
      span: turn.wordsSpan,
      turns: [turn.index, turn.index],
      message: message(ask.text, { name: turn.speaker.name, ...(first.words && { words: first.words }) }),
      related: next.slice(0, 3).map(({ span }) => ({ span, message: message("What was said next") })),
    };
  },
});
