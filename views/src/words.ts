/** The charts' own words. */
import type { Report, ReportSpeech } from "#core";

/** What charts say besides names and numbers. */
export interface Words {
  readonly map: string;
  readonly mapSays: string;
  readonly timeline: string;
  readonly timelineSays: string;
  readonly participation: string;
  readonly participationSays: string;
  readonly facilitation: string;
  readonly facilitationSays: string;
  readonly overTime: string;
  readonly overTimeSays: string;
  readonly group: string;
  readonly turns: string;
  readonly words: string;
  readonly tags: string;
  readonly student: string;
  readonly supervisor: string;
  readonly supervisorsTags: string;
  /** What the signs of tags mean. */
  readonly marks: string;
  readonly questions: string;
  readonly equalShare: string;
  readonly asTable: string;
  readonly counted: string;
  readonly notDrawn: (count: number) => string;
  readonly percent: (share: number) => string;
  readonly concept: (id: string) => string;
}

/** The words in the reader's language. */
export function wordsOf(concepts: Report["concepts"], { say, pick }: ReportSpeech): Words {
  return {
    map: say("Interaction map"),
    mapSays: say(
      "People in a circle, workers as squares. An arrow goes from who speaks to whom they speak to and is the thicker, the more; it is dashed where that is inferred. The table below says the same.",
    ),
    timeline: say("Timeline"),
    timelineSays: say(
      "A lane for each person and a mark for each turn, as long as its words, with phases, patterns, tags and questions. The tables below say the same.",
    ),
    participation: say("Turns and words of each person"),
    participationSays: say("Two bars for each person: turns and words. The table below says the same."),
    facilitation: say("The worker's share of the words through the session"),
    facilitationSays: say(
      "A line of the worker's share of the words around each turn. The table below says it by phase.",
    ),
    overTime: say("The worker's share in each recording"),
    overTimeSays: say("A line of the worker's share of the turns and one of the words. The table below says the same."),
    group: say("the whole group"),
    turns: say("Turns"),
    words: say("Words"),
    tags: say("Tags"),
    student: say("student"),
    supervisor: say("supervisor"),
    supervisorsTags: say("Supervisor"),
    marks: say("Tags: ◆ student, ■ supervisor; ◇ □ with a question mark"),
    questions: say("Questions"),
    equalShare: say("equal share"),
    asTable: say("As a table"),
    counted: say("How this is counted"),
    notDrawn: (count) => say("{count} more people are not drawn.", { count }),
    percent: (share) => `${Math.round(100 * share)} %`,
    concept: (id) => {
      const label = concepts[id];
      return label ? pick(label) : id;
    },
  };
}
