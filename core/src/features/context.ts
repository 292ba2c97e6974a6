import type { Span } from "../markdown/block.ts";
import type { Rule } from "../rules/rule.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Speech } from "./speech.ts";

/** Markdown, and the words it is about. */
export interface Hover {
  readonly markdown: string;
  readonly span: Span;
}

/** What a feature is asked with, besides the recording. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly rules: readonly Rule[];
  readonly speech: Speech;
  /** Where the pages of `docs/` are, ending in a slash; without it there are no links. */
  readonly docs?: string | undefined;
}
