/** Headings and header lines as schools' forms have them (recordings-in-practice.md § 2 and 3, format.md § 2 and 4.3). */
import assert from "node:assert/strict";
import { columnOf, headerKeyOf, type Column } from "#core";

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
  ],
  reply: ["Reply", "Student's reply", "Respuesta"],
  "next-time": ["Next time", "What I would do differently", "La próxima vez", "Qué haría distinto"],
};

const keys: Readonly<Record<string, readonly string[]>> = {
  group: ["Group", "Group name", "Type of group", "Grupo", "Nombre del grupo"],
  session: ["Session", "Session number", "Session No.", "Sesión", "N.º de sesión", "Número de sesión"],
  date: ["Date", "Date of session", "Fecha", "Fecha de la sesión"],
  setting: ["Setting", "Place", "Location", "Lugar"],
  members: [
    "Members present",
    "MEMBERS PRESENT",
    "Participants",
    "Present",
    "Integrantes",
    "Presentes",
    "Participantes",
  ],
  absent: ["Absent", "Members absent", "Ausentes"],
  new: ["New members", "Nuevas"],
  worker: ["Leader", "Fellow", "Facilitator", "Facilitadora", "Trabajadora social"],
  workers: ["Co-leaders", "Facilitators", "Facilitadoras"],
  purpose: ["Purpose", "Overall purpose", "Purpose of the group", "Purpose of session", "Propósito"],
  goal: ["Goal", "Goal of this session", "Goals for this session", "Objetivo", "Objetivo de esta sesión"],
  topic: ["Topic", "Planned topic", "Theme", "Tema"],
  phase: ["Phase", "Stage of group", "Phase of helping", "Fase", "Etapa"],
  student: ["Student", "Student's name", "Estudiante"],
  instructor: ["Instructor", "Field instructor", "Docente"],
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
