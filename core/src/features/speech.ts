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
  /** The same for Markdown: nothing in it is fetched, run or taken for HTML. */
  readonly show: <T extends string | readonly string[]>(text: Localised<T>) => T;
}

/** Speech in a language, English unless the catalogue says otherwise. */
export function createSpeech(language: Language, catalogue: Catalogue = {}): Speech {
  const pick = <T>(text: Localised<T>): T => (language === "es" ? text.es : undefined) ?? text.en;
  return {
    language,
    say: (text, args) => render(message(text, args), catalogue, language),
    pick,
    show: <T extends string | readonly string[]>(text: Localised<T>): T => {
      const picked: string | readonly string[] = pick(text);
      return (typeof picked === "string" ? tame(picked) : picked.map(tame)) as T;
    },
  };
}

/**
 * Markdown of a pack, which may be anybody's: pictures would be fetched, HTML and links to commands might do anything.
 * Emphasis, lists and links to pages stay.
 */
export function tame(markdown: string): string {
  return markdown
    .replace(/!(?=\[)/g, "\\!")
    .replace(/<(?=[a-z/!?])/gi, "&lt;")
    .replace(/\]\([ \t]*(?!https?:|mailto:)[^)\s]*/gi, "](#")
    .replace(/^([ \t]*\[[^\]\n]*\]):/gm, "$1\\:");
}

/** The language that a locale such as `es-MX` asks for. */
export function languageOf(locale: string | undefined): Language {
  return /^es\b/i.test(locale ?? "") ? "es" : "en";
}

/** Words of the writer inside our Markdown: nothing in them is markup, a link or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@]/g, "\\$&");
}

/** The words of our Markdown, for editors that show none: bullets and quotations stay, links say where they lead. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])|\*+|`+|\[((?:\\.|[^[\]\\]){1,200})\]\(([^()\s]*)\)/g, (_, sign, words, target) => {
      if (sign !== undefined) return sign as string;
      return words === undefined ? "" : `${plainWords(words as string)} (${target as string})`;
    })
    .replaceAll("&lt;", "<")
    .replace(/(?<! ) +$/gm, "");
}
