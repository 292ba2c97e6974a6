import { languages } from "../language/index.ts";
import { nameKey } from "../text/names.ts";

const words = Object.values(languages).flatMap((language) => language.silence.map(nameKey));
const length = /(\d{1,4}(?:[.,]\d+)?)\s*(m(?:in(?:ute|uto)?s?)?\b)?/i;

/** A silence, if that is what an act in brackets says; with its seconds where they are given. */
export function silenceOf(act: string): { readonly seconds?: number } | undefined {
  const key = nameKey(act);
  const word = words.find((each) => key.startsWith(each) && !/^[\p{L}\p{M}]/u.test(key.slice(each.length)));
  if (word === undefined || key.length > 60) return undefined;
  const found = length.exec(key.slice(word.length));
  if (!found) return {};
  const seconds = Number((found[1] ?? "").replace(",", ".")) * (found[2] === undefined ? 1 : 60);
  return { seconds };
}
