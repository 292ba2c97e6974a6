import type { ConceptGroup } from "./pack.ts";

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
