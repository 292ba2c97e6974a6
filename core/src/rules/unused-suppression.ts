import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule } from "./rule.ts";

export const unusedSuppression = defineRule({
  id: "unused-suppression",
  kind: "form",
  severity: "information",
  last: "suppressions",
  summary: "A comment that sees a question differently, where nothing is asked.",
  why: "What you once disagreed with is gone. Left standing, the comment would hide the next finding of that kind, and your supervisor would read an argument with nobody.",
  limits: "It knows only the rules that are switched on now.",
  options: {},
  examples: {
    fires: [
      note`
        <!-- recording-disable-next-turn worker-dominated-stretch: I gave the safety plan here -->
        **Worker:** Hello.
      `,
      note`
        <!-- recording-disable-file silent-member: all agreed to pass today -->
        **Worker:** Hello.
      `,
    ],
    silent: [
      note`
        <!-- recording-disable-next-turn unknown-tag: a word of my own -->
        **Maria:** Hello. #my-own-word
      `,
      note`
        <!-- a comment that is no suppression -->
        **Maria:** Hello.
      `,
    ],
  },
  *check({ recording, used, rules }) {
    for (const suppression of recording.suppressions) {
      // One that names no rule at all is told by “unknown-rule”.
      if (used.has(suppression) || !suppression.rules.some(({ text }) => rules.has(text))) continue;
      const { span, scope, reason } = suppression;
      const { block } = span;
      const atTurn = suppression.rules.find(({ text }) => rules.get(text)?.answeredOnlyAtTurn === true);
      // The question still stands; that the reason is missing is said elsewhere.
      if (atTurn && scope === "next-turn" && reason === "") continue;
      if (atTurn && scope !== "next-turn") {
        const why = message(
          "“{rule}” is answered only at its turn, with a reason; here this comment answers nothing.",
          {
            rule: atTurn.text,
          },
        );
        yield { span, message: why };
        continue;
      }
      const alone = block.text.slice(0, block.contentEnd).trim() === block.text.slice(span.start, span.end);
      const lineEnd = alone ? (/^(?:\r\n|\n|\r)/.exec(block.text.slice(span.end))?.[0].length ?? 0) : 0;
      yield {
        span,
        message: message(
          "Nothing is asked here any more that this comment answers. Remove it if the question is settled.",
        ),
        fixes: [
          {
            title: message("Remove this comment"),
            safety: "chosen",
            edits: [{ span: { block, start: alone ? 0 : span.start, end: span.end + lineEnd }, text: "" }],
          },
        ],
      };
    }
  },
});
