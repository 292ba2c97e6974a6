/** Tenses of Spanish verbs by their endings, as far as a story needs them. */

/** Preterites that are stressed on the stem. */
const strong =
  /^(?:(?:di|tra|condu|produ|tradu)jo|hizo|puso|vino|tuvo|quiso|pudo|supo|anduvo|estuvo|hubo|fue|dio|vio)$/;
const strongMine = /^(?:dije|traje|hice|puse|vine|tuve|quise|pude|supe|anduve|estuve|fui|di|vi)$/;
const noVerbs = /^(?:qué|porqué|así|aquí|allí|ahí|sí|mí|té|fe|café|bebé|sé|dé|esté)$/;
const noTenses = /^(?:días?|todavía|tías?|mías?)$/;

/** “sacó”, “se rieron”, “dijo”: what somebody else did. */
export function isPreterite(word: string): boolean {
  return /.ó$|.[aei]ron$/.test(word) || strong.test(word);
}

/** “insistí”, “alcancé”, “dije”: what the writer did. */
export function isMyPast(word: string): boolean {
  return (/.[éí]$/.test(word) && !noVerbs.test(word)) || strongMine.test(word);
}

/** “hablaban”, “tenía”, “era”. */
export function isImperfect(word: string): boolean {
  return (/.(?:aba|ábamos|ía|íamos)[ns]?$/.test(word) && !noTenses.test(word)) || /^(?:era|iba)[ns]?$/.test(word);
}
