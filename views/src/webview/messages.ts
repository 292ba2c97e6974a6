/** What the report's web view and the extension say to each other. */
import type { ShownReport } from "#core";

/** Turns of the recording as written, from the first to the last. */
export type Turns = readonly [first: number, last: number];

/** From the extension. */
export interface ToView {
  readonly kind: "report";
  readonly shown: ShownReport;
  /** Where reading begins. */
  readonly section?: "map";
}

/** From the view. */
export type FromView =
  /** It is there, for the first time or again after it was hidden, and has nothing to show. */
  | { readonly kind: "loaded" }
  /** It has drawn what it was told, and is ready for more. */
  | { readonly kind: "ready" }
  | { readonly kind: "reveal"; readonly turns: Turns }
  /** Which turns the figures are to be of; all of them where nothing is said. */
  | { readonly kind: "select"; readonly turns?: Turns }
  | { readonly kind: "save"; readonly name: string; readonly format: "svg" | "png"; readonly data: string };

/** In which words the view speaks: what the page is given when it is made. */
export interface ViewSpeech {
  readonly language: "en" | "es";
  /** English sentence → the sentence in that language. */
  readonly catalogue: Readonly<Record<string, string>>;
}
