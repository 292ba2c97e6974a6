import type { Tag } from "../recording/model.ts";
import type { Localised } from "../text/localised.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { tagged } from "./shared/about.ts";
import { defineRule, type Found } from "./rule.ts";

export const ambiguousTag = defineRule({
  id: "ambiguous-tag",
  kind: "form",
  severity: "warning",
  summary: "A tag that two concepts go by, and nothing says which is meant.",
  why: "A tag that may mean two things is counted as neither. In a member's or the worker's own words the speaker decides; under a line, and in a summary, only you can.",
  limits: "It chooses for you only where the speaker's role leaves one concept.",
  options: {},
  examples: {
    fires: [
      note`
        **Worker:** What might the teacher have been afraid of? #reframing
        **Maria:** Of us?
      `,
      note`
        **Worker:** The clinic takes walk-ins.
        > Analysis: They wrote it down. #giving-information
        **Maria:** Good.
      `,
    ],
    silent: [
      note`
        **Maria:** The clinic takes walk-ins. #giving-information
        **Worker:** And the one on the corner is free. #giving-information
      `,
      note`
        **Worker:** What might the teacher have been afraid of? #new-ways
        **Maria:** Of us? #no-such-tag
      `,
    ],
  },
  about: tagged,
  reach: 0,
  *checkTurn(turn, { vocabulary }) {
    const turns = [turn.index, turn.index] as const;
    for (const tag of turn.tags) for (const found of choice(tag, vocabulary)) yield { ...found, turns };
  },
  goesBy: ["proseTags"],
  *check({ recording, vocabulary }) {
    for (const tag of recording.proseTags) yield* choice(tag, vocabulary);
  },
});

function choice(tag: Tag, vocabulary: Vocabulary): Found[] {
  const ids = tag.candidates ?? [];
  if (ids.length === 0) return [];
  const labels = ids.map((id) => vocabulary.concept(id)?.label ?? { en: id });
  const list: Localised = {
    en: labels.map(({ en }) => `“${en}”`).join(", "),
    es: labels.map(({ en, es }) => `“${es ?? en}”`).join(", "),
  };
  return [
    {
      span: tag.span,
      message: message("“#{tag}” may mean {concepts}. Which one is it?", { tag: tag.written, concepts: list }),
      fixes: ids.map((id) => ({
        title: message("Change to #{id}", { id }),
        safety: "chosen" as const,
        edits: [{ span: tag.span, text: `#${tag.tentative ? "?" : ""}${id}` }],
      })),
    },
  ];
}
