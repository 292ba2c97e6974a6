/** The words by which labels and titles of a form are known that no list has whole: “Worker's feelings”, “Interaction 3”. */
import { unaccented } from "../text/latin.ts";
import { nameKey } from "../text/names.ts";
import { remembering } from "../text/remember.ts";

/** As they are written, and as they are typed without accents. */
const set = (words: string): ReadonlySet<string> => new Set([...words.split(/\s+/), ...unaccented(words).split(/\s+/)]);

/** What a writer thinks of a session, apart from what was said in it. */
const reflective = set(
  `feeling feelings gut reflection reflections self self-reflection self-awareness skill skills technique techniques
  theory theories competency competencies rationale diagnosis supervision feedback comment comments countertransference
  transference analysis interpretation interpretations hypothesis assessment evaluation self-evaluation impression
  impressions learning lesson lessons takeaway takeaways critique thoughts reaction reactions
  sentimiento sentimientos reflexión reflexiones habilidad habilidades técnica técnicas teoría fundamentación
  supervisión comentario comentarios transferencia contratransferencia análisis autoanálisis autocrítica autorreflexión
  sentir sentires emociones destreza destrezas interpretación interpretaciones hipótesis evaluación
  autoevaluación impresión impresiones aprendizaje aprendizajes valoración pensamientos reacción reacciones diagnóstico`,
);

/** What a form puts before a colon beside that. */
const structural = set(
  `interaction interactions exchange exchanges intervention interventions dynamic dynamics process content narrative
 verbatim dialogue dialog transcript nonverbal nonverbals non-verbal non-verbals language tone climate mood stage phase engagement pre-engagement
 incident moment point strengths challenges barriers concerns steps follow-up goal goals question questions opening
 closing check-in check-out icebreaker activity activities discussion break announcement announcements warm-up round
 rounds highs lows roses thorns aid roles norms silence seating arrival attendance materials handout quote
 atmosphere environment vignette scene part segment episode half minute minutes transition termination disclosure risk safety confidentiality
 observation observations action actions outcome outcomes response responses impact emotion emotions affect behavior
 behaviour entry note notes aside pre-group post-group pre-session post-session supervisor
 interacción interacciones intercambio intervención intervenciones dinámica dinámicas proceso contenido relato narración
  diálogo clima ambiente atmósfera disposición etapa fase momento fortalezas dificultades obstáculos pasos seguimiento pregunta
  preguntas apertura
 cierre ronda actividad actividades discusión avisos ayuda roles normas silencio llegada materiales escena parte
 transición observación observaciones resultado resultados respuesta emociones nota tareas acuerdos compromisos encuadre
 placement submitted objective obj intervención problem target status indicator bibliography bibliografía attendance policy
 policies requirements deadline units
 objetivo indicador compromiso plazo lecturas
 ficha formulario formato anexo hoja página form page sheet worksheet emergente emergentes registro crónica desarrollo inicio `,
);

/** Whose thoughts a title says they are. */
const owners = set(
  `my our own personal professional critical clinical overall brief worker worker's workers' sw sw's student student's
  intern's facilitator's leader's writer's mi mis nuestra nuestras`,
);

