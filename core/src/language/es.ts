import type { LanguageData } from "./language.ts";

/** Spanish. */
export const es: LanguageData = {
  workerLabels: [
    "Trabajadora social",
    "Trabajador social",
    "Trabajadora",
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
    "Yo",
  ],
  collective: {
    group: ["Grupo", "El grupo", "Todos", "Todas", "Todo el grupo", "Miembros", "Integrantes"],
    several: ["Varias", "Varios", "Varios miembros", "Algunas", "Algunos", "Otras", "Otros"],
    unknown: ["Desconocida", "Desconocido", "Alguien", "Una integrante", "Un integrante", "Miembro", "Integrante"],
  },
  // prettier-ignore
  stopList: ["Fecha", "Día", "Hora", "Lugar", "Sala", "Nota", "Notas", "Propósito", "Objetivo", "Objetivos", "Meta", "Metas", "Tema", "Temas", "Encuadre", "Institución", "Agencia", "Escuela", "Curso", "Presentes", "Ausentes", "Participantes", "Asistencia", "Asistentes", "Miembros presentes", "Integrantes presentes", "Ejemplo", "Ejemplos", "Resumen", "Antecedentes", "Contexto", "Observación", "Observaciones", "Impresiones", "Evaluación", "Análisis", "Sentimientos", "Mis sentimientos", "Técnica", "Técnicas", "Habilidad", "Habilidades", "Supervisora", "Supervisor", "Comentario", "Comentarios", "Pregunta", "Preguntas", "Respuesta", "Plan", "Planes", "Próxima sesión", "Próximos pasos", "Tarea", "Tareas", "Sesión", "Nombre", "Título", "Fase", "Inicio", "Cierre", "Preparación", "Trabajo", "Importante", "Recordatorio", "Resultado", "Resultados", "Razón", "Regla", "Reglas", "Normas", "Paso", "Pasos", "Fuente", "Fuentes", "Ver", "Duración", "Número", "Página", "Correo", "Teléfono", "Dirección", "Enlace", "Primero", "Segundo", "Tercero", "Finalmente", "Además", "Por ejemplo", "Porque", "Luego", "Después", "Antes", "Hoy", "Ayer", "Mañana", "Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado", "Domingo", "Clima", "Silencio", "Pausa", "Reflexión", "Conclusión", "Introducción", "Obstáculos", "Fortalezas"],
  // prettier-ignore
  speechVerbs: ["dijo", "dice", "decía", "dijeron", "preguntó", "pregunta", "respondió", "contestó", "agregó", "añadió", "contó", "explicó", "pensé", "pensó", "sentí", "gritó", "susurró", "siguió", "siguiente", "esto", "eso", "es", "era", "fue"],
  // prettier-ignore
  reflectionHeadings: ["Resumen", "Impresiones", "Evaluación", "Impresiones / Evaluación", "Miembros individuales", "Notas individuales", "Integrantes", "Próxima sesión", "Preguntas para supervisión", "Preguntas para la supervisión", "Comentarios de la supervisora", "Comentarios del supervisor", "Reflexión", "Reflexiones", "Análisis", "Autoevaluación", "Qué haría distinto", "Qué haría diferente"],
  planHeadings: ["Plan", "Planes", "Planificación", "Planeación", "Plan para la próxima sesión", "Próximos pasos"],
  columns: {
    number: ["n°", "nº", "número", "fila"],
    speaker: ["quién", "quien habla", "persona", "nombre", "hablante"],
    // prettier-ignore
    dialogue: ["diálogo", "contenido", "literal", "transcripción", "interacción", "lo que se dijo", "relato", "contenido diálogo"],
    // prettier-ignore
    feelings: ["sentimientos", "mis sentimientos", "sentimiento", "reacciones personales", "lo que sentí", "emociones", "mis emociones"],
    analysis: [
      "análisis",
      "mi análisis",
      "análisis y técnicas",
      "análisis y habilidades",
      "interpretación",
      "reflexión",
      "lo que pensé",
    ],
    skill: ["técnica", "técnicas", "habilidad", "habilidades", "intervención", "intervenciones", "lo que hice"],
    client: ["sentimientos del cliente", "sentimientos de la persona", "sentimientos de los miembros", "afecto"],
    // prettier-ignore
    supervisor: ["supervisora", "supervisión", "comentarios de la supervisora", "comentarios del supervisor", "comentarios de supervisión"],
    reply: ["mi respuesta", "respuesta"],
    "next-time": ["la próxima vez", "próxima vez", "lo que diría", "qué haría distinto"],
  },
  // prettier-ignore
  headerKeys: {
    recording: ["registro"], group: ["grupo", "nombre del grupo", "tipo de grupo"], session: ["sesión", "número de sesión", "encuentro"], date: ["fecha", "fecha de la sesión"], setting: ["lugar", "sala", "encuadre", "dónde"], phase: ["fase", "etapa", "fase del grupo"], purpose: ["propósito", "propósito del grupo"], goal: ["objetivo", "objetivos", "meta"], topic: ["tema"], worker: ["trabajadora", "trabajador", "trabajadora social", "trabajador social", "facilitadora", "facilitador", "coordinadora", "coordinador"], workers: ["facilitadoras", "facilitadores", "trabajadoras"], members: ["miembros", "integrantes", "presentes", "participantes", "asistentes", "miembros presentes"], absent: ["ausentes", "miembros ausentes"], new: ["nuevas", "nuevos"], student: ["estudiante"], instructor: ["docente", "supervisora"], seating: ["asientos"], population: ["población"], language: ["idioma"], notation: ["notación"], pack: [], rules: ["reglas"], aliases: ["leyenda"],
  },
  silence: ["silencio", "largo silencio", "pausa", "larga pausa", "nadie habla", "nadie dice nada"],
  // prettier-ignore
  invitations: ["alguien", "alguien más", "quién más", "el grupo", "ustedes", "todas", "todos", "vosotras", "vosotros", "cada una", "cada uno", "las demás", "los demás", "vamos a", "a quién más", "como grupo", "otra persona"],
  // prettier-ignore
  frequent: ["el", "la", "los", "las", "que", "y", "de", "en", "un", "una", "es", "no", "con", "por", "se", "me", "lo", "mi", "para", "pero", "está", "yo"],
  // prettier-ignore
  stopWords: ["a", "ahora", "al", "algo", "alguien", "allí", "antes", "aquí", "así", "aunque", "ayer", "bien", "bueno", "cada", "casi", "como", "cómo", "con", "contra", "cosa", "cosas", "cuando", "cuándo", "da", "dar", "de", "decir", "del", "desde", "después", "día", "dice", "digo", "dijo", "donde", "dónde", "dos", "e", "el", "él", "ella", "ellas", "ellos", "en", "entonces", "entre", "era", "eran", "eres", "es", "esa", "ese", "eso", "esta", "está", "están", "estaba", "estar", "este", "esto", "estoy", "fue", "gente", "ha", "había", "hablar", "hace", "hacer", "hacia", "hago", "han", "hasta", "hay", "he", "hoy", "iba", "ir", "la", "las", "le", "les", "lo", "los", "más", "me", "mi", "mí", "mis", "mismo", "misma", "momento", "mucho", "muy", "nada", "nadie", "ni", "no", "nos", "nosotras", "nosotros", "nunca", "o", "otra", "otro", "para", "parece", "pero", "poco", "podía", "poder", "por", "porque", "pues", "puede", "puedo", "que", "qué", "quien", "quién", "quiero", "quiere", "sabe", "saber", "se", "sé", "ser", "si", "sí", "siempre", "siento", "siente", "sin", "sobre", "solo", "sólo", "son", "soy", "su", "sus", "también", "tampoco", "tan", "tanto", "te", "tenemos", "tener", "tengo", "tenía", "tiempo", "tiene", "toda", "todas", "todavía", "todo", "todos", "tu", "tú", "un", "una", "uno", "usted", "ustedes", "va", "vamos", "ver", "vez", "veces", "voy", "y", "ya", "yo"],
  // prettier-ignore
  acknowledgements: ["ajá", "mm", "mmm", "mhm", "ah", "oh", "uy", "sí", "no", "claro", "bueno", "ok", "vale", "exacto", "igual", "gracias", "perdón", "verdad", "cierto", "eso"],
  to: ["a"],
  // prettier-ignore
  narrative: {
    verbs: {
      say: ["dijo", "dice", "dijeron", "dije", "digo", "decía"],
      state: ["contó", "cuenta", "conté", "explicó", "explica", "explicaron", "expliqué", "explico", "añadió", "añade", "añadí", "agregó", "agrega", "agregué", "respondió", "responde", "respondieron", "respondí", "contestó", "contesta", "contestaron", "contesté", "comentó", "comenta", "comenté", "admitió", "admite", "admití", "confesó", "confiesa", "confesé", "susurró", "susurra", "murmuró", "murmura", "repitió", "repite", "repetí", "insistió en", "insistió", "insiste en", "insistí en", "reconoció", "reconoce", "reconocí", "aclaró", "aclara", "aclaré", "exclamó", "gritó", "señaló", "señala", "señalé", "mencionó", "menciona", "mencioné", "opinó", "opina", "prometió", "promete", "prometí", "replicó", "reconoció", "bromeó", "protestó", "anunció", "anuncia", "anuncié", "afirmó", "afirma", "declaró", "compartió", "comparte", "compartí", "expresó", "expresa", "expresé", "relató", "continuó", "siguió diciendo", "advirtió", "avisó", "aseguró", "aseguré", "planteó", "planteé", "manifestó", "indicó", "indiqué", "resumí", "resumió", "se quejó de", "intervino", "interrumpió", "recalcó", "subrayó", "subrayé"],
      tell: ["recordó", "recordé", "recuerda", "recuerdo"],
      ask: ["preguntó", "pregunta", "preguntaron", "pregunté", "pregunto", "quiso saber"],
      request: ["invitó", "invité", "invita", "invito", "animó", "animé", "anima", "pidió", "pedí", "pide", "pido", "pidieron"],
      propose: ["propuso", "propone", "propuse", "propongo", "sugirió", "sugiere", "sugerí", "sugiero"],
    },
    firstPerson: ["dije", "digo", "conté", "expliqué", "explico", "añadí", "agregué", "respondí", "contesté", "comenté", "admití", "confesé", "repetí", "insistí en", "reconocí", "aclaré", "señalé", "mencioné", "prometí", "anuncié", "compartí", "expresé", "aseguré", "planteé", "indiqué", "resumí", "subrayé", "recordé", "recuerdo", "pregunté", "pregunto", "invité", "invito", "animé", "pedí", "pido", "propuse", "propongo", "sugerí", "sugiero"],
    drops: true,
    notFirstPerson: [],
    participles: ["diciendo", "añadiendo", "preguntando", "explicando", "agregando", "contando"],
    participleLeads: ["intervino", "siguió", "empezó", "terminó", "acabó", "respondió", "continuó", "comenzó", "cerró"],
    ledBy: [],
    infinitives: [],
    gestures: ["suspiró", "suspira", "asintió", "asiente", "se rió", "se rio", "se ríe", "rió", "rio", "sonrió", "sonríe", "lloró", "llora", "se encogió de hombros", "se encoge de hombros", "negó con la cabeza", "niega con la cabeza", "bajó la mirada", "baja la mirada", "bajó la cabeza", "bajó los ojos", "se puso a llorar", "se echó a llorar", "se echó a reír", "rompió a llorar", "rompió a reír", "se sonrojó", "frunció el ceño", "resopló", "bostezó", "aplaudió", "se secó los ojos", "levantó la mano", "miró al suelo", "se cruzó de brazos", "se tapó la cara", "sollozó", "movió la cabeza", "asentí", "sonreí", "suspiré"],
    I: ["yo"],
    she: ["ella", "él"],
    they: ["ellas", "ellos"],
    objects: ["mí", "nosotras", "nosotros", "ella", "él", "ellas", "ellos", "todas", "todos", "las demás", "los demás", "las otras", "los otros", "cada una", "cada uno", "todo el grupo"],
    clitics: ["le", "les", "me", "nos", "lo", "la", "los", "las", "se lo", "se la", "me lo", "nos lo"],
    ownClitics: ["me", "se", "nos"],
    reflexives: ["a sí misma", "a sí mismo", "a mí misma", "a mí mismo", "para sí", "para mis adentros", "para mí"],
    toWords: ["a", "al"],
    that: ["que"],
    questions: ["si", "qué", "quién", "quiénes", "cuándo", "cuánto", "cuánta", "cuántos", "cuántas", "cómo", "dónde", "adónde", "cuál", "cuáles"],
    questionLeads: ["a", "de", "con", "para", "por", "desde", "en", "hasta", "entre", "sobre"],
    manners: ["cómo"],
    about: ["por", "sobre"],
    toDo: ["a", "que"],
    proposed: ["ar", "er", "ir", "arlo", "arla", "arlos", "arlas", "erlo", "erla", "irlo", "irla", "arnos", "ernos", "irnos"],
    conjunctions: ["y entonces", "y luego", "y", "e", "pero", "mientras", "entonces", "luego", "o", "así que"],
    leadIns: ["entonces", "luego", "después", "al", "a", "en", "durante", "con", "sin", "desde", "tras", "finalmente", "hoy", "también", "ahora", "esta", "de", "por", "para", "y", "pero", "así", "más", "enseguida", "primero", "por fin", "aquí", "incluso", "hasta", "ahí", "antes", "acto"],
    adverbs: ["también", "entonces", "luego", "ahora", "ya", "sólo", "solo", "aún", "todavía", "además", "bajito", "después", "en voz baja", "en voz alta", "otra vez", "de nuevo", "por fin", "al final", "a su vez", "a la vez", "enseguida", "incluso", "al fin", "de repente", "de pronto"],
    adverbEndings: ["mente"],
    prepositions: ["en", "con", "por", "tras", "entre", "sin", "desde", "de", "sobre", "ante", "muy", "casi", "otra", "al"],
    unreal: ["si", "quizá", "quizás", "tal vez", "ojalá", "a lo mejor", "la próxima", "la próxima semana", "la semana pasada", "la sesión pasada", "la última vez", "el otro día", "hace"],
    modals: ["no", "nunca", "tampoco", "casi", "jamás", "ni", "podría", "podía", "pude", "debería", "debí", "quise", "quería", "quiero", "iba", "voy", "va", "pensé", "pensaba", "creí", "habría", "hubiera", "había", "he", "ha", "han", "hemos", "siempre", "suele", "solía", "intenté", "prefiero", "preferí", "tendría", "tenía", "espero", "esperaba", "decidí"],
    empties: ["nada", "algo", "más", "menos", "mucho", "poco", "lo mismo", "adiós", "hola", "eso", "esto", "lo"],
    finite: [],
    determiners: ["el", "la", "los", "las", "un", "una", "unos", "unas", "su", "sus", "mi", "mis", "nuestro", "nuestra", "este", "esta", "ese", "esa", "aquel", "aquella", "cada", "otro", "otra", "algún", "alguna"],
    neutral: ["hay", "había", "hubo", "nada", "todo", "nadie", "silencio", "hacía", "fue", "era", "es", "eso", "esto", "hacia"],
    notNames: ["mamá", "papá", "madre", "padre", "dios", "gente", "abuela", "abuelo", "nadie", "alguien", "ella", "él", "ellos", "ellas", "usted", "ustedes", "quien", "quién", "cuando", "como", "según", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "me", "le", "les", "nos", "se", "lo", "no", "sí", "ya", "eso", "esto", "supervisora", "supervisor", "maestra", "profesora", "doctora", "enfermera", "nunca", "siempre", "también", "tampoco", "solo", "sólo", "que", "qué"],
    elsewhere: ["por teléfono", "la semana pasada", "la sesión pasada", "el otro día", "el mes pasado", "fuera del grupo", "antes del grupo", "después del grupo", "antes de la sesión", "después de la sesión", "antes de empezar", "en la escalera", "en el pasillo", "en la puerta al salir", "por mensaje", "por whatsapp", "por correo", "en supervisión", "en la entrevista", "el lunes", "al salir", "hace años", "en su casa"],
    asides: ["pensé", "sentí", "no supe", "no sabía", "me di cuenta", "me sentí", "noté", "vi", "me quedé", "no dije", "quise", "esperé", "me pregunté", "me dije"],
    abbreviations: ["sr", "sra", "srta", "dr", "dra", "d", "dña", "prof", "pág", "núm", "p.ej"],
  },
};
