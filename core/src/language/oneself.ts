/** Words by which writers speak of themselves, where they stand directly before what is said of somebody. */

/** As long as what stands between “I” and the word may be. */
const nearby = 60;

// prettier-ignore
const beforeWords: Readonly<Record<"en" | "es", RegExp>> = {
  en: /(?:^|[^\p{L}'’])i(?:['’](?:m|ve|d))?\s+(?:(?:am|was|were|been|being|be|have|had|feel|felt|feeling|sounded|sound|got|get|became|become|acted|played|tend|tended|to|too|a|an|the|so|very|quite|bit|little|rather|really|just|also|perhaps|as|like|more|most)\s+)*$/iu,
  es: /(?:^|[^\p{L}])(?:yo|soy|fui|estoy|estuve|sonaba|soné|me\s+(?:puse|pongo|sentí|siento|hice|hago|volví|vuelvo|porté))\s+(?:(?:era|estaba|muy|un|una|poco|algo|bastante|demasiado|más|tan|el|la|como)\s+)*$/iu,
};

/** Whether what stands at a place in a text is said of the writer: “I was so …”. */
export function isOfOneself(text: string, at: number, language: "en" | "es"): boolean {
  return beforeWords[language].test(text.slice(Math.max(0, at - nearby), at));
}
