import { isMemberToMember, merge, rolesOf } from "../analysis/merge.ts";
import type { Recording, Role, Section, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { interactionOptions, option } from "./options.ts";
import { evidence } from "./shared/places.ts";
import { defineRule, type Finding } from "./rule.ts";

export const noMemberToMember = defineRule({
  id: "no-member-to-member",
  kind: "practice",
  severity: "information",
  concept: "redirecting",
  summary: "A phase in which several members speak and none of them speaks to another member.",
  why: "Mutual aid is what members do for each other. Where every line goes to the worker and back, the room holds several conversations with one person rather than a group.",
  limits:
    "Whom a line was for is often not written down; then we go by names called, by questions to all, and by who spoke just before. An arrow (`Tina → Maria:`, `Tina → group:`) settles it; what a member says to everybody counts. Check-ins, where everybody answers you once, are recognised and left out. A phase that lies wholly in the chain that `wheel-stretch` asks about is asked about there only. The lengths are our defaults.",
  options: {
    ...interactionOptions,
    minTurns: option.number(
      12,
      3,
      200,
      "Shortest phase that is shown, in turns as counted, rounds left out. Our default.",
    ),
    minMembers: option.number(3, 2, 50, "Fewest members speaking. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { no-member-to-member: { minSessionTurns: 8, minTurns: 8 } }
        ---
        ## Middle
        **Sam:** Maria, how was the week?
        **Maria:** Long. He has started biting.
        **Sam:** And how was yours, Tina?
        **Tina:** Better than last week.
        **Sam:** What made it better?
        **Tina:** My mother came.
        **Sam:** Gloria, and you?
        **Gloria:** Nothing new.
        **Sam:** Is that good or bad?
        **Gloria:** Both.
      `,
      note`
        ---
        members: [Ana, Rosa, Luz]
        worker: Sam
        rules: { no-member-to-member: { minSessionTurns: 8, minTurns: 8 } }
        ---
        **Sam:** Ana, did you get the letter?
        **Ana:** On Friday.
        **Sam:** What does it say?
        **Ana:** That I have to wait.
        **Sam:** Rosa, yours?
        **Rosa:** The same.
        **Sam:** And Luz?
        **Luz:** I did not open it.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { no-member-to-member: { minSessionTurns: 8, minTurns: 8 }, wheel-stretch: { minSessionTurns: 8, transitions: 7 } }
        ---
        ## Middle
        **Sam:** Maria, how was the week?
        **Maria:** Long. He has started biting.
        **Sam:** And how was yours, Tina?
        **Tina:** Better than last week.
        **Sam:** Maria, biting whom?
        **Maria:** His sister.
        **Sam:** Gloria, did yours do that?
        **Gloria:** Until he was four.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { no-member-to-member: { minSessionTurns: 8, minTurns: 8 } }
        ---
        ## Middle
        **Sam:** Maria, how was the week?
        **Maria:** Long. He has started biting.
        **Tina → Maria:** Mine did that. It stopped.
        **Maria:** When?
        **Sam:** Gloria, you were nodding.
        **Gloria:** I was biting my tongue.
        **Sam:** What did it want to say?
        **Gloria:** That nobody tells you these things.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria, Jeannette]
        worker: Sam
        rules: { no-member-to-member: { minSessionTurns: 4, minTurns: 4 } }
        ---
        ## Check-in
        **Sam:** Let's go around the circle. One word each for how you come in.
        **Maria:** Tired.
        **Tina:** Fine.
        **Gloria:** Late.
        **Jeannette:** Here.
      `,
    ],
  },
  last: "findings",
  *check({ recording, options, said, answered }) {
    const ofWheel = ({ rule }: Finding): boolean => rule === "wheel-stretch";
    const wheel = (said.find(ofWheel) ?? answered.find(ofWheel))?.turns;
    const roles = rolesOf(recording);
    const phases = recording.sections.filter((section) => section.kind === "phase" && section.turns);
    for (const phase of phases.length > 0 ? phases : [undefined]) {
      const [first, last] = phase?.turns ?? [0, recording.turns.length - 1];
      // `wheel-stretch` asks the same, about a stretch with all of this in it.
      if (wheel && wheel[0] <= first && last <= wheel[1]) continue;
      if (someMemberToMember(first, last, recording, roles)) continue;
      const turns = recording.turns.slice(first, last + 1);
      const free = turns.filter((turn) => !turn.addressees.some((addressee) => addressee.basis === "round"));
      const count = merge(free).length;
      const members = new Set(free.filter((turn) => turn.speaker.role === "member").map((turn) => turn.speaker.id))
        .size;
      if (count < options.minTurns || members < options.minMembers) continue;
      const figures = { turns: count, members };
      yield {
        span: place(phase, turns[0], recording.turns[0]),
        turns: [first, last],
        figures,
        message: phase
          ? message(
              "In “{phase}” {members} members speak in {turns} turns, and no member speaks to another member. Which line could you have passed on to the group?",
              { ...figures, phase: phase.title },
            )
          : message(
              "In this recording {members} members speak in {turns} turns, and no member speaks to another member. Which line could you have passed on to the group?",
              figures,
            ),
        related: evidence(free.filter((turn) => turn.speaker.role === "member")),
      };
    }
  },
});

/** Most sessions answer at the first turns; only a phase without any is walked through. */
function someMemberToMember(
  first: number,
  last: number,
  { turns }: Recording,
  roles: ReadonlyMap<string, Role>,
): boolean {
  for (let index = first; index <= last; index++) {
    const turn = turns[index];
    if (turn && (isMemberToMember(turn, roles) || isToAll(turn))) return true;
  }
  return false;
}

/** Whether a member speaks to everybody: by an arrow, or “you guys”. That goes past the worker, too. */
function isToAll({ speaker, addressees }: Turn): boolean {
  return speaker.role === "member" && addressees.some(({ id, basis }) => id === "group" && basis !== "adjacent");
}

function place(phase: Section | undefined, first: Turn | undefined, other: Turn | undefined): Turn["span"] {
  if (phase) return phase.heading;
  const turn = first ?? other;
  if (!turn) throw new Error("A phase that is long enough has a turn.");
  return turn.label?.span ?? turn.span;
}
