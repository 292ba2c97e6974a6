import { namedConcepts } from "../analysis/named.ts";
import { taggedTurns } from "../analysis/tagged.ts";
import { isSummary } from "../language/index.ts";
import type { Span } from "../markdown/block.ts";
import type { Recording, Section, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { Concept } from "../vocabulary/pack.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";

export const claimWithoutLine = defineRule({
  id: "claim-without-line",
  kind: "practice",
  severity: "information",
  summary: "A dynamic or skill is named in the summary, and no turn is tagged with it.",
  why: "“There was a lot of mutual support today” is a claim, and a reader will want to see it. Which line shows it best? If you find none, it may have been in lines that you did not write down, or the summary is a little kinder than the session was.",
  limits:
    "It finds concepts that are tagged in the summary, or called there by their full names; not what is paraphrased. What is hoped for or was missing is left alone, as far as the sentence says so. Plans and questions for supervision are not summaries.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** Do they take coins?
        **Tina:** Only the card.

        ## Summary

        There was a lot of mutual support today.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** Do they take coins? #?rehearsal
        **Tina:** Only the card.

        ## Reflection

        Tina: short, and to the point. #strength-in-numbers
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** He has not called.
        **Tina → Maria:** I'll sit with you until he does. #mutual-support(2)

        ## Summary

        There was a lot of mutual support today.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** Do they take coins?
        **Tina:** Only the card.

        ## Summary

        I saw no mutual support today. Maria supported Tina's wish for coins.

        ## Plan

        - Make room for mutual support.
      `,
    ],
  },
  *check({ recording, vocabulary, walk }) {
    const summaries = recording.sections.filter(({ kind, title }) => kind === "reflection" && isSummary(title));
    const named = summaries.flatMap((section) => namedIn(section, recording, vocabulary));
    if (named.length === 0) return;
    const shown = shownIn(walk(taggedTurns).findings, vocabulary);
    const asked = new Set<string>();
    for (const { concept, span, section } of named) {
      if (shown.has(concept.id) || asked.has(concept.id)) continue;
      asked.add(concept.id);
      yield {
        span,
        concept: concept.id,
        message: message(
          "“{concept}” is named in “{section}”, and no turn is tagged with it. Which line shows it best?",
          {
            concept: concept.label,
            section: section.title,
          },
        ),
      };
    }
  },
});

interface Named {
  readonly concept: Concept;
  readonly span: Span;
  readonly section: Section;
}

/** What a summary says was there: its tags, at their places, and concepts called by name. */
function namedIn(section: Section, { language }: Recording, vocabulary: Vocabulary): Named[] {
  const tagged = section.tags.flatMap((tag) => {
    const concept = tag.concept === undefined || tag.tentative ? undefined : vocabulary.concept(tag.concept);
    // Steps that the student writes down afterwards are a plan, and no claim about the session.
    const isWanted = concept?.group === "dynamic" || (concept?.group === "skill" && concept.id !== "next-steps");
    return isWanted ? [{ concept, span: tag.span, section }] : [];
  });
  const called = namedConcepts(section.text, vocabulary, language);
  return [...tagged, ...called.map((concept) => ({ concept, span: section.heading, section }))];
}

/** The concepts that turns are tagged with, and those of which they are cases. */
function shownIn(turns: readonly Turn[], vocabulary: Vocabulary): ReadonlySet<string> {
  const ids = new Set(turns.flatMap((turn) => turn.tags.flatMap(({ concept }) => concept ?? [])));
  const parents = [...ids].flatMap((id) => vocabulary.concept(id)?.parent ?? []);
  return new Set([...ids, ...parents]);
}
