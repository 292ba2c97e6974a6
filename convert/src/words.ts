/** The language that we answer in. */
import { type Language, type Localised, message, type Message, render, type Catalogue } from "#core";
import bundle from "../../l10n/bundle.l10n.es.json" with { type: "json" };

/** A sentence of ours, or words of a course pack, in the writer's language. */
export type Say = (sentence: string | Message | Localised, args?: Readonly<Record<string, string | number>>) => string;

/** English sentences are their own keys. */
export function catalogueOf(language: Language): Catalogue {
  return language === "es" ? bundle : {};
}

/** How to say something in a language. */
export function sayIn(language: Language): Say {
  const catalogue = catalogueOf(language);
  return (sentence, args) => {
    if (typeof sentence === "object" && "en" in sentence) return sentence[language] ?? sentence.en;
    return render(typeof sentence === "string" ? message(sentence, args) : sentence, catalogue, language);
  };
}
