import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule } from "./rule.ts";

export const suppressionWithoutReason = defineRule({
  id: "suppression-without-reason",
  kind: "form",
  severity: "information",
  last: "suppressions",
  summary: "A practice question is answered without saying why.",
  why: "“I see it differently because …” is where the talk in supervision begins: your reason is what your supervisor will want to hear. Your answer counts either way.",
  limits: "It cannot tell a good reason from a poor one.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Gloria]
        worker: Sam
        ---
        <!-- recording-disable silent-member -->
        **Maria:** Hello.
      `,
      note`
        <!-- recording-disable-next-turn dynamic-on-worker-turn: -->
        **Worker:** We are all in the same boat. #same-boat
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Gloria]
        worker: Sam
        ---
        <!-- recording-disable silent-member: Gloria passes today, agreed at check-in -->
        **Maria:** Hello.
      `,
      note`
        <!-- recording-disable-next-turn unknown-tag -->
        **Maria:** Hello. #my-own-word
      `,
    ],
  },
  goesBy: ["suppressions"],
  *check({ recording, rules: known }) {
    for (const { rules, reason, span } of recording.suppressions) {
      const practice = rules.filter(({ text }) => {
        const rule = known.get(text);
        return rule?.kind === "practice" || rule?.answeredOnlyAtTurn === true;
      });
      if (reason !== "" || practice.length === 0) continue;
      const source = span.block.text.slice(span.start, span.end);
      const at = span.start + source.replace(/[\s:]*-->$/, "").length;
      yield {
        span,
        message: message("Say why you see “{rule}” differently; your supervisor will want to hear it.", {
          rule: practice[0]?.text ?? "",
        }),
        fixes: [
          {
            title: message("Add the reason"),
            safety: "question",
            edits: [
              { span: { block: span.block, start: at, end: span.end }, text: ": ${1:because …} -->", snippet: true },
            ],
          },
        ],
      };
    }
  },
});
