/** What is written besides the dialogue, in words. */
import type { AnnotationKind } from "../../recording/model.ts";
import { type Cell, number, type ReportSection, type Telling, words } from "./section.ts";

/** Columns filled, sections of reflection, and questions that wait. */
export function reflectionSection({ figures, speech, counted }: Telling): ReportSection {
  const { say } = speech;
  const { worker, all, columns, sections, questions } = figures.reflection;
  const waiting = questions.map(({ turn }): Cell =>
    words(say("A question of your supervisor's at turn {turn} has no reply yet.", { turn: turn + 1 }), [turn, turn]),
  );
  const filled = columns.map(({ kind, worker: own, all: any }) => [
    words(columnName(kind, say)),
    number(own),
    number(any),
  ]);
  return {
    id: "reflection",
    title: say("Reflection"),
    sentences: waiting.length > 0 ? waiting : [words(say("No question of your supervisor's is waiting."))],
    tables: [
      {
        id: "columns",
        title: say("Turns at which a column holds something"),
        head: [
          say("Column"),
          say("Of the worker's {count} turns", { count: worker }),
          say("Of all {count} turns", { count: all }),
        ],
        rows: filled,
      },
      ...(sections.length === 0
        ? []
        : [
            {
              id: "reflection-sections",
              title: say("Sections of reflection"),
              head: [say("Section"), say("Words")],
              rows: sections.map(({ title, words: count }) => [words(title), number(count)]),
            },
          ]),
    ],
    counted: counted("reflection"),
  };
}

function columnName(kind: AnnotationKind, say: Telling["speech"]["say"]): string {
  const names: Readonly<Record<AnnotationKind, string>> = {
    feelings: say("My feelings"),
    analysis: say("Analysis"),
    skill: say("Skill"),
    client: say("Member’s feelings"),
    supervisor: say("Supervisor"),
    reply: say("Reply"),
    "next-time": say("Next time"),
  };
  return names[kind];
}
