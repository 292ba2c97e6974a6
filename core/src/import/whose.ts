/** Whose a comment in the margin is: the supervisor's, or the student's answer. */
import { nameKey } from "../text/names.ts";
import { type DocBlock, type MarginNote, type Paragraph, plainText } from "./document.ts";
import { factIn, headerOf } from "./facts.ts";
import { keyOfLabel } from "./header-block.ts";

/** The name under which the student's own comments go out. */
const ours = "Student";

/**
 * Tells the student's comments from others by the header's “Student”. Where it names nobody who comments, whoever
 * answers a supervisor is the student, but not in a copy that has come back: there nobody but supervisors has written.
 * `before`: the comment before it on the same words, told apart already.
 */
export function whoseIn(
  blocks: readonly DocBlock[],
  returned: boolean,
): (note: MarginNote, before: MarginNote | undefined) => MarginNote {
  const students = studentsIn(blocks);
  const isStudent = (name: string): boolean => name === ours || students.has(name);
  // Our own documents have no threads: a reply of ours stands behind what it answers.
  const isReplyOfOurs = (by: string, before: MarginNote | undefined): boolean =>
    by === ours && before?.by !== undefined && (before.own === "reply" || !isStudent(before.by));
  return (note, before) => {
    const { by, asked } = note;
    if (by === undefined) return note;
    const answers = (asked !== undefined && asked !== by && !isStudent(asked)) || isReplyOfOurs(by, before);
    if (students.size > 0 || by === ours)
      return isStudent(by) ? { ...note, own: answers ? "reply" : "analysis" } : note;
    return answers && !returned ? { ...note, own: "reply" } : note;
  };
}

/** Who of those that comment is the student of the header. */
function studentsIn(blocks: readonly DocBlock[]): ReadonlySet<string> {
  const facts = blocks.flatMap((block) => {
    if (block.kind === "table") return headerOf(block)?.facts ?? [];
    const fact = factIn(plainText([block]));
    return fact ? [fact] : [];
  });
  const names = facts.filter(([label]) => keyOfLabel(label) === "student").map(([, name]) => nameKey(name));
  const all = blocks.flatMap((block): readonly Paragraph[] => (block.kind === "table" ? block.rows.flat(2) : [block]));
  const authors = all.flatMap(({ margin }) => margin.flatMap(({ by }) => by ?? []));
  return new Set(authors.filter((author) => names.includes(nameKey(author))));
}
