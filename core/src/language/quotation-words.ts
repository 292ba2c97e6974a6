/** The words by which it is told whose a quotation is where no verb of saying stands beside it. Data, no code. */

/** What `NarrativeData` holds of quotations. Entries may be several words. */
export interface QuotationData {
  /** What somebody says, as a noun, where a quotation follows: Ruth's first “words” were. Beside `speechNouns`. */
  readonly quotedNouns: readonly string[];
  /** Between that and whose it is: the answer “of” Ruth. */
  readonly ofWords: readonly string[];
  /** The same noun left out: “la de” Rosa. */
  readonly ofOthers: readonly string[];
  /** The writer's own: “my” answer, “mine” was. */
  readonly mine: readonly string[];
  /** Somebody else's: “her” answer. */
  readonly theirs: readonly string[];
  /** Between that and the quotation: her answer “was”. Beside `copulas`. */
  readonly quotedCopulas: readonly string[];
  /** Behind a quotation, before what was said of it: “came” the answer. */
  readonly arrivals: readonly string[];
  /** First words of what was said, before who said it: “all” Ruth said was. */
  readonly allThat: readonly string[];
  /** First words of how somebody said it: “as” Ruth put it. */
  readonly asWords: readonly string[];
  /** What stands behind who said it so: as Ruth “put it”. */
  readonly putIt: readonly string[];
  /** Before a word or two that somebody says: cut him off “with”. */
  readonly withWords: readonly string[];
  /** First words of such a word or two: let out “a” “wow”. */
  readonly someWords: readonly string[];
  /** What somebody does with a word or two: “let out” a. */
  readonly utterings: readonly string[];
  /** What somebody does by saying something: “cut” him off with. */
  readonly voicings: readonly string[];
  /** Words that only somebody who speaks says: “you”. */
  readonly speaking: readonly string[];
  /** What bears words that nobody says: “the poster”. */
  readonly written: readonly string[];
  /** What tells that something was not said: “never”. */
  readonly denials: readonly string[];
  /** Behind a question, before what was answered: “and got”. */
  readonly gotten: readonly string[];
}

// prettier-ignore
export const enQuotations: QuotationData = {
  quotedNouns: ["replies", "response", "responses", "opener", "opening", "opening line", "greeting", "turn", "mouth", "lips", "quote", "whisper", "two cents", "summary", "check-in", "check-out", "takeaway", "apology", "conclusion", "goodbye", "way of putting it", "first words", "last words", "last word", "exact words", "motto"],
  ofWords: ["of", "from", "by", "out of"],
  ofOthers: ["that of", "those of", "the one from"],
  mine: ["my", "mine", "my own", "me"],
  theirs: ["her", "his", "their", "hers"],
  quotedCopulas: ["was", "is", "were", "are", "came", "was just", "was simply"],
  arrivals: ["was", "is", "were", "came", "comes", "this", "that", "as", "again", "went"],
  allThat: ["all", "all that", "what", "how", "the only thing", "the first thing", "the last thing", "everything"],
  asWords: ["as", "like"],
  putIt: ["put it", "puts it", "called it", "had it", "phrased it"],
  withWords: ["with", "on"],
  someWords: ["a", "an", "one", "another", "the usual", "some"],
  utterings: ["let out", "lets out", "managed", "manages", "mumbled", "mumbles", "muttered", "mutters", "whispered", "whispers", "breathed", "breathes", "got out", "threw in", "throws in", "slipped in", "sneaked in", "snuck in", "blurted", "blurted out", "gave me", "gives me", "gave us", "got in", "left it at", "stuck to", "settled for", "landed on"],
  voicings: ["greeted", "greets", "cut", "cuts", "ended", "ends", "closed", "closes", "opened", "opens", "started", "starts", "began", "begins", "broke in", "breaks in", "joined in", "joins in", "jumped in", "jumps in", "came in", "comes in", "came back", "comes back", "met", "finished", "finishes", "signed off", "offered", "offers", "answered", "answers", "replied", "replies", "responded", "responds", "countered", "counters", "followed", "got there first", "beat me to it", "surprised us", "surprises us"],
  speaking: ["yes", "yeah", "yep", "nope", "nah", "ok", "okay", "sorry", "thanks", "thank", "hello", "hi", "hey", "bye", "amen", "wow", "i", "i'm", "i've", "i'll", "i'd", "you", "you're", "you've", "your", "yours", "me", "we", "we're", "we'll", "us", "let's", "don't", "can't", "won't", "it's", "that's", "what's", "ain't", "my", "im", "dont", "cant", "gonna", "gotta", "ma'am", "sir", "please", "honey", "love"],
  written: ["poster", "sign", "board", "whiteboard", "blackboard", "flipchart", "flip", "card", "cards", "wall", "screen", "note", "sheet", "paper", "page", "handout", "slide", "banner", "t-shirt", "tshirt", "shirt", "mug", "door", "cover", "label", "sticker", "tattoo", "book", "agenda", "list", "calendar", "newspaper", "headline", "phone", "text", "worksheet", "chart", "film", "show", "game", "exercise", "prompt"],
  denials: ["never", "not", "no", "nobody", "didn't", "don't", "doesn't", "wasn't", "isn't", "weren't", "couldn't", "hardly", "almost", "nearly", "hoped", "hoping", "wanted", "wished", "wish", "hope", "expected", "waited", "waiting", "without", "should have", "could have", "would have", "might have", "must have", "imagined", "favorite", "favourite", "usual word", "nickname"],
  gotten: ["got", "got back", "got only", "received", "got just"],
};

