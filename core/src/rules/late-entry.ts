import { isAcknowledgement } from "../analysis/content.ts";
import { hasCue } from "../analysis/cues.ts";
import { present } from "../analysis/merge.ts";
import { following } from "../analysis/near.ts";
import { isAddressed, isReply, isTakenUp } from "../analysis/response.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { asked } from "../analysis/questions.ts";
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
  why: "The longer somebody has been quiet, the more it costs to come in, and the likelier it is that they come in with something else. What happens to these words decides whether there will be more of them. What could you have done with them?",
  limits:
    "It counts the turns between, twice as many as there are members (our default) and never more than 100, and looks whether the next three name the person, ask, or share a word with what was said, whether whoever was spoken to answers, and whether the next begins with it (“That's fine too”). A look, a laugh or a nod counts where you wrote it down at once. Answers in a round are left alone, and so are answers to a question of yours to everybody that another member's answer follows, advice among advice, “Mm” and “Thank you”.",
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
        **Sam:** What would the rest of you do?
        **Gloria:** I'd open the window.
        **Tina:** I'd fry bacon.
        **Sam:** Next, the list.
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
    if (
      !next ||
      next.nonverbal.length > 0 ||
      turn.nonverbal.some((act) => laughs.test(act)) ||
      isReply(next, recording) ||
      isTakenUp(turn, later, recording)
    )
      return;
    if (later.some((each) => isAddressed(turn, each.speaker.id)) || isAmongOthers(turn, look, recording)) return;
    const figures = { turns };
    yield {
      span: placeOf(turn),
      turns: [turn.index, later.at(-1)?.index ?? turn.index],
      figures,
      message: message(
        "{name} speaks after {turns} turns or more without a word, and nobody takes it up. What could you have done with it?",
        {
          ...figures,
          name: turn.speaker.name,
        },
      ),
      related: evidence(later),
    };
  },
});

/** Whether the room laughs, as the turn itself has it. */
const laughs = /^(?:laughter|laughs|all laugh|risas|todos ríen|todas ríen|se ríen)$/i;

/**
 * Whether somebody is one of several who say something to the same: advice beside advice, about which `advice-round` asks, or
 * an answer to a question of yours to everybody that another member's answer follows.
 */
function isAmongOthers(turn: Turn, look: (first: number, last: number) => void, recording: Recording): boolean {
  const { turns } = recording;
  const advises = (each: Turn | undefined): boolean =>
    each?.speaker.role === "member" && hasCue(each, recording, "advice");
  if (advises(turn) && (advises(turns[turn.index - 1]) || advises(turns[turn.index + 1]))) return true;
  if (turns[turn.index + 1]?.speaker.role !== "member") return false;
  const people = new Set<string>();
  for (let index = turn.index; index >= 0 && people.size < longest; index--) {
    const each = turns[index];
    look(index, turn.index);
    if (each?.speaker.role === "worker") return asked(each, recording).length > 0 && isToAll(each);
    if (each?.speaker.role !== "member" || people.has(each.speaker.id)) return false;
    people.add(each.speaker.id);
  }
  return false;
}

function isToAll({ addressees }: Turn): boolean {
  return addressees.some(({ id }) => id === "group");
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
