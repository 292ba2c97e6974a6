/** What they are called who have no name in a recording, in the language in which it tells of them. */
export const unnamed = {
  en: { writer: "I", several: "Several", unknown: "Unknown" },
  es: { writer: "Yo", several: "Varias personas", unknown: "Alguien" },
} as const;
