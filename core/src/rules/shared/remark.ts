/** Remarks that a fix puts under a turn. */
import { remarkLabels } from "../../language/remark-labels.ts";
import type { Span } from "../../markdown/block.ts";
import type { AnnotationKind, Recording, Turn } from "../../recording/model.ts";
import { endsLine } from "../../recording/labels/own-line.ts";
import type { Edit } from "../rule.ts";
import { lineEndIn } from "../../text/line-end.ts";

/** A remark behind a place, on a line of its own. With `snippet` its words hold placeholders. */
export function remarkAt(
  behind: Span,
  kind: AnnotationKind,
  words: string,
  { language }: Pick<Recording, "language">,
  snippet = false,
): Edit {
  const { block, end } = behind;
  const eol = lineEndIn(block.text);
  const text = `${eol}> ${remarkLabels[kind][language]}: ${words}`;
  return { span: { block, start: end, end }, text, ...(snippet ? { snippet: true } : {}) };
}

/**
 * Behind the last remark on a turn or, where there is none, behind its words; only where remarks are lines of their own,
 * and no other turn stands behind it in its line.
 */
export function behindTurn(turn: Turn): Span | undefined {
  if (turn.notation !== "dialogue" || !endsLine(turn)) return undefined;
  return turn.annotations.at(-1)?.span ?? turn.span;
}
