/**
 * Titles of what stands in a file beside the session: the assignment, the agency's papers, an example from the course
 * book. Nobody of the session speaks there, whatever is quoted.
 */
import { nameKey } from "../text/names.ts";
import { remembering } from "../text/remember.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What is another document where a title begins with it. */
const documents = set(
  `glossary vocabulary definitions rubric syllabus instructions directions grading genogram ecomap eco-map intake referral
  biopsychosocial psychosocial bibliography references appendix appendices attachment attachments timesheet attendance signatures
  soap dap birp charting voicemail voicemails email emails e-mail e-mails checklist texts whatsapp sms
  glosario vocabulario definiciones rúbrica consigna consignas instrucciones genograma ecomapa familiograma ingreso admisión
  bibliografía referencias anexo anexos asistencia firmas llamadas correo correos expediente cotejo mensajes portada
  carátula`,
);
/** What is one with a word beside it: “Progress note”, “Phone log”, “Nota de evolución”. */
const papers = set(
  `note notes log record summary entry form report calls contacts plan criteria framework review guidelines feedback
  script minutes page chart statement messages schedule
  nota notas registro resumen hoja informe contactos plan criterios marco ficha bitácora acta minuta guion
  programa comentarios horario diario`,
);
const kinds = set(
  `progress case chart phone telephone collateral admission medical agency service treatment care grading safety discharge
  assignment course class staff team theoretical literature incident staffing peer classmate lab cover seating text
  confidentiality
  progreso evolución clínica clínico social telefónica telefónicas telefónicos tratamiento teórico teórica evaluación institución
  institucional incidencias intervención equipo asignatura materia curso compañera compañero compañeras compañeros
  confidencialidad seguridad trayecto`,
);
/** What may stand before it. “Tina reads the e-mail” is of the session. */
const leads = set(
  `a an the my our your some this these from of for to list family group weekly week week's social selected apa short brief
  full old initial individual client client's student's agency's role play
  de del la las el los mi mis nuestra un una lista familiar grupo grupal semanal resumen`,
);
/** What may hold anything, the session, too; “Instructions for the process recording” hold none. */
const holders = set(`appendix appendices attachment attachments anexo anexos`);
/** What a record of a session is called. */
const records =
  /(?<!\p{L})(?:process record(?:ing)?s?|verbatims?|transcripts?|dialogues?|sessions?|registros? de(?:l)? proceso|transcripci(?:ón|ones)|diálogos?|sesi(?:ón|ones))(?!\p{L})/u;
/** “Peer support group notes” are of a group's meeting, “Group progress note” is not. */
const ofGroup = /(?<!\p{L})(?:groups?|grupos?|grupal(?:es)?)(?!\p{L})/u;
const ofFile = set(
  `progress case chart collateral admission discharge incident progreso evolución clínica clínico incidencias`,
);
/** By these a title says that it shows how it is done. */
const examples = set("example examples sample model ejemplo ejemplos modelo muestra");

/** No longer line is a title, in signs. */
const longest = 120;
/** A title has few words up to the first preposition; a sentence has more. */
const mostWords = 6;

/** What ends a recording: “END OF RECORDING”, “Fin de la transcripción”. */
const ending =
  /^(?:end|fin|final)(?: of| del?)?(?: the| la| el)? (?:process recording|recording|verbatim|transcript|excerpt|dialogue|registro|grabación|transcripción|diálogo|fragmento|extracto)$/;
/** What begins one: “RECORDING STARTS HERE”, “Comienza el registro”. */
const beginning =
  /^(?:(?:the |el |la )?(?:process recording|recording|verbatim|transcript|dialogue|session|registro|grabación|transcripción|diálogo|sesión) (?:starts|begins|empieza|comienza|inicia)(?: here| aquí| acá)?|(?:start|beginning|inicio|comienzo|comienza|empieza|inicia)(?: of| del?)?(?: the| la| el)? (?:process recording|recording|verbatim|transcript|excerpt|dialogue|registro|grabación|transcripción|diálogo|fragmento|extracto)(?: here| aquí| acá)?)$/;

/** Whether a title is of something else than the session. */
export const isOtherDocument = remembering((title: string): boolean => {
  if (title.length > longest) return false;
  const key = nameKey(title);
  if (ending.test(key)) return true;
  const all = key.split(/[\s/,&:]+/).filter((word) => word !== "");
  if (all.length > mostWords + 2) return false;
  const head = all.slice(0, mostWords);
  const own = head.slice(head.findIndex((word) => !leads.has(word)));
  const [first = ""] = own;
  const isPaper = (papers.has(first) || kinds.has(first)) && own.some((word) => papers.has(word));
  if (isExample(title)) return true;
  if (documents.has(first)) return !(holders.has(first) && records.test(key));
  // “Resumen del ingreso”: what leads may be the paper, too.
  const isOfMeeting = (records.test(key) || ofGroup.test(key)) && !head.some((word) => ofFile.has(word));
  return isPaper && !isOfMeeting && head.some((word) => kinds.has(word));
});

/** Whether a title is of an example, which shows people who are not here. */
export const isExample = remembering((title: string): boolean => {
  const [first = "", second = ""] = nameKey(title).split(/\s+/);
  return title.length <= longest && (examples.has(first) || (/^(?:an?|un)$/.test(first) && examples.has(second)));
});

/** Whether a line says that the recording begins behind it. */
export function beginsRecording(title: string): boolean {
  return beginning.test(nameKey(title));
}
