/** Numbers of things in words: “1 turn”, “3 turns”. */

type Say = (text: string, args?: Readonly<Record<string, number>>) => string;

/** So many turns. */
export function turnsInWords(count: number, say: Say): string {
  return count === 1 ? say("1 turn") : say("{count} turns", { count });
}

/** So many words. */
export function wordsInWords(count: number, say: Say): string {
  return count === 1 ? say("1 word") : say("{count} words", { count });
}

/** So many people. */
export function peopleInWords(count: number, say: Say): string {
  return count === 1 ? say("1 person") : say("{count} people", { count });
}
