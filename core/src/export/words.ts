/** The page's own words. What the writer wrote stays as it is. */
import type { Language } from "../recording/model.ts";

/** A column of the page. */
export type PageColumn = "number" | "speaker" | "dialogue" | "client" | "feelings" | "analysis" | "supervisor";

/** The words in one language. */
export interface PageWords {
  readonly recording: string;
  readonly header: string;
  readonly columns: Readonly<Record<PageColumn, string>>;
  /** Header rows in the order of schools' forms, by canonical key. */
  readonly fields: Readonly<Record<string, string>>;
  readonly skill: string;
  readonly nextTime: string;
  readonly remarks: Readonly<Record<"feelings" | "analysis" | "client" | "supervisor" | "reply", string>>;
  readonly instructor: string;
  readonly settled: string;
  readonly orphan: string;
  readonly silence: string;
  readonly turn: string;
  readonly turns: string;
  readonly wholeRecording: string;
  readonly differently: string;
}

const en: PageWords = {
  recording: "Process recording",
  header: "About this session",
  columns: {
    number: "#",
    speaker: "Speaker",
    dialogue: "Dialogue",
    client: "Member’s feelings",
    feelings: "My feelings",
    analysis: "Analysis and skills",
    supervisor: "Supervisor",
  },
  fields: {
    student: "Student",
    instructor: "Instructor",
    group: "Group",
    session: "Session",
    date: "Date",
    setting: "Setting",
    population: "Population",
    phase: "Phase of the group",
    worker: "Worker",
    workers: "Workers",
    members: "Members present",
    absent: "Absent",
    new: "New",
    seating: "Seating",
    aliases: "Letters",
    purpose: "Purpose of the group",
    goal: "Goal of this session",
    topic: "Topic",
    "topic.planned": "Planned topic",
    "topic.actual": "Actual topic",
    recording: "Kind of recording",
    language: "Language",
    notation: "Notation",
    pack: "Course pack",
    rules: "Rules",
  },
  skill: "Skill",
  nextTime: "Next time",
  remarks: {
    feelings: "My feelings",
    analysis: "Analysis",
    client: "Member’s feelings",
    supervisor: "Supervisor",
    reply: "Reply",
  },
  instructor: "Instructor",
  settled: "settled",
  orphan: "Written to a turn that is no longer above it",
  silence: "silence",
  turn: "Turn",
  turns: "Turns",
  wholeRecording: "The whole recording",
  differently: "Where I see it differently",
};

const es: PageWords = {
  recording: "Registro de proceso",
  header: "Sobre esta sesión",
  columns: {
    number: "#",
    speaker: "Quién habla",
    dialogue: "Diálogo",
    client: "Sentimientos de la persona",
    feelings: "Mis sentimientos",
    analysis: "Análisis y habilidades",
    supervisor: "Supervisión",
  },
  fields: {
    student: "Estudiante",
    instructor: "Docente",
    group: "Grupo",
    session: "Sesión",
    date: "Fecha",
    setting: "Lugar",
    population: "Población",
    phase: "Fase del grupo",
    worker: "Facilita",
    workers: "Facilitan",
    members: "Presentes",
    absent: "Ausentes",
    new: "Vienen por primera vez",
    seating: "Orden en el círculo",
    aliases: "Letras",
    purpose: "Propósito del grupo",
    goal: "Objetivo de esta sesión",
    topic: "Tema",
    "topic.planned": "Tema previsto",
    "topic.actual": "Tema real",
    recording: "Tipo de registro",
    language: "Idioma",
    notation: "Notación",
    pack: "Paquete del curso",
    rules: "Reglas",
  },
  skill: "Habilidad",
  nextTime: "La próxima vez",
  remarks: {
    feelings: "Mis sentimientos",
    analysis: "Análisis",
    client: "Sentimientos de la persona",
    supervisor: "Supervisión",
    reply: "Respuesta",
  },
  instructor: "Docente",
  settled: "resuelto",
  orphan: "Escrito a un turno que ya no está arriba",
  silence: "silencio",
  turn: "Turno",
  turns: "Turnos",
  wholeRecording: "Todo el registro",
  differently: "Donde lo veo de otra manera",
};

export const pageWords: Readonly<Record<Language, PageWords>> = { en, es };
