import type { AnnotationKind } from "../recording/model.ts";
import { turnBefore } from "./at.ts";
import { languageFor } from "./complete-templates.ts";
import type { Completion, Place } from "./completion-item.ts";

/** What a student adds to a turn, in the order of most forms. The supervisor's kinds come last. */
const kinds: readonly {
  readonly kind: AnnotationKind;
  readonly en: string;
  readonly es: string;
  readonly about: string;
}[] = [
  { kind: "feelings", en: "Feelings", es: "Sentimientos", about: "What you felt at that moment." },
  { kind: "analysis", en: "Analysis", es: "Análisis", about: "What you think was going on." },
  { kind: "skill", en: "Skill", es: "Habilidad", about: "What you did, or held back on purpose." },
  { kind: "client", en: "Client", es: "Cliente", about: "What the member seemed to feel." },
  { kind: "next-time", en: "Next time", es: "La próxima vez", about: "The words you wish you had used." },
  { kind: "supervisor", en: "Supervisor", es: "Supervisora", about: "A comment of the supervisor." },
  { kind: "reply", en: "Reply", es: "Respuesta", about: "Your answer to the supervisor." },
];

/** After `>`: the kinds of remark that this turn does not have yet. */
export function annotationsFor(place: Place): readonly Completion[] | undefined {
  const { before, line, recording, offset, context } = place;
  if (!/^[ \t]*>[ \t]*[\p{L} ]*$/u.test(before) || line.text.slice(before.length).trim() !== "") return undefined;
  const turn = turnBefore(recording, offset);
  if (!turn) return undefined;
  const own = turn.annotations.filter(({ span }) => span.block.start + span.start < line.start);
  const others = turn.annotations.filter(({ span }) => span.block.start + span.start > line.end);
  const there = new Set([...own, ...others].map((annotation) => annotation.kind));
  const language = languageFor(recording, context);
  return kinds
    .filter(({ kind }) => !there.has(kind) || kind === "supervisor" || kind === "reply")
    .filter(({ kind }) => kind !== "reply" || there.has("supervisor"))
    .map((each) => ({
      label: `> ${each[language]}:`,
      kind: "annotation",
      detail: context.speech.say(each.about),
      filter: `> ${each.en} ${each.es}`,
      text: `> ${each[language]}: `,
      span: { start: line.start, end: line.end },
    }));
}
