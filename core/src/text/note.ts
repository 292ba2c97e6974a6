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
