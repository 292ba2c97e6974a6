/**
 * Messages are English sentences with places for names and figures: `“{name}” is not in the roster.`
 * The English sentence is the key under which a catalogue (`l10n/bundle.l10n.<language>.json`) holds the
 * translation, as with `@vscode/l10n`.
 */
import { isolated } from "./isolated.ts";
import type { Localised } from "./localised.ts";

/** A sentence and what goes into it. */
export interface Message {
  /** The English sentence, with `{name}` for each argument. */
  readonly text: string;
  readonly args: Args;
}

/** What goes into a sentence: names and figures as they are, words of the vocabulary in either language. */
export type Args = Readonly<Record<string, string | number | Localised>>;

/** English sentence → the same sentence in another language. */
export type Catalogue = Readonly<Record<string, string>>;

/** A message with its arguments. */
export function message(text: string, args: Args = {}): Message {
  return { text, args };
}

/** The sentence as a person reads it. What the catalogue lacks stays English. */
export function render({ text, args }: Message, catalogue: Catalogue = {}, language: "en" | "es" = "en"): string {
  return (catalogue[text] ?? text).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = args[name] ?? place;
    return isolated(typeof value === "object" ? (value[language] ?? value.en) : String(value));
  });
}
