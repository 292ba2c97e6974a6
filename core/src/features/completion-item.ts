/** What completion offers, and the place for which it does. */
import type { FileSpan } from "../markdown/block.ts";
import type { Recording } from "../recording/model.ts";
import type { Line } from "./at.ts";
import type { Context } from "./context.ts";

/** One thing that may be written, best first in its list. */
export interface Completion {
  readonly label: string;
  readonly kind: "concept" | "person" | "annotation" | "template" | "key" | "value" | "rule";
  /** A few words beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** The concept that it offers. What there is to know about it is long, and asked for when somebody looks at it. */
  readonly concept?: string;
  /** What the writer's letters are compared with, where that is not the label. */
  readonly filter?: string;
  /** What replaces `span`. */
  readonly text: string;
  /** The same with placeholders, for editors that know them. */
  readonly snippet?: string;
  readonly span: FileSpan;
}

/** Where the writer is: the line up to the cursor, and where it begins in the file. */
export interface Place {
  readonly recording: Recording;
  readonly offset: number;
  readonly line: Line;
  /** The line up to the cursor. */
  readonly before: string;
  readonly context: Context;
}
