import { fileSpan } from "../markdown/block.ts";
import type { Edit } from "../rules/rule.ts";

/** A text after edits that do not touch one another; of those at one place the first comes first. */
export function edited(text: string, edits: readonly Edit[]): string {
  let after = "";
  let at = 0;
  for (const { span, text: by } of [...edits].sort((a, b) => fileSpan(a.span).start - fileSpan(b.span).start)) {
    const { start, end } = fileSpan(span);
    after += text.slice(at, start) + by;
    at = end;
  }
  return after + text.slice(at);
}
