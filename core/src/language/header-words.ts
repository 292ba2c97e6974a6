/** The words by which a key of a pasted form is known that no list has whole: “Names (disguised)”, “Hora de inicio”. Data. */

/** Keys of those who were there, by one of their words. */
// prettier-ignore
export const rosterWords: ReadonlySet<string> = new Set(["members", "participants", "attendees", "attendance", "attending", "present", "roster", "names", "clients", "residents", "patients", "attended", "came", "there", "here", "tonight", "today", "us", "miembros", "integrantes", "participantes", "asistentes", "asistencia", "presentes", "asistieron", "vinieron", "concurrieron", "nombres", "usuarias", "usuarios", "pacientes", "participaron", "estuvieron", "asisten", "asiste", "acuden", "acudieron", "concurren", "participan", "vienen", "somos"]);

/** … and of those who were not, whatever else the key says. */
// prettier-ignore
export const absenceWords: ReadonlySet<string> = new Set(["absent", "absence", "absences", "absentees", "missing", "not", "sick", "excused", "ausente", "ausentes", "ausencias", "inasistencia", "inasistencias", "faltaron", "faltó", "no"]);

/** What else a form asks: keys of one of these words alone, or of several words of which one is such a word. */
// prettier-ignore
export const formWords: ReadonlySet<string> = new Set(["date", "time", "day", "place", "location", "site", "room", "setting", "agency", "school", "course", "class", "semester", "term", "professor", "week", "hours", "length", "duration", "number", "total", "count", "topic", "theme", "purpose", "goal", "goals", "objective", "objectives", "population", "placement", "program", "programme", "weather", "submitted", "due", "liaison", "type", "agenda", "when", "where", "cuándo", "dónde", "method", "modality", "language", "recorded", "fecha", "hora", "horario", "día", "lugar", "sitio", "sala", "salón", "sede", "institución", "centro", "escuela", "materia", "curso", "cátedra", "semestre", "semana", "duración", "cantidad", "número", "total", "tema", "propósito", "objetivo", "objetivos", "población", "programa", "turno", "clima", "modalidad", "entrega", "registra", "observa", "tipo"]);

/** Words between others in a key, and in no name of somebody: “Length of session”. */
export const joiningWords: ReadonlySet<string> = new Set([
  "of",
  "de",
  "del",
  "for",
  "para",
  "at",
  "on",
  "en",
  "was",
  "there",
]);

/** What may be said of such a word in a key, and is no name: “Topic planned”, “Tema real”. */
// prettier-ignore
export const qualifyingWords: ReadonlySet<string> = new Set(["planned", "actual", "scheduled", "expected", "real", "previsto", "prevista", "planeado", "planificado", "tratado", "trabajado", "today", "this", "our", "main", "general", "principal"]);

/** Before those who were there, in a sentence: “Asisten Ana, Luz y Eva.” */
// prettier-ignore
export const attendanceLeads: readonly string[] = ["asisten", "asistieron", "asisten hoy", "asistieron hoy", "vinieron", "vinieron hoy", "vienen", "participan", "participaron", "estuvieron", "estuvieron presentes", "están", "están presentes", "estaban", "estaban presentes", "acuden", "acudieron", "concurren", "concurrieron", "llegaron", "contamos con", "se presentaron", "presentes", "present were", "present today were", "present tonight were", "present are", "in attendance", "in attendance were", "in the room were", "in the room", "those present were", "attending", "attending were", "we had", "we were", "there were"];

/** … and behind them: “Ann, Ben and Cy were present.” */
// prettier-ignore
export const attendanceTails: readonly string[] = ["estuvieron presentes", "asistieron", "asisten", "vinieron", "participaron", "participan", "were present", "were there", "attended", "were in attendance", "came", "showed up", "are present", "present"];

/** Before those who were not: “Faltó Rosa.” */
// prettier-ignore
export const absenceLeads: readonly string[] = ["faltó", "faltaron", "falta", "faltan", "no vino", "no vinieron", "no asistió", "no asistieron", "no asiste", "no asisten", "absent", "absent was", "absent were", "missing"];

/** What a legend says beside names: whom “me” means, who is learning, and what stands before a noun. */
export const legendWords: Readonly<Record<"me" | "student" | "articles", ReadonlySet<string>>> = {
  me: new Set(["me", "myself", "i", "yo"]),
  student: new Set(["student", "estudiante", "alumna", "alumno"]),
  articles: new Set(["the", "a", "an", "our", "my", "this", "la", "el", "un", "una", "mi", "nuestra", "nuestro"]),
};

/** Values of a few words, as those write them who write the keys in Spanish; without accents. */
const values = {
  group: ["grupo", "grupal"],
  individual: ["individual", "persona", "una persona"],
  family: ["familia", "familiar"],
  community: ["comunidad", "comunitario", "comunitaria"],
  dialogue: ["dialogo"],
  table: ["tabla"],
  narrative: ["narrativo", "narrativa", "relato", "narracion"],
  transcript: ["transcripcion"],
} as const;

/** What such a value means. */
export const valueWords: ReadonlyMap<string, string> = new Map(
  Object.entries(values).flatMap(([value, words]) => words.map((word): [string, string] => [word, value])),
);

/** Numbers of sessions as people write them out: “second of ten”, “la tercera”; the place in the list is the number. Without accents. */
const ordinals = [
  ["first", "one", "primera", "primer", "primero", "uno"],
  ["second", "two", "segunda", "segundo", "dos"],
  ["third", "three", "tercera", "tercer", "tercero", "tres"],
  ["fourth", "four", "cuarta", "cuarto", "cuatro"],
  ["fifth", "five", "quinta", "quinto", "cinco"],
  ["sixth", "six", "sexta", "sexto", "seis"],
  ["seventh", "seven", "septima", "septimo", "siete"],
  ["eighth", "eight", "octava", "octavo", "ocho"],
  ["ninth", "nine", "novena", "noveno", "nueve"],
  ["tenth", "ten", "decima", "decimo", "diez"],
  ["eleventh", "eleven", "undecima", "undecimo", "once"],
  ["twelfth", "twelve", "duodecima", "duodecimo", "doce"],
] as const;

/** The number that a word says; a word in lower case and without accents. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  ordinals.flatMap((words, at) => words.map((word): [string, number] => [word, at + 1])),
);
