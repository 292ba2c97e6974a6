/** How programs that hear call people whom they do not know: “Speaker 2”, “SPK_02”, “Hablante 1”. */
const words = "speaker|spk|hablante|participante?|oradora?|voz|voice|person";

/** Such a name as a key (`nameKey`), with its word and its number. */
export const voice = new RegExp(`^(${words})[ _-]?#?0?(\\d{1,2})$`);

/** Whether a name's key is a voice that a program has numbered. */
export function isVoice(key: string): boolean {
  return voice.test(key);
}

/** The source of a pattern for such names in a text, in small letters, with a capital, or in capitals. */
export const voiceSource = `(?:${words
  .split("|")
  .flatMap((word) => [`[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`, word.toUpperCase()])
  .join("|")})[\\s_]?#?\\d{1,2}`;
