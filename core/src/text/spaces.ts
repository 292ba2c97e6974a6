/** Spaces that only look like one: what Word, mail and web pages put where somebody typed a space. */

/** No-break spaces, and those of other widths. Each is one UTF-16 unit, as a space is, so that offsets stay. */
const odd = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const some = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/** The same text with every such space as a plain one. */
export function withPlainSpaces(text: string): string {
  return some.test(text) ? text.replace(odd, " ") : text;
}
