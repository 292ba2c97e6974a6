import { asked } from "../analysis/questions.ts";
import { silenceBefore } from "../analysis/silence.ts";
import { isSafetyResponse } from "../language/risk.ts";
import type { Recording } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { ofWorker } from "./shared/about.ts";
import { interactionOptions, option } from "./options.ts";
import { placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const stackedQuestions = defineRule({
  id: "stacked-questions",
  kind: "practice",
  severity: "information",
  concept: "questioning",
  summary: "Several questions in one turn of the worker's.",
  why: "Whoever gets three questions at once answers the easiest, or the last. Usually one of them was the one you meant. Which was it, and what would have happened if you had asked only that and waited?",
  limits:
    "It counts question marks that end a question, without “right?” and the like, and without what stands in quotation marks. A silence between two questions parts them. Whoever asks about safety may ask everything at once.",
  options: {
    ...interactionOptions,
    questions: option.number(3, 2, 20, "How many questions in one turn, as counted, are many. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { stacked-questions: { minSessionTurns: 2 } }
        ---
        **Sam → Maria:** How was your week? Did the heating come on? And have you met the people next door?
        **Maria:** It came on, yes.
      `,
      note`
        ---
        members: [Ana, Rosa, Luz]
        worker: Sam
        language: es
        rules: { stacked-questions: { minSessionTurns: 2 } }
        ---
        **Sam:** ¿Cómo llegan hoy? ¿Quién trae algo de la semana pasada?
        **Sam:** ¿O prefieren empezar con el tema?
        **Ana:** El tema.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { stacked-questions: { minSessionTurns: 2 } }
        ---
        **Sam → Maria:** You asked him “Why? Why now? Why me?” What did he say? Take your time, okay?
        **Maria:** Nothing.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { stacked-questions: { minSessionTurns: 2 } }
        ---
        **Sam:** What is that like? Who knows it?
        [silence, 10 s]
        **Sam:** Anybody?
        **Maria:** Me.
      `,
    ],
  },
  about: ofWorker,
  *checkTurn(turn, { recording, options }, look) {
    let last = turn.index;
    while (goesOn(last + 1, recording)) last++;
    if (last > turn.index) look(turn.index, last);
    if (goesOn(turn.index, recording)) return;
    const lines = recording.turns.slice(turn.index, last + 1);
    const questions = lines.reduce((sum, each) => sum + asked(each, recording).length, 0);
    if (questions < options.questions || lines.some(({ text }) => isSafetyResponse(text))) return;
    const figures = { questions };
    yield {
      span: placeOf(turn),
      turns: [turn.index, last],
      figures,
      message: message("{questions} questions in one turn. Which one did you mean?", figures),
    };
  },
});

/** Whether a turn goes on with the one before, by the same speaker and with no silence in between. */
function goesOn(index: number, recording: Recording): boolean {
  const [before, turn] = [recording.turns[index - 1], recording.turns[index]];
  return turn !== undefined && before?.speaker === turn.speaker && !silenceBefore(turn, recording);
}
