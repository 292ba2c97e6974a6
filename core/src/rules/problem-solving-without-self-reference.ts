import { claimsOf } from "../analysis/claims.ts";
import { hasCue } from "../analysis/cues.ts";
import { following, preceding } from "../analysis/near.ts";
import type { Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { tagged } from "./shared/about.ts";
import { option } from "./options.ts";
import { evidence } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const problemSolvingWithoutSelfReference = defineRule({
  id: "problem-solving-without-self-reference",
  kind: "practice",
  severity: "information",
  concept: "self-reference",
  summary: "Individual problem solving is claimed where others advise and nobody speaks from experience.",
  why: "What keeps it from becoming casework with an audience is that the others look inward and tell what happened to them. “You should…” helps one person, perhaps; “when I…” feeds everybody. Who in the room knew this from the inside?",
  limits:
    "It listens for words such as “you should” and “when I”, in the claim and up to five turns either way (our default), and may miss a story told in other words: tag it `#self-reference`. Reported speech is left alone, because its words are not exact.",
  options: { near: option.number(5, 0, 50, "How many turns either way, as counted, are listened to. Our default.") },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        **Maria:** He does not answer the phone.
        **Tina → Maria:** You should write to him.
        **Gloria → Maria:** Why don't you go round there? #individual-problem-solving(3)
        **Maria:** Maybe.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        **Maria:** When I call, he hangs up.
        **Tina → Maria:** You need to give him time.
        > Analysis: They worked on it together. #individual-problem-solving
        **Gloria → Maria:** If I were you, I would write.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        **Maria:** He does not answer the phone.
        **Tina → Maria:** You should write to him.
        **Gloria → Maria:** When mine went quiet I left a note on the door, every night. #individual-problem-solving(3)
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        **Maria:** He does not answer the phone.
        **Tina → Maria:** What does his sister say? #individual-problem-solving(2)
        **Gloria → Maria:** And his boss?
      `,
    ],
  },
  about: tagged,
  *checkTurn(turn, { recording, vocabulary, options }, look) {
    for (const { tag, concept, about, until } of claimsOf(turn, recording, vocabulary)) {
      if (concept.id !== "individual-problem-solving" || tag.tentative || tag.by === "supervisor") continue;
      look(turn.index, until);
      if (!about) continue;
      const near = [
        ...preceding(about[0], options.near, recording),
        ...recording.turns.slice(about[0], about[1] + 1),
        ...following(about[1], options.near, recording),
      ];
      look(near[0]?.index ?? about[0], near.at(-1)?.index ?? about[1]);
      const members = near.filter((each) => each.speaker.role === "member");
      const advising = members.filter((each) => hasCue(each, recording, "advice"));
      // Whoever is advised tells of the trouble itself: that is no answer from experience.
      const advised = new Set(advising.flatMap((each) => each.addressees.map(({ id }) => id)));
      const tells = members.some(
        (each) =>
          isTagged(each) ||
          (hasCue(each, recording, "experience") && (!advised.has(each.speaker.id) || advising.includes(each))),
      );
      if (advising.length === 0 || tells) continue;
      const figures = { advising: advising.length };
      yield {
        span: tag.span,
        turns: about,
        figures,
        message: message(
          "Individual problem solving is claimed, others advise (turns: {advising}), and nobody speaks from experience. Who knew this from the inside?",
          figures,
        ),
        related: evidence(advising),
      };
    }
  },
});

function isTagged({ tags }: Turn): boolean {
  return tags.some(({ concept }) => concept === "self-reference" || concept === "purposeful-use-of-self");
}
