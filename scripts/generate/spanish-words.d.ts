/** All inflected words of Spanish, without names. */
declare module "an-array-of-spanish-words" {
  const words: readonly string[];
  export = words;
}
