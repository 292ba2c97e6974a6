/** What semantic tokens may be. It imports nothing, since the server says it before anything is loaded. */
export const tokenTypes = [
  "workerLabel",
  "memberLabel",
  "unknownLabel",
  "concept",
  "unknownConcept",
  "act",
  "silence",
  "remarkLabel",
] as const;
export const tokenModifiers = ["tentative"] as const;
