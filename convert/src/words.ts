/** The language that we answer in. */
import { type Language, message, type Message, render, type Catalogue } from "#core";
import bundle from "../../l10n/bundle.l10n.es.json" with { type: "json" };

/** A sentence in the writer's language. */
export type Say = (sentence: string | Message, args?: Readonly<Record<string, string | number>>) => string;

/** English sentences are their own keys. */
export function catalogueOf(language: Language): Catalogue {
  return language === "es" ? bundle : {};
}

/** How to say something in a language. */
export function sayIn(language: Language): Say {
  const catalogue = catalogueOf(language);
  return (sentence, args) => render(typeof sentence === "string" ? message(sentence, args) : sentence, catalogue);
}
