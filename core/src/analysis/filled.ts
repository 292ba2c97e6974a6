/** Remarks that hold something. */
import type { Annotation } from "../recording/model.ts";

/** Whether a remark has words, tags or acts. A label with nothing behind it waits to be filled. */
export function isFilled({ text, label, span: { block, end } }: Annotation): boolean {
  if (text !== "" || !label || end > block.text.length) return true;
  return /[^\s:：*_>]/.test(block.text.slice(label.span.end, end));
}