// prettier-ignore
export const esQuotations: QuotationData = {
  quotedNouns: ["respuesta", "respuestas", "palabra", "palabras", "comentario", "contestación", "réplica", "frase", "aporte", "aportación", "intervención", "pregunta", "saludo", "consejo", "sugerencia", "queja", "protesta", "objeción", "confesión", "disculpa", "boca", "labios", "turno", "conclusión", "remate", "veredicto", "despedida", "salida", "explicación"],
  ofWords: ["de", "por parte de", "de parte de"],
  ofOthers: ["la de", "el de", "lo de", "las de", "los de"],
  mine: ["mi", "la mía", "el mío", "lo mío", "mis"],
  theirs: ["su", "sus", "la suya", "el suyo"],
  quotedCopulas: ["fue", "es", "era", "fueron", "son", "ha sido"],
  arrivals: ["fue", "es", "fueron", "esto", "eso", "así", "como"],
  allThat: ["lo único que", "lo que", "lo primero que", "lo último que", "todo lo que"],
  asWords: ["como", "según"],
  putIt: [],
  withWords: ["con"],
  someWords: ["un", "una", "su", "otro", "otra", "el", "ese"],
  utterings: ["soltó", "suelta", "lanzó", "lanza", "murmuró", "murmura", "balbuceó", "susurró", "escapó", "escapa"],
  voicings: ["saludó", "saluda", "cortó", "corta", "cerró", "cierra", "abrió", "abre", "terminó", "termina", "empezó", "empieza", "respondió", "responde", "contestó", "contesta", "rompió", "rompe", "interrumpió", "interrumpe", "remató", "remata", "escapó", "escapa", "salió", "sale", "despidió", "despide", "recibió", "recibe", "dio", "da", "cerré", "abrí", "terminé", "empecé", "respondí", "contesté", "saludé", "adelantó", "adelanta", "sorprendió", "sorprende"],
  speaking: ["yo", "tú", "usted", "ustedes", "vos", "me", "mi", "mí", "te", "nos", "conmigo", "contigo", "mija", "mijo", "gracias", "no", "sí", "ya", "soy", "estoy", "voy", "tengo", "quiero", "sé", "vamos", "ojalá", "perdón", "qué", "ay", "amén", "bravo", "igual", "claro", "bueno", "pues", "ni", "otra vez"],
  written: ["letrero", "cartel", "póster", "pizarra", "pizarrón", "tablero", "tarjeta", "carta", "pared", "pantalla", "nota", "hoja", "papel", "página", "camiseta", "playera", "polera", "puerta", "libro", "lista", "calendario", "periódico", "celular", "mensaje", "rotafolio", "papelógrafo", "película", "dinámica", "juego", "ejercicio"],
  denials: ["nunca", "no", "nadie", "casi", "esperaba", "esperé", "quería", "quise", "quiso", "sin", "hubiera", "habría", "podría", "debería", "favorita", "preferida", "apodo"],
  gotten: ["recibí", "obtuve"],
};
