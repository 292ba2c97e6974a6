import type { Tag } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { tagged } from "./shared/about.ts";
import { defineRule, type Found } from "./rule.ts";

export const aliasTag = defineRule({
  id: "alias-tag",
  kind: "form",
  severity: "hint",
  offByDefault: true,
  summary: "A tag that calls a concept by another of its names.",
  why: "Where a whole class tags, one name for one thing makes recordings easy to search and to compare. Everything counts alike either way.",
  limits:
    "It is off unless a course wants one name a concept. A prefix that says the group, as in `#skill/containment`, is no other name.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        rules: { alias-tag: on }
        ---
        **Maria:** I thought it was just me. #universality
      `,
      note`
        ---
        rules: { alias-tag: on }
        ---
        **Maria:** I don't know.
        > Skill: I kept quiet. #?holding-back
      `,
    ],
    silent: [
      note`
        ---
        rules: { alias-tag: on }
        ---
        **Maria:** I thought it was just me. #Same-Boat
      `,
      note`
        ---
        rules: { alias-tag: on }
        ---
        **Maria:** I don't know. #no-such-tag
        > Skill: I kept quiet. #skill/containment
      `,
    ],
  },
  about: tagged,
  reach: 0,
  *checkTurn(turn, { vocabulary }) {
    const turns = [turn.index, turn.index] as const;
    for (const tag of turn.tags) for (const found of aliasOf(tag, vocabulary)) yield { ...found, turns };
  },
  goesBy: ["proseTags"],
  *check({ recording, vocabulary }) {
    for (const tag of recording.proseTags) yield* aliasOf(tag, vocabulary);
  },
});

function aliasOf(tag: Tag, vocabulary: Vocabulary): Found[] {
  const id = tag.concept;
  const concept = id === undefined ? undefined : vocabulary.concept(id);
  if (id === undefined || !concept || isOwnName(tag.written, id)) return [];
  const edit = { span: tag.span, text: `#${tag.tentative ? "?" : ""}${id}` };
  return [
    {
      span: tag.span,
      concept: id,
      message: message("“#{tag}” is another name of #{id}.", { tag: tag.written, id }),
      fixes: [{ title: message("Change to #{id}", { id }), safety: "mechanical", edits: [edit] }],
    },
  ];
}

/** Whether a tag has the concept's id, behind a prefix or shortened by what the prefix says. */
function isOwnName(written: string, id: string): boolean {
  const name = written.toLowerCase();
  const bare = name.slice(name.indexOf("/") + 1);
  if (bare === id) return true;
  return bare !== name && (id.endsWith(`-${bare}`) || id === `${bare}-worker`);
}
