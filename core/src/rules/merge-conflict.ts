import { fileSpan } from "../markdown/block.ts";
import type { Problem } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule, type Edit, type Fix } from "./rule.ts";

/** The marks of one place that git could not join. */
type Marks = Partial<Readonly<Record<string, Problem>>> & { readonly first: Problem };

export const mergeConflict = defineRule({
  id: "merge-conflict",
  kind: "form",
  severity: "error",
  summary: "Two versions of the same lines stand one below the other, with the marks that git puts between them.",
  why: "Somebody else changed the lines that you had changed, and git kept both for a person to choose. Until then both are read and counted: somebody may seem to say a thing twice.",
  limits: "It goes by git's own marks at the beginning of lines. It cannot know which version is the right one.",
  options: {},
  examples: {
    fires: [
      note`
        **Maria:** My sitter backed out again.
        <<<<<<< HEAD
        **Tina:** Call the Y.
        =======
        **Tina:** Call the library.
        >>>>>>> supervisor
      `,
      note`
        **Maria:** My sitter backed out again.
        >>>>>>> supervisor
      `,
    ],
    silent: [
      note`
        Summary
        =======

        **Maria:** My sitter backed out again.
        > > She means it.
      `,
      note`
        **Maria:** <<<What>>> did you say?

        =======

        **Tina:** Nothing.
      `,
    ],
  },
  goesBy: ["problems"],
  *check({ recording }) {
    for (const marks of places(recording.problems)) {
      const { first, theirs, end } = marks;
      yield {
        span: first.span,
        message:
          theirs && end
            ? message(
                "From here two versions of the same lines stand one below the other: git could not join them. Both are counted. Which one is right?",
              )
            : message(
                "Git has left a mark here, and the rest of its marks are gone. Does this line belong to anything?",
              ),
        related: [
          ...(theirs && end ? [{ span: theirs.span, message: message("The other version begins here.") }] : []),
          ...(theirs && end ? [{ span: end.span, message: message("Here it ends.") }] : []),
        ],
        fixes: fixes(marks),
      };
    }
  },
});

/** A place begins with our version; a mark that fits to nothing before it stands alone, and a line of `=` is then no mark. */
function places(problems: readonly Problem[]): readonly Marks[] {
  const found: (Record<string, Problem> & { first: Problem })[] = [];
  let open: (typeof found)[number] | undefined;
  for (const problem of problems) {
    const { code, detail } = problem;
    if (code !== "merge-conflict") continue;
    if (open && detail !== "ours" && !(detail in open)) open[detail] = problem;
    else if (detail !== "theirs") found.push((open = { first: problem, [detail]: problem }));
    if (detail === "end") open = undefined;
  }
  return found;
}

function fixes({ first, ours, base, theirs, end }: Marks): Fix[] {
  if (!ours || !theirs || !end)
    return [{ title: message("Remove the mark"), safety: "chosen", edits: [without(first, first)] }];
  const ends = base ?? theirs;
  const keep = (title: string, ...edits: readonly Edit[]): Fix => ({ title: message(title), safety: "chosen", edits });
  return [
    keep("Keep the first version", without(ours, ours), without(ends, end)),
    keep("Keep the second version", without(ours, theirs), without(end, end)),
    keep("Keep both", without(ours, ours), without(ends, theirs), without(end, end)),
  ];
}

/** Takes away all lines from one mark to another. */
function without({ span: from }: Problem, { span: to }: Problem): Edit {
  const { block, start } = from;
  const rest = to.block.text.slice(to.start);
  const lineEnd = /\r\n|\n|\r/.exec(rest);
  const length = lineEnd ? lineEnd.index + lineEnd[0].length : rest.length;
  const end = start + fileSpan(to).start + length - fileSpan(from).start;
  return { span: { block, start, end }, text: "" };
}
