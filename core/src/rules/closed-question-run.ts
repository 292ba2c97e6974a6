import { rolesOf } from "../analysis/merge.ts";
import { around, ownLines } from "../analysis/own-turn.ts";
import { asked } from "../analysis/questions.ts";
import { isSafetyResponse } from "../language/risk.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { ofWorker } from "./shared/about.ts";
import { interactionOptions, option } from "./options.ts";
import { evidence, placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const closedQuestionRun = defineRule({
  id: "closed-question-run",
  kind: "practice",
  severity: "information",
  concept: "questioning",
  summary: "Several closed questions in a row to the same member.",
  why: "A question that wants a yes or a no gets one, and then it is your turn again. Three of them and you are doing the work of the conversation. What would have come if you had asked one open question, or had said what you were looking for?",
  limits:
    "It goes by the first words (“did you”, “is it”), in Spanish by the lack of words such as “qué” and “cómo”. “Can you tell us more?” counts as open. Closed questions have their place: when safety is at stake, ask them; a run with such a question in it is left alone.",
  options: {
    ...interactionOptions,
    questions: option.number(3, 2, 20, "How many closed questions in a row are many. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { closed-question-run: { minSessionTurns: 5 } }
        ---
        **Sam → Maria:** Is it mostly the mornings?
        **Maria:** Mostly.
        **Sam:** Did you try an alarm?
        **Maria:** Yes.
        **Sam:** And have you talked to the school?
        **Maria:** No.
      `,
      note`
        ---
        members: [Ana, Rosa, Luz]
        worker: Sam
        language: es
        rules: { closed-question-run: { minSessionTurns: 4 } }
        ---
        **Sam → Ana:** ¿Te llegó la carta?
        **Ana:** Sí.
        **Sam:** ¿La pudiste leer? ¿Estaba tu nombre?
        **Ana:** Creo que sí.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { closed-question-run: { minSessionTurns: 5 } }
        ---
        **Sam → Maria:** Is it mostly the mornings?
        **Maria:** Mostly.
        **Sam:** What happens in the mornings?
        **Maria:** The shoes.
        **Sam:** Can you tell us about the shoes?
        **Maria:** They fly.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { closed-question-run: { minSessionTurns: 5 } }
        ---
        **Sam → Maria:** Is it mostly the mornings?
        **Maria:** Mostly.
        **Sam → Tina:** Is it the same with you?
        **Tina:** Worse.
        **Sam → Gloria:** And are yours asleep by then?
        **Gloria:** No.
      `,
    ],
  },
  about: ofWorker,
  *checkTurn(turn, { recording, options }, look) {
    const member = closedTo(turn, recording);
    if (member === undefined) return;
    const { turns } = recording;
    const before = neighbour(turn, -1, member, recording);
    look(before.reached, turn.index);
    if (before.turn) return;
    const run = [turn];
    let reached = turn.index;
    for (let next = neighbour(turn, 1, member, recording); ; next = neighbour(next.turn, 1, member, recording)) {
      reached = next.reached;
      if (!next.turn) break;
      run.push(next.turn);
    }
    look(before.reached, reached);
    const questions = run.reduce((sum, each) => sum + asked(each, recording).length, 0);
    if (questions < options.questions || run.length < 2) return;
    // “Do you have a plan?” is asked plainly, and one after the other.
    if (run.some(({ text }) => isSafetyResponse(text))) return;
    const last = run.at(-1) ?? turn;
    const figures = { questions };
    yield {
      span: placeOf(turn),
      turns: [turn.index, last.index],
      figures,
      message: message("{questions} closed questions in a row to {name}. What would an open one have brought?", {
        ...figures,
        name: turns.find(({ speaker }) => speaker.id === member)?.speaker.name ?? member,
      }),
      related: evidence(run),
    };
  },
});

/** The one member to whom a worker's turn asks closed questions and nothing else. */
function closedTo(turn: Turn, recording: Recording): string | undefined {
  if (!ofWorker(turn) || turn.addressees.length !== 1) return undefined;
  const questions = asked(turn, recording);
  if (questions.length === 0 || questions.some(({ kind }) => kind !== "closed")) return undefined;
  const [to] = turn.addressees;
  return to && rolesOf(recording).get(to.id) === "member" ? to.id : undefined;
}

/** Whether a run goes on past a turn: the member answers, or the worker says more than the question in the same turn. */
function isPassed(turn: Turn, member: string, recording: Recording): boolean {
  if (turn.speaker.id === member) return true;
  if (!ofWorker(turn) || asked(turn, recording).length > 0 || turn.addressees.some(({ id }) => id !== member))
    return false;
  return ownLines(turn, recording).some((each) => asked(each, recording).length > 0);
}

/** The next worker's turn before or behind a turn, if it asks the same closed questions and only this member speaks in between. */
function neighbour(
  turn: Turn,
  step: 1 | -1,
  member: string,
  recording: Recording,
): { readonly turn: Turn | undefined; readonly reached: number } {
  const { turns } = recording;
  let index = turn.index + step;
  for (let turn = turns[index]; turn && isPassed(turn, member, recording); turn = turns[index]) index += step;
  const next = turns[index];
  // Whether a line is passed hangs on all lines beside it.
  const [from, to] = next ? around(ownLines(next, recording), recording) : [index, index];
  const reached = Math.max(0, Math.min(turns.length - 1, step > 0 ? to : from));
  return { turn: next && closedTo(next, recording) === member ? next : undefined, reached };
}
