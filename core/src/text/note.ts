/**
 * A recording written inside code: the template's common indent and its first line end are taken off, so
 * that front matter begins at the very start.
 */
export function note(strings: TemplateStringsArray): string {
  const lines = strings.join("").replace(/^\n/, "").split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return (
    lines
      .map((line) => line.slice(indent))
      .join("\n")
      .trimEnd() + "\n"
  );
}

/** What parts the files of an example. Nobody sees it in a rendering. */
const parted = "<!-- another file of the folder -->\n";

/** Several recordings as one text; the last one is the one that is asked about. */
export function notes(...texts: readonly string[]): string {
  return texts.join(parted);
}

/** The recordings of such a text. */
export function filesOf(text: string): { readonly asked: string; readonly others: readonly string[] } {
  const texts = text.split(parted);
  return { asked: texts.at(-1) ?? "", others: texts.slice(0, -1) };
}
