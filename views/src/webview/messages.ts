/** What the web view and the extension say to each other. */
import type { ClassView, ShownReport } from "#core";

/** Turns of the recording as written, from the first to the last. */
export type Turns = readonly [first: number, last: number];

/** The report of a recording, or the view of many. */
export type Shown = ShownReport | ClassView;

/** What VS Code keeps of a view while its window is loaded anew. No word of a recording is among it. */
export interface ViewState {
  /** Of the recording, or of the folder. */
  readonly uri: string;
  /** The stretch that the figures are of. */
  readonly turns?: Turns;
}

/** From the extension. */
export interface ToView {
  readonly shown: Shown;
  readonly state: ViewState;
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
  /** Another recording is to be opened, by its URI. */
  | { readonly kind: "open"; readonly file: string }
  /** Which of many recordings are meant. */
  | { readonly kind: "choose" }
  | Saving;

/** A picture by the name of its chart, or the whole page. */
export interface Saving {
  readonly kind: "save";
  readonly name: string;
  readonly format: "svg" | "png" | "html";
  readonly data: string;
}

/** In which words the view speaks: what the page is given when it is made. */
export interface ViewSpeech {
  readonly language: "en" | "es";
  /** English sentence → the sentence in that language. */
  readonly catalogue: Readonly<Record<string, string>>;
}
