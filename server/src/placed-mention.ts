import type { Mention } from "#core";
import type { Range } from "vscode-languageserver";

/** A mention with its place as the protocol has it. */
export interface PlacedMention extends Omit<Mention, "span"> {
  readonly uri: string;
  readonly range: Range;
}
