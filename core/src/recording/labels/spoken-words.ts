/** Whether what stands behind a name and a colon is said by somebody, where it may be about them: “Maria: goals”. */

/** As many words as what is noted about somebody seldom has behind a colon. */
const fewWords = 4;

/** Whether some words are somebody's: they end like a sentence, or are several. */
export function areSpoken(words: string): boolean {
  const bare = words.trim();
  return /[.?!…”"»]$/.test(bare) || bare.split(" ", fewWords).length === fewWords;
}
