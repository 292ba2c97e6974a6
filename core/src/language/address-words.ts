/**
 * The words by which it is told whom somebody speaks to: what stands beside a name that is called, what goes to all, and
 * what asks. Data, and how a pattern is made of it: sessions mix their languages, so the words of all are looked for.
 */

/** Of one language. `'` stands for any apostrophe. */
interface AddressWords {
  /** May stand before anything that is said: “So Tina, …”. */
  readonly asides: readonly string[];
  /** The same, but only before a name: “Yes Tina.” */
  readonly answers: readonly string[];
  /** Behind these a name is called, whatever mark follows: “Thanks Tina”. */
  readonly greetings: readonly string[];
  /** Behind these the name at the end of a sentence is called: “What about you Tina?” A comma is easily forgotten. */
  readonly beforeCalled: readonly string[];
  /** Behind these a name at the end is not spoken of: “That sounds really hard Lorraine.” */
  readonly comments: readonly string[];
  /** Before these a name is not spoken of: “Stephen do you want to …”, “Gus your mom missed it?” */
  readonly behindCalled: readonly string[];
  /** Who gives the word to somebody, “let's”, and how: “check with”. */
  readonly giving: { readonly who: readonly string[]; readonly how: readonly string[] };
  /** Beginnings of a reported question that goes to whoever will answer: “who would begin”, “for one word”. */
  readonly toWhoever: readonly string[];
  /** The same before a verb whose ending says that it is many people's: “cómo venían”. */
  readonly toMany: { readonly words: readonly string[]; readonly endings: readonly string[] };
  /** In what a worker told: said of all, so to all. */
  readonly ofAll: readonly string[];
  /** Verbs of telling everybody. */
  readonly announcing: readonly string[];
  /** Words that ask by themselves, and others that do with a verb behind them. */
  readonly questions: { readonly words: readonly string[]; readonly withVerb: readonly string[] };
  /** Those verbs. */
  readonly questionVerbs: readonly string[];
  /** Beginnings of a question besides: “You were …?”, “Did …?” */
  readonly askingBack: readonly string[];
  /** Together, for nobody in the room: “to herself”. Not all that stands between two people: “(responde al sí de Ana)” is for Ana. */
  readonly told: { readonly to: readonly string[]; readonly nobody: readonly string[] };
}

// prettier-ignore
const en: AddressWords = {
  asides: ["so", "and", "ok", "okay", "well", "but", "now", "wait"],
  answers: ["yes", "no", "yeah", "ah", "oh", "right", "exactly", "wow"],
  greetings: ["thanks", "thank you", "hi", "hello", "hey", "welcome", "sorry", "i'm sorry", "i'm so sorry", "i am sorry", "i am so sorry", "go ahead", "look", "please", "dear", "bye"],
  beforeCalled: ["you", "thanks", "thank you", "hi", "hello"],
  comments: ["hard", "tough", "rough", "sad", "good", "great", "nice", "right", "true", "okay", "ok", "fine", "well", "sure", "now", "today", "tonight", "too", "it", "here", "there", "back", "again", "much", "then"],
  behindCalled: ["i noticed", "i saw", "i heard", "i wonder", "i was wondering", "do you", "did you", "can you", "could you", "would you", "will you", "are you", "were you", "have you", "you", "we", "how did you", "how do you", "how are you", "what did you", "what do you", "why did you", "why do you", "when did you", "where did you", "what about you", "how about you", "is it", "was it", "your", "you're", "you've", "you'd", "you'll", "i'm", "im", "come on", "stop", "wait", "listen", "relax", "hold on", "calm down", "chill"],
  giving: {
    who: ["i", "i'd", "let's", "let me", "we"],
    how: ["check with", "check in with", "check back with", "check back in with", "hear from", "hear more from", "turn to", "come back to", "start with"],
  },
  toWhoever: ["who", ...["one", "a"].flatMap((one) => ["word", "thing", "line", "sentence", "number"].map((what) => `for ${one} ${what}`))],
  toMany: { words: [], endings: [] },
  ofAll: ["they", "them", "their", "they'd", "they're", "they've", "they'll", "someone", "somebody", "each", "nobody", "we"],
  announcing: ["announce", "announced"],
  questions: { words: ["who", "whos", "who's", "whats", "what's", "why", "hows", "how's"], withVerb: ["what", "how", "where", "when", "which"] },
  questionVerbs: ["is", "are", "r", "was", "were", "do", "does", "did", "would", "could", "can", "will", "about", "else"],
  askingBack: ["you", "your", "were", "was", "did", "do", "does", "are", "is", "can", "could", "would", "have", "has"],
  told: {
    to: ["to"],
    nobody: ["herself", "himself", "themself", "themselves", "myself", "self", "oneself", "nobody", "no one", "no-one", "noone"],
  },
};

// prettier-ignore
const es: AddressWords = {
  asides: ["y", "pero", "bueno", "entonces", "ahora"],
  answers: ["sí", "ay", "claro"],
  greetings: ["gracias", "hola", "oye", "bienvenida", "bienvenido", "adelante", "lo siento", "perdón", "perdona", "mira", "querida", "querido", "adiós"],
  beforeCalled: ["tú", "vos", "usted", "ustedes", "gracias", "hola"],
  comments: ["bien", "verdad", "cierto", "claro", "duro", "difícil", "fuerte", "ahora", "hoy", "también", "eso", "esto", "aquí", "acá", "mucho", "pues", "ya", "así"],
  behindCalled: ["tú", "usted", "vos"],
  giving: {
    who: ["quiero", "quisiera", "quería", "gustaría", "vamos a", "queremos"],
    how: ["escuchar a", "preguntarle a", "volver a", "volver con", "empezar con", "saber de"],
  },
  toWhoever: ["quién", "quiénes"],
  toMany: { words: ["cómo", "como", "qué", "que", "si", "dónde", "donde", "por qué", "por que"], endings: ["an", "ían", "ron", "en"] },
  ofAll: [],
  announcing: ["anuncio", "anuncié", "anunció", "anuncia"],
  questions: { words: ["qué", "quién", "quiénes", "cómo", "cuándo", "dónde", "cuál", "cuáles", "por qué"], withVerb: [] },
  questionVerbs: [],
  askingBack: ["tú", "te"],
  told: {
    to: ["a", "para"],
    nobody: ["sí misma", "sí mismo", "si misma", "si mismo", "sí mismas", "sí mismos", "mí misma", "mí mismo", "sí", "nadie"],
  },
};

/** The words of all languages from these lists, as the alternatives of a pattern. */
export function anyWord(...lists: readonly ((of: AddressWords) => readonly string[])[]): string {
  const words = lists.flatMap((list) => [en, es].flatMap(list));
  return [...new Set(words)].map((word) => word.replaceAll("'", "['’]")).join("|");
}

/** Said to nobody in the room: “to herself”, “muttering to no one in particular”, “para sí”. */
export const toNobody = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${anyWord((of) => of.told.to)}) (?:${anyWord((of) => of.told.nobody)})(?![A-Za-zÀ-ɏ])`,
  "i",
);
