/** One value of a front matter, found before anything is read: which pack it asks for, which group it is of. */

/** As far as front matter is looked for, in UTF-16 units. */
const reach = 16_384;

/** What stands behind a key of the front matter, on its line and without quotes; nothing where it says nothing. */
export function frontValue(beginning: string, key: string): string | undefined {
  const start = beginning.startsWith("\uFEFF") ? 1 : 0;
  const lines = beginning.slice(start, start + reach).split(/\r\n|\n|\r/);
  if (!/^---[ \t]*$/.test(lines[0] ?? "")) return undefined;
  for (const line of lines.slice(1)) {
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) return undefined;
    const found = /^["']?([\w-]+)["']?[ \t]*:[ \t]+(?:"([^"]*)"|'([^']*)'|([^#\s][^#]*?))[ \t]*(?:#.*)?$/.exec(line);
    const written = found?.[1] === key ? (found[2] ?? found[3] ?? found[4] ?? "").trim() : "";
    if (written !== "") return written;
  }
  return undefined;
}
