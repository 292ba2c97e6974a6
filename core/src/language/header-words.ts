/** The words by which a key of a pasted form is known that no list has whole: “Names (disguised)”, “Hora de inicio”. Data. */

/** Keys of those who were there, by one of their words. */
// prettier-ignore
export const rosterWords: ReadonlySet<string> = new Set(["members", "participants", "attendees", "attendance", "attending", "present", "roster", "names", "clients", "residents", "patients", "attended", "came", "there", "here", "tonight", "today", "miembros", "integrantes", "participantes", "asistentes", "asistencia", "presentes", "asistieron", "vinieron", "concurrieron", "nombres", "usuarias", "usuarios", "pacientes", "participaron", "estuvieron"]);

/** … and of those who were not, whatever else the key says. */
// prettier-ignore
export const absenceWords: ReadonlySet<string> = new Set(["absent", "absence", "absences", "absentees", "missing", "not", "ausente", "ausentes", "ausencias", "inasistencia", "inasistencias", "faltaron", "faltó", "no"]);

/** What else a form asks: keys of one of these words alone, or of several words of which one is such a word. */
// prettier-ignore
export const formWords: ReadonlySet<string> = new Set(["date", "time", "day", "place", "location", "site", "room", "setting", "agency", "school", "course", "class", "semester", "term", "professor", "week", "hours", "length", "duration", "number", "total", "count", "topic", "theme", "purpose", "goal", "goals", "objective", "objectives", "population", "placement", "program", "programme", "weather", "submitted", "due", "liaison", "type", "method", "modality", "language", "recorded", "fecha", "hora", "horario", "día", "lugar", "sitio", "sala", "salón", "sede", "institución", "centro", "escuela", "materia", "curso", "cátedra", "semestre", "semana", "duración", "cantidad", "número", "total", "tema", "propósito", "objetivo", "objetivos", "población", "programa", "turno", "clima", "modalidad", "entrega", "registra", "observa", "tipo"]);

/** Words between others in a key, and in no name of somebody: “Length of session”. */
export const joiningWords: ReadonlySet<string> = new Set([
  "of",
  "de",
  "del",
  "for",
  "para",
  "at",
  "en",
  "was",
  "there",
]);
