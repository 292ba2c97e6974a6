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
  *checkTurn(turn, { vocabulary }) {
    const turns = [turn.index, turn.index] as const;
    for (const tag of turn.tags) if (isUnknown(tag)) yield { ...unknown(tag, vocabulary), turns };
  },
  *check({ recording, vocabulary }) {
    for (const tag of recording.proseTags) if (isUnknown(tag)) yield unknown(tag, vocabulary);
  },
});

function isUnknown(tag: Tag): boolean {
  return tag.concept === undefined && tag.candidates === undefined;
}

function unknown(tag: Tag, vocabulary: Vocabulary): Found {
  const id = nearest(tag.written, vocabulary);
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

const remembered = new WeakMap<Vocabulary, Map<string, string | undefined>>();
/** How many answers are kept: more than anybody misspells, few enough to forget. */
const mostRemembered = 1000;

/** The concept that a slip of the pen most likely meant. Looking through the vocabulary takes a while, so it is remembered. */
function nearest(written: string, vocabulary: Vocabulary): string | undefined {
  const answers = remembered.get(vocabulary) ?? new Map<string, string | undefined>();
  remembered.set(vocabulary, answers);
  if (answers.has(written)) return answers.get(written);
  if (answers.size >= mostRemembered) answers.clear();
  const bare = kebab(written.slice(written.indexOf("/") + 1)).slice(0, 60);
  const concepts = vocabulary.pack.concepts.filter((concept) => concept.group !== "pattern");
  const ids = concepts.map((concept) => concept.id);
  const answer = closest(bare, ids) ?? byAlias(bare, concepts);
  answers.set(written, answer);
  return answer;
}

function byAlias(bare: string, concepts: readonly Concept[]): string | undefined {
  const byName = new Map(
    concepts.flatMap(({ id, aliases }) =>
      [...aliases.en, ...(aliases.es ?? [])].map((alias) => [kebab(alias), id] as const),
    ),
  );
  const name = closest(bare, byName.keys());
  return name === undefined ? undefined : byName.get(name);
}
