import type { Recording, Tag, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { Concept } from "../vocabulary/pack.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { tagged } from "./shared/about.ts";
import { evidence } from "./shared/places.ts";
import { defineRule, type Edit, type Fix } from "./rule.ts";
import { lineEndIn } from "../text/line-end.ts";

export const skillOnMemberTurn = defineRule({
  id: "skill-on-member-turn",
  kind: "practice",
  severity: "information",
  summary: "A worker's skill is tagged in a member's own words.",
  why: "In a member's line a tag says what the member did. What you did or held back at that moment goes into a remark under the line, where it can be seen as yours. And if the member did what workers do, that may well be a dynamic with a name of its own.",
  limits:
    "It knows which skills the vocabulary gives to workers only. Members summarise, plan and ask for clarity, too; those are left alone, and so are tentative tags.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** I don't know how to say it. #containment
        **Tina:** Take your time.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Tina → Maria:** You said so last week. Did you call? #demand-for-work
        **Maria:** No.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** I don't know how to say it.
        > Skill: I wanted to help her along and did not. #containment
        **Tina:** Take your time.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Tina:** So: Maria calls on Thursday, and I go with her. #summarizing #next-steps
        **Maria:** Yes.
      `,
    ],
  },
  about: tagged,
  reach: 0,
  *checkTurn(turn, { recording, vocabulary }) {
    if (turn.speaker.role === "worker" || turn.speaker.role === "unknown") return;
    for (const tag of turn.tags) {
      const concept = tag.concept === undefined ? undefined : vocabulary.concept(tag.concept);
      if (concept?.group !== "skill" || concept.actors.includes("member")) continue;
      if (tag.annotation !== undefined || tag.tentative) continue;
      yield {
        span: tag.span,
        turns: [turn.index, turn.index],
        concept: concept.id,
        message: message(
          "“{concept}” is something a worker does, and these words are {name}'s. What did {name} do here, and what did you?",
          {
            concept: concept.label,
            name: turn.speaker.name,
          },
        ),
        related: evidence([turn]),
        fixes: [...ofMembers(concept, tag, vocabulary), ...toRemark(tag, turn, recording)],
      };
    }
  },
});

/** The dynamics that the skill is often taken for. */
function ofMembers(concept: Concept, tag: Tag, vocabulary: Vocabulary): Fix[] {
  return concept.confusedWith.flatMap((confusion) => {
    const other = confusion.concept === undefined ? undefined : vocabulary.concept(confusion.concept);
    if (other?.group !== "dynamic") return [];
    return [
      {
        title: message("Change to #{id}", { id: other.id }),
        safety: "chosen" as const,
        edits: [{ span: tag.span, text: `#${other.id}` }],
      },
    ];
  });
}

/** Takes the tag out of the words and puts it into a remark under them. */
function toRemark(tag: Tag, turn: Turn, { language }: Recording): Fix[] {
  if (turn.notation !== "dialogue" || turn.span.block !== tag.span.block) return [];
  const { block } = turn.span;
  const end = tag.suffix?.end ?? tag.span.end;
  const written = block.text.slice(tag.span.start, end);
  const start = tag.span.start - (/[ \t]*$/.exec(block.text.slice(0, tag.span.start))?.[0].length ?? 0);
  const behind = Math.max(turn.span.end, end);
  const eol = lineEndIn(block.text);
  const remark: Edit = {
    span: { block, start: behind, end: behind },
    text: `${eol}> ${language === "es" ? "Habilidad" : "Skill"}: ${written}`,
  };
  return [
    {
      title: message("Move it into a remark under the line"),
      safety: "chosen",
      edits: [{ span: { block, start, end }, text: "" }, remark],
    },
  ];
}
