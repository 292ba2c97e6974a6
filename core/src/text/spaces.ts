/** Spaces that only look like one: what Word, mail and web pages put where somebody typed a space. */

/** No-break spaces, and those of other widths or none. Each is one UTF-16 unit, as a space is, so that offsets stay. */
const signs = "\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000";
const odd = new RegExp(`[${signs}]`, "g");
const some = new RegExp(`[${signs}]`);

/** The same text with a plain space in the place of each. */
export function withPlainSpaces(text: string): string {
  return some.test(text) ? text.replace(odd, " ") : text;
}
