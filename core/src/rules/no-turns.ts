import type { Section } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { countWords } from "../text/words.ts";
import { defineRule } from "./rule.ts";

export const noTurns = defineRule({
  id: "no-turns",
  kind: "form",
  severity: "warning",
  summary: "The file tells of a session, and nothing in it is read as somebody's words.",
  why: "Everything else here rests on who said what to whom. Where no turn is found, the form of the record is one that is not known here, and nothing can be asked about the session.",
  limits:
    "It counts the words outside of preparation and reflection. It cannot know whether they were meant as a record of what was said. Fewer than sixty words, our choice, are left alone.",
  options: {},
  examples: {
    fires: [
      note`
        # Tuesday group

        How was the week ~ Sam

        Long. The sitter backed out again and my mother cannot come, so I was alone with both of them ~ Maria

        Mine too, I slept four hours and then the bus did not come ~ Tina

        What did you do, the two of you, when it was too much ~ Sam

        I went out on the stairs and counted, which is what we said last time, and it helped a little ~ Maria
      `,
      note`
        ## Middle
        The room was warm and somebody had brought oranges, which went around before anything had begun.

        There was a long talk about the strike of the buses and about what it costs to come here by taxi, and then about
        the letter from the housing office, which nobody had understood, and in the end about what could be written back.
      `,
    ],
    silent: [
      note`
        ## Preparation
        I have thought about the strike of the buses and about what it costs to come here by taxi, and then about the
        letter from the housing office, which nobody may have understood, and about what could be written back. It may
        be that Maria does not come. It may be that they are angry with me, and I want to hear it without defending myself.
      `,
      note`
        ## Middle
        The room was warm and somebody had brought oranges, which went around before anything had begun.

        **Maria:** I do not understand the letter from the housing office.

        There was a long talk about the strike of the buses and about what it costs to come here by taxi, and then about
        the letter, which nobody had understood, and in the end about what could be written back.
      `,
      note`
        ## Reflection

        ### Work: what got in the way?

        It was the strike of the buses and what it costs to come here by taxi, and the letter from the housing office, which
        nobody had understood. I did not see how angry they were before the end, and nobody said it. Next time I want to
        ask about the letter at once, and to leave the silence alone that comes after it, however long it may be for me.
      `,
    ],
  },
  goesBy: ["turns", "sections"],
  *check({ recording }) {
    if (recording.turns.length > 0) return;
    const told = telling(recording.sections).filter(({ text }) => text.trim() !== "");
    const words = told.reduce((sum, { text }) => sum + countWords(text), 0);
    const [first] = told;
    if (!first || words < enough) return;
    yield {
      span: first.heading,
      figures: { words },
      message: message(
        "{words} words, and none of them is read as something that somebody said. Write a name and a colon before what each person says (“Maria: …”), or tell it with the name and a verb (“Maria said that …”).",
        { words },
      ),
    };
  },
});

/** From how many words on it is asked about: a title and a date are no session. */
const enough = 60;

/** The sections about the session itself: no preparation, no reflection, no other document, and nothing below these. */
function telling(sections: readonly Section[]): readonly Section[] {
  let own = Infinity;
  return sections.filter(({ kind, phase, level, within, uncounted }) => {
    if (level <= own) own = kind === "reflection" || phase === "preparation" ? level : Infinity;
    return own === Infinity && uncounted === undefined && within?.phase !== "preparation";
  });
}
