/** The page of the measures, from their own declarations. */
import type { Measure } from "../../core/src/measures/measure.ts";
import { bullets, byHand, type File, paragraphs } from "./file.ts";

/** `docs/measures.md`. */
export function measurePage(measures: readonly Measure<unknown>[]): File {
  const text = paragraphs(
    "# What is counted",
    byHand("core/src/measures/"),
    "Each figure of the report, how it is worked out and where it comes from. Figures say what is in this recording, and a recording is remembered and often a part of the session: they are no grades, and most have no threshold that anybody has published.",
    bullets([
      "A _turn_ is what one speaker says or does in a row: two labelled lines of one person, one after the other, are one turn. A phase's own figures begin and end with it.",
      "_Present_ are the members of the roster and the workers; who is silent counts, who is absent does not. Without a roster, whoever speaks is present.",
      "Voices that are nobody in particular (the group laughing, somebody who could not be told) are counted and are not among the people.",
      "Below 20 turns or three speakers there are counts and no shares, spans or patterns. That is our rule.",
      "Any stretch of turns can be measured alone; people present stay those of the session.",
    ]),
    ...measures.flatMap(({ id, name, definition, unit, source }) => [
      `## ${name}`,
      `\`${id}\` · ${unit}`,
      definition,
      `_${source}_`,
    ]),
    "## What is left out, and why",
    bullets([
      "The share of exchanges from member to member: when turns are counted like this, it is one minus twice the worker's turn share, so it would say the same thing again. One half is therefore the most that a worker can have, and means that no member ever followed a member.",
      "Entropy says what the Gini coefficient says; reciprocity hardly differs between groups.",
      "“Two of four do 62 % of the talking” is quoted widely, and nobody knows from where.",
    ]),
  );
  return { path: "docs/measures.md", text };
}
