/** Headings and header lines as schools' forms have them (recordings-in-practice.md § 2 and 3, format.md § 2 and 4.3). */
import assert from "node:assert/strict";
import { columnOf, createVocabulary, headerKeyOf, mutualAid, type Column } from "#core";
import { recordingOf } from "../support/read.ts";

const mutualAidWords = createVocabulary(mutualAid);

/** Whether what stands under a heading behind the dialogue is the writer's reflection. */
const isReflection = (title: string): boolean =>
  recordingOf(`**Ana:** hola\n**Luz:** hola\n\n## ${title}\n\nx\n`).sections.at(-1)?.kind === "reflection";

const columns: Readonly<Record<Column, readonly string[]>> = {
  number: ["#", "No.", "Nr.", "Row", "N.º", "N°", "Nº", "Núm.", "Número", "Fila"],
  speaker: ["Speaker", "Who", "WHO SPEAKS", "Quién", "Quien habla", "Quién habla"],
  dialogue: [
    ...[
      "Dialogue",
      "Content",
      "Content-Dialogue",
      "Content – Dialogue",
      "Content/Dialogue",
      "Verbatim",
      "Transcription",
    ],
    ...["Verbatim/Description", "Interview Content", "Interaction", "Content of Contact", "Worker Content", "Diálogo"],
    ...["Contenido / diálogo", "Dialogo", "Transcripción", "Lo que se dijo", "DIALOGUE (word for word)"],
  ],
  feelings: [
    ...["Feelings", "Gut Reaction", "Gut-level feeling", "Gut-level feelings", "Gut-Level Response", "Your Feelings"],
    ...["Student's Subjective Response", "Student’s subjective response", "Worker's Feeling/Reflection", "Mood"],
    ...[
      "Worker's feeling",
      "Personal Reactions",
      "Thoughts/Feelings/Reactions",
      "Gut Feelings (yours only)",
      "My feelings:",
    ],
    ...["Mis sentimientos", "Sentimientos", "Lo que sentí", "Mis emociones", "Pensamientos y sentimientos"],
  ],
  analysis: [
    ...["Analysis", "Analysis/Assessment", "Reflection and Analysis", "Logical Interpretation", "Rationale"],
    ...["Observations/Impressions", "Clinician's Interpretation", "What I was thinking", "“What I was thinking”"],
    ...["Analysis & Skills", "Análisis", "Analisis", "Análisis e interpretación", "Lo que pensé"],
  ],
  skill: [
    ...[
      "Skills",
      "Skills Used",
      "Techniques",
      "Interventions",
      "Interviewing Skills",
      "“What I did”",
      "Skills / Techniques",
    ],
    ...["Técnicas y habilidades", "Técnicas utilizadas", "Intervenciones"],
  ],
  client: [
    ...["Client's Feelings/Affect", "Client Feelings/Affect/Behaviours", "Client’s feelings", "Members' feelings"],
    ...["Sentimientos del cliente", "Sentimientos/afecto del cliente"],
  ],
  supervisor: [
    ...[
      "Supervisor",
      "Supervisor's Comments",
      "Supervisor Comments",
      "Supervisory Comments",
      "Field Instructor's Comments",
    ],
    ...["Field Instructor Comments", "Practicum Instructor's Comments", "Practicum Instructor Comments", "Supervisora"],
    ...["Comentarios de la supervisora", "Comentarios del supervisor", "Supervisión"],
    ...["Supervisor's comment", "Instructor comment", "Comentario de la supervisora"],
  ],
  reply: ["Reply", "Student's reply", "Respuesta"],
  "next-time": ["Next time", "What I would do differently", "La próxima vez", "Qué haría distinto"],
};

