/** Where a concept comes from, as a page may say it. */
import type { Concept, Source } from "../../core/src/vocabulary/pack.ts";

/** Only what somebody has confirmed. What is remembered but not looked up is not printed at all. */
export function citations({ sources }: Concept): string[] {
  return sources.filter(({ confirmed }) => confirmed).map(citation);
}

function citation({ author, year, place, via }: Source): string {
  const where = place === undefined ? "" : `, ${place}`;
  return `${author} (${year})${where}${via === undefined ? "" : ` (${via})`}`;
}
