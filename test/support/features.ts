import { type Context, createSpeech, createVocabulary, mutualAid, read, type Recording, rules } from "#core";
import { cursor } from "./cursor.ts";

const vocabulary = createVocabulary(mutualAid);

/** What features are asked with, in English. */
export const context: Context = { vocabulary, rules, speech: createSpeech("en"), docs: "docs/" };

/** The recording of a text with a cursor in it. */
export function at(marked: string): { readonly recording: Recording; readonly offset: number; readonly text: string } {
  const { text, offset } = cursor(marked);
  return { recording: read(text, vocabulary), offset, text };
}

export const recordingOf = (text: string): Recording => read(text, vocabulary);

/** A small session that most tests can do with. */
export const header = `---
recording: group
worker: Sam
members: [Maria, Tina, Gloria, Rosa]
---
`;