/** Behind these the head of a name stands no more: “Stage of group”, “Goals for next time”. */
const prepositions = set("of for to on at about from with during after de del para sobre a en con durante tras");
/** First words of “What I felt”, “Lo que pensé”. */
const questions = set("what why how when where qué cómo cuándo dónde por lo");
/** With whom a writer thinks, and what of: “Questions for my supervisor”, “What I would do differently”. */
const supervising = set("supervisor supervisor's supervision supervisora supervisión instructor's tutora tutor");
const thinking = set(
  "felt feel thought think learned learnt differently would wish aprendí sentí pensé distinto diferente haría hubiera",
);
const plans = set("plan plans planning follow-up planes planificación seguimiento");
/** Behind their noun: “Momento clave”, “Skill used”. */
const adjectives = set(
  `used applied demonstrated addressed practiced practised covered grupal grupales individual inicial final clave mutua personal personales utilizada utilizadas
  usada usadas aplicada aplicadas profesional diagnóstica diagnósticas teórico teórica list checklist lista rompehielos crítica central previa posterior`,
);
/** Labels of no such noun. */
const wholes: ReadonlySet<string> = new Set([
  ...["who sat where", "quién se sentó dónde", "office hours", "session #", "due"],
  ...["why", "check in", "check out", "warm up", "follow up", "wrap up", "tuning in", "left early", "line", "row"],
  ...["before group", "after group", "before the group", "after the group", "before session", "after session"],
  ...["to bring to supervision", "antes del grupo", "después del grupo", "antes de la sesión", "después de la sesión"],
]);
/** “Notes on members”, “Observaciones por integrante”: of each person one line, and nobody's words. */
const [notes, ofPeople] = [
  set(
    "note notes observation observations comment comments nota notas observación observaciones comentario comentarios",
  ),
  set(
    "member members individual participant participants client clients integrante integrantes miembro miembros participante participantes persona",
  ),
];
const numbered = /[\s#]+(?:\d{1,3}|[a-z]|one|two|three|four|uno|dos|tres)$/;

/** No more words has a title of notes on people. */
const mostWords = 5;
/** What is longer is a sentence: no title or label has as many signs. */
const longest = 120;

/** The words of a key up to its first preposition. */
function wordsOf(key: string): { readonly all: readonly string[]; readonly head: readonly string[] } {
  const all = nameKey(key)
    .replace(numbered, "")
    .split(/[\s/]+/)
    .filter((word) => word !== "");
  const end = all.findIndex((word, at) => at > 0 && prepositions.has(word));
  return { all, head: end < 0 ? all : all.slice(0, end) };
}

/** Whether a title or label is about the writer's own thoughts: “My feelings”, “Analysis of interaction”. */
export const isReflective = remembering((title: string): boolean => {
  if (title.length > longest) return false;
  const parts = title.split(/\s+(?:and|y|e)\s+|[&/,+]/);
  return parts.every((part) => {
    const { all, head } = wordsOf(part);
    if (all.some((word) => supervising.has(word)) || (all.includes("self") && all.includes("use"))) return true;
    if (questions.has(all[0] ?? "")) return all.some((word) => thinking.has(word));
    if (all.length <= mostWords && all.some((word) => notes.has(word)) && all.some((word) => ofPeople.has(word)))
      return true;
    const noun = head.findIndex((word) => reflective.has(word));
    const isOwn = head.slice(0, noun).every((word) => owners.has(word));
    return noun >= 0 && isOwn && head.slice(noun + 1).every((word) => adjectives.has(word));
  });
});

/** Verbs of sentences. “What I said” may be a title. */
const happening = set(
  `said says told tells asked asks answered explained mentioned decided wanted was were is had has
  dijo dije dice preguntó pregunté contestó contó conté comentó recordó recordé avisó expliqué decidí era fue estaba tenía`,
);
const whats = set("what lo");
/** A title of more words begins as titles do. */
const mostOfAny = 5;

/** Whether a line without any marks is a sentence rather than a title: “Tom said his supervisor was mean”. */
export function isSentence(line: string): boolean {
  const { all } = wordsOf(line);
  const [first = ""] = all;
  if (whats.has(first)) return false;
  const begins = [questions, reflective, structural, plans, notes, owners, supervising].some((each) => each.has(first));
  return (all.length > mostOfAny && !begins) || all.some((word) => happening.has(word));
}

/** Whether a label names a part of a form rather than somebody: “Worker's feelings”, “Interaction 3”, “What I felt”. */
export const isPartOfForm = remembering((label: string): boolean => {
  if (label.length > longest) return false;
  const { all, head } = wordsOf(label);
  const [first = "", last = ""] = [head[0], head.at(-1)];
  if (wholes.has(all.join(" ")) || (all.length > 1 && questions.has(first))) return true;
  const isPart = (word: string): boolean => reflective.has(word) || structural.has(word);
  return isPart(last) || (isPart(first) && adjectives.has(last)) || isReflective(label);
});

/** “Theme of the meeting”: nobody is called so, unless something else says it. “Mother of Ben” is somebody. */
export function isPhrase(label: string): boolean {
  const [, ...rest] = label.split(/\s+/);
  const isOne = rest.some((word) => prepositions.has(word) && !particles.has(word));
  return isOne && !rest.some((word) => /^\p{Lu}/u.test(word));
}

/** Parts of a name: “María del Carmen”. */
const particles = set("de del a");

/** “Para la próxima”, “Próximo encuentro”. */
const coming = set("próxima próximo próximas próximos");
/** “Next bit is off the sticky notes” is a sentence. */
const mostNext = 5;

/** Whether a title is about what comes next: “Plan for next week”, “Para la próxima”. */
export function isAboutNext(title: string): boolean {
  if (title.length > longest) return false;
  const { all, head } = wordsOf(title);
  const [first = "", last = ""] = [all[0], head.at(-1)];
  return (
    [first, last].some((word) => plans.has(word)) ||
    (first === "next" && all.length > 1 && all.length <= mostNext) ||
    all.some((word) => coming.has(word))
  );
}
