import type { Tag } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { closest, kebab } from "../text/names.ts";
import type { Concept } from "../vocabulary/pack.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { defineRule, type Found } from "./rule.ts";

export const unknownTag = defineRule({
  id: "unknown-tag",
  kind: "form",
  severity: "warning",
  summary: "A tag that is no concept, alias or pack concept.",
  why: "A tag with a slip in it is not counted, and nobody finds it again.",
  limits:
    "It knows the vocabulary of the pack in force. A word of your own is no mistake: add it to a course pack, or write it without `#`.",
  options: {},
  examples: {
    fires: [
      "**Maria:** I thought it was just me. #same-boot\n",
      "**Maria:** Me too.\n> Analysis: They hold together. #strenght-in-numbers\n",
    ],
    silent: [
      "**Maria:** I thought it was just me. #same-boat #1\n",
      "**Maria:** We were number\\#one, and `#nothing` is a tag in code.\n",
    ],
  },
  *check({ recording, vocabulary }) {
    const isUnknown = (tag: Tag): boolean => tag.concept === undefined && tag.candidates === undefined;
    for (const turn of recording.turns)
      for (const tag of turn.tags.filter(isUnknown))
        yield { ...unknown(tag, vocabulary), turns: [turn.index, turn.index] };
    for (const section of recording.sections)
      for (const tag of section.tags.filter(isUnknown)) yield unknown(tag, vocabulary);
  },
});

function unknown(tag: Tag, vocabulary: Vocabulary): Found {
  const bare = kebab(tag.written.slice(tag.written.indexOf("/") + 1));
  const concepts = vocabulary.pack.concepts.filter((concept) => concept.group !== "pattern");
  const id =
    closest(
      bare,
      concepts.map((concept) => concept.id),
    ) ?? byAlias(bare, concepts);
  if (id === undefined)
    return {
      span: tag.span,
      message: message("“#{tag}” is not in the vocabulary. Type # to choose from it.", { tag: tag.written }),
    };
  return {
    span: tag.span,
    message: message("“#{tag}” is not in the vocabulary. Did you mean #{id}?", { tag: tag.written, id }),
    fixes: [
      {
        title: message("Change to #{id}", { id }),
        safety: "chosen",
        edits: [{ span: tag.span, text: `#${tag.tentative ? "?" : ""}${id}` }],
      },
    ],
  };
}

function byAlias(bare: string, concepts: readonly Concept[]): string | undefined {
  const byName = new Map(
    concepts.flatMap((concept) =>
      [...concept.aliases.en, ...(concept.aliases.es ?? [])].map((alias) => [kebab(alias), concept.id] as const),
    ),
  );
  const name = closest(bare, byName.keys());
  return name === undefined ? undefined : byName.get(name);
}
