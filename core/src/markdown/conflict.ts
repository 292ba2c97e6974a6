/** Marks that git leaves in a file of which it could not join two versions. Nobody has said them. */

/** What stands behind a mark: our version, what both come from, the other version; `end` closes it. */
export type ConflictMark = "ours" | "base" | "theirs" | "end";

const marks: ReadonlyMap<string, ConflictMark> = new Map([
  ["<<<<<<<", "ours"],
  ["|||||||", "base"],
  ["=======", "theirs"],
  [">>>>>>>", "end"],
]);

/** The mark that a line is. Git writes seven signs, and behind three of them a name of the version. */
export function conflictMark(line: string): ConflictMark | undefined {
  const sign = line.charCodeAt(0);
  // `<`, `=`, `>` and `|`: of nearly all lines this is all that is looked at.
  if ((sign < 60 || sign > 62) && sign !== 124) return undefined;
  const mark = marks.get(line.slice(0, 7));
  if (mark === undefined || (line.length > 7 && line[7] !== " ")) return undefined;
  return mark === "theirs" && line.slice(7).trim() !== "" ? undefined : mark;
}

/** Whether `=======` below a line parts two versions, and does not make a heading of it: a sentence with its full stop is no title. */
export function partsVersions(under: string, above: string): boolean {
  return conflictMark(under) === "theirs" && /[.!”"»)*]\s*$/.test(above) && above.length > 16;
}
