/**
 * What a table's heading means by its words, where no list has it whole: schools write “Student's gut-level
 * feelings/reactions” and “Who is speaking?”. Only for headings of tables; elsewhere such words are words.
 */
import { unaccented } from "../text/latin.ts";
import { columnOf, isRemark } from "./index.ts";
import type { Column } from "./language.ts";

/** Words, or their beginnings, by which a heading is known; the first row that fits counts. Without accents. */
const byWords: readonly (readonly [Column | "weak", RegExp])[] = [
  // “Nº de intervención” is no technique.
  ["number", /^(?:n[.º°]*|no\.?|num\.?|numero)(?: del?(?: la)?)? (?:intervencion|interaccion|turno|linea|fila)/],
  [
    "supervisor",
    /\b(?:supervis|instructor|educator|assessor|mentor|practice teacher|(?:field|fi|pe|pa|po) (?:comment|note|feedback)s?|field inst\b|docente|tutor|prof\b|profesor|educador|correccion|retroaliment|devolucion)/,
  ],
  [
    "client",
    /\b(?:sentimientos?|emocion(?:es)?|afectos?|reaccion(?:es)?) (?:de|del) (?:l[ao]s? |las y los )?(?:client|usuari|miembro|integrante|participante|paciente|persona|grupo|familia|consultante|entrevistad)|\b(?:client|member|patient|participant|usuari|miembro|integrante)\w*\W.*\b(?:feel|affect|mood|emotion|reaction|sentimient|afecto|emocion)|^(?:body language|non-?verbal|lenguaje corporal|(?:comunicacion |lenguaje )?no verbal)/,
  ],
  [
    "next-time",
    /\b(?:next time|do over|instead|differently|wish i had|proxima vez|distinto|diferente|alternativas?|otra (?:forma|manera)|(?:podria|habria|hubiera|debi) (?:haber )?(?:dicho|decir|hecho)|que diria)\b/,
  ],
  // “My inner dialogue” is nobody's dialogue.
  [
    "feelings",
    /\b(?:inner|inside|internal|por dentro|in my (?:head|mind|body)|en mi (?:cabeza|cuerpo)|unspoken|unsaid|self-talk|interno|interna|interior|pensamiento)/,
  ],
  [
    "feelings",
    /\b(?:feel|felt|gut|emotion|reaction|sentimient|senti|siento|siente|emocion|reaccion|vivencia|resonancia|sensacion|contratransf)/,
  ],
  [
    "analysis",
    /\b(?:analy|assess|interpret|impression|observ|rationale|reflect|think|thinking|thoughts|analisis|interpretac|reflexi|impresion|concept|teoric|theor|fenomeno|dinamica|dynamic|latente|hipotesis|fundament|justifica|significado|pense\b|pensar\b|pensaba|pienso)|^por que\b|^(?:comments?|comentarios?|notas?|notes?)$/,
  ],
  [
    "skill",
    /\b(?:skill|techni|intervention|habilidad|tecnica|intervenci|destreza|estrategia)|^(?:hacer|(?:lo )?que hice)$/,
  ],
  [
    "dialogue",
    /\b(?:dialog|speech|utterance|quotes?$|mensaje|dichos|frase|expresion verbal|verbatim|contenido (?:verbal|manifiesto|literal)|word[ -]for[ -]word|palabra por palabra|literal|transcri|conversation|was said|they said|said what|textual|se dijo|conversaci|que (?:dijo|dice|dicen)|verbaliza|interview|entrevista|statement|exchange|hablado)|^(?:dijo|dicho|discurso)$/,
  ],
  [
    "speaker",
    /^(?:initials|iniciales|integrantes?|participantes?|miembros?|actor|actores|sujetos?|personas?|emisor|voz|members?|(?:client|worker|sw) ?\/ ?(?:client|worker|sw))$|\b(?:speaker|speaking|spoke|speaks|who|habla|hablante|quien|said by|talker|talking|talked|talks|locutor|interlocutor|interviene|interviniente)\b|^(?:by|voice|role|names|group member|rol)$/,
  ],
  // A story of the session, where the other columns are those of a form.
  [
    "weak",
    /\b(?:script|discussion|said|spoken|text|texto|palabras|registro|desarrollo|what (?:else )?happened|process|narrative|interaction|que (?:mas )?paso|lo que paso|proceso|relato|narracion|narrativa|cronica|hechos|secuencia|descripcion|sesion|session|events?)\b/,
  ],
];

/** The remark that a heading means, if it is one of a remark. */
export function remarkOfTable(heading: string): Exclude<Column, "number" | "speaker" | "dialogue"> | undefined {
  const column = columnOfTable(heading);
  return column !== undefined && column !== "weak" && isRemark(column) ? column : undefined;
}

/** Columns that only a school's form has. */
export const ofForm: ReadonlySet<string | undefined> = new Set([
  "feelings",
  "analysis",
  "skill",
  "client",
  "supervisor",
]);

/** Whether a heading is that of what was said where another column says by whom: “Persona | Intervención”. */
export function isContribution(heading: string): boolean {
  return /^(?:intervenci[oó]n|participaci[oó]n|aporte|contribution)/i.test(heading.trim());
}

/** Over the columns of who speaks and to whom, where a form has both: “From | To”. Without accents. */
const from: ReadonlySet<string> = new Set(["from", "de", "emisor", "emite"]);
const to: ReadonlySet<string> = new Set(
  "to|to whom|directed to|addressee|a|a quien|para|para quien|dirigido a|dirigida a|hacia|destinatario|receptor".split(
    "|",
  ),
);

/** Whether a heading surely is that of who speaks: a column of “names” may be a list of people. */
export function namesSpeakers(heading: string): boolean {
  return /\b(?:sp(?:ea|o)k|talk|voice|said by|habl|locutor|emisor|voz)/.test(unaccented(heading.toLowerCase()));
}

/** Which side of an exchange a heading names. */
export function whoToWhom(heading: string): "speaker" | "addressee" | undefined {
  const plain = unaccented(heading.toLowerCase())
    .replace(/[^a-z ]+/g, "")
    .trim();
  if (to.has(plain)) return "addressee";
  return from.has(plain) ? "speaker" : undefined;
}

/** Longest heading that is looked at, in characters. */
const longest = 80;

/** The column that a table's heading means; `weak` is one of dialogue if the others are those of a form. */
export function columnOfTable(heading: string): Column | "weak" | undefined {
  const known = columnOf(heading);
  if (known !== undefined || heading.length > longest) return known;
  const plain = unaccented(heading.toLowerCase());
  return byWords.find(([, words]) => words.test(plain))?.[0];
}
