import type { Walk } from "../analysis/walk.ts";
import { writtenCues } from "../language/cues.ts";
import { columnOf } from "../language/index.ts";
import type { Annotation, Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { option } from "./options.ts";
import { placeOf } from "./shared/places.ts";
import { behindTurn, remarkAt } from "./shared/remark.ts";
import { defineRule, type Fix } from "./rule.ts";

export const noAlternative = defineRule({
  id: "no-alternative",
  kind: "practice",
  severity: "information",
  last: "findings",
  summary: "Something could have gone another way, and the words for next time are missing.",
  why: "To see what could have gone another way is half of it. The exact words you wish you had used are what you will have ready next time, in the room, when there is no time to think. What would they be?",
  limits:
    "It looks for words such as “you could have” and “I should have” in remarks, and for a remark `Next time:` or words in quotation marks at the same turn. Of our own questions about your words it asks once a recording, if there are three or more (our default) and no `Next time:` in it at all.",
  options: {
    questions: option.number(3, 1, 50, "How many questions about your words it takes to be asked. Our default."),
  },
  examples: {
    fires: [
      note`
        **Maria:** I told him to leave.
        **Worker:** Okay. Who has the list?
        > Supervisor (KL): You moved on here. What if you had waited?
        > Reply: I was afraid of it.
        **Tina:** Me.
      `,
      note`
        **Maria:** I told him to leave.
        **Worker:** Okay. Who has the list?
        > Analysis: I should have stayed with her.
        **Tina:** Me.
      `,
    ],
    silent: [
      note`
        **Maria:** I told him to leave.
        **Worker:** Okay. Who has the list?
        > Supervisor (KL): You moved on here.
        > Next time: “What was that like, to say it?”
        **Tina:** Me.
      `,
      note`
        **Maria:** I told him to leave.
        **Worker:** Okay. Who has the list?
        > Analysis: I could have asked “And then?”, and I could have cried.
        **Tina:** Me.
        > Supervisor (KL): What told you that the list could wait?
      `,
    ],
  },
  about: ({ annotations }) => annotations.length > 0,
  reach: 0,
  *checkTurn(turn, { recording }) {
    if (turn.annotations.some(({ kind, text }) => kind === "next-time" || /[“«"].+[”»"]/.test(text))) return;
    const remark = turn.annotations.find((each) => saysCouldHave(each, recording));
    if (!remark) return;
    yield {
      span: remark.label?.span ?? remark.span,
      turns: [turn.index, turn.index],
      message: message("Something could have gone another way here. Which words would you use next time?"),
      fixes: nextTime(turn, recording),
    };
  },
  *check({ recording, said, options, walk }) {
    const asked = said.filter(({ rule }) => aboutWords.has(rule));
    if (asked.length < options.questions || isTriedOut(recording, walk(turnsWithWords).findings)) return;
    const byTurn = asked.toSorted((a, b) => (a.turns?.[1] ?? 0) - (b.turns?.[1] ?? 0));
    const turn = recording.turns[byTurn[0]?.turns?.[1] ?? -1];
    if (!turn) return;
    const figures = { questions: asked.length };
    yield {
      span: placeOf(turn),
      figures,
      message: message(
        "{questions} questions in this recording are about your words. For one of them, which would you use next time?",
        figures,
      ),
      related: byTurn.slice(0, 5).map(({ span, message: question }) => ({ span, message: question })),
      fixes: nextTime(turn, recording),
    };
  },
});

/** Rules that ask about the very words of a worker's turn. */
const aboutWords: ReadonlySet<string> = new Set([
  "closed-question-run",
  "long-worker-turn",
  "moved-away",
  "reassurance",
  "silence-filled",
  "stacked-questions",
  "worker-answers-for-group",
]);

const turnsWithWords: Walk<object, Turn> = {
  start: {},
  step(before, turn, tell) {
    if (turn.annotations.some(({ kind }) => kind === "next-time")) tell(turn);
    return before;
  },
};

/** Whether the writer says anywhere what she would say instead. */
function isTriedOut({ sections }: Recording, turns: readonly Turn[]): boolean {
  return (
    turns.length > 0 || sections.some(({ kind, title }) => kind === "reflection" && columnOf(title) === "next-time")
  );
}

function saysCouldHave({ kind, text }: Annotation, { language }: Recording): boolean {
  return kind !== "reply" && writtenCues(text, language).some(({ value }) => value === "couldHave");
}

function nextTime(turn: Turn, recording: Recording): Fix[] {
  const behind = behindTurn(turn);
  if (!behind) return [];
  return [
    {
      title: message("Write down the words for next time"),
      safety: "question",
      edits: [remarkAt(behind, "next-time", "“${1:…}”", recording, true)],
    },
  ];
}