const keys: Readonly<Record<string, readonly string[]>> = {
  group: ["Group", "Group name", "Type of group", "Grupo", "Nombre del grupo"],
  session: [
    "Session",
    "Session number",
    "Session No.",
    "Sesión",
    "N.º de sesión",
    "Número de sesión",
    ...[
      "Sesion",
      "Sesión nº",
      "Núm. de sesión",
      "Numero de la sesion",
      "Núm. de reunión",
      "Reunión",
      "Encuentro número",
    ],
  ],
  date: [
    "Date",
    "Date of session",
    "Fecha",
    "Fecha de la sesión",
    ...["Fecha de la entrevista", "Fecha de la reunión", "Fecha y hora", "Día"],
  ],
  setting: ["Setting", "Place", "Location", "Lugar", "Escenario", "Lugar de la reunión"],
  members: [
    "Members present",
    "MEMBERS PRESENT",
    "Participants",
    "Present",
    "Integrantes",
    "Presentes",
    "Participantes",
  ],
  absent: ["Absent", "Members absent", "Ausentes", "No asistio"],
  new: ["New members", "Nuevas", "Vienen por primera vez"],
  worker: ["Leader", "Fellow", "Facilitator", "Facilitadora", "Trabajadora social"],
  workers: ["Co-leaders", "Facilitators", "Facilitadoras"],
  purpose: [
    "Purpose",
    "Overall purpose",
    "Purpose of the group",
    "Purpose of session",
    "Propósito",
    ...["Proposito del grupo", "Propósito de la reunión", "Finalidad"],
  ],
  goal: [
    "Goal",
    "Goal of this session",
    "Goals for this session",
    "Objetivo",
    "Objetivo de esta sesión",
    ...["Objetivo de hoy", "Objetivo de la reunión", "Metas"],
  ],
  topic: ["Topic", "Planned topic", "Theme", "Tema", "Tema de la sesión", "Temas"],
  phase: ["Phase", "Stage of group", "Phase of helping", "Fase", "Etapa"],
  student: ["Student", "Student's name", "Estudiante", "Nombre de la practicante", "Nombre y apellido del estudiante"],
  instructor: [
    "Instructor",
    "Field instructor",
    "Docente",
    ...["Supervisora de práctica", "Supervisor", "Tutora de prácticas"],
  ],
  seating: ["Seating", "Seating plan"],
};

describe("what a heading means", () => {
  for (const [column, headings] of Object.entries(columns))
    it(`${column}: ${headings.length} ways to write it`, () => {
      for (const heading of headings) assert.equal(columnOf(heading), column, heading);
    });

  for (const [key, labels] of Object.entries(keys))
    it(`${key}: in a header`, () => {
      for (const label of labels) assert.equal(headerKeyOf(label), key, label);
    });

  it("is the same typed without accents", () => {
    assert.ok(isReflection("Reflexion"));
    assert.ok(isReflection("Analisis de la sesion"));
    assert.ok(isReflection("Evaluación e impresion"));
    assert.equal(mutualAidWords.phaseOfHeading("Preparacion")?.id, "preparation");
    assert.equal(mutualAidWords.phaseOfHeading("Cierre y transicion")?.id, "ending");
  });

  it("is reflection where it is the writer's, in Spanish as in English", () => {
    for (const title of [
      ...["Autoanálisis de la trabajadora social", "Transferencia y contratransferencia", "Uso del yo profesional"],
      ...["Impresiones diagnósticas", "Dinámicas observadas", "Destrezas utilizadas", "Mi sentir", "Mis emociones"],
      ...["Autoevaluación de mi intervención", "Lectura de la sesión", "Marco teórico"],
    ])
      assert.ok(isReflection(title), title);
    for (const title of ["Próximo encuentro", "Plan de acción", "Seguimiento", "Pendientes", "Para el próximo grupo"])
      assert.ok(isReflection(title), title);
  });

  it("nothing where a part of it is no column", () => {
    for (const heading of [
      "",
      "Time",
      "My mother and feelings",
      "Dialogue with the mother",
      "Skill and will",
      "/",
      "and",
    ])
      assert.equal(columnOf(heading), undefined, heading);
  });
});

describe("a Spanish tag", () => {
  const names = mutualAid.concepts.flatMap(({ id, label, aliases }) =>
    [label.es ?? "", ...(aliases.es ?? [])].filter((name) => name !== "").map((name) => ({ id, name })),
  );
  const plainly = (name: string): string => name.normalize("NFD").replace(/\p{M}+/gu, "");

  it("means the same typed without accents", () => {
    assert.deepEqual(mutualAidWords.meaning("tabu"), { concept: "taboo" });
    for (const { name } of names)
      assert.deepEqual(mutualAidWords.meaning(plainly(name)), mutualAidWords.meaning(name), name);
  });

  it("may be what the list shows, without what stands there in brackets", () => {
    for (const { id, label } of mutualAid.concepts) {
      const { concept, candidates } = mutualAidWords.meaning((label.es ?? "").replace(/\s*\([^()]*\)$/, ""));
      if (!id.startsWith("pattern-")) assert.ok(concept === id || candidates?.includes(id) === true, label.es);
    }
  });
});
