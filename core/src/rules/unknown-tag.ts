import type { Tag } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { candidatesOf, closestOf, kebab } from "../text/names.ts";
import { remembering } from "../text/remember.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { tagged } from "./shared/about.ts";
import { defineRule, type Found } from "./rule.ts";

export const unknownTag = defineRule({
  id: "unknown-tag",
  kind: "form",
  severity: "warning",
  summary: "A tag that the vocabulary in force does not have.",
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
  about: tagged,
  reach: 0,
  *checkTurn(turn, { vocabulary }) {
    const turns = [turn.index, turn.index] as const;
    for (const tag of turn.tags) if (isUnknown(tag)) yield { turns, ...unknown(tag, vocabulary) };
  },
  goesBy: ["proseTags"],
  *check({ recording, vocabulary }) {
    for (const tag of recording.proseTags) if (isUnknown(tag)) yield unknown(tag, vocabulary);
  },
});

function isUnknown(tag: Tag): boolean {
  return tag.concept === undefined && tag.candidates === undefined;
}

function unknown(tag: Tag, vocabulary: Vocabulary): Found {
  const apart = writtenApart(tag, vocabulary);
  const id = apart?.id ?? nearest(tag.written, vocabulary);
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
        edits: [
          {
            span: { ...tag.span, end: tag.span.end + (apart?.words.length ?? 0) },
            text: `#${tag.tentative ? "?" : ""}${id}`,
          },
        ],
      },
    ],
  };
}

/** The words behind a tag with which it is a concept: `#mutual support`. As many as make one. */
function writtenApart(
  { written, span }: Tag,
  vocabulary: Vocabulary,
): { readonly id: string; readonly words: string } | undefined {
  const behind = span.block.text.slice(span.end, span.end + 80);
  let words = /^(?:[ \t]+[\p{L}\p{M}\p{N}’'-]+){1,4}(?![\p{L}\p{M}\p{N}])/u.exec(behind)?.[0] ?? "";
  for (; words !== ""; words = words.replace(/[ \t]+[^ \t]+$/, "")) {
    const { concept: id } = vocabulary.meaning(`${written}-${kebab(words)}`);
    if (id !== undefined) return { id, words };
  }
  return undefined;
}

/** By vocabulary: the concept that a slip of the pen most likely meant. */
const spellings = new WeakMap<Vocabulary, (written: string) => string | undefined>();

function nearest(written: string, vocabulary: Vocabulary): string | undefined {
  const meant = spellings.get(vocabulary) ?? meantIn(vocabulary);
  spellings.set(vocabulary, meant);
  return meant(written);
}

function meantIn({ pack }: Vocabulary): (written: string) => string | undefined {
  const concepts = pack.concepts.filter((concept) => concept.group !== "pattern");
  const ids = concepts.map((concept) => concept.id);
  const aliases = new Map(
    concepts.flatMap(({ id, aliases: { en, es = [] } }) => [...en, ...es].map((alias) => [kebab(alias), id] as const)),
  );
  // An id means itself, even where another concept has it for an alias.
  for (const id of ids) aliases.delete(id);
  const [nearIds, nearAliases] = [candidatesOf(ids), candidatesOf(aliases.keys())];
  // Looking through the vocabulary takes a while.
  return remembering((written) => {
    const bare = kebab(written.slice(written.indexOf("/") + 1)).slice(0, 60);
    const alias = closestOf(bare, nearIds) ?? closestOf(bare, nearAliases);
    return alias === undefined ? undefined : (aliases.get(alias) ?? alias);
  });
}
