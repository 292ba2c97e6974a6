import { claimsOf } from "../analysis/claims.ts";
import { following, preceding } from "../analysis/near.ts";
import { isSupportClaimed } from "../analysis/response.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { tagged } from "./shared/about.ts";
import { option } from "./options.ts";
import { evidence } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

const demands: ReadonlySet<string> = new Set(["mutual-demand", "demand-for-work"]);

export const demandWithoutSupport = defineRule({
  id: "demand-without-support",
  kind: "practice",
  severity: "information",
  concept: "demand-for-work",
  summary: "A demand is claimed, and no support or empathy near it.",
  why: "A demand lands when the person has first felt that somebody is with them. Alone it can sound like a reproach, and support alone asks for nothing. What carried this one?",
  limits:
    "It knows only tags, the student's and the supervisor's. If the warmth was there, name the turn that shows it. How near is near, five turns either way, is our default.",
  options: { near: option.number(5, 1, 50, "How many turns either way, as counted, are looked at. Our default.") },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Tina → Maria:** You said that last week, too. Did you call her? #mutual-demand
        **Maria:** No.
        **Sam:** Hm.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** It is what it is.
        **Sam → Maria:** We have been here before. What are you going to do about it? #demand-for-work
        > Analysis: I wanted her to work.
        **Maria:** I don't know.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Tina → Maria:** You said that last week, too. Did you call her? #mutual-demand
        **Maria:** No.
        **Tina → Maria:** I'd have been scared as well. #mutual-support
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Sam → Maria:** You look worn out by it. And still: what are you going to do? #demand-for-work
        > Skill: I said what I saw before I asked. #displaying-understanding
        **Maria:** I don't know.
      `,
    ],
  },
  about: tagged,
  *checkTurn(turn, { recording, vocabulary, options }, look) {
    for (const { tag, concept, about, until } of claimsOf(turn, recording, vocabulary)) {
      if (!demands.has(concept.id) || tag.tentative || tag.by === "supervisor") continue;
      const [first, last] = about ?? [turn.index, turn.index];
      const near = [
        ...preceding(first, options.near, recording),
        ...recording.turns.slice(first, last + 1),
        ...following(last, options.near, recording),
      ];
      look(near[0]?.index ?? first, Math.max(until, near.at(-1)?.index ?? last));
      if (near.some((each) => isSupportClaimed(each, vocabulary))) continue;
      yield {
        span: tag.span,
        turns: [first, last],
        concept: concept.id,
        figures: { near: options.near },
        message: message(
          "“{concept}” is claimed here, and no tag near it says support or empathy (turns either way: {near}). What made it possible to hear?",
          { concept: concept.label, near: options.near },
        ),
        related: evidence([turn]),
      };
    }
  },
});
