/** What the page is told with: words in a language, and the vocabulary that its tags mean something in. */
import type { Language, Tag } from "../recording/model.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { markup, type Markup } from "./markup.ts";
import type { PageWords } from "./words.ts";

/** The language of the page with its words, and the language of the dialogue. */
export interface Telling {
  readonly language: Language;
  readonly dialogue: Language;
  readonly words: PageWords;
  readonly vocabulary: Vocabulary;
}

/** A tag as the name of its concept; one that nobody knows as it was written. */
export function tagChip(tag: Pick<Tag, "concept" | "written" | "tentative">, telling: Telling, more = ""): Markup {
  const concept = tag.concept === undefined ? undefined : telling.vocabulary.concept(tag.concept);
  const label = concept ? (concept.label[telling.language] ?? concept.label.en) : `#${tag.written}`;
  return markup`<span class="tag">${label}${tag.tentative ? "?" : ""}${more}</span> `;
}

/** The tags of a turn, told with the turns they are about where those are several. */
export function turnTag(tag: Tag, index: number, telling: Telling): Markup {
  const first = Math.max(0, index - tag.turns + 1);
  const about = first < index ? ` (${telling.words.turns.toLowerCase()} ${first + 1}–${index + 1})` : "";
  return tagChip(tag, telling, about);
}

/** `lang="es"` where the writer's words are in another language than the page's. */
export function inDialogue({ language, dialogue }: Telling): Markup | undefined {
  return language === dialogue ? undefined : markup` lang="${dialogue}"`;
}
