import { proseCues, writtenCues } from "../language/cues.ts";
import type { CueHit, WrittenCue } from "../language/cues.ts";
import type { Span } from "../markdown/block.ts";
import type { Annotation, Language } from "../recording/model.ts";
import { isOfOneself } from "../language/oneself.ts";
import { message } from "../text/message.ts";
import { quotedIn } from "../text/quoted.ts";
import { note } from "../text/note.ts";
import { defineRule, type Found } from "./rule.ts";

export const labelNotBehaviour = defineRule({
  id: "label-not-behaviour",
  kind: "practice",
  severity: "information",
  concept: "group-roles",
  summary: "A person is called what they are said to be, in place of what they said or did.",
  why: "“The monopoliser” closes a case; “spoke in twelve of the twenty turns, and looked at the door in between” opens one. Labels also stick: a file is read by people who never met her. What did you see and hear?",
  limits:
    "It knows a list of such words, and looks at what you write, not at what anybody says. In quotation marks they are somebody else's; of yourself you may say what you like.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Tina:** And another thing.
        > Analysis: Tina is the monopolizer of this group.
        **Maria:** Mm.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Tina:** And another thing.
        **Maria:** Mm.

        ## Summary

        Maria was resistant today.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        notation: narrative
        ---

        ## Middle

        Tina said that she was not going to do the worksheet. I told her that it was okay. Tina was being very hostile and manipulative.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Tina:** And another thing. You are all so lazy.
        > Analysis: Tina spoke four times in a row and nobody looked at her.
        **Maria:** Mm.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Tina:** And another thing.
        > Feelings: I was being defensive. In my head I called her “the monopolizer”.
        > Supervisor: She is not manipulative, she is lonely.
        **Maria:** Mm.
      `,
    ],
  },
  about: ({ annotations }) => annotations.some(isOwn),
  reach: 0,
  *checkTurn(turn, { recording }) {
    for (const remark of turn.annotations) {
      if (!isOwn(remark)) continue;
      const turns = [turn.index, turn.index] as const;
      for (const hit of labelsIn(remark.text, writtenCues(remark.text, recording.language), recording.language))
        yield { ...found(remark.text, hit, within(remark, remark.text.slice(hit.start, hit.end))), turns };
    }
  },
  goesBy: ["sections", "language"],
  *check({ recording }) {
    for (const { kind, text, heading, within } of recording.sections) {
      // What is told between people's words is the writer's, too. Other headings may be the form's.
      if (kind === "other" && !within) continue;
      for (const hit of labelsIn(text, proseCues(text, recording.language), recording.language))
        yield found(text, hit, heading);
    }
  },
});

function isOwn({ kind }: Annotation): boolean {
  return kind !== "supervisor";
}

/** The labels in a text that are the writer's own words. */
function labelsIn(
  text: string,
  hits: readonly CueHit<WrittenCue>[],
  language: Language,
): readonly CueHit<WrittenCue>[] {
  const labels = hits.filter(({ value }) => value === "label");
  // “la monopolizadora” is one, with the word in it.
  const isPart = ({ start, end }: CueHit<WrittenCue>): boolean =>
    labels.some((each) => each.start <= start && end <= each.end && each.end - each.start > end - start);
  const isQuoted = quotedIn(text);
  const own = labels.filter((hit) => !isPart(hit) && !isQuoted(hit.start) && !isOfOneself(text, hit.start, language));
  // “Hostile and manipulative” is asked about once.
  return own.filter(({ start }, at) => at === 0 || /[.!?…\n]/.test(text.slice(own[at - 1]?.end, start)));
}

function found(text: string, { start, end }: CueHit<WrittenCue>, span: Span): Found {
  return {
    span,
    message: message("“{words}” says what somebody is. What did you see or hear?", {
      words: text.slice(start, end).trim(),
    }),
  };
}

/** Where words of a remark stand in the source, if they stand there as they are. */
function within({ span }: Annotation, words: string): Span {
  const { block } = span;
  const at = block.text.slice(span.start, span.end).toLowerCase().indexOf(words.trim().toLowerCase());
  return at < 0 ? span : { block, start: span.start + at, end: span.start + at + words.trim().length };
}
