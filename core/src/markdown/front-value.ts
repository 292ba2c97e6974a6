/** The front matter of a text as lines, and one value of it, before anything is read: which pack it asks for, which group it is of. */

/** As far as front matter is looked for, in UTF-16 units. */
export const frontReach = 16_384;

/** A front matter that begins a text; one that is being typed need not be closed. */
export interface FrontLines {
  /** Those between its marks. */
  readonly lines: readonly string[];
  /** Where it ends, its closing mark and line end included, in UTF-16 units. */
  readonly end: number;
}

/** The front matter of a text. */
export function frontLines(text: string): FrontLines | undefined {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(start, start + 200));
  if (!opening) return undefined;
  const from = start + opening[0].length;
  const rest = text.slice(from, start + frontReach);
  const closing = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?:[\r\n]|$)/.exec(rest);
  const lines = rest.slice(0, closing?.index).split(/\r\n|\n|\r/);
  return { lines, end: closing ? from + closing.index + closing[0].length : start + frontReach };
}

/** What stands behind a key of the front matter, on its line and without quotes; nothing where it says nothing. */
export function frontValue(beginning: string, key: string): string | undefined {
  for (const line of frontLines(beginning)?.lines ?? []) {
    const found = /^["']?([\w-]+)["']?[ \t]*:[ \t]+(?:"([^"]*)"|'([^']*)'|([^#\s][^#]*?))[ \t]*(?:#.*)?$/.exec(line);
    const written = found?.[1] === key ? (found[2] ?? found[3] ?? found[4] ?? "").trim() : "";
    if (written !== "") return written;
  }
  return undefined;
}
