/** How names and words are compared. */

/** The form under which two spellings of a name are the same: NFC, lower case, no trailing dot. */
export function nameKey(name: string): string {
  return name.normalize("NFC").trim().replace(/\.$/, "").replace(/\s+/g, " ").toLowerCase();
}

/** The id of a person: the name in lower case, spaces as `-`, accents kept. */
export function personId(name: string): string {
  return nameKey(name).replaceAll(" ", "-");
}

/** An alias or heading as a tag would write it: lower case, no quotes, every other run of non-letters as `-`. */
export function kebab(words: string): string {
  return words
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’‘"“”]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Damerau–Levenshtein distance of two short words, cut off above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

/** The candidate nearest to `word` within `limit` edits, or one that begins with it. */
export function closest(word: string, candidates: Iterable<string>, limit = 2): string | undefined {
  let best: string | undefined;
  let bestDistance = limit + 1;
  let prefix: string | undefined;
  for (const candidate of candidates) {
    const far = distance(word, candidate, limit);
    if (far < bestDistance) [best, bestDistance] = [candidate, far];
    if (word.length >= 3 && candidate.startsWith(word)) prefix ??= candidate;
  }
  return best ?? prefix;
}
