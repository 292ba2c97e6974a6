/** In which words features speak: the reader's language, and the catalogue of our sentences in it. */
import type { Language } from "../recording/model.ts";
import { type Args, type Catalogue, message, render } from "../text/message.ts";
import type { Localised } from "../vocabulary/pack.ts";

/** The reader's language. */
export interface Speech {
  readonly language: Language;
  /** A sentence of ours; the English one is its key in the catalogue. */
  readonly say: (text: string, args?: Args) => string;
  /** What a pack says, in the reader's language where it has been written in it. */
  readonly pick: <T>(text: Localised<T>) => T;
}

/** Speech in a language, English unless the catalogue says otherwise. */
export function createSpeech(language: Language, catalogue: Catalogue = {}): Speech {
  return {
    language,
    say: (text, args) => render(message(text, args), catalogue, language),
    pick: (text) => (language === "es" ? text.es : undefined) ?? text.en,
  };
}

/** The language that a locale such as `es-MX` asks for. */
export function languageOf(locale: string | undefined): Language {
  return /^es\b/i.test(locale ?? "") ? "es" : "en";
}

/** Words of the writer inside our Markdown: nothing in them is markup, a link or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@]/g, "\\$&");
}
