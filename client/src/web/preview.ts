/** In VS Code for the Web the extension is one file, and what reads recordings is in the server's worker: the preview stays as it is. */
import type { MarkdownIt } from "../preview.ts";

/** Gives the engine back as it came. */
export function previewRecordings<M extends MarkdownIt>(markdownIt: M): M {
  return markdownIt;
}
