import { describeProblem } from "../recording/problems.ts";
import type { Problem, Recording } from "../recording/model.ts";
import type { Finding } from "./rule.ts";

/**
 * What is said of a file that is too large, and then nothing else is. No example of it would fit on a page, so it is
 * none of the rules, and cannot be switched off.
 */
export const tooLargeRule = {
  id: "too-large",
  kind: "form",
  severity: "warning",
  summary: "A file over 8 MB, or with a line over 1 MB: only its header and headings are read.",
  why: "A session of three hours is a tenth of one megabyte. What is a hundred times as long is several recordings in one file, or something that got in by mistake, and reading it would keep you waiting at every key.",
  limits: "It knows the size of the file and of its lines, not what is in them.",
} as const;

/** The one finding about a recording of which only the structure was read. */
export function findingOfSize({ problems }: Recording): Finding | undefined {
  const problem = problems.find(({ code }) => code === "too-large");
  return problem && findingOf(problem);
}

function findingOf(problem: Problem): Finding {
  const { id: rule, kind, severity } = tooLargeRule;
  const message = describeProblem(problem);
  return { rule, kind, severity, notes: [], span: problem.span, message, related: [], figures: {}, fixes: [] };
}
