import { writtenCues } from "../language/cues.ts";
import { remarkLabels } from "../language/remark-labels.ts";
import type { Annotation, Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { nameKey } from "../text/names.ts";
import { wordsOf } from "../text/words.ts";
import { note } from "../text/note.ts";
import { defineRule, type Fix } from "./rule.ts";

export const analysisInFeelings = defineRule({
  id: "analysis-in-feelings",
  kind: "practice",
  severity: "information",
  concept: "tuning-in",
  summary: "The column for feelings holds what somebody else wants or means, and nothing of the writer's own.",
  why: "“She wants attention” is a guess about her, and has its place under analysis. What is missing is you: bored, touched, afraid to say the wrong thing. That is what supervision can work with.",
  limits:
    "It looks for words about others (“she wants”, “they avoid”, a member's name) in remarks that have no “I” and no word for a feeling; the “I” of “I think she wants attention” is none. A feeling said in other words is not heard; one word of your own is enough.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Tina:** You always say that.
        > Feelings: Tina expects Maria to act, from care.
        **Maria:** I know.
      `,
      note`
        ---
        members: [Ana, Rosa]
        worker: Sam
        language: es
        ---
        **Rosa:** Siempre dices eso.
        > Sentimientos: Está a la defensiva y quiere llamar la atención.
        **Ana:** Ya sé.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Tina:** You always say that.
        > Feelings: I held my breath. She expects so much.
        **Maria:** I know.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Tina:** You always say that.
        > Feelings: uneasy
        > Analysis: Tina expects Maria to act, from care.
        **Maria:** I know.
      `,
    ],
  },
  about: ({ annotations }) => annotations.some(({ kind }) => kind === "feelings"),
  reach: 0,
  *checkTurn(turn, { recording }) {
    for (const remark of turn.annotations) {
      if (remark.kind !== "feelings" || !isAboutOthers(remark.text, recording)) continue;
      yield {
        span: remark.label?.span ?? remark.span,
        turns: [turn.index, turn.index],
        message: message("This is about somebody else. And you: what did you feel?"),
        fixes: toAnalysis(remark, turn, recording),
      };
    }
  },
});

function isAboutOthers(text: string, { language, speakers }: Recording): boolean {
  const cues = new Set(writtenCues(text, language).map(({ value }) => value));
  if (cues.has("ownFeeling") || !cues.has("judging")) return false;
  if (cues.has("somebody")) return true;
  const words = new Set(wordsOf(text));
  return speakers.some(({ name, role }) => role === "member" && words.has(nameKey(name)));
}

/** Where a label stands before the remark it can be another one. */
function toAnalysis({ label }: Annotation, turn: Turn, { language }: Recording): Fix[] {
  if (!label || turn.notation === "table") return [];
  const text = remarkLabels.analysis[language];
  return [{ title: message("Make it an analysis"), safety: "chosen", edits: [{ span: label.span, text }] }];
}
