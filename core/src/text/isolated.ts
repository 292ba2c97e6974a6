/** Names written from right to left inside of sentences from left to right: what stands around them must not change sides. */

/** Letters of Hebrew, Arabic and their neighbours, and signs that turn the direction by force. */
const turning = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200f\u202a-\u202e\u2066-\u2068]|[\ud802\ud803\ud83a\ud83b]/;
const [first, last] = ["\u2068", "\u2069"];

/** The words in a room of their own (Unicode's first strong isolate), where they need one. */
export function isolated(words: string): string {
  return turning.test(words) ? `${first}${words}${last}` : words;
}

/** The same without these marks, for text that is read as it is written: editors show them as boxes. */
export function unisolated(text: string): string {
  return text.replace(/[\u2068\u2069]/g, "");
}
