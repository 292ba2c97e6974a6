/** Where a concept comes from, as a page may say it. */
import type { Concept, ConceptGroup, Source } from "../../core/src/vocabulary/pack.ts";

/** The page of a group, without its ending. */
export const pageOf = {
  dynamic: "dynamics",
  phase: "phases",
  skill: "skills",
  obstacle: "obstacles",
  pitfall: "pitfalls",
  idea: "ideas",
  pattern: "patterns",
} as const satisfies Record<ConceptGroup, string>;

/** Only what somebody has confirmed. What is remembered but not looked up is not printed at all. */
export function citations({ sources }: Concept): string[] {
  return sources.filter(({ confirmed }) => confirmed).map(citation);
}

function citation({ author, year, place, via }: Source): string {
  const where = place === undefined ? "" : `, ${place}`;
  return `${author} (${year})${where}${via === undefined ? "" : ` (${via})`}`;
}
