/** A stretch of text that may lead to a person: what kind it is, and where it stands. */
export interface Detail<Kind extends string = string> {
  readonly kind: Kind;
  /** UTF-16 offsets in the text that was searched; `end` excluded. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A pattern of one kind. It must be linear: every repetition in it is bounded, or ends at a sign it cannot take in. */
export interface DetailPattern<Kind extends string> {
  readonly kind: Kind;
  /** A cheap sign without which the pattern cannot match: most lines have none, and then the pattern is never made. */
  readonly sign: RegExp;
  readonly pattern: () => RegExp;
  /** Nothing of this kind is without a digit. */
  readonly needsDigit?: true;
  /** What the pattern alone cannot say of a match. */
  readonly holds?: (match: RegExpMatchArray, text: string) => boolean;
}

/**
 * Every detail in a text, in order. Where two overlap, the pattern that was named first has it; a group named
 * `detail` at the end of a pattern narrows the match to what identifies.
 */
export function detailsIn<Kind extends string>(text: string, patterns: readonly DetailPattern<Kind>[]): Detail<Kind>[] {
  const found: Detail<Kind>[] = [];
  const hasDigit = /\d/.test(text);
  const searched = text.includes("_") ? withoutEmphasis(text) : text;
  for (const { kind, sign, pattern, holds, needsDigit } of patterns) {
    if ((needsDigit && !hasDigit) || !sign.test(searched)) continue;
    for (const match of searched.matchAll(pattern())) {
      const inner = match.groups?.["detail"] ?? match[0];
      const start = match.index + match[0].lastIndexOf(inner);
      const end = start + inner.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (holds?.(match, searched) ?? true) found.push({ kind, start, end, text: text.slice(start, end) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Patterns take `_` for a part of a word, as in a handle. Where it joins no words it is Markdown's, and stands as `*`. */
function withoutEmphasis(text: string): string {
  return text.replace(/_+/g, (marks, at: number) => {
    const isInside = isSign.test(text.charAt(at - 1)) && isSign.test(text.charAt(at + marks.length));
    return isInside ? marks : "*".repeat(marks.length);
  });
}

const isSign = /[\p{L}\p{N}]/u;
