/** Plain words as Markdown that reads as the same words. */

/** Escapes Markdown's own marks; acts in brackets and tags stay what they are, and so do `\#`, `\(` and `\[`. */
export function escapeMarks(text: string): string {
  return marksOf(text.replace(/\\(?=[!-/:-@[-`{-~])(?![#([])/g, "\\\\"));
}

/** Escapes all that could be read as something else: marks, acts and tags. */
export function escapeAll(text: string): string {
  return marksOf(text.replace(/\\(?=[!-/:-@[-`{-~])/g, "\\\\")).replace(/[([]|#(?=\??\p{L})/gu, "\\$&");
}

function marksOf(text: string): string {
  return text
    .replace(/[*`]|<(?=[\p{L}/!?])|&(?=#?\w{1,31};)/gu, "\\$&")
    .replace(/~~/g, "\\~\\~")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/\](?=[([])/g, "\\]");
}

/** Escapes what a line must not begin with if it is a paragraph. */
export function escapeStart(text: string): string {
  return text.replace(/^(\s*)([#>|+=-]|~{3})/, "$1\\$2").replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
