/** As far as front matter is looked for, in UTF-16 units. */
const reach = 16_384;

/** The pack that a recording asks for in its front matter, as written: found before anything else is read with its words. */
export function askedPack(beginning: string): string | undefined {
  const start = beginning.startsWith("\uFEFF") ? 1 : 0;
  const lines = beginning.slice(start, start + reach).split(/\r\n|\n|\r/);
  if (!/^---[ \t]*$/.test(lines[0] ?? "")) return undefined;
  for (const line of lines.slice(1)) {
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) return undefined;
    const found = /^["']?pack["']?[ \t]*:[ \t]+(?:"([^"]*)"|'([^']*)'|([^#\s][^#]*?))[ \t]*(?:#.*)?$/.exec(line);
    const written = (found?.[1] ?? found?.[2] ?? found?.[3] ?? "").trim();
    if (written !== "") return written;
  }
  return undefined;
}
