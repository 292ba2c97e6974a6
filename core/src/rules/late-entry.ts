import { isAcknowledgement } from "../analysis/content.ts";
import { hasCue } from "../analysis/cues.ts";
import { present } from "../analysis/merge.ts";
import { following } from "../analysis/near.ts";
import { isAddressed, isReply, isTakenUp } from "../analysis/response.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { ofMember } from "./shared/about.ts";
import { interactionOptions, option } from "./options.ts";
import { evidence, placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

/** Most members have spoken not so many turns before; only of others it must be remembered how far one had to look. */
const nearby = 12;
/** A silence of so many turns is long in a group of any size. */
const longest = 100;

export const lateEntry = defineRule({
  id: "late-entry",
  kind: "practice",
  severity: "information",
  concept: "inviting-participation",
  summary: "Somebody speaks after a long silence of their own, and nobody takes it up.",
  why: "The longer somebody has been quiet, the more it costs to come in, and the likelier it is that they come in with something else. What happens to these words decides whether there will be more of them. What did you do with them?",
  limits:
    "It counts the turns between, twice as many as there are members (our default) and never more than 100, and looks whether the next three name the person, ask, or share a word with what was said, whether whoever was spoken to answers, and whether the next begins with it (“That's fine too”). A look, a laugh or a nod counts where you wrote it down at once. Answers in a round are left alone, and so are advice among advice, “Mm” and “Thank you”.",
  options: {
    ...interactionOptions,
    rounds: option.number(
      2,
      1,
      10,
      "After how many rounds without a word; a round is as many turns, as counted, as there are members. Our default.",
    ),
    next: option.number(3, 1, 20, "In how many of the next turns, as counted, it may be taken up. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { late-entry: { minSessionTurns: 6 } }
        ---
        **Sam:** Who has the list?
        **Maria:** I have it.
        **Tina:** Read it out.
        **Maria:** Milk, bread, soap.
        **Tina:** No soap.
        **Maria:** Then milk and bread.
        **Gloria:** My daughter is back.
        **Tina:** And eggs.
        **Maria:** Eggs.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { late-entry: { minSessionTurns: 6 } }
        ---
        **Gloria:** Hello.
        **Maria:** He called again.
        **Tina:** At night?
        **Maria:** At three.
        **Tina:** That's bad.
        **Maria:** I let it ring.
        **Tina:** Good.
        **Gloria:** I let mine ring for a year.
        **Maria:** The machine was full.
        **Tina:** Ha.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { late-entry: { minSessionTurns: 6 } }
        ---
        **Sam:** Who has the list?
        **Maria:** I have it.
        **Tina:** Read it out.
        **Maria:** Milk, bread, soap.
        **Tina:** No soap.
        **Maria:** Then milk and bread.
        **Gloria:** My father worked nights.
        **Sam:** Okay. Then let's go on with the shopping. Has everybody got a pen?
        **Maria:** Yes.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { late-entry: { minSessionTurns: 6 } }
        ---
        **Sam:** Who has the list?
        **Maria:** I have it.
        **Tina:** Read it out.
        **Maria:** Milk, bread, soap.
        **Tina:** No soap.
        **Maria:** Then milk and bread.
        **Gloria:** My daughter is back.
        **Tina → Gloria:** Back for good?
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { late-entry: { minSessionTurns: 6 } }
        ---
        **Sam:** Who has the list?
        **Maria:** I have it.
        **Tina:** Read it out.
        **Maria:** Milk, bread, soap.
        **Tina:** No soap.
        **Maria:** Then milk and bread.
        **Gloria:** Thank you.
        **Tina:** And eggs.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { late-entry: { minSessionTurns: 6 } }
        ---
        **Sam:** Who has the list?
        **Maria:** I have it.
        **Tina:** Read it out.
        **Maria:** Milk, bread, soap.
        **Tina:** No soap.
        **Maria:** Then milk and bread.
        **Gloria:** My daughter is back.
        **Tina:** *(puts her hand on Gloria's)*
        **Maria:** And eggs.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { late-entry: { minSessionTurns: 6 } }
        ---
        **Sam:** Who has the list?
        **Maria:** I have it.
        **Tina:** Read it out.
        **Gloria:** My daughter is back.
        **Maria:** Milk, bread, soap.
        **Tina:** No soap.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { late-entry: { minSessionTurns: 6 } }
        ---
        **Sam:** Who has the list?
        **Maria:** I have it.
        **Tina:** Read it out.
        **Maria:** Milk, bread, soap.
        **Tina:** No soap.
        **Sam:** Gloria, you have been quiet.
        **Gloria:** I don't really know what to say here.
        **Sam:** Okay. You're welcome as you are. Now back to the shopping.
        **Maria:** Eggs.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { late-entry: { minSessionTurns: 6 } }
        ---
        **Maria:** He won't get up.
        **Sam:** Since when?
        **Maria:** Since the summer.
        **Tina:** And on Sundays?
        **Maria:** He stays in bed.
        **Tina:** You should take his phone away.
        **Gloria:** You should call his teacher.
        **Maria:** Hm.
      `,
    ],
  },
  about: ofMember,
  reach: nearby,
  *checkTurn(turn, { recording, options }, look) {
    if (turn.words === 0) return;
    // Under another spelling they may well have spoken; `inconsistent-name` asks about that.
    if (turn.speaker.similarTo !== undefined || turn.addressees.some(({ basis }) => basis === "round")) return;
    const wanted = Math.min(longest, Math.ceil(options.rounds * present(recording).members));
    const { turns, first } = silentFor(turn, wanted, recording);
    if (turn.index - first > nearby) look(first, turn.index);
    if (turns < wanted || isAcknowledgement(turn.text, recording)) return;
    const later = following(turn.index, options.next, recording);
    look(first, later.at(-1)?.index ?? turn.index);
    const [next] = later;
    // Who laughs or nods has heard it.
    if (!next || next.nonverbal.length > 0 || isReply(next, recording) || isTakenUp(turn, later, recording)) return;
    if (later.some((each) => isAddressed(turn, each.speaker.id)) || isAmongAdvice(turn, recording)) return;
    const figures = { turns };
    yield {
      span: placeOf(turn),
      turns: [turn.index, later.at(-1)?.index ?? turn.index],
      figures,
      message: message(
        "{name} speaks after {turns} turns or more without a word, and nobody takes it up. What did you do with it?",
        {
          ...figures,
          name: turn.speaker.name,
        },
      ),
      related: evidence(later),
    };
  },
});

/** Whether somebody joins others in advising: `advice-round` asks about that. */
function isAmongAdvice(turn: Turn, recording: Recording): boolean {
  const { turns } = recording;
  const advises = (each: Turn | undefined): boolean =>
    each?.speaker.role === "member" && hasCue(each, recording, "advice");
  return advises(turn) && (advises(turns[turn.index - 1]) || advises(turns[turn.index + 1]));
}

/** How many turns, as counted, others have spoken before somebody does, up to `wanted`, and the first that was looked at. */
function silentFor(
  turn: Turn,
  wanted: number,
  { turns }: Recording,
): { readonly turns: number; readonly first: number } {
  let counted = 0;
  for (let index = turn.index - 1; index >= 0; index--) {
    const each = turns[index];
    if (!each || each.speaker.id === turn.speaker.id) return { turns: counted, first: index };
    if (each.speaker.id !== turns[index - 1]?.speaker.id) counted++;
    if (counted >= wanted) return { turns: counted, first: index };
  }
  return { turns: counted, first: 0 };
}
