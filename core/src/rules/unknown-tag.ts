import type { Tag } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { closest, kebab } from "../text/names.ts";
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

/** What a slip of the pen is compared with, and what came of it. */
interface Spellings {
  readonly ids: readonly string[];
  /** Aliases as a tag writes them, and whose they are. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly answers: Map<string, string | undefined>;
}

const spellings = new WeakMap<Vocabulary, Spellings>();
/** How many answers are kept: more than anybody misspells, few enough to forget. */
const mostRemembered = 1000;

/** The concept that a slip of the pen most likely meant. Looking through the vocabulary takes a while, so it is remembered. */
function nearest(written: string, vocabulary: Vocabulary): string | undefined {
  const known = spellings.get(vocabulary) ?? spellingsOf(vocabulary);
  spellings.set(vocabulary, known);
  const { ids, aliases, answers } = known;
  if (answers.has(written)) return answers.get(written);
  if (answers.size >= mostRemembered) answers.clear();
  const bare = kebab(written.slice(written.indexOf("/") + 1)).slice(0, 60);
  const alias = closest(bare, ids) ?? closest(bare, aliases.keys());
  const answer = alias === undefined ? undefined : (aliases.get(alias) ?? alias);
  answers.set(written, answer);
  return answer;
}

function spellingsOf({ pack }: Vocabulary): Spellings {
  const concepts = pack.concepts.filter((concept) => concept.group !== "pattern");
  const ids = concepts.map((concept) => concept.id);
  const aliases = new Map(
    concepts.flatMap(({ id, aliases: { en, es = [] } }) => [...en, ...es].map((alias) => [kebab(alias), id] as const)),
  );
  // An id means itself, even where another concept has it for an alias.
  for (const id of ids) aliases.delete(id);
  return { ids, aliases, answers: new Map() };
}
