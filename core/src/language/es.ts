import type { LanguageData } from "./language.ts";

/** Spanish. */
/** De quiénes puede ser un grupo: «Residentes presentes:» es su lista. */
// prettier-ignore
const people = ["miembros", "miembros del grupo", "integrantes", "residentes", "usuarios", "usuarias", "pacientes", "participantes", "personas", "alumnos", "alumnas", "estudiantes", "mujeres", "hombres", "madres", "padres", "madres y padres", "abuelas", "abuelos", "jóvenes", "adolescentes", "chicas", "chicos", "muchachas", "muchachos", "niñas", "niños", "vecinas", "vecinos", "cuidadoras", "cuidadores", "familias", "señoras", "señores", "compañeras", "compañeros", "adultos mayores", "personas mayores", "veteranos", "sobrevivientes"];
const those = (what: string): readonly string[] => people.map((each) => `${each} ${what}`);

export const es: LanguageData = {
  workerLabels: [
    "Trabajadora social",
    "Trabajador social",
    "Trabajadora",
    "Trabajadora social en formación",
    "Trabajador social en formación",
    "Trabajador",
    "TS",
    "T.S.",
    "Facilitadora",
    "Facilitador",
    "Cofacilitadora",
    "Cofacilitador",
    "Coordinadora",
    "Coordinador",
    "Estudiante",
    "Estudiante de trabajo social",
    "Practicante",
    "Practicante de trabajo social",
    "Estudiante en prácticas",
    "Estudiante en práctica",
    "Alumna",
    "Alumno",
    "Alumna en prácticas",
    "Alumno en prácticas",
    "Becaria",
    "Becario",
    "Pasante",
    "Moderadora",
    "Moderador",
    "Tallerista",
    "Yo",
  ],
  collective: {
    group: ["Grupo", "El grupo", "Todos", "Todas", "Todo el grupo", "Miembros", "Integrantes"],
    several: ["Varias", "Varios", "Varios miembros", "Algunas", "Algunos", "Otras", "Otros"],
    unknown: ["Desconocida", "Desconocido", "Alguien", "Una integrante", "Un integrante", "Miembro", "Integrante"],
  },
  // prettier-ignore
  stopList: ["De", "Para", "Asunto", "Enviado", "Adjunto", "Adjuntos", "Hora de inicio", "Hora de término", "Fecha", "Día", "Hora", "Lugar", "Sala", "Nota", "Notas", "Propósito", "Objetivo", "Objetivos", "Meta", "Metas", "Tema", "Temas", "Encuadre", "Institución", "Agencia", "Escuela", "Curso", "Presentes", "Ausentes", "Participantes", "Asistencia", "Asistentes", "Miembros presentes", "Integrantes presentes", "Ejemplo", "Ejemplos", "Resumen", "Antecedentes", "Contexto", "Observación", "Observaciones", "Impresiones", "Evaluación", "Análisis", "Sentimientos", "Mis sentimientos", "Técnica", "Técnicas", "Habilidad", "Habilidades", "Supervisora", "Supervisor", "Comentario", "Comentarios", "Pregunta", "Preguntas", "Respuesta", "Plan", "Planes", "Próxima sesión", "Próximos pasos", "Tarea", "Tareas", "Sesión", "Nombre", "Título", "Fase", "Inicio", "Cierre", "Preparación", "Trabajo", "Importante", "Recordatorio", "Resultado", "Resultados", "Razón", "Regla", "Reglas", "Normas", "Paso", "Pasos", "Fuente", "Fuentes", "Ver", "Duración", "Número", "Página", "Correo", "Teléfono", "Dirección", "Enlace", "Primero", "Segundo", "Tercero", "Finalmente", "Además", "Por ejemplo", "Porque", "Luego", "Después", "Antes", "Hoy", "Ayer", "Mañana", "Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado", "Domingo", "Clima", "Silencio", "Pausa", "Reflexión", "Conclusión", "Introducción", "Obstáculos", "Fortalezas"],
  // prettier-ignore
  speechVerbs: ["dijo", "dice", "decía", "dijeron", "preguntó", "pregunta", "respondió", "contestó", "agregó", "añadió", "contó", "explicó", "pensé", "pensó", "sentí", "gritó", "susurró", "siguió", "siguiente", "esto", "eso", "es", "era", "fue"],
  // prettier-ignore
  reflectionHeadings: ["Resumen", "Impresiones", "Evaluación", "Impresiones / Evaluación", "Miembros individuales", "Notas individuales", "Integrantes", "Próxima sesión", "Preguntas para supervisión", "Preguntas para la supervisión", "Comentarios de la supervisora", "Comentarios del supervisor", "Reflexión", "Reflexiones", "Análisis", "Autoevaluación", "Después de la sesión", "Después del grupo", "Al terminar la sesión", "Valoración", "Valoración personal", "Valoración de la sesión", "Mi valoración", "Conclusiones", "Aprendizajes", "Qué haría distinto", "Qué haría diferente"],
  // prettier-ignore
  summaryHeadings: ["Resumen", "Impresiones", "Evaluación", "Impresiones / Evaluación", "Reflexión", "Reflexiones", "Análisis", "Autoevaluación", "Valoración"],
  // prettier-ignore
  backgroundHeadings: ["Antecedentes", "Contexto", "Historia", "Datos de identificación", "Descripción del grupo", "Descripción de las integrantes", "Motivo de consulta", "Derivación", "Propósito", "Propósito del grupo", "Encuadre"],
  planHeadings: ["Plan", "Planes", "Planificación", "Planeación", "Plan para la próxima sesión", "Próximos pasos"],
  columns: {
    number: ["n°", "nº", "número", "fila", "n.º", "núm", "número de turno", "turno", "línea"],
    speaker: [
      "quién",
      "quien habla",
      "persona",
      "nombre",
      "hablante",
      "quién habla",
      "participante",
      "interlocutor",
      "interlocutora",
    ],
    // prettier-ignore
    dialogue: ["diálogo", "contenido", "literal", "transcripción", "interacción", "lo que se dijo", "relato", "contenido diálogo", "contenido de la sesión", "contenido de la entrevista", "lo dicho", "textual", "registro textual"],
    // prettier-ignore
    feelings: ["sentimientos", "mis sentimientos", "sentimiento", "reacciones personales", "lo que sentí", "emociones", "mis emociones", "mis reacciones", "reacciones", "reacción personal", "mis pensamientos y sentimientos", "pensamientos y sentimientos", "sentimientos y reacciones", "sentimientos de la trabajadora", "sentimientos del trabajador", "sentimientos de la estudiante", "sentimientos del estudiante", "lo que sentí yo", "reacción visceral"],
    analysis: [
      "análisis",
      "mi análisis",
      "análisis y técnicas",
      "análisis y habilidades",
      "interpretación",
      "reflexión",
      "lo que pensé",
      "impresiones",
      "observaciones",
      "análisis e interpretación",
      "reflexión y análisis",
      "reflexiones",
      "teoría",
      "competencia",
      "competencias",
      "pensamiento automático",
      "fundamentación",
    ],
    skill: [
      "técnica",
      "técnicas",
      "habilidad",
      "habilidades",
      "intervención",
      "intervenciones",
      "lo que hice",
      "técnicas utilizadas",
      "técnica utilizada",
      "técnicas usadas",
      "habilidades utilizadas",
      "habilidades usadas",
      "técnicas y habilidades",
      "destrezas",
      "mis intervenciones",
    ],
    client: [
      "sentimientos del cliente",
      "sentimientos de la persona",
      "sentimientos de los miembros",
      "afecto",
      "afecto del cliente",
      "sentimientos del integrante",
      "sentimientos de los integrantes",
      "sentimientos de las integrantes",
      "sentimientos de las y los integrantes",
      "sentimientos del grupo",
      "sentimientos del miembro",
      "sentimientos de la clienta",
      "sentimientos y afecto del cliente",
      "sentimientos afecto del cliente",
    ],
    // prettier-ignore
    supervisor: ["supervisora", "supervisión", "comentarios de la supervisora", "comentarios del supervisor", "comentarios de supervisión", "supervisor", "comentarios de la supervisión", "comentarios de supervisora", "comentarios del instructor", "comentarios de la instructora", "comentarios de la docente", "comentarios del docente", "instructora de campo", "instructor de campo", "observaciones de la supervisora", "observaciones del supervisor", "retroalimentación"],
    reply: ["mi respuesta", "respuesta", "respuesta de la estudiante", "respuesta del estudiante"],
    "next-time": [
      "la próxima vez",
      "próxima vez",
      "lo que diría",
      "qué haría distinto",
      "qué haría diferente",
      "lo que me hubiera gustado decir",
      "palabras exactas",
    ],
  },
  // prettier-ignore
  headerKeys: {
    recording: ["registro"], group: ["grupo", "nombre del grupo", "tipo de grupo"], session: ["sesión", "número de sesión", "encuentro", "n.º de sesión", "sesión número"], date: ["fecha", "fecha de la sesión"], setting: ["lugar", "sala", "encuadre", "dónde", "lugar de la sesión"], phase: ["fase", "etapa", "fase del grupo", "etapa del grupo"], purpose: ["propósito", "propósito del grupo", "propósito de la sesión"], goal: ["objetivo", "objetivos", "meta", "objetivo de la sesión", "objetivo de esta sesión", "objetivos de la sesión"], topic: ["tema", "tema previsto", "tema planeado", "tema planificado"], worker: ["trabajadora", "trabajador", "trabajadora social", "trabajador social", "facilitadora", "facilitador", "coordinadora", "coordinador", "tallerista", "practicante", "pasante", "becaria", "becario", "moderadora", "moderador", "coordina", "facilita", "a cargo", "a cargo de", "responsable", "profesional", "conduce", "facilitado por", "coordinado por", "dirige", "estudiante a cargo", "promotora", "promotor", "trabajadora social en formación", "trabajador social en formación"], workers: ["coordinan", "facilitan", "conducen", "responsables", "profesionales", "coordinación", "coordinadoras", "coordinadores", "facilitadoras", "facilitadores", "trabajadoras", "facilitadoras presentes", "facilitadores presentes"], members: ["miembros", "integrantes", "presentes", "participantes", "asistentes", "asistencia", "quiénes vinieron", "quienes vinieron", "asisten", "asistieron", "vinieron", "miembros del grupo", "integrantes del grupo", ...those("presentes"), ...those("que asistieron")], absent: ["ausentes", "faltaron", "faltó", "no vino", "no vinieron", "no asiste", "no asisten", "no asistió", "no asistieron", "se excusó", "se excusaron", "excusas", ...those("ausentes")], new: ["nuevas", "nuevos", "nuevos integrantes", "nuevas integrantes"], student: ["estudiante", "nombre de la estudiante", "nombre del estudiante", "alumna", "alumno"], instructor: ["docente", "supervisora", "instructora de campo", "instructor de campo"], seating: ["asientos", "orden en el círculo"], population: ["población"], language: ["idioma"], notation: ["notación"], pack: [], rules: ["reglas"], aliases: ["leyenda"],
  },
  silence: ["silencio", "largo silencio", "pausa", "larga pausa", "nadie habla", "nadie dice nada"],
  // prettier-ignore
  pointing: ["eso", "esto", "esa", "ese", "esos", "esas", "ahí", "allí", "ella", "él", "ellas", "ellos", "le", "les", "entonces", "sus"],
  you: ["tú", "ti", "te", "contigo", "usted", "vos"],
  // prettier-ignore
  invitations: ["alguien", "alguien más", "quién más", "el grupo", "ustedes", "todas", "todos", "vosotras", "vosotros", "cada una", "cada uno", "las demás", "los demás", "vamos a", "a quién más", "como grupo", "otra persona", "quién quiere", "quién tiene", "quién puede", "quién se anima", "quién va a", "quién empieza", "quiénes", "a alguna", "a alguno", "alguna de", "alguno de", "entre todas", "entre todos", "las dos", "los dos", "chicas", "chicos"],
  // prettier-ignore
  frequent: ["el", "la", "los", "las", "que", "y", "de", "en", "un", "una", "es", "no", "con", "por", "se", "me", "lo", "mi", "para", "pero", "está", "yo"],
  // prettier-ignore
  stopWords: ["a", "ahora", "al", "algo", "alguien", "allí", "antes", "aquí", "así", "aunque", "ayer", "bien", "bueno", "cada", "casi", "como", "cómo", "con", "contra", "cosa", "cosas", "cuando", "cuándo", "da", "dar", "de", "decir", "del", "desde", "después", "día", "dice", "digo", "dijo", "donde", "dónde", "dos", "e", "el", "él", "ella", "ellas", "ellos", "en", "entonces", "entre", "era", "eran", "eres", "es", "esa", "ese", "eso", "esta", "está", "están", "estaba", "estar", "este", "esto", "estoy", "fue", "gente", "ha", "había", "hablar", "hace", "hacer", "hacia", "hago", "han", "hasta", "hay", "he", "hoy", "iba", "ir", "la", "las", "le", "les", "lo", "los", "más", "me", "mi", "mí", "mis", "mismo", "misma", "momento", "mucho", "muy", "nada", "nadie", "ni", "no", "nos", "nosotras", "nosotros", "nunca", "o", "otra", "otro", "para", "parece", "pero", "poco", "podía", "poder", "por", "porque", "pues", "puede", "puedo", "que", "qué", "quien", "quién", "quiero", "quiere", "sabe", "saber", "se", "sé", "ser", "si", "sí", "siempre", "siento", "siente", "sin", "sobre", "solo", "sólo", "son", "soy", "su", "sus", "también", "tampoco", "tan", "tanto", "te", "tenemos", "tener", "tengo", "tenía", "tiempo", "tiene", "toda", "todas", "todavía", "todo", "todos", "tu", "tú", "un", "una", "uno", "usted", "ustedes", "va", "vamos", "ver", "vez", "veces", "voy", "y", "ya", "yo"],
  // prettier-ignore
  acknowledgements: ["ajá", "mm", "mmm", "mhm", "ah", "oh", "uy", "sí", "no", "claro", "bueno", "ok", "vale", "exacto", "igual", "gracias", "perdón", "verdad", "cierto", "eso"],
  to: ["a"],
};
