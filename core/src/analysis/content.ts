/** What a turn is about: its content words, with inflections folded. */
import { stemmer } from "stemmer";
import { languages } from "../language/index.ts";
import { baseOf } from "../language/irregular.ts";
import type { Language, Recording, Turn } from "../recording/model.ts";
import { nameKey } from "../text/names.ts";
import { wordsOf } from "../text/words.ts";

/** The stems of a turn's words, without stop words, names and acknowledgements. */
export function contentWords(turn: Turn, recording: Recording): ReadonlySet<string> {
  return contentOf(turn.text, recording);
}

/** The same of any text. */
export function contentOf(text: string, recording: Recording): ReadonlySet<string> {
  const { language } = recording;
  const skipped = wordsToSkip(language);
  const names = namesIn(recording);
  const stems = new Set<string>();
  for (const word of wordsOf(text)) {
    const bare = word.replace(/'s$/, "");
    if (bare.length > 2 && !skipped.has(word) && !skipped.has(bare) && !names.has(bare))
      stems.add(stem(bare, language));
  }
  return stems;
}

function stem(form: string, language: Language): string {
  const word = baseOf(form, language);
  if (language === "en") return stemmer(word);
  // Spanish: gender, number and the commonest verb endings. Enough to see that two turns share a word.
  return word
    .normalize("NFD")
    .replace(/\u0301/g, "")
    .normalize("NFC")
    .replace(
      /(?<=..)(?:aciones|acion|amientos?|imientos?|aban|aba|ando|iendo|aron|ieron|ados?|adas?|idos?|idas?|ias|ian|ia|iste|io|ar|er|ir|es|as|os|an|en|a|e|i|o|s)$/,
      "",
    );
}

/** Whether words only show that somebody listens, or thanks: “Mm. Right.”, “Thank you.” */
export function isAcknowledgement(text: string, { language }: Pick<Recording, "language">): boolean {
  const words = wordsOf(text);
  const { acknowledgements, thanks } = languages[language];
  const isThanks = (first: number): boolean => thanks.includes(`${words[first] ?? ""} ${words[first + 1] ?? ""}`);
  return (
    words.length > 0 &&
    words.every((word, index) => acknowledgements.includes(word) || isThanks(index) || isThanks(index - 1))
  );
}

/** How many of a text's words are nobody's name. */
export function wordsBesidesNames(text: string, recording: Recording): number {
  const names = namesIn(recording);
  return wordsOf(text).filter((word) => !names.has(word)).length;
}

const skippedWords = new Map<Language, ReadonlySet<string>>();

function wordsToSkip(language: Language): ReadonlySet<string> {
  const kept = skippedWords.get(language);
  if (kept) return kept;
  const { stopWords, acknowledgements, invitations } = languages[language];
  const words = new Set([...stopWords, ...acknowledgements, ...invitations]);
  skippedWords.set(language, words);
  return words;
}

const names = new WeakMap<Recording, ReadonlySet<string>>();

function namesIn(recording: Recording): ReadonlySet<string> {
  const kept = names.get(recording);
  if (kept) return kept;
  // The roster's names, as for names called; without a roster, those of everybody who speaks.
  const people = recording.speakers.filter((speaker) => speaker.declared || !recording.header.rosterDeclared);
  const found = new Set(
    people.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((each) => nameKey(each).split(" "))),
  );
  names.set(recording, found);
  return found;
}
